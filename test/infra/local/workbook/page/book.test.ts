import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { snapshotOf } from '#infra/local/workbook/model/snapshot.ts';
import { Person } from '#infra/local/workbook/person.ts';
import { bookName, shelfOf } from '#infra/local/workbook/page/book.ts';

const asked = (status: number, body: BodyInit | null = null) => {
  const calls: { address: string; init: RequestInit | undefined }[] = [];
  const ask = ((address: string, init?: RequestInit) => {
    calls.push({ address, init });
    return Promise.resolve(new Response(body, { status }));
  }) as typeof fetch;
  return { ask, calls };
};

describe('the book', () => {
  test.each([
    ['https://localhost:3443/', 'salesdesk'],
    ['https://localhost:3443/?book=li', 'li'],
  ])('of %s is %s', (address, name) => {
    expect(bookName(address)).toBe(name);
  });

  test.each([404, 204])('that is not there yet (%i) is a fresh one with one empty sheet', async (status) => {
    const { ask, calls } = asked(status);
    const model = await shelfOf('展会 a', ask).open();
    expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(calls[0]?.address).toBe('/workbook?book=%E5%B1%95%E4%BC%9A%20a');
  });

  test('comes back as it was kept', async () => {
    const model = new WorkbookModel(['报备']);
    new Person(model).type('报备', 'B2', '甲公司');
    const opened = await shelfOf('a', asked(200, JSON.stringify(snapshotOf(model))).ask).open();
    expect(opened.sheet('报备').cell(1, 1).value).toBe('甲公司');
  });

  test('that the server cannot read is not replaced by a fresh one', async () => {
    await expect(shelfOf('a', asked(500).ask).open()).rejects.toThrow('500');
  });

  test('is kept with what the page may still send when it is left', async () => {
    const { ask, calls } = asked(204);
    const model = new WorkbookModel();
    await shelfOf('a', ask).keep(model, true);
    new Person(model).type('Sheet1', 'A1', '长'.repeat(30_000));
    await shelfOf('a', ask).keep(model, true);
    expect(calls.map(({ init }) => [init?.method, init?.keepalive])).toEqual([
      ['PUT', true],
      ['PUT', false],
    ]);
  });

  test('is not taken for kept when the server refuses it', async () => {
    await expect(shelfOf('a', asked(413).ask).keep(new WorkbookModel())).rejects.toThrow('413');
  });
});
