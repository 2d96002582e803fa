import { ulid } from 'ulid';
import type { Result } from '#functions/http/wire.ts';
import { isUnbroken, stateAt } from '#functions/table/entries.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { invoiceShelf } from '#functions/table/invoice.ts';
import { receiptShelf } from '#functions/table/receipt.ts';
import { history } from '#functions/table/records.ts';
import { accountOf, isBalanced, leftFen, owedFen, receivedWith, withContract } from '#policy/money/account.ts';
import { parametersOn } from '#policy/parameters.ts';
import { counts, matchedFen } from '#policy/receipt.ts';
import type { Part } from '#policy/terms/account.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import { without } from '#policy/without.ts';
import { accountIn, givenOwed, instalmentsOf } from '#given/account.ts';
import { chanceFrom } from '#given/chance.ts';
import { givenDepartment } from '#given/department.ts';
import { givenHeld, standingIn } from '#given/held.ts';
import { aReceiptCard } from '#given/receipt.ts';
import { recordOf } from '#given/result.ts';

const rounds = 20;

test('after whatever finance does, several at once among it, the histories told again give the very account (DM-8a)', async () => {
  const house = await givenDepartment();
  const { table } = house;
  const { customerId, name, creditCode } = await givenHeld(house, '苏州恒岳轴承有限公司');
  const chance = chanceFrom(20_261_127);
  const contractIds: string[] = [];
  const owe = async (...sums: readonly number[]) =>
    contractIds.push((await givenOwed(house, customerId, sums)).contractId);
  await owe(30_000, 20_000, 50_000);
  await owe(1, 99_999);
  const instalments = instalmentsOf([5_000, 60_000]).map((each) => ({
    ...without(each, 'on'),
    from: 'invoice' as const,
  }));
  const { contractId } = await givenOwed(house, customerId, [], { instalments, totalFen: 65_000 });
  contractIds.push(contractId);
  const invoices = new Map<string, Invoice>();
  const receipts = new Map<string, Receipt>();
  const kept = (result: Result): boolean => {
    if (result.ok) {
      const record = recordOf(result) as unknown as Receipt | Invoice;
      if ('invoiceId' in record) invoices.set(record.invoiceId, record);
      else receipts.set(record.receiptId, record);
    } else expect([409, 403, 422]).toContain(result.status);
    return result.ok;
  };
  const laid = async (fen: number): Promise<Part[]> => {
    let rest = fen;
    const { contracts } = await accountIn(table, customerId);
    return contracts
      .flatMap(({ contractId, instalments }) => instalments.map((owed) => ({ contractId, owed })))
      .flatMap(({ contractId, owed }) => {
        const part = chance.happens(0.7) ? Math.min(rest, leftFen(owed)) : 0;
        rest -= part;
        return part > 0 ? [{ contractId, n: owed.n, fen: part }] : [];
      });
  };
  const act = ({ receiptId, revision }: Receipt, verb: string, input: object) =>
    house.as('qian').send(`receipt.${verb}`, { receiptId, ...input }, revision);
  const anyOf = (stage: Receipt['stage']) => {
    const all = [...receipts.values()].filter((receipt) => receipt.stage === stage);
    return all.length > 0 ? chance.oneOf(all) : undefined;
  };

  const askInvoice = () => {
    const card = { kind: 'special', title: name, taxNumber: creditCode, fen: 100, goods: '轴承', note: '' };
    return house.as('chen').send('invoice.ask', { invoiceId: ulid(), contractId, card }, 0);
  };
  let numbers = 26_312_000_000_000_000_000n;
  const issue = ({ invoiceId, revision }: Invoice) => {
    const input = { number: String((numbers += 1n)), issuedOn: `2026-02-${String(10 + chance.below(19))}` };
    return house.as('qian').send('invoice.issue', { invoiceId, ...input }, revision);
  };
  const takeBack = ({ invoiceId, revision }: Invoice) => {
    const red = { number: String((numbers += 1n)), issuedOn: '2026-03-02' };
    const [verb, input] = chance.happens(0.5) ? (['redden', red] as const) : (['void', {}] as const);
    return house.as('qian').send(`invoice.${verb}`, { invoiceId, reason: '开错', ...input }, revision);
  };
  const invoicesIn = (stage: Invoice['stage']) => [...invoices.values()].filter((invoice) => invoice.stage === stage);

  let done = 0;
  for (let round = 0; round < rounds; round += 1) {
    if (round === 10) await owe(7_777, 2_223);
    const fen = 1 + chance.below(60_000);
    const card = aReceiptCard({ payer: name, amount: (fen / 100).toFixed(2), reference: String(round) });
    kept(await house.as('qian').send('receipt.enter', { receiptId: ulid(), card }, 0));
    const [waiting, counting] = [anyOf('entered'), anyOf('confirmed')];
    kept(await askInvoice());
    const [asked, issued] = [invoicesIn('asked'), invoicesIn('issued')];
    const works = [
      ...asked.filter(() => chance.happens(0.6)).map(issue),
      ...issued.filter(() => chance.happens(0.4)).map(takeBack),
      ...(waiting ? [act(waiting, 'confirm', { customerId, parts: await laid(waiting.fen ?? 0) })] : []),
      ...(counting && chance.happens(0.4) ? [act(counting, 'match', { parts: await laid(counting.fen ?? 0) })] : []),
      ...(counting && chance.happens(0.3) ? [act(counting, 'reverse', { reason: '退票' })] : []),
    ];
    done += (await Promise.all(works)).map(kept).filter(Boolean).length;
    expect(isBalanced(await accountIn(table, customerId))).toBe(true);
  }
  expect(done).toBeGreaterThan(rounds / 2);

  const toldAgain = async <Record>(noun: string, id: string, read: (stored: unknown) => Record): Promise<Record> => {
    const entries = await history(table, noun, id);
    expect(isUnbroken(entries)).toBe(true);
    return read(stateAt(entries, Infinity));
  };
  const contracts = await Promise.all(contractIds.map((id) => toldAgain('contract', id, contractShelf.read)));
  const told = await Promise.all([...receipts.keys()].map((id) => toldAgain('receipt', id, receiptShelf.read)));
  const counted = told.filter(counts);
  const holidays = parametersOn('2026-03-02');
  const standing = (await Promise.all([...invoices.keys()].map((id) => toldAgain('invoice', id, invoiceShelf.read))))
    .filter(({ stage }) => stage === 'issued')
    .map(({ invoiceId, issued }) => ({ invoiceId, issuedOn: issued?.issuedOn ?? '' }));
  const invoiced = { fen: 0, version: 0, issued: standing };
  const owed = contracts.reduce(
    (account, contract) =>
      withContract(account, contract.contractId === contractId ? { ...contract, invoiced } : contract, true, holidays),
    accountOf(await standingIn(house, customerId)),
  );
  const again = counted.reduce((account, { fen = 0, parts = [] }) => receivedWith(account, fen, parts), owed);
  const account = await accountIn(table, customerId);
  expect(without(again, 'version')).toEqual(without(account, 'version'));
  expect(owedFen(account)).toBe(owedFen(owed) - counted.reduce((sum, { parts }) => sum + matchedFen(parts), 0));
  expect(told.some(({ stage }) => stage === 'reversed')).toBe(true);
  for (const stage of ['issued', 'void', 'reddened'] as const) expect(invoicesIn(stage).length).toBeGreaterThan(0);
}, 60_000);
