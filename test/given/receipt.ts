import type { Receipt, ReceiptCard } from '#policy/terms/receipt.ts';

/** A bank's line of today with nothing left out. */
export const aReceiptCard = (changes: Partial<ReceiptCard> = {}): ReceiptCard => ({
  receivedOn: '2026-03-02',
  payer: '上海云帆精密机械有限公司',
  amount: '102,000.00',
  reference: '货款',
  serial: '',
  customer: '',
  note: '',
  takenOn: '',
  handedOn: '',
  ...changes,
});

/** The line of `aReceiptCard` as finance entered it. */
export const aReceipt = (changes: Partial<Receipt> = {}): Receipt => ({
  ...aReceiptCard(),
  receiptId: '01JQZ8K5T0000000000000000Q',
  revision: 1,
  stage: 'entered',
  fen: 10_200_000,
  customerId: '01JQZ8K5T0000000000000000A',
  enteredById: 'staff-qian',
  enteredAt: '2026-03-02T02:00:00.000Z',
  ...changes,
});
