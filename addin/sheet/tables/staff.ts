import { staffAuthority } from '#policy/authority/staff.ts';
import { staffClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { roleNames, type Role, type Staff } from '#policy/terms/staff.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { fill, type Words } from '#policy/words.ts';
import { several, text } from '../kinds.ts';
import type { Row } from '../row.ts';
import { nowOf, type Card, type Reader, type SheetTable, type Shown } from '../sheet-table.ts';
import { knownOf } from './known.ts';
import { rowIdOf } from './row-id.ts';

const roles = several(roleNames, {
  销售: 'salesperson',
  业务员: 'salesperson',
  销售员: 'salesperson',
  助理: 'assistant',
  内勤: 'assistant',
  经理: 'manager',
  销售经理: 'manager',
  总经理: 'superior',
  会计: 'finance',
  财务人员: 'finance',
});

/** What the list takes for the id of a sign-in. */
const signIn = /^[\w.@-]{1,64}$/;
const between = /[、，,;；]+/u;

const textOf = (card: Card, field: string): string => (card[field] ?? '').trim();
const rolesOf = (card: Card): Role[] =>
  textOf(card, 'roles')
    .split(',')
    .filter((role) => role !== '') as Role[];

/** The regions a cell names, by id; one that there is not keeps its name, and the policy says so. */
const regionsOf = (card: Card, { known }: Reader): string[] =>
  textOf(card, 'regionIds')
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => known?.regions.find((region) => region.name === name)?.regionId ?? name);

const entryOf = (card: Card, reader: Reader) => ({
  ...(card['name'] === undefined ? {} : { name: textOf(card, 'name') }),
  ...(card['roles'] === undefined ? {} : { roles: rolesOf(card) }),
  ...(card['regionIds'] === undefined ? {} : { regionIds: regionsOf(card, reader) }),
});

const found = (by: string, reason: Words, remedy: Words): Finding => ({
  cites: 'GN-1',
  by: `sheet/${by}`,
  level: 'refuse',
  where: { noun: 'staff', field: 'staffId' },
  reason,
  remedy,
});

const noSignIn = found(
  'sign-in-said',
  { 'zh-CN': '登录编号缺了，或写得不对', en: 'the sign-in id is missing, or is none' },
  {
    'zh-CN': '请填 Entra 里这位同事的对象 ID，不带空格',
    en: 'fill in the colleague’s object id in Entra, without spaces',
  },
);
const otherSignIn = found(
  'sign-in-kept',
  { 'zh-CN': '登录编号改了，就不是这个人了', en: 'with another sign-in id this is somebody else' },
  { 'zh-CN': '请改回原来的；新人请另起一行', en: 'put it back; enter somebody new in a row of their own' },
);
const twice = (lines: readonly number[]): Finding =>
  found(
    'sign-in-once',
    fill(
      { 'zh-CN': '第 {lines} 行是同一个登录编号', en: 'rows {lines} have one sign-in id' },
      { lines: lines.join('、') },
    ),
    { 'zh-CN': '请只留一行', en: 'keep one of them' },
  );

function findingsOn(card: Card, { id, revision }: { readonly id: string; readonly revision: number }, reader: Reader) {
  const [staffId, today] = [textOf(card, 'staffId'), dayOf(nowOf(reader))];
  const verb = revision === 0 ? 'staff.enter' : 'staff.edit';
  if (!signIn.test(staffId)) return [noSignIn];
  if (revision > 0 && rowIdOf(staffId) !== id) return [otherSignIn];
  const { cites, test } = staffAuthority[verb];
  const denial = test(reader.me.actor, { staffId, hasLeft: false });
  if (denial) return [{ cites, by: verb, level: 'refuse', where: { noun: 'staff' }, ...denial } satisfies Finding];
  const staff: Staff = {
    staffId,
    revision: 1,
    hasLeft: false,
    name: textOf(card, 'name'),
    roles: rolesOf(card),
    regionIds: regionsOf(card, reader),
  };
  const facts = { today, ...(reader.known ? { regions: reader.known.regions } : {}) };
  return review(staff, { verb, noun: 'staff', facts, parameters: parametersOn(today) }, staffClauses);
}

