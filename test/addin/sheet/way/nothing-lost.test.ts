import type { CellValue } from '#addin/sheet/columns.ts';
import type { Look } from '#addin/sheet/look.ts';
import { check } from '#addin/sheet/way/check.ts';
import { refresh } from '#addin/sheet/way/refresh.ts';
import { repairHeader } from '#addin/sheet/way/repair-header.ts';
import { send } from '#addin/sheet/way/send.ts';
import { survey } from '#addin/sheet/way/survey.ts';
import { readStampCell } from '#addin/sheet/stamp.ts';
import { customerTable } from '#addin/sheet/tables/customer.ts';
import { ServerTrouble, type Envelope } from '#addin/wire.ts';
import { deskAt, serverOf } from '#given/at-the-desk.ts';
import { aCreditCode, aCustomer, anotherCard } from '#given/customer.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { aCompany } from '#given/many.ts';
import { Paper } from '#given/paper.ts';
import { recordOf } from '#given/result.ts';

/** A table on paper in which formulas stand behind some values. */
class PaperWithFormulas extends Paper {
  readonly formulas = new Map<string, string>();

  override look(): Look {
    const look = super.look();
    const behind = (key: string) => (value: CellValue, row: number) => this.formulas.get(`${row}:${key}`) ?? value;
    const keyAt = new Map([...look.at].map(([key, place]) => [place, key]));
    const columns = [...look.columns].map(
      ([place, { values }]) => [place, { values, formulas: values.map(behind(keyAt.get(place) ?? '')) }] as const,
    );
    return { ...look, columns: new Map(columns) };
  }
}

let house: Department;
let paper: PaperWithFormulas;
beforeEach(async () => {
  house = await givenDepartment();
  paper = new PaperWithFormulas();
});

const typed = (name: string, changes: object = {}) => ({
  ...anotherCard(name),
  nature: '普通公司',
  source: '展览会',
  ...changes,
});
const stampAt = (row: number) => readStampCell(String(paper.cell(row, 'stamp'))).stamp;
const chen = (server = {}) => deskAt(house, 'chen', paper, server);
const stored = async (customerId: string) => (await house.as('chen').detail(customerId)).body.record;
const states = async () => (await survey(chen())).rows.map(({ state }) => state);

/** One row that the server has acknowledged. */
const given = async (changes: object = {}) => {
  paper.type(typed('无锡天澜泵业有限公司', changes));
  await send(chen());
  return stampAt(0)?.id ?? '';
};
const edited = async (customerId: string, changes: object, basedOn = 1) =>
  recordOf(await house.as('he').send('customer.edit', { customerId, changes }, basedOn));

/** A sending whose answer never arrives. */
const lost = async () => {
  paper.type(typed('无锡天澜泵业有限公司'));
  await send(
    chen({
      commands: async (batch: readonly Envelope[]) => {
        await serverOf(house, 'chen').commands(batch);
        throw new ServerTrouble('offline');
      },
    }),
  );
  return stampAt(0)?.id ?? '';
};

describe('an answer that was lost, and a colleague’s edit meanwhile', () => {
  test.each([
    ['sent again', () => send(chen())],
    ['refreshed, then sent', async () => (await refresh(chen()), send(chen()))],
  ])('%s, the colleague’s field stays and comes into the sheet', async (_, again) => {
    const customerId = await lost();
    await edited(customerId, { creditCode: aCreditCode(5) });
    await again();
    await send(chen());
    expect((await stored(customerId)).creditCode).toBe(aCreditCode(5));
    expect(paper.cell(0, 'creditCode')).toBe(aCreditCode(5));
    expect(await states()).toEqual(['same']);
  });

  test('what is left to merge is counted as left', async () => {
    const customerId = await lost();
    await edited(customerId, { creditCode: aCreditCode(5) });
    expect([(await send(chen())).left, (await send(chen())).left]).toEqual([1, 0]);
  });

  test('what was typed after the lost sending still reaches the server', async () => {
    const customerId = await lost();
    await edited(customerId, { creditCode: aCreditCode(5) });
    paper.set(0, 'demand', '多级泵');
    await send(chen());
    await send(chen());
    expect(await stored(customerId)).toMatchObject({ creditCode: aCreditCode(5), demand: '多级泵' });
    expect(await states()).toEqual(['same']);
  });
});

describe('a formula of the person’s own in a cell that a colleague changed', () => {
  test.each([
    ['refreshed', () => refresh(chen())],
    ['edited and sent', () => (paper.set(0, 'principal', '吴海'), send(chen()))],
  ])('%s: the formula stays, and the colleague’s edit is not undone by the next sending', async (_, meet) => {
    const customerId = await given();
    const demand = String(paper.cell(0, 'demand'));
    paper.formulas.set('0:demand', '=A1');
    await edited(customerId, { demand: '离心泵' });
    await meet();
    await send(chen());
    expect(paper.cell(0, 'demand')).toBe(demand);
    expect((await stored(customerId)).demand).toBe('离心泵');
  });
});

