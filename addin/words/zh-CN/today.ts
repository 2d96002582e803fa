/** 今日和更多要说的话。 */
export const today = {
  'today.nothing': '今天没有到期的事',
  'today.nothingHint': '拜访计划、到期提醒和值得联系的客户会出现在这里。',
  'more.policy': '每一条说了什么，由什么把关',
  'more.help': '三步上手',
} as const;
