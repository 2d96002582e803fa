import { ulid } from 'ulid';
import { contractShelf } from '#functions/table/contract.ts';
import { invoicedWrite, invoiceShelf } from '#functions/table/invoice.ts';
import { receiptShelf } from '#functions/table/receipt.ts';
import { statementShelf } from '#functions/table/statement.ts';
import { aVisit } from '#given/activity.ts';
import { aRequest } from '#given/consent.ts';
import { aContract } from '#given/contract.ts';
import { aContact } from '#given/customer.ts';
import { staff, type Department, type Person } from '#given/department.ts';
import { anInvoice } from '#given/invoice.ts';
import { lying, putItems } from '#given/lying.ts';
import { owed, owing, putAccounts } from '#given/owing.ts';
import { aReceipt } from '#given/receipt.ts';
import { recordOf } from '#given/result.ts';
import { aStatement, aStatementLine } from '#given/statement.ts';

/** What stands in the records of 陈晓雯's customer, and in no other. */
export const marks = {
  name: '上海隐泉精密机械有限公司',
  principal: '隐负责',
  phone: '13911112222',
  address: '隐址路1200号',
  demand: '隐需求',
  industry: '隐行业',
  dealTerms: '隐条件',
  contact: '隐联系人',
  contactPhone: '13933334444',
  note: '隐对手',
  creditNote: '隐欠款',
  outcome: '隐结果',
  purpose: '隐用途',
  instalment: '隐款项',
  cause: '隐原因',
  contract: 'LC-隐-0001',
  bankLine: '隐摘要',
  goods: '隐内容',
  statementLine: '隐对账',
} as const;
export type Mark = keyof typeof marks;

/** The ids of the victim's records, by noun. */
export type Ids = Readonly<Record<string, string>>;

const on = '2026-03-01';

/** A customer of 陈晓雯 with something of every noun hanging on it, every text a mark. */
export async function givenVictim(house: Department): Promise<Ids> {
  const { table } = house;
  const { staffId } = staff.chen;
  const { name, principal, phone, demand } = marks;
  const { customerId } = recordOf(
    await house
      .as('chen')
      .report({ name, principal, phone, demand, address: `上海市嘉定区${marks.address}`, creditCode: '' }),
  );
  const ids = Object.fromEntries(
    ['activity', 'contact', 'note', 'consent', 'contract', 'receipt', 'invoice', 'backup', 'template'].map((noun) => [
      `${noun}Id`,
      ulid(),
    ]),
  );
  const { contractId = '', receiptId = '', invoiceId = '' } = ids;
  const statementId = `${customerId}.2026-02`;
  const act = async (person: Person, verb: string, input: object) => {
    const { body } = await house.as('chen').detail(customerId);
    return recordOf(await house.as(person).send(verb, { customerId, ...input }, body.record.revision));
  };
  await act('chen', 'customer.edit', { changes: { industry: marks.industry, dealTerms: marks.dealTerms } });
  const contact = aContact({ contactId: ids['contactId'] ?? '', name: marks.contact, phone: marks.contactPhone });
  await act('chen', 'customer.contact', { contact });
  const { evidence } = (await house.as('wang').detail(customerId)).body;
  await act('wang', 'customer.confirm', { kind: 'absent', reason: '查过', evidence });
  await act('he', 'customer.file', {});
  await act('chen', 'customer.note', { note: { noteId: ulid(), kind: 'competitor', on, text: marks.note } });
  await act('chen', 'customer.note', { note: { noteId: ids['noteId'], kind: 'credit', on, text: marks.creditNote } });
  const visit = aVisit({ customer: name, outcome: marks.outcome, contact: marks.contact });
  const { activityId, consentId, backupId } = ids;
  recordOf(await house.as('chen').send('activity.log', { activityId, card: visit, customerId }, 0));
  const request = aRequest({ purpose: marks.purpose });
  recordOf(await house.as('zhao').send('consent.ask', { consentId, request, customer: { customerId } }, 0));
  recordOf(await house.as('chen').send('backup.make', { backupId }, 0));

  const whose = { customerId, customerName: name };
  const explanation = { cause: marks.cause, measure: '催', promisedOn: '', byId: staffId, at: house.clock.at };
  const account = owing([owed('2026-02-01', { label: marks.instalment, explanation })], {
    customerId,
    name,
    ownerId: staffId,
  });
  await putAccounts(table, [account]);
  const contract = aContract({ ...whose, contractId, handlerId: staffId, stage: 'signed', fileNumber: marks.contract });
  const invoice = anInvoice({ ...whose, invoiceId, contractId, goods: marks.goods });
  await putItems(table, [
    invoicedWrite(contractId, { fen: invoice.fen, version: 0 }).put ?? {},
    ...lying(contractShelf, [contract]),
    ...lying(receiptShelf, [aReceipt({ receiptId, customerId, stage: 'entered', reference: marks.bankLine })]),
    ...lying(invoiceShelf, [invoice]),
    ...lying(statementShelf, [
      aStatement({ ...whose, statementId, stage: 'sent', ours: [aStatementLine({ reference: marks.statementLine })] }),
    ]),
  ]);
  return { ...ids, customerId, statementId };
}
