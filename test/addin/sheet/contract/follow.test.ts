import { follow, type Whereabouts } from '#addin/sheet/contract/follow.ts';
import type { ActiveSheet, FoundCode } from '#addin/sheet/form/form-sheet.ts';
import { formTrouble } from '#addin/sheet/form/troubles.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';

const contractId = '01JQZ8K5T0000000000000000C';
const ours: FoundCode = { contractId, revision: 1, hash: '--------', text: '' };
const settled = () => new Promise((done) => setTimeout(done, 5));

/** A workbook of two sheets; the second may be the contract's. */
function given({ isThere = true, isSlow = false } = {}) {
  let tell: (active: ActiveSheet) => void = () => undefined;
  const state = { isThere, isStopped: false, isBroken: false };
  const forms = {
    code: async (sheetId: string) => {
      if (state.isBroken) throw formTrouble('noSheet');
      if (isSlow && sheetId === 'two') await new Promise((done) => setTimeout(done, 20));
      return state.isThere && sheetId === 'two' ? ours : undefined;
    },
    readValues: (sheetId = '') => Promise.resolve({ sheetId, map: saleForm.map }),
    sheetsOf: () => Promise.resolve(state.isThere ? [{ sheetId: 'two', name: '合同' }] : []),
    watch: (onChange: typeof tell) => {
      tell = onChange;
      return Promise.resolve(() => {
        state.isStopped = true;
      });
    },
  };
  const seen: Whereabouts['kind'][] = [];
  const troubles: unknown[] = [];
  const begin = () =>
    follow(forms, contractId, { seen: ({ kind }) => seen.push(kind), failed: (one) => troubles.push(one) });
  return { begin, go: (sheetId: string) => tell({ sheetId, name: sheetId }), seen, troubles, state };
}

test('it is here on its own sheet, away on another, and gone where no sheet bears its code', async () => {
  const { begin, go, seen, state } = given();
  await begin();
  go('two');
  await settled();
  go('one');
  await settled();
  state.isThere = false;
  go('one');
  await settled();

  expect(seen).toEqual(['here', 'away', 'gone']);
});

test('gone, it is said whether the sheet in front bears no code at all', async () => {
  const found: Whereabouts[] = [];
  const other = { ...ours, contractId: '01JOTHER' };
  const forms = {
    code: (sheetId: string) => Promise.resolve(sheetId === 'other' ? other : undefined),
    readValues: () => Promise.reject(formTrouble('noSheet')),
    sheetsOf: () => Promise.resolve([]),
    watch: (onChange: (active: ActiveSheet) => void) => {
      ['plain', 'other'].forEach((sheetId, i) => setTimeout(() => onChange({ sheetId, name: sheetId }), 5 * i));
      return Promise.resolve(() => undefined);
    },
  };
  await follow(forms, contractId, { seen: (where) => found.push(where), failed: () => undefined });
  await new Promise((done) => setTimeout(done, 30));

  expect(found).toEqual([{ kind: 'gone', uncodedId: 'plain' }, { kind: 'gone' }]);
});

test('moving on quickly, only the newest look counts', async () => {
  const { begin, go, seen } = given({ isSlow: true });
  await begin();
  go('two');
  go('one');
  await new Promise((done) => setTimeout(done, 40));

  expect(seen).toEqual(['away']);
});

test('it looks again when it is told to, says what went wrong, and hears nothing once it has stopped', async () => {
  const { begin, go, seen, troubles, state } = given();
  const { again, stop } = await begin();
  go('two');
  await settled();
  again();
  await settled();
  state.isBroken = true;
  again();
  await settled();
  stop();
  again();
  await settled();

  expect({ seen, isStopped: state.isStopped, troubles: troubles.length }).toEqual({
    seen: ['here', 'here'],
    isStopped: true,
    troubles: 1,
  });
});
