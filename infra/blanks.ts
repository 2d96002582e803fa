import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeCsv } from '#functions/match/csv.ts';
import { areaAddressOf } from '#policy/form/address.ts';
import { type Blank, blanks, type BlankKind } from '#policy/form/blanks.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { mostCells } from '#policy/form/cell-map.ts';
import { detect } from '#policy/form/detect.ts';
import { fieldKinds } from '#policy/form/field.ts';
import { follow } from '#policy/form/follow.ts';
import type { Words } from '#policy/words.ts';
import { CannotOpen } from './local/workbook/xlsx/cannot-open.ts';
import { cellMapOf } from './local/workbook/xlsx/cell-map.ts';
import { openXlsx } from './local/workbook/xlsx/open.ts';

const usage = 'npm run -s blanks -- FORM.xlsx [--template TEMPLATE.xlsx]';

class CannotCheck extends Error {}

const messages: Readonly<Record<BlankKind, Words>> = {
  blank: { 'zh-CN': '未填写；无内容时用“/”划去', en: 'not filled in; strike it with "/" if there is nothing to say' },
  'not-a-strike': { 'zh-CN': '不算划去，请用“/”', en: 'is not a strike, use "/"' },
  'strike-forbidden': { 'zh-CN': '不可划去', en: 'must not be struck' },
  'by-hand': { 'zh-CN': '签字盖章处', en: 'left for a signature or seal' },
  example: { 'zh-CN': '可能是示例', en: 'may be an example' },
};
/** A place for the hand or a sample is told apart, after the findings: nothing has to be done about it before it is signed. */
const isFinding = ({ kind }: Blank): boolean => kind !== 'by-hand' && kind !== 'example';

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const nameOf = (sheet: string): string =>
  /^[\p{L}\p{N}_]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

function messageOf({ kind, text, of, area, at }: Blank): string {
  const { 'zh-CN': chinese, en } = messages[kind];
  const said = kind === 'not-a-strike' ? `「${text.trim()}」` : '';
  const where = areaAddressOf(area) === at ? '' : ` ${areaAddressOf(area)}`;
  return `${said}${chinese} / ${said}${en} (${fieldKinds[of].name.en}${where})`;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CannotCheck(`${file} cannot be read 无法读取文件`);
  }
}

/** The visible sheets of a file that hold anything, as cell maps. */
async function sheetsOf(file: string): Promise<CellMap[]> {
  const { model } = await openXlsx(bytesOf(file));
  const maps = model.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => cellMapOf(model, sheet))
    .filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const large = maps.find(({ cells }) => cells.length > mostCells);
  if (large)
    throw new CannotCheck(
      `${large.sheet}: more than ${mostCells} cells, a list rather than a form 单元格过多，不是合同表格`,
    );
  return maps;
}

function blanksOf(map: CellMap, templates: readonly CellMap[]): Blank[] {
  const template = templates.find(({ sheet }) => sheet === map.sheet) ?? templates[0];
  return blanks(map, template ? follow({ ...detect(template), map: template }, map) : detect(map));
}

interface Options {
  readonly form: string;
  readonly template: string | undefined;
}

function options(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { template: { type: 'string' } },
  });
  const [form] = positionals;
  if (form === undefined || positionals.length > 1)
    throw new CannotCheck(`One form is needed 请给出一份表格: ${usage}`);
  return { form, template: values.template };
}

interface Found {
  readonly map: CellMap;
  readonly blank: Blank;
}

async function main(): Promise<void> {
  const { form, template } = options();
  const maps = await sheetsOf(form);
  const templates = template === undefined ? [] : await sheetsOf(template);
  const line = ({ map, blank }: Found): string => {
    const cell = maps.length > 1 ? `${nameOf(map.sheet)}!${blank.at}` : blank.at;
    return writeCsv([[cell, blank.kind, blank.label, messageOf(blank)].map(inOneLine)]);
  };
  const all = maps.flatMap((map): Found[] => blanksOf(map, templates).map((blank) => ({ map, blank })));
  const findings = all.filter(({ blank }) => isFinding(blank));
  const apart = all.filter(({ blank }) => !isFinding(blank));
  process.stdout.write([...findings, ...apart].map(line).join(''));
  process.exitCode = findings.length > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  const sentence =
    error instanceof CannotOpen
      ? `${error.words['zh-CN']} ${error.words.en}`
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${sentence.replace(/\s*\n\s*/gu, ' ')}\n`);
  process.exitCode = 2;
}
