import { readCsv, writeCsv } from './csv.ts';
import { FiledList } from './in-memory.ts';
import { reasonInWords } from './reasons.ts';
import type { MatchSubject } from './subject.ts';

/** A list of companies as a CSV file's text, with the name it goes by in messages. */
export interface ListFile {
  readonly name: string;
  readonly text: string;
}

const NAME = '公司名称';
const OTHERS = { principal: '负责人', phone: '联系电话', address: '公司地址', creditCode: '统一社会信用代码' } as const;

/** The customers of a list, by the names of its columns; only the company's name must be among them. */
export function readList(file: ListFile): MatchSubject[] {
  const [header = [], ...rows] = readCsv(file.text);
  const column = (title: string): number => header.findIndex((cell) => cell.trim() === title);
  const name = column(NAME);
  if (name === -1) throw new Error(`${file.name} has no column 缺少列 ${NAME}`);
  const others = Object.entries(OTHERS).map(([field, title]) => [field, column(title)] as const);
  return rows.map((cells) => ({
    name: cells[name] ?? '',
    ...Object.fromEntries(others.map(([field, at]) => [field, cells[at] ?? ''])),
  }));
}

/** Matches every report against the filed list; gives the best candidate of each row that is the same or suspected. */
export function matchLists(filedFile: ListFile, reportFile: ListFile): { csv: string; summary: string } {
  const filed = readList(filedFile);
  const list = new FiledList(filed);
  const found = readList(reportFile).map((report) => list.search(report));
  const rows = found.flatMap(({ best }, row) => {
    if (best === undefined || best.comparison.verdict === 'different') return [];
    const { verdict, score, reasons } = best.comparison;
    const words = reasons.map((reason) => reasonInWords(reason, 'zh-CN')).join('; ');
    return [[String(row + 1), String(best.at + 1), verdict, score.toFixed(1), words]];
  });
  const count = (verdict: string): number => rows.filter((row) => row[2] === verdict).length;
  const compared = found.reduce((sum, one) => sum + one.compared, 0);
  const share = (100 * compared) / Math.max(1, found.length * filed.length);
  return {
    csv: writeCsv([['report_row', 'filed_row', 'verdict', 'score', 'reasons'], ...rows]),
    summary: `rows ${found.length} · same ${count('same')} · suspected ${count('suspected')} · pairs compared ${compared} (${share.toFixed(4)} %)`,
  };
}
