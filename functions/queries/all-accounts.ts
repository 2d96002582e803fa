import type { Account } from '#policy/terms/account.ts';
import { listAccounts } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';

const pageOf = 50;

/** Every account that somebody collects on, or all there are, page by page; what falls due first comes first. */
export async function allAccounts(table: Table, whose: { readonly staffId: string } | 'all'): Promise<Account[]> {
  const all: Account[] = [];
  let after: string | undefined;
  do {
    const page = await listAccounts(table, whose, { after, limit: pageOf });
    all.push(...page.accounts);
    after = page.after;
  } while (after !== undefined);
  return all;
}
