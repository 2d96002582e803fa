/** 我方: the company of the demo, of our own invention. */
export const us = {
  name: '苏州砺澄流体控制设备有限公司',
  creditCode: '91320594MA27LCHF02',
  address: '苏州工业园区砺澄路18号',
  phone: '0512-66180275',
  bank: '江澄银行苏州园区支行',
  account: '3205 0188 6600 0417 52',
} as const;
