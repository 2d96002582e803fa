export const paperwork = {
  'code.title': '核对码',
} as const;
