const signs = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', '＋', '－', '＠', '\u00a0=', '\u3000='];
const bodies = [
  '1+1',
  'SUM(1,1)',
  "cmd|'/C calc'!A0",
  'HYPERLINK("https://canary.invalid/","点")',
  'WEBSERVICE("https://canary.invalid/")',
];

/** Texts that a spreadsheet is tempted to reckon, or to run. */
export const formulas: readonly string[] = [
  ...signs.flatMap((sign) => bodies.map((body) => sign + body)),
  `=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!'A0'`,
  '=DDE("cmd";"/C calc";"x")',
  '=IMAGE("https://canary.invalid/x.png")',
  '=IMPORTXML("https://canary.invalid/","//a")',
  '=RTD("x",,"y")',
  "='file:///etc/passwd'#$passwd.A1",
  '=[1]Sheet1!A1',
  '{=1+1}',
  "-2+3+cmd|' /C calc'!A0",
  '%0A=1+1',
  '";=1+1;"',
  '",=1+1,"',
];