/** Rows of one sign-in: which of them holds, nobody can tell. */
function together(rows: readonly Row[]): Promise<ReadonlyMap<number, readonly Finding[]>> {
  const lines = new Map<string, number[]>();
  for (const { line, typed, state } of rows) {
    const staffId = (typed['staffId'] ?? '').trim();
    if (staffId !== '' && state !== 'blank' && state !== 'copy')
      lines.set(staffId, [...(lines.get(staffId) ?? []), line]);
  }
  const repeated = [...lines.values()].filter((each) => each.length > 1);
  return Promise.resolve(new Map(repeated.flatMap((each) => each.map((line) => [line, [twice(each)]] as const))));
}

const onList: Words = { 'zh-CN': '在名单上', en: 'on the list' };
const hasLeftList: Words = { 'zh-CN': '已停用', en: 'has left' };

const shown = (
  { staffId, revision, name, roles: held, regionIds, hasLeft }: Staff,
  { locale, known }: Reader,
): Shown => ({
  id: rowIdOf(staffId),
  revision,
  card: {
    name,
    staffId,
    roles: (Object.keys(roleNames) as Role[]).filter((role) => held.includes(role)).join(','),
    regionIds: regionIds.map((id) => known?.regions.find(({ regionId }) => regionId === id)?.name ?? id).join('、'),
  },
  ours: { result: (hasLeft ? hasLeftList : onList)[locale] },
  isEnded: hasLeft,
  isDecided: true,
});

/** 人员 (GN-1): everybody who works with the house, a row each. */
export const staffTable: SheetTable = {
  file: 'staff',
  noun: 'staff',
  title: { 'zh-CN': '人员', en: 'Staff' },
  name: '人员',
  roles: ['manager'],
  isPreparing: true,
  card: [
    {
      key: 'name',
      header: { 'zh-CN': '姓名', en: 'name' },
      aliases: ['员工姓名', '同事'],
      width: 12,
      kind: text,
      cites: 'GN-1',
    },
    {
      key: 'staffId',
      header: { 'zh-CN': '登录编号', en: 'sign-in id' },
      aliases: ['对象 ID', '账号', '登录账号', 'object id'],
      width: 38,
      kind: text,
      cites: 'GN-1',
    },
    {
      key: 'roles',
      header: { 'zh-CN': '职责', en: 'roles' },
      aliases: ['职务', '岗位', '角色', 'role'],
      width: 20,
      kind: roles,
      cites: 'GN-1',
    },
    {
      key: 'regionIds',
      header: { 'zh-CN': '所辖区域', en: 'regions' },
      aliases: ['区域', '负责区域', 'region'],
      width: 18,
      kind: text,
      cites: 'CF-2.4',
    },
  ],
  ours: [
    { key: 'result', header: { 'zh-CN': '结果', en: 'result' }, aliases: ['检查结果'], width: 28 },
    { key: 'stamp', header: { 'zh-CN': '戳记', en: 'stamp' }, aliases: [], width: 2 },
  ],
  named: 'name',
  isWhole: true,
  cites: 'GN-1',
  vouches: 'GN-1',
  shape: { name: textUpTo(40), staffId: textUpTo(64), roles: textUpTo(100), regionIds: textUpTo(2_000) },
  knowing: knownOf,
  findings: findingsOn,
  together,
  command: (card, { revision }, reader) =>
    revision === 0
      ? {
          verb: 'staff.enter',
          input: { staffId: textOf(card, 'staffId'), name: '', roles: [], regionIds: [], ...entryOf(card, reader) },
        }
      : { verb: 'staff.edit', input: { staffId: textOf(card, 'staffId'), changes: entryOf(card, reader) } },
  verdicts: { 'staff.enter': 'denied', 'staff.edit': 'denied' },
  free: { 'zh-CN': '可登记', en: 'can be entered' },
  shown: (record, reader) => shown(record as Staff, reader),
  read: (reader, ids) => Promise.resolve(everybody(reader).filter(({ id }) => ids.includes(id))),
  mine: (reader) => Promise.resolve({ items: everybody(reader) }),
};

const everybody = (reader: Reader): readonly Shown[] => (reader.known?.staff ?? []).map((each) => shown(each, reader));
