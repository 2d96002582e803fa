import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import type { Result } from '#functions/http/wire.ts';
import { dormancy } from '#functions/schedules/dormancy.ts';
import { filing } from '#functions/schedules/filing.ts';
import { schedules } from '#functions/schedules/index.ts';
import { overdue } from '#functions/schedules/overdue.ts';
import { waiting } from '#functions/schedules/waiting.ts';
import type { Schedule } from '#functions/schedules/schedule.ts';
import { loadAccount } from '#functions/table/account.ts';
import { connect, type Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { putStaff } from '#functions/table/staff.ts';
import type { Act, Taken } from '#infra/cost/units.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import { keysOf } from '#policy/keys-of.ts';
import { marks } from '#policy/terms/contract.ts';
import { aVisit } from './activity.ts';
import { aRegister } from './contract.ts';
import { aCreditCode, aCustomer } from './customer.ts';
import { givenDepartment, staff } from './department.ts';
import { givenEngine } from './engine.ts';
import { lying, putItems } from './lying.ts';
import { aCompany } from './many.ts';
import { overdue as lateFilings, fileOf } from './overdue.ts';
import { accountsDue, toBeTold } from './owing.ts';
import { aReceiptCard } from './receipt.ts';
import { recordOf } from './result.ts';
import { runSchedule } from './run-schedule.ts';
import { cheaper } from './sale-on-its-way.ts';
import { aSale } from './sale.ts';
import { aPdf, contractOf, givenSalesOffice } from './sales-office.ts';
import { clocks, neglected } from './visited.ts';
import { putContracts, tooLong } from './waiting.ts';

const day = '2026-03-02';
const overhead = 100;

/** The bytes of a value as DynamoDB counts them, but for its way with numbers. */
function bytesOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value) || value instanceof Set)
    return [...value].reduce((sum: number, each) => sum + bytesOf(each) + 1, 3);
  if (typeof value !== 'object' || value === null) return Buffer.byteLength(String(value));
  return Object.entries(value).reduce((sum, [key, each]) => sum + Buffer.byteLength(key) + bytesOf(each) + 1, 3);
}

/** What an item takes up with its copies: each index keeps it whole. */
const storedBytes = (item: object): number =>
  (bytesOf(item) + overhead) * (1 + Object.keys(item).filter((key) => /^gsi\dpk$/.test(key)).length);

/** The bytes a whole table takes up, seen by a way of the test's own. */
async function keptIn({ name }: Table, endpoint: string): Promise<number> {
  const { db: client } = connect({ tableName: name, endpoint });
  let sum = 0;
  for await (const { Items = [] } of paginateScan({ client }, { TableName: name }))
    for (const item of Items) sum += storedBytes(item);
  return sum;
}

/** The most items that a transaction on the table writes from now on. */
function transactionsOn({ db }: Table): () => number {
  let largest = 0;
  db.middlewareStack.add(
    (next) => (args) => {
      const { TransactItems = [] } = args.input as { readonly TransactItems?: readonly object[] };
      largest = Math.max(largest, TransactItems.length);
      return next(args);
    },
    { step: 'initialize', name: 'transactions' },
  );
  return () => largest;
}

