import { blanks } from '#policy/form/blanks.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { detect } from '#policy/form/detect.ts';
import { follow } from '#policy/form/follow.ts';
import { openPlaces } from '#policy/form/open-places.ts';
import { readForm } from '#policy/form/reading.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { aSale } from '#given/sale.ts';
import { drawn } from './drawn.ts';

/** What `npm run -s blanks -- FORM.xlsx --template TEMPLATE.xlsx` finds, which knows of the template what its sheet shows. */
const byCommand = (form: CellMap): string[] =>
  blanks(form, follow({ ...detect(saleTemplate), map: saleTemplate }, form)).map(({ at, kind }) => `${at} ${kind}`);

/** What the server and the pane find, which have the template as the manager registered it. */
const byServer = (form: CellMap): string[] =>
  openPlaces(readForm(saleForm, form)).map(({ place, kind }) => `${String(place.at)} ${kind}`);

const signedByHand = ['B46', 'B47', 'B48', 'F46', 'F47', 'F48'].map((at) => `${at} by-hand`);

test.each<[string, Parameters<typeof aSale>[0], readonly string[]]>([
  ['filled in', {}, []],
  ['with a place left open', { G5: '' }, ['G5 blank']],
  ['with a dash for a strike', { G5: '—' }, ['G5 not-a-strike']],
  ['with a gap of a sentence left open', { 'B32.1': '____' }, ['B32 blank']],
  ['with its day struck', { G4: '/' }, ['G4 strike-forbidden']],
])('a sale %s is the same to the command and to the server', (_, changes, open) => {
  const form = aSale(changes);
  expect(byServer(form).sort()).toEqual([...open, ...signedByHand].sort());
  expect(byCommand(form).sort()).toEqual(byServer(form).sort());
});

describe('a day under a signature', () => {
  const daysOf = (...rows: readonly string[]) =>
    detect(drawn('form', { widths: [14, 30, 14, 30] }, rows).map)
      .fields.filter(({ kind }) => kind === 'date' || kind === 'contract-date')
      .map(({ id, isByHand = false }) => [id, isByHand]);
  const block = ['|~b 甲方（盖章）|~b |~b 乙方（盖章）|~b ', '|~b 签字日期|~b |~b 签字日期|~b '];

  test('is written with it, by hand, where the contract’s own day has its place', () => {
    const own = '|~b 合同编号|~b |~b 签订日期|~b ';
    expect(daysOf(own, '|~b 交货地点|~b |~b 交货日期|~b ', '|~b 备注|~b>3 ', '|~b 附件|~b>3 ', ...block)).toEqual([
      ['D1', false],
      ['D2', false],
      ['B6', true],
      ['D6', true],
    ]);
  });

  test('is the contract’s day, and asked for, where there is no other', () => {
    expect(daysOf('|~b 合同编号|~b |~b 交货地点|~b ', ...block)).toEqual([
      ['B3', false],
      ['D3', false],
    ]);
  });
});
