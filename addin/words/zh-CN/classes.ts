/** 分类和备份要说的话。 */
export const classes = {
  'classes.title': '客户分类',
} as const;
