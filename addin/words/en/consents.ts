import type { consents as zh } from '../zh-CN/consents.ts';

export const consents: Readonly<Record<keyof typeof zh, string>> = {
  'consents.title': 'Consents',
  'consents.what':
    'Whoever holds a customer decides whether others may contact it. A consent has a last day, and ends when the customer is handed over.',
  'consents.ask': 'Ask for consent',

  'consents.toAnswer': 'Waiting for my answer',
  'consents.nothingToAnswer': 'Nobody waits for your answer.',
  'consents.wants': '{who} would like to contact {name}',
  'consents.until': 'until {until}',
  'consents.contact': 'Contact: {contact}',
  'consents.anybody': 'Anybody there',
  'consents.askedOn': 'Asked {day}',
  'consents.grant': 'Agree',
  'consents.decline': 'Decline',
  'consents.untilOn': 'Until which day',
  'consents.untilHint': 'It can be shorter than what was asked, not longer.',
  'consents.answer': 'A word with it',
  'consents.reason': 'Why not',
  'consents.reasonHint': 'They see this sentence, and not who you are.',
  'consents.doGrant': 'Agree until {until}',
  'consents.granted': '{who} may contact {name} until {until}.',
  'consents.declined': 'You declined what {who} asked.',

  'consents.held': 'Given by me, still holding',
  'consents.heldLine': '{who} · until {until}',
  'consents.revoke': 'Take back',
  'consents.revokeTitle': 'Take the consent back from {who}?',
  'consents.revokeThen':
    'From then on {who} can log no more contacts with {name}, and is told so. What is logged stays.',
  'consents.revoked': 'The consent for {who} is taken back.',
  'consents.uses': 'See contacts',
  'consents.noUses': 'Not used yet.',
  'consents.use': '{day} {kind} {contact}',

  'consents.mine': 'Asked by me',
  'consents.nothingMine':
    'You have not asked for any yet. Where you log a contact with a colleague’s customer, one click asks.',
  'consents.ended': 'Over',
  'consents.said': 'Answer: {answer}',
  'consents.log': 'Log a visit',
  'consents.withdraw': 'Withdraw',
  'consents.withdrawn': 'Your request about {name} is withdrawn.',

  'consents.company': 'Company',
  'consents.purpose': 'Why you want to contact them',
  'consents.purposeHint': 'The owner decides by this sentence.',
  'consents.whom': 'Whom',
  'consents.whomHint': 'Blank means anybody there.',
  'consents.askUntil': 'Until which day you need it',
  'consents.askUntilHint': 'At most {n} days.',
  'consents.send': 'Ask',
  'consents.sent': 'Asked. The owner is told, and you will be told of the answer.',
  'consents.backToLog': 'Back to the entry',
};
