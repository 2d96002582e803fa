import type { tables as zh } from '../zh-CN/tables.ts';

/** What each of our tables has to say for itself. */
export const tables: Readonly<Record<keyof typeof zh, string>> = {
  'tables.which': 'Which table',

  'first.title.customer': 'Report customers in three steps',
  'first.title.activity': 'Log visits and calls in three steps',
  'first.title.customer-file': 'Complete your customer files in three steps',
  'first.paste.customer': 'Paste the list',
  'first.paste.activity': 'Paste what you noted',
  'first.paste.customer-file': 'Bring your customers',
  'first.pasteHint.customer': 'Put a list from an exhibition or your visits into the sheet.',
  'first.pasteHint.activity': 'Put the week’s visits and calls into the sheet, a row each.',
  'first.pasteHint.customer-file': 'Once the sheet is made, your customers stand in it, a row each.',
  'first.check': 'Check',
  'first.checkHint.customer': 'See row by row what is free and what to mend.',
  'first.checkHint.activity': 'See row by row what can be logged and what is missing.',
  'first.checkHint.customer-file': 'Fill in what is blank, and see row by row what to mend.',
  'first.send': 'Send',
  'first.sendHint.customer': 'What is free goes to the manager; the answers come back to the sheet.',
  'first.sendHint.activity': 'They are kept with each customer; the answers come back to the sheet.',
  'first.sendHint.customer-file': 'Changes go into the files; what others changed comes back to the sheet.',
  'first.make': 'Make the sheet “{table}”',

  'send.nothingHint.customer': 'Add or change customers in the sheet, then check and send them from here.',
  'send.nothingHint.activity': 'Add or change visits and calls in the sheet, then check and send them from here.',
  'send.nothingHint.customer-file': 'Fill in or change what the sheet says, then check and send it from here.',
  'send.openTable': 'Go to “{table}”',
  'send.bring.customer': 'Bring my customers',
  'send.bring.activity': 'Bring my entries',
  'send.bring.customer-file': 'Bring my customers',
  'send.sureText.customer': 'By sending you confirm that this is true and usable.',
  'send.sureText.activity': 'By sending you confirm that these visits and calls are as you say.',
  'send.sureText.customer-file': 'By sending you confirm that this is true and usable.',

  'part.free.customer': '{n} free',
  'part.free.activity': '{n} can be logged',
  'part.free.customer-file': '{n} can be saved',
  'part.sent.customer': '{n} reported',
  'part.sent.activity': '{n} logged',
  'part.sent.customer-file': '{n} saved',

  'refreshed.added.customer': '{n} of your customers brought back. ',
  'refreshed.added.activity': '{n} of your entries brought back. ',
  'refreshed.added.customer-file': '{n} of your customers brought back. ',
};
