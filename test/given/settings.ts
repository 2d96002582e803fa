/** Settings a department could deploy with: the fewest there can be. */
export const someSettings = {
  department: '华东销售部',
  region: 'ap-east-1',
  tenantId: '6f2a1c9e-3b47-4d58-8a60-91c2d3e4f5a6',
  clientId: '0b9d8e7f-6a5c-4b3d-9e2f-1a0b9c8d7e6f',
  alarmEmail: 'it@department.example',
  monthlyBudget: 20,
};

/** What most departments would deploy with: a name and a key of their own, and notices by mail. */
export const usualSettings = {
  ...someSettings,
  region: 'ap-southeast-1',
  domain: 'sales.department.example',
  certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/5b0f6c1e-2a47-4d58-8a60-91c2d3e4f5a6',
  customerManagedKey: true,
  outgoingKind: 'mail',
  outgoingSecret: 'salesdesk/way-out',
  outgoingFrom: 'salesdesk@department.example',
  outgoingTo: 'sales@department.example',
};

/** Every setting there is, in Ningxia, where most is different. */
export const everySetting = {
  ...someSettings,
  region: 'cn-northwest-1',
  signInHost: 'login.partner.microsoftonline.cn',
  monthlyBudget: 150,
  domain: 'sales.department.cn',
  certificate: 'arn:aws-cn:acm:cn-northwest-1:123456789012:certificate/5b0f6c1e-2a47-4d58-8a60-91c2d3e4f5a6',
  customerManagedKey: true,
  scansLockedForDays: 1825,
  outgoingKind: 'mail',
  outgoingSecret: 'salesdesk/way-out',
  outgoingFrom: 'salesdesk@department.example',
  outgoingTo: 'sales@department.example',
};