/** What every act of people takes, done once in an office that sells. */
async function actsOfPeople() {
  const office = await givenSalesOffice();
  const { house } = office;
  const largest = transactionsOn(house.table);
  const taken = new Map<Act, Taken>();
  const kept = () => keptIn(house.table, house.endpoint);
  const doing = async <T>(act: Act, work: () => Promise<T>): Promise<T> => {
    const before = await kept();
    let done: T | undefined;
    const units = await house.capacity.during(async () => {
      done = await work();
    });
    taken.set(act, { ...units, bytes: (await kept()) - before });
    return done as T;
  };
  const [chen, wang, he, qian] = [house.as('chen'), house.as('wang'), house.as('he'), house.as('qian')];

  await doing('open the pane', async () => {
    for (const path of ['/me', '/today', '/notices']) await chen.get(path);
  });
  const customerId = ulid();
  const company = { ...aCompany(20_011), name: '苏州云帆泵业有限公司', creditCode: aCreditCode(99_999) };
  await doing('check a row', () => chen.check(company));
  await doing('report a row', async () => recordOf(await chen.report(company, customerId)));
  await doing('look at a card', () => chen.detail(customerId));
  const { evidence } = (await wang.detail(customerId)).body;
  const decision = { customerId, kind: 'absent', reason: '同城无同名，地址电话均不同', evidence };
  await doing('confirm a report', async () => recordOf(await wang.send('customer.confirm', decision)));
  await doing('file a customer', async () => recordOf(await he.send('customer.file', { customerId }, 2)));
  await doing('edit a card', async () =>
    recordOf(await chen.send('customer.edit', { customerId, changes: { demand: '备件' } }, 3)),
  );
  await doing('log a visit', async () => {
    const input = { activityId: ulid(), card: aVisit({ customer: company.name }) };
    return recordOf(await chen.send('activity.log', input, 0));
  });
  await putItems(
    house.table,
    lying(
      customerShelf,
      Array.from({ length: 100 }, (_, i) =>
        aCustomer({ ...aCompany(i + 100), customerId: ulid(), stage: 'filed', ownerId: staff.lin.staffId }),
      ),
    ),
  );
  await doing('pull 100 rows', () => house.as('lin').list('mine'));

  const contractId = await doing('draft a contract', () => office.drafted());
  const { revision } = await office.now(contractId);
  const submit = (id: string, form: ReturnType<typeof aSale>, basedOn: number) =>
    chen.send('contract.submit', { contractId: id, form, isConfirmed: true }, basedOn);
  await doing('submit a contract', async () => contractOf(await submit(contractId, aSale(), revision)));
  const { record, items } = (await doing('look at a contract', () => office.detail(contractId))).body;
  const on = (person: typeof wang, verb: string, input: object, basedOn: number): Promise<Result> =>
    person.send(verb, { contractId, ...input }, basedOn);
  const ticked = items.map(({ token }) => token);
  await doing('tick a contract', async () =>
    contractOf(await on(wang, 'contract.tick', { ticked, unticked: [] }, record.revision)),
  );
  await doing('approve a contract', async () =>
    contractOf(await on(wang, 'contract.approve', { seen: record.hash }, record.revision + 1)),
  );
  const scan = await office.keep(aPdf());
  const signing = { marks: keysOf(marks), signer: '顾明', signedOn: day, scan };
  const next = async () => (await office.now(contractId)).revision;
  const approved = await next();
  await doing('sign a contract', async () => contractOf(await on(he, 'contract.sign', signing, approved)));
  contractOf(await on(he, 'contract.copy', { copies: aRegister() }, await next()));
  const signed = await next();
  await doing('file a contract', async () => contractOf(await on(he, 'contract.file', {}, signed)));
  const special = await office.submitted(aSale({}, cheaper));
  const { specials, record: submitted } = (await office.detail(special, 'sun')).body;
  const answers = specials.map(({ token }) => ({ token, verdict: 'accepted', note: '' }));
  const review = { contractId: special, seen: submitted.hash, answers, validUntilOn: '2026-04-01' };
  await doing('review a contract', async () =>
    contractOf(await house.as('sun').send('contract.review', review, submitted.revision)),
  );

  const [owed] = (await loadAccount(house.table, office.customerId))?.contracts ?? [];
  const [instalment] = owed?.instalments ?? [];
  if (!owed || !instalment) throw new Error('The contract that was approved is owed nothing.');
  const receiptId = ulid();
  const card = aReceiptCard({ payer: record.customerName, amount: String(instalment.dueFen / 100) });
  await doing('enter a bank line', async () => recordOf(await qian.send('receipt.enter', { receiptId, card }, 0)));
  const parts = [{ contractId: owed.contractId, n: instalment.n, fen: instalment.dueFen }];
  await doing('confirm a receipt', async () =>
    recordOf(await qian.send('receipt.confirm', { receiptId, customerId: office.customerId, parts }, 1)),
  );
  const invoiceId = ulid();
  const { name: title, creditCode: taxNumber } = (await chen.detail(office.customerId)).body.record;
  const invoice = { kind: 'special', title, taxNumber, fen: 500_000, goods: '电动球阀', note: '' };
  await doing('ask for an invoice', async () =>
    recordOf(await chen.send('invoice.ask', { invoiceId, contractId, card: invoice }, 0)),
  );
  await doing('issue an invoice', async () =>
    recordOf(await qian.send('invoice.issue', { invoiceId, number: '26312000000012345678', issuedOn: day }, 1)),
  );
  return { taken, largest };
}

/** What the house does of its own accord: one thing that is due, and a night in which nothing is. */
async function actsOfTheNight() {
  const { table, endpoint, capacity } = await givenEngine();
  const largest = transactionsOn(table);
  for (const person of Object.values(staff)) await putStaff(table, person);
  const run = async (ran: readonly Schedule[], on: Day): Promise<Taken> => {
    const before = await keptIn(table, endpoint);
    const units = await capacity.during(async () => {
      for (const schedule of ran) await runSchedule(schedule, { table, day: on, at: `${on}T01:00:00.000Z` });
    });
    return { ...units, bytes: (await keptIn(table, endpoint)) - before };
  };
  const taken = new Map<Act, Taken>([['a night with nothing due', await run(schedules, day)]]);
  const later = dayAfter(day, 1);
  await putItems(table, [
    ...clocks(later, 2 * neglected),
    ...accountsDue(later, 2 * toBeTold),
    ...fileOf(later, 5 * lateFilings),
  ]);
  const each = async (act: Act, schedule: Schedule, count: number) => {
    const { read, write, bytes } = await run([schedule], later);
    taken.set(act, { read: read / count, write: write / count, bytes: bytes / count });
  };
  await each('tell of a dormant customer', dormancy, neglected);
  await each('tell of an overdue instalment', overdue, toBeTold);
  await each('remind of a filing', filing, 2 * lateFilings);
  await putContracts(table, later, 6 * tooLong);
  await each('remind of a contract that waits', waiting, 3 * tooLong);
  return { taken, largest };
}

/** What every act takes, measured on an engine, and the most items one of its transactions wrote. */
export async function measuredActs(): Promise<{ acts: ReadonlyMap<Act, Taken>; largestTransaction: number }> {
  const people = await actsOfPeople();
  const night = await actsOfTheNight();
  return {
    acts: new Map([...people.taken, ...night.taken]),
    largestTransaction: Math.max(people.largest(), night.largest()),
  };
}

/** What one person more on the staff list adds to what it takes to read it. */
export async function measuredPerPerson(): Promise<number> {
  const house = await givenDepartment();
  const asked = () => house.capacity.during(() => house.as('chen').get('/me'));
  const few = await asked();
  const newcomers = Array.from({ length: 200 }, (_, i) => `c0ffee00-0000-4000-8000-${String(i).padStart(12, '0')}`);
  for (const staffId of newcomers) await putStaff(house.table, { ...staff.chen, staffId });
  return ((await asked()).read - few.read) / newcomers.length;
}