describe('in a workbook that is shared with the assistant, who sees phones masked', () => {
  test('refreshing leaves the phones as they were typed, and the rows unchanged', async () => {
    await given();
    const phone = paper.cell(0, 'phone');
    await refresh(deskAt(house, 'he', paper));
    expect(paper.cell(0, 'phone')).toBe(phone);
    expect(await states()).toEqual(['same']);
  });

  test('an edit by the assistant leaves the phone as it was, here and at the server', async () => {
    const customerId = await given();
    const phone = paper.cell(0, 'phone');
    paper.set(0, 'demand', '多级泵');
    await send(deskAt(house, 'he', paper));
    expect(paper.cell(0, 'phone')).toBe(phone);
    expect(await stored(customerId)).toMatchObject({ demand: '多级泵', phone });
    expect(await states()).toEqual(['same']);
  });
});

describe('the overlay', () => {
  const marks = () => readStampCell(String(paper.cell(0, 'stamp'))).marks;
  const late = { obtainedOn: '2026-02-20' };

  test('goes from a row that was emptied, with the words in 结果', async () => {
    paper.type(typed('无锡天澜泵业有限公司', { phone: '12345' }));
    await check(chen());
    expect(marks()).toHaveLength(1);
    for (const { key } of customerTable.card) paper.set(0, key, '');
    await check(chen());
    expect([marks(), paper.cell(0, 'result')]).toEqual([[], '']);
  });

  test('goes from a row once its report has been decided', async () => {
    const customerId = await given(late);
    expect(marks()).toEqual([{ level: 'flag', field: 'obtainedOn' }]);
    const { evidence } = (await house.as('wang').detail(customerId)).body;
    recordOf(await house.as('wang').send('customer.confirm', { customerId, kind: 'absent', reason: '', evidence }));
    await refresh(chen());
    expect(marks()).toEqual([]);
  });
});

test('a row changed here and refused meanwhile becomes a new report once refreshed', async () => {
  const customerId = await given();
  paper.set(0, 'demand', '多级泵');
  recordOf(await house.as('chen').send('customer.withdraw', { customerId }));
  await refresh(chen());
  expect(await states()).toEqual(['new']);
  await send(chen());
  expect(stampAt(0)).toMatchObject({ revision: 1 });
  expect(stampAt(0)?.id).not.toBe(customerId);
});

describe('a column that was removed with what it held', () => {
  const cut = (key: string) => {
    const place = paper.places().get(key) ?? -1;
    paper.header.splice(place, 1);
    paper.rows.forEach((row) => row.splice(place, 1));
  };

  test('comes back filled from the files, and nothing is blanked by the next sending', async () => {
    const customerId = await given({ creditCode: aCreditCode(5) });
    cut('creditCode');
    await repairHeader(chen());
    expect(paper.cell(0, 'creditCode')).toBe(aCreditCode(5));
    await send(chen());
    expect((await stored(customerId)).creditCode).toBe(aCreditCode(5));
    expect(await states()).toEqual(['same']);
  });

  test('is left to another time while the files cannot be reached', async () => {
    await given({ creditCode: aCreditCode(5) });
    cut('creditCode');
    const offline = () => Promise.reject(new ServerTrouble('offline'));
    await expect(repairHeader(chen({ read: offline }))).rejects.toThrow(ServerTrouble);
    expect((await survey(chen())).table).toHaveLength(1);
  });
});

describe('刷新 with what is missing', () => {
  test('a row whose stamp was lost gets it back instead of a second row', async () => {
    const customerId = await given();
    paper.set(0, 'stamp', '随便写');
    expect(await refresh(chen(), { bringMissing: true })).toMatchObject({ added: 0 });
    expect(stampAt(0)?.id).toBe(customerId);
    expect(paper.rows).toHaveLength(1);
  });

  test('a row that was emptied is filled again in its place', async () => {
    const customerId = await given();
    const name = paper.cell(0, 'name');
    for (const key of ['name', 'principal', 'nature', 'demand', 'phone', 'address', 'source', 'obtainedOn'])
      paper.set(0, key, '');
    await refresh(chen());
    expect(paper.cell(0, 'name')).toBe('');
    expect(await refresh(chen(), { bringMissing: true })).toMatchObject({ added: 1 });
    expect([paper.cell(0, 'name'), stampAt(0)?.id, paper.rows.length]).toEqual([name, customerId, 1]);
  });

  test('thousands of rows are met in a moment', async () => {
    for (let i = 0; i < 4_000; i += 1) paper.type({ ...aCompany(i), nature: '普通公司', source: '展览会' });
    const ids = paper.rows.map((_, i) => `01J${String(i).padStart(23, '0')}`);
    ids.forEach((id, i) => paper.set(i, 'stamp', `${id}·1·-`));
    const record = { ...aCustomer(), revision: 2 };
    const read = (wanted: readonly string[]) =>
      Promise.resolve(wanted.map((customerId) => ({ record: { ...record, customerId }, abilities: [], findings: [] })));
    const began = performance.now();
    expect(await refresh(chen({ read }))).toMatchObject({ refreshed: 4_000 });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
