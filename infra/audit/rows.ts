import type { Entry } from '#functions/table/entries.ts';
import { clockOf } from '#policy/day.ts';
import { houseId } from '#policy/terms/staff.ts';
import { verbNames } from '#policy/verb-names.ts';
import type { Words } from '#policy/words.ts';
import type { Name } from '../verify/walk.ts';

/** One act of a record's history, and who was who when it is read. */
export interface Told extends Name {
  readonly entry: Entry;
}

/** People by id, as the staff list has them. */
export type People = ReadonlyMap<string, string>;

interface Column {
  readonly header: Words;
  readonly width: number;
  readonly cell: (told: Told, people: People) => string;
}

const column = (zh: string, en: string, width: number, cell: Column['cell']): Column => ({
  header: { 'zh-CN': zh, en },
  width,
  cell,
});

const nameOf = (id: string | undefined, people: People): string =>
  id === undefined ? '' : id === houseId ? 'Salesdesk' : (people.get(id) ?? id);
const json = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

/** What an auditor reads of an act. The whole of it, byte for byte, is in the file of entries. */
export const columns: readonly Column[] = [
  column('类别', 'noun', 12, ({ noun }) => noun),
  column('编号', 'id', 30, ({ id }) => id),
  column('第几次', 'revision', 8, ({ entry }) => String(entry.revision)),
  column('时间（北京时间）', 'at (Asia/Shanghai)', 20, ({ entry }) => clockOf(entry.at)),
  column('事项', 'verb (zh-CN)', 18, ({ entry }) => verbNames[entry.verb]['zh-CN']),
  column('事项（英文）', 'verb (en)', 22, ({ entry }) => verbNames[entry.verb].en),
  column('事项代码', 'verb', 22, ({ entry }) => entry.verb),
  column('办理人', 'by', 12, ({ entry }, people) => nameOf(entry.actorId, people)),
  column('办理人编号', 'by (id)', 20, ({ entry }) => entry.actorId),
  column('代谁办理', 'for', 12, ({ entry }, people) => nameOf(entry.forId, people)),
  column('制度版本', 'edition', 10, ({ entry }) => entry.edition),
  column('改动项', 'changed fields', 30, ({ entry }) => Object.keys(entry.changes).join(' ')),
  column('改动内容', 'changes', 60, ({ entry }) => json(entry.changes)),
  column('依据', 'evidence', 40, ({ entry }) => json(entry.evidence)),
  column('按要求删除', 'erased on request', 12, ({ entry }) => (entry.isErased ? '是 yes' : '')),
  column('哈希', 'hash', 46, ({ entry }) => entry.hash),
  column('前一次的哈希', 'hash before', 46, ({ entry }) => entry.before),
];

const mostInCell = 32_000;

/** A text that a cell can hold; what is cut off is in the file of entries. */
export const fitting = (text: string): string => {
  const sayable = text.replace(/[^\P{Cc}\t\n]/gu, ' ');
  return sayable.length > mostInCell ? `${sayable.slice(0, mostInCell)}…` : sayable;
};
