import type { Words } from '#policy/words.ts';

/** What a file may hold and the workbook does not. */
const things = {
  links: {
    'zh-CN': '指向其他文件、程序或网址的公式和名称（只留下结果）',
    en: 'formulas and names that point at other files, programs or addresses (their results stay)',
  },
  macros: { 'zh-CN': '宏', en: 'macros' },
  charts: {
    'zh-CN': '画不出的图表，如散点图、面积图和组合图',
    en: 'charts that are not drawn here, such as scatter, area and combined ones',
  },
  chartDetails: {
    'zh-CN': '图表的字体、颜色等细节（图表本身留下）',
    en: 'details of charts such as their fonts and colours (the charts themselves stay)',
  },
  pictures: { 'zh-CN': '图片', en: 'pictures' },
  shapes: { 'zh-CN': '形状和文本框', en: 'shapes and text boxes' },
  controls: { 'zh-CN': '表单控件', en: 'form controls' },
  objects: { 'zh-CN': '嵌入的对象', en: 'embedded objects' },
  pivots: { 'zh-CN': '数据透视表', en: 'pivot tables' },
  queries: { 'zh-CN': '外部数据连接和查询', en: 'connections to outside data and queries' },
  sheets: { 'zh-CN': '图表工作表和宏工作表', en: 'chart sheets and macro sheets' },
  hyperlinks: { 'zh-CN': '超链接（文字留下）', en: 'hyperlinks (their text stays)' },
  runs: { 'zh-CN': '一个单元格内的多种字体（文字留下）', en: 'several fonts within a cell (the text stays)' },
  turned: { 'zh-CN': '文字方向（文字留下）', en: 'the direction of turned text (the text stays)' },
  diagonals: { 'zh-CN': '斜线', en: 'diagonal lines' },
  conditionals: {
    'zh-CN': '色阶、数据条、图标集等条件格式',
    en: 'conditional formats such as colour scales, data bars and icons',
  },
  sparklines: { 'zh-CN': '迷你图', en: 'sparklines' },
  arrays: {
    'zh-CN': '数组公式（作为普通公式留下）和模拟运算表',
    en: 'array formulas (kept as plain formulas) and data tables',
  },
  passwords: {
    'zh-CN': '保护的密码（保护本身留下）',
    en: 'the password of the protection (the protection itself stays)',
  },
  paper: { 'zh-CN': '页眉和页脚', en: 'headers and footers' },
  signatures: { 'zh-CN': '数字签名', en: 'digital signatures' },
} satisfies Record<string, Words>;

export type Thing = keyof typeof things;

/** Which parts of a file hold such things. */
const parts: readonly (readonly [RegExp, Thing])[] = [
  [/externallinks\//, 'links'],
  [/vbaproject|\/macrosheets\//, 'macros'],
  [/\/media\//, 'pictures'],
  [/\/ctrlprops\/|\/activex\//, 'controls'],
  [/\/embeddings\//, 'objects'],
  [/\/pivottables\//, 'pivots'],
  [/\/connections\.xml$|\/querytables\//, 'queries'],
  [/\/chartsheets\/|\/macrosheets\/|\/dialogsheets\//, 'sheets'],
  [/^_xmlsignatures\//, 'signatures'],
];

/** What of a file is not kept, noted while it is read and told once each. */
export class Dropped {
  private readonly seen = new Set<Thing>();

  note(thing: Thing): void {
    this.seen.add(thing);
  }

  noteParts(names: readonly string[]): void {
    for (const [pattern, thing] of parts) if (names.some((name) => pattern.test(name))) this.note(thing);
  }

  /** Charts that were not read. */
  noteCharts(names: readonly string[], kept: ReadonlySet<string>): void {
    if (names.some((name) => /\/charts\/chart[^/]*\.xml$/.test(name) && !kept.has(name))) this.note('charts');
  }

  words(): Words[] {
    return (Object.keys(things) as Thing[]).filter((thing) => this.seen.has(thing)).map((thing) => things[thing]);
  }
}
