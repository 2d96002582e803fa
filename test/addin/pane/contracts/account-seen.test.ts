import { accountSeen } from '#addin/pane/contracts/account-seen.ts';
import { parametersOn } from '#policy/parameters.ts';
import { overdueIn, receivablesIn } from '#policy/money/receivables.ts';
import { owedFen } from '#policy/money/account.ts';
import { Account } from '#policy/terms/account.ts';
import { owed, owing } from '#given/owing.ts';
import { anAccountLine } from '#given/account-line.ts';

const today = '2026-03-19';
const parameters = parametersOn(today);

test('what was read of an account says of what is overdue what the account itself says (DM-8c)', () => {
  const account = owing([owed('2026-02-01'), owed('2026-03-15', { paidFen: 1_000_000 }), owed(undefined)]);
  const seen = accountSeen(anAccountLine(receivablesIn(account, today, parameters)));
  expect(Account.parse(seen)).toEqual(seen);
  expect(overdueIn(seen, today, parameters.creditIgnoresFen)).toEqual({ fen: 41_000_000, days: 46 });
  expect(overdueIn(seen, today)).toEqual(overdueIn(account, today));
  expect(owedFen(seen)).toBe(owedFen(account));
});
