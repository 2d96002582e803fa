import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { areaFrom } from '#infra/local/workbook/model/area.ts';
import { writeCells } from '#infra/local/workbook/model/cells.ts';
import { addConditional, changeConditional } from '#infra/local/workbook/model/conditionals.ts';
import type { ConditionalKind, Json } from '#infra/local/workbook/model/rules.ts';
import type { Sheet } from '#infra/local/workbook/model/sheet.ts';
import { conditionalLooks } from '#infra/local/workbook/view/over/conditional.ts';

const RED = { fill: '#FF0000' };
const BLUE = { fill: '#0000FF', bold: true };
const BODY = areaFrom(1, 0, 4, 3);

/** A sheet with the names, results and numbers of four rows under a header. */
const givenSheet = (): { model: WorkbookModel; sheet: Sheet } => {
  const model = new WorkbookModel(['报备']);
  const sheet = model.sheet('报备');
  writeCells(model, sheet, areaFrom(0, 0, 5, 3), [
    ['名称', '结果', '数'],
    ['甲', '有误：缺电话', 5],
    ['乙', '可报备', 20],
    ['甲', '', ''],
    ['丁', '已存在', -1],
  ]);
  return { model, sheet };
};

const lay = (
  kind: ConditionalKind,
  formula: string,
  rule: Json = null,
  format = RED,
  sheetOf = givenSheet(),
): Sheet => {
  const { model, sheet } = sheetOf;
  const conditional = addConditional(model, sheet, [BODY], kind);
  changeConditional(model, sheet, conditional, { formula, rule, format });
  return sheet;
};

/** The rows, as the sheet numbers them, whose cell in a column is painted. */
const painted = (sheet: Sheet, column = 0): number[] =>
  [1, 2, 3, 4].filter((row) => conditionalLooks(sheet, row, column) !== undefined).map((row) => row + 1);

describe('a conditional format by formula', () => {
  test.each([
    ['=TRUE', [2, 3, 4, 5]],
    ['=FALSE', []],
    ['=$B2="可报备"', [3]],
    ['=LEFT($B2,2)="有误"', [2]],
    ['=AND($C2>0,$C2<=20)', [2, 3]],
    ['=OR($B2="",$C2<0)', [4, 5]],
    ['=NOT(ISBLANK($B2))', [2, 3, 5]],
    ['=LEN($B2)>3', [2]],
    ['=ISNUMBER(SEARCH("存在",$B2))', [5]],
    ['=SEARCH("存在",$B2)', [5]],
    ['=COUNTIF($A$2:$A$5,$A2)>1', [2, 4]],
    ['=MOD(ROW(),2)=0', [2, 4]],
    ['=$C2+1=6', [2]],
    ['=-$C2=1', [5]],
    ['=$A2&"-"&$B2="乙-可报备"', [3]],
    ['=IF($C2>10,TRUE,FALSE)', [3]],
    ['=$B$3="可报备"', [2, 3, 4, 5]],
    ['=$C2/0>1', []],
    ['=VLOOKUP($A2,$A$2:$C$5,3)', []],
    ['=nonsense(', []],
  ])('%s paints the rows %j', (formula, rows) => {
    expect(painted(lay('Custom', formula))).toEqual(rows);
  });

  test('moves with a reference that is not fixed', () => {
    const sheet = lay('Custom', '=A2="可报备"');
    expect([painted(sheet, 0), painted(sheet, 1)]).toEqual([[], [3]]);
  });
});

describe('a conditional format by value or text', () => {
  test.each<[ConditionalKind, Json, number, number[]]>([
    ['CellValue', { operator: 'GreaterThan', formula1: '=10' }, 2, [3]],
    ['CellValue', { operator: 'Between', formula1: 0, formula2: 5 }, 2, [2, 4]],
    ['CellValue', { operator: 'EqualTo', formula1: '="已存在"' }, 1, [5]],
    ['CellValue', { operator: 'NotEqualTo', formula1: '=$B$3' }, 1, [2, 4, 5]],
    ['ContainsText', { operator: 'Contains', text: '报备' }, 1, [3]],
    ['ContainsText', { operator: 'BeginsWith', text: '有误' }, 1, [2]],
    ['ContainsText', { operator: 'NotContains', text: '报备' }, 1, [2, 4, 5]],
  ])('%s %j paints in column %i the rows %j', (kind, rule, column, rows) => {
    expect(painted(lay(kind, '', rule), column)).toEqual(rows);
  });
});

describe('several conditional formats on one cell', () => {
  test('join, and the first has its way where both say something', () => {
    const given = givenSheet();
    lay('Custom', '=TRUE', null, BLUE, given);
    const sheet = lay('Custom', '=$B2="可报备"', null, RED, given);
    expect(conditionalLooks(sheet, 2, 0)).toEqual({ fill: '#FF0000', bold: true });
    expect(conditionalLooks(sheet, 1, 0)).toEqual(BLUE);
  });

  test('stop at one that says so', () => {
    const given = givenSheet();
    lay('Custom', '=TRUE', null, BLUE, given);
    const sheet = lay('Custom', '=TRUE', null, RED, given);
    const [first] = sheet.conditionals;
    if (first) changeConditional(given.model, sheet, first, { stopsIfTrue: true });
    expect(conditionalLooks(sheet, 2, 0)).toEqual(RED);
  });
});
