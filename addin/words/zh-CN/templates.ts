export const templates = {
  'templates.title': '合同模板',
} as const;
