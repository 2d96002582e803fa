export const contracts = {
  'contracts.nothing': '还没有合同',
} as const;
