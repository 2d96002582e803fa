/** 休眠、移交、人员和区域要说的话。 */
export const handing = {
  'handing.title': '休眠与移交',
} as const;
