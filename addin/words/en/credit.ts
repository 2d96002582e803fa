import type { credit as zh } from '../zh-CN/credit.ts';

export const credit: Readonly<Record<keyof typeof zh, string>> = {
  'credit.title': 'Credit limit',
  'credit.none': 'No limit is granted yet; a new contract on credit goes to review.',
  'credit.granted': 'A limit of ¥{limit}, {days} {days|day|days} of credit',
  'credit.grantedBy': 'granted on {day} by {who}',
  'credit.grantedWhy': 'granted on {day} by {who}: {reason}',
  'credit.proposed': 'Waits to be granted: ¥{limit}, {days} {days|day|days}',
  'credit.proposedBy': 'proposed on {day} by {who}',
  'credit.proposedWhy': 'proposed on {day} by {who}: {reason}',
  'credit.formula': 'Signed last year: ¥{monthly} a month. A limit between ¥{least} and ¥{most} needs no reason.',
  'credit.propose': 'Propose a limit',
  'credit.grant': 'Grant a limit',
  'credit.limit': 'Limit (yuan)',
  'credit.days': 'Days of credit',
  'credit.daysHint': '{most} at most',
  'credit.reason': 'Reason',
  'credit.reasonNeeded': 'The limit is not by the formula; give a reason',
  'credit.otherNeeded': 'This is not what was proposed; give a reason',
  'credit.proposeThen': 'Managers and superiors are told; it holds once one of them has granted it.',
  'credit.grantThen':
    'From now on, a new contract that takes what is owed on credit over ¥{limit} goes to review. The owner is told.',
  'credit.proposedNow': 'A limit for {name} is proposed.',
  'credit.grantedNow': 'The limit for {name} is granted.',
};
