import type { Actor } from '#policy/terms/staff.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { load } from '#functions/table/records.ts';

/** A record with who holds its customer today: whatever hangs on a customer is whose the customer is, and never says so itself. */
export async function withOwner<Subject extends { readonly customerId: string }>(
  table: Table,
  _: Actor,
  record: Subject,
): Promise<Subject & { readonly ownerId?: string | undefined }> {
  const ownerId =
    record.customerId === '' ? undefined : (await load(table, customerShelf, record.customerId))?.record.ownerId;
  return { ...record, ownerId };
}
