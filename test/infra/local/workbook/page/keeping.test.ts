import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { Person } from '#infra/local/workbook/person.ts';
import { type Kept, Keeping } from '#infra/local/workbook/page/keeping.ts';

const { jest } = import.meta;

const given = () => {
  const model = new WorkbookModel(['报备']);
  const shown: Kept[] = [];
  const keep = jest.fn<Promise<void>, [WorkbookModel, boolean?]>(() => Promise.resolve());
  const keeping = new Keeping(model, { open: () => Promise.resolve(model), keep }, (kept) => shown.push(kept));
  return { person: new Person(model), shown, keep, keeping };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('many changes are kept by one write, half a second after the last', async () => {
  const { person, shown, keep } = given();
  person.type('报备', 'A1', '甲');
  await jest.advanceTimersByTimeAsync(400);
  person.type('报备', 'A2', '乙');
  await jest.advanceTimersByTimeAsync(499);
  expect(keep).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(keep).toHaveBeenCalledTimes(1);
  expect(shown.at(0)).toBe('kept');
  expect(shown.slice(1)).toEqual(['keeping', 'keeping', 'kept']);
});

test('selecting and editing keep nothing', async () => {
  const { person, keep } = given();
  person.select('报备', 'B2');
  person.beginEdit();
  person.endEdit();
  await jest.advanceTimersByTimeAsync(5000);
  expect(keep).not.toHaveBeenCalled();
});

test('while the server is away it says so and tries again until it is kept', async () => {
  const { person, shown, keep } = given();
  keep.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
  person.type('报备', 'A1', '甲');
  await jest.advanceTimersByTimeAsync(500);
  expect(shown.at(-1)).toBe('unsaved');
  await jest.advanceTimersByTimeAsync(6000);
  expect(keep).toHaveBeenCalledTimes(3);
  expect(shown.at(-1)).toBe('kept');
});

test('what changes during a write is kept by the next one, after it', async () => {
  const { person, shown, keep } = given();
  keep.mockImplementationOnce(() => new Promise((done) => setTimeout(done, 1000)));
  person.type('报备', 'A1', '甲');
  await jest.advanceTimersByTimeAsync(600);
  person.type('报备', 'A2', '乙');
  await jest.advanceTimersByTimeAsync(700);
  expect(keep).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(3000);
  expect(keep).toHaveBeenCalledTimes(2);
  expect(shown.at(-1)).toBe('kept');
});

test('a page that is left writes at once, even while a write is on its way', async () => {
  const { person, keep, keeping } = given();
  keep.mockImplementationOnce(() => new Promise((done) => setTimeout(done, 1000)));
  person.type('报备', 'A1', '甲');
  await jest.advanceTimersByTimeAsync(600);
  person.type('报备', 'A2', '乙');
  void keeping.write(true);
  expect(keep).toHaveBeenCalledTimes(2);
  expect(keep.mock.lastCall?.[1]).toBe(true);
});
