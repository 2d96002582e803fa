import { cellMapOf, partToSee, valuesMapOf, type SeenSheet } from '#addin/sheet/form/cell-map-of.ts';
import type { CellLook } from '#addin/sheet/form/look-of.ts';
import { CellMap } from '#policy/form/cell-map.ts';

const thin = { style: 'Continuous', weight: 'Thin' };
const plain: CellLook = {};

/** A sheet whose cells say these texts, from `B2` on; numbers are shown as they are. */
const sheetOf = (rows: readonly (readonly (string | number)[])[], changes: Partial<SeenSheet> = {}): SeenSheet => {
  const width = rows[0]?.length ?? 0;
  const each = <T>(what: T): T[][] => rows.map((row) => row.map(() => what));
  return {
    name: '合同',
    area: { top: 2, left: 2, bottom: rows.length + 1, right: width + 1 },
    text: rows.map((row) => row.map(String)),
    values: rows,
    formulas: rows,
    merges: [],
    numberFormat: each('General'),
    looks: each(plain),
    fresh: { name: '等线', size: 11, color: '#000000' },
    rows: rows.map(() => ({ size: 15, isHidden: false })),
    columns: Array.from({ length: width }, () => ({ size: 48, isHidden: false })),
    picks: [],
    names: [],
    tables: [],
    printed: [],
    isProtected: false,
    ...changes,
  };
};

