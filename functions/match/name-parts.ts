import { regionOfName, type Region } from './places.ts';
import { hasHan } from './script.ts';
import { BRANCH_FORMS, COMPANY_FORMS, HOUSE_FORMS } from './words.ts';

const anyOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');

const swaps = (form: string): string[] =>
  Array.from(
    { length: form.length - 1 },
    (_, at) => form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2),
  );
const drops = (form: string): string[] =>
  Array.from({ length: form.length - 1 }, (_, at) => form.slice(0, at) + form.slice(at + 1));
const SLIPPED_FORMS = ['有限公司', '有限责任公司', '股份有限公司'].flatMap((form) => [...swaps(form), ...drops(form)]);

const COMPANY_END = new RegExp(`(?:${anyOf([...COMPANY_FORMS, ...SLIPPED_FORMS])})$`, 'u');
const HOUSE_END = new RegExp(`(?<=..)(?:${anyOf(HOUSE_FORMS)})$`, 'u');
const BRANCH_END = new RegExp(`(?:${anyOf(BRANCH_FORMS)})$`, 'u');
const SURE_BRANCH_END = /(?:分公司|支公司|分店|分厂|分行|支行|办事处|代表处|联络处)$/u;
const PARENT = /^(.*?(?:有限责任公司|有限公司|股份公司|集团公司|总公司|公司|总厂))(.+)$/u;
const FORMER =
  /^(?:公司)?(?:原名称?|原称|原来叫|原公司名?|原(?!材料|生态|创|子|油|点|装)|曾用名|曾名|前身|前称|旧称|旧名|更名前)[:：]?[为是]?[:：]?(.{2,})$/u;
const CURRENT = /^(?:现名|现更名为?|现改名为?|现为|现)[:：]?(.{4,})$/u;
const FORMER_TAIL = /^(.*公司)[,，、;；/|—-]*(?:原名称?|曾用名|前身|原)[:：]?[为是]?[:：]?(.{3,})$/u;
const GROUP = /集团/u;

/** A name without its legal form. */
export interface Formed {
  readonly core: string;
  readonly house: string;
  readonly formal: boolean;
  readonly group: boolean;
}

/** 组织形式 taken off the end of a name. */
export function cutForm(text: string): Formed {
  let core = text;
  for (let form = COMPANY_END.exec(core)?.[0]; form !== undefined; form = COMPANY_END.exec(core)?.[0])
    core = core.slice(0, -form.length);
  const form = text.slice(core.length);
  const house = form === '' ? (HOUSE_END.exec(core)?.[0] ?? '') : '';
  return {
    core: house === '' ? core : core.slice(0, -house.length),
    house,
    formal: form !== '' || house !== '',
    group: GROUP.test(form),
  };
}

function withoutPlace(text: string): string {
  for (let at = 2; at < text.length; at += 1)
    if (regionOfName(text.slice(at))?.length === text.length - at) return text.slice(0, at);
  return text;
}

/** 分支机构 told from the company that it belongs to. */
export function cutBranch(text: string): { readonly head: string; readonly branch: string | undefined } {
  const [, parent, rest] = PARENT.exec(text) ?? [];
  if (parent !== undefined && rest !== undefined && !SURE_BRANCH_END.test(parent))
    return { head: parent, branch: rest };
  const ending = SURE_BRANCH_END.exec(text)?.[0];
  if (ending === undefined) return { head: text, branch: undefined };
  const stem = text.slice(0, -ending.length).replace(/第?[一二三四五六七八九十\d]+$/u, '');
  const head = withoutPlace(stem);
  return { head, branch: text.slice(head.length) };
}

/** What the brackets in a name say, and the name without them. */
export interface Bracketed {
  readonly text: string;
  readonly region: { readonly region: Region; readonly area: string } | undefined;
  readonly former: readonly string[];
  readonly branch: string | undefined;
  readonly group: boolean;
}

const NONE: Bracketed = { text: '', region: undefined, former: [], branch: undefined, group: false };

function readBracket(content: string, before: string, after: string): Partial<Bracketed> {
  const former = FORMER.exec(content)?.[1];
  if (former !== undefined) return { former: [former] };
  const current = CURRENT.exec(content)?.[1];
  if (current !== undefined) return { former: [before + after], text: current };
  const found = regionOfName(content);
  if (found?.length === content.length) return { region: found };
  if (content === '中国') return { region: { region: ['中国'], area: '中国' } };
  if (content === '集团') return { group: true };
  if (BRANCH_END.test(content)) return { branch: content };
  const note = COMPANY_END.test(content) || /合伙|独资|筹|盖章/u.test(content) || cutForm(before).formal;
  return note || !hasHan(content) ? {} : { text: before + content + after };
}

/** Reads the brackets of a name one by one: regions, former names, branches, legal forms, and what belongs to the name. */
export function readBrackets(name: string): Bracketed {
  const tail = FORMER_TAIL.exec(name.replaceAll(/[()]/gu, ''));
  if (tail !== null && !name.includes('(')) return { ...NONE, text: tail[1] ?? name, former: [tail[2] ?? ''] };
  let read: Bracketed = { ...NONE, text: name };
  for (let found = innermost(read.text); found !== null; found = innermost(read.text)) {
    const [all, content = ''] = found;
    const before = read.text.slice(0, found.index);
    const after = read.text.slice(found.index + all.length);
    read = { ...read, text: before + after, ...readBracket(content, before, after) };
  }
  return { ...read, text: read.text.replace(/[()]/gu, '') };
}

const innermost = (text: string): RegExpExecArray | null => /\(([^()]*)\)/u.exec(text);