describe('cells', () => {
  test('have their place, what they show, their number and their formula', () => {
    const seen = sheetOf([['甲', 1234.5, '']], {
      text: [['甲', '1,234.50', '2026年3月1日']],
      values: [['甲', 1234.5, 46_082]],
      formulas: [['甲', 1234.5, '=TODAY()']],
    });

    expect(cellMapOf(seen).cells).toEqual([
      { row: 2, column: 2, text: '甲' },
      { row: 2, column: 3, text: '1,234.50', number: 1234.5 },
      { row: 2, column: 4, text: '2026年3月1日', number: 46_082, formula: '=TODAY()' },
    ]);
  });

  test('that say nothing and look like nothing are not there', () => {
    expect(cellMapOf(sheetOf([['', '甲', '']])).cells).toEqual([{ row: 2, column: 3, text: '甲' }]);
  });

  test('a text that begins like a formula is a text', () => {
    expect(valuesMapOf(sheetOf([['=1+1']])).cells).toEqual([{ row: 2, column: 2, text: '=1+1' }]);
  });

  test('a number that its cell is too narrow for is told by its value; signs that somebody typed are a text', () => {
    const seen = sheetOf([[12_345, '###']], { text: [['####', '###']] });

    expect(valuesMapOf(seen).cells).toEqual([
      { row: 2, column: 2, text: '12345', number: 12_345 },
      { row: 2, column: 3, text: '###' },
    ]);
  });

  test('that are no numbers anyone could count with have none', () => {
    expect(valuesMapOf(sheetOf([[Number.NaN, Number.POSITIVE_INFINITY]])).cells.map(({ number }) => number)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('with a list to pick from are there though they are blank', () => {
    const picks = [{ top: 2, left: 3, bottom: 2, right: 3 }];

    expect(cellMapOf(sheetOf([['', '']], { picks })).cells).toEqual([{ row: 2, column: 3, text: '', isPick: true }]);
  });

  test('of equal looks share one, and a fresh look is none', () => {
    const bold: CellLook = { font: { bold: true } };
    const seen = sheetOf([['甲', '乙', '丙']], { looks: [[bold, plain, bold]] });

    const { cells, looks } = cellMapOf(seen);

    expect(cells.map(({ look }) => look)).toEqual([0, undefined, 0]);
    expect(looks).toEqual([{ isBold: true }]);
  });
});

test('a merged area is one cell, with the lines along its own edges', () => {
  const looks = [
    [{ borders: { top: thin, left: thin } }, { borders: { right: thin } }],
    [{ borders: { bottom: thin } }, plain],
  ];
  const merges = [{ top: 2, left: 2, bottom: 3, right: 3 }];

  const map = cellMapOf(
    sheetOf(
      [
        ['合同', '藏'],
        ['', ''],
      ],
      { looks, merges },
    ),
  );

  expect(map).toMatchObject({
    cells: [{ row: 2, column: 2, text: '合同', look: 0 }],
    looks: [{ top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' }],
    merges,
  });
});

test('rows and columns tell what is not as on a fresh sheet: a size, or that they are hidden', () => {
  const seen = sheetOf([['甲', '乙']], {
    rows: [{ size: 30, isHidden: false }],
    columns: [
      { size: 0, isHidden: true },
      { size: 105, isHidden: false },
    ],
  });

  const { rows, columns } = cellMapOf(seen);

  expect(rows).toEqual([{ at: 2, size: 30 }]);
  expect(columns).toEqual([
    { at: 2, isHidden: true },
    { at: 3, size: 20 },
  ]);
});

test('names are those that stand for cells of this sheet; the house’s own and other sheets’ are left out', () => {
  const names = [
    { name: '买方', formula: '=合同!$B$2' },
    { name: '别处', formula: '=Sheet1!$B$2' },
    { name: '税率', formula: '=0.13' },
    { name: 'Print_Area', formula: '=合同!$A$1:$H$9' },
    { name: '_xlnm._FilterDatabase', formula: '=合同!$A$1:$H$9' },
  ];

  expect(cellMapOf(sheetOf([['甲']], { names })).names).toEqual([
    { name: '买方', area: { top: 2, left: 2, bottom: 2, right: 2 } },
  ]);
});

describe('the contract’s code', () => {
  const code = 'SD·01JQZ8K5T0000000000000000C·r3·a1b2c3d4';
  const printed = [{ top: 2, left: 2, bottom: 3, right: 3 }];

  test('is no cell of the form, and its row is no part of what is printed', () => {
    const seen = sheetOf(
      [
        ['甲', '乙'],
        [code, ''],
      ],
      { printed },
    );

    const { cells, printArea } = cellMapOf(seen);

    expect(cells.map(({ text }) => text)).toEqual(['甲', '乙']);
    expect(printArea).toEqual({ ...printed[0], bottom: 2 });
  });

  test('in a row with something else beside it leaves what is printed as it is', () => {
    const seen = sheetOf(
      [
        ['甲', '乙'],
        [code, '丙'],
      ],
      { printed },
    );

    expect(cellMapOf(seen).printArea).toEqual(printed[0]);
  });
});

test('what is made of a sheet is a form as the house takes it', () => {
  const map = cellMapOf(
    sheetOf([['甲', 1]], { isProtected: true, printed: [{ top: 1, left: 1, bottom: 9, right: 9 }] }),
  );

  expect(CellMap.parse(map)).toEqual(map);
  expect(map).toMatchObject({ sheet: '合同', isProtected: true, printArea: { top: 1, left: 1, bottom: 9, right: 9 } });
});

describe('of a large sheet', () => {
  const used = { top: 1, left: 1, bottom: 50_000, right: 2 };
  const written = { top: 1, left: 1, bottom: 30, right: 8 };

  test('all that is in use is looked at, or else all that is written', () => {
    expect(partToSee(written, undefined)).toEqual(written);
    expect(partToSee(used, written)).toEqual(written);
  });

  test('nothing is, where too much is written', () => {
    expect(() => partToSee(used, used)).toThrow('too much on this sheet');
    expect(() => partToSee(used, undefined)).toThrow('too much on this sheet');
  });

  test('more looks than cells that say something: those that say nothing are left out', () => {
    const rows = Array.from({ length: 2_001 }, (_, i) => [`行${i}`, ...Array.from({ length: 10 }, () => '')]);
    const looks = rows.map((row) => row.map((): CellLook => ({ fill: { color: '#FFF2CC', pattern: 'Solid' } })));

    expect(cellMapOf(sheetOf(rows, { looks })).cells).toHaveLength(2_001);
  });

  test('more cells that say something than a form may have are refused', () => {
    const rows = Array.from({ length: 2_001 }, () => Array.from({ length: 10 }, () => '字'));

    expect(() => valuesMapOf(sheetOf(rows))).toThrow('too much on this sheet');
  });
});
