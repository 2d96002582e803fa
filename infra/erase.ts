import { parseArgs } from 'node:util';
import { writeCsv } from '#functions/match/csv.ts';
import type { Table } from '#functions/table/client.ts';
import { stateAt, type Entry } from '#functions/table/entries.ts';
import { getStaff } from '#functions/table/staff.ts';
import { CannotRun, runToEnd } from './command-line.ts';
import { kinds } from './erase/kinds.ts';
import { eraseNotices, noticesNaming } from './erase/notices.ts';
import { knownIn, textWithout, type Sought } from './erase/sought.ts';
import type { Request } from './erase/step.ts';
import { verify } from './verify/verify.ts';
import { dossierOf, everyRecord, lyingAt, type Name } from './verify/walk.ts';
import { tableOptions, tableUsage, withTable } from './which-table.ts';

const usage =
  'npm run -s erase -- --customer ID | --staff ID | --all --dry --person NAME [--person …] [--phone N …] [--except WORDS …] ' +
  `--reason "…" --asked-by "…" [--dry] ${tableUsage}`;

const many = { type: 'string', multiple: true, default: [] as string[] } as const;

function options() {
  const { values } = parseArgs({
    options: {
      customer: { type: 'string' },
      staff: { type: 'string' },
      all: { type: 'boolean', default: false },
      person: many,
      phone: many,
      except: many,
      reason: { type: 'string', default: '' },
      'asked-by': { type: 'string', default: '' },
      dry: { type: 'boolean', default: false },
      ...tableOptions,
    },
  });
  const { customer, staff, all, person, phone, except, reason, 'asked-by': askedBy, dry, ...which } = values;
  if ([customer, staff, all || undefined].filter((one) => one !== undefined).length !== 1)
    throw new CannotRun(`One customer, one of the staff, or all is needed 请给出一位客户、一位员工或全部: ${usage}`);
  if (all && !dry) throw new CannotRun(`--all only looks 全部只能查看: add --dry, then erase customer by customer`);
  if (person.length + phone.length === 0 && staff === undefined)
    throw new CannotRun(`A name or a number is needed 请给出姓名或电话: ${usage}`);
  if (!dry && (reason.trim() === '' || askedBy.trim() === ''))
    throw new CannotRun(`Who asks and why is needed 请写明谁要求删除和原因: ${usage}`);
  return { customer, staff, person, phone, except, reason, askedBy, isDry: dry, which };
}
type Options = ReturnType<typeof options>;

const shortest = { name: 2, phone: 7 };

/** Whom it is about. One character, or a few digits, would be found in everything. */
async function soughtBy(table: Table, { staff, person, phone, except }: Options): Promise<Sought> {
  const listed = staff === undefined ? undefined : await getStaff(table, staff);
  if (staff !== undefined && !listed) throw new CannotRun(`There is nobody ${staff} on the staff list 没有这位员工`);
  if (listed && !listed.hasLeft)
    throw new CannotRun(`${listed.name} has not left 还没有停用: the staff list is kept while they work here`);
  const names = [...person, ...(listed ? [listed.name] : [])];
  for (const name of names)
    if (name.trim().length < shortest.name) throw new CannotRun(`--person ${name}: too short to be found 姓名太短`);
  for (const number of phone)
    if (number.replace(/\D/gu, '').length < shortest.phone)
      throw new CannotRun(`--phone ${number}: too short to be found 号码太短`);
  return { names, phones: phone, except };
}

/** Records that may name the person. Of the customer’s dossier the customer comes last: it knows the person best. */
async function namesOf(table: Table, { customer, staff }: Options): Promise<Name[]> {
  if (customer !== undefined) {
    const names = await dossierOf(table, customer);
    if (names.length === 0) throw new CannotRun(`There is no customer ${customer} 没有这位客户`);
    return names.toReversed();
  }
  const all = await everyRecord(table);
  return staff === undefined
    ? all
    : all.filter(({ noun, id }) => noun === 'delegation' || (noun === 'staff' && id === staff));
}

/** What each record says and ever said. */
async function statesOf(table: Table, names: readonly Name[]): Promise<unknown[]> {
  const states: unknown[] = [];
  for (const name of names) {
    const { item, entries } = await lyingAt(table, name);
    const history = entries.map(({ entry }) => entry as Entry);
    states.push(item?.['record'], ...history.map(({ revision }) => stateAt(history, revision)));
  }
  return states;
}

const say = (...rows: readonly (readonly (string | number)[])[]): void => {
  process.stdout.write(writeCsv(rows.map((row) => row.map(String))));
};

/** Tells of each place whether it is erased or why it is kept, and answers with the records that are erased. */
async function tellPlaces(table: Table, names: readonly Name[], request: Request): Promise<Name[]> {
  const toErase: Name[] = [];
  for (const name of names) {
    const found = await kinds.get(name.noun)?.look(table, name, request);
    if (!found || found.places.length === 0) continue;
    const { places, kept } = found;
    const how = kept ? ['kept', `${kept['zh-CN']} / ${kept.en}`] : ['erase', ''];
    say(
      ...places.map(({ where, field, text }) => [how[0] ?? '', name.noun, name.id, where, field, text, how[1] ?? '']),
    );
    if (!kept) toErase.push(name);
  }
  return toErase;
}

await runToEnd(async () => {
  const given = options();
  await withTable(given.which, usage, async (table) => {
    const names = await namesOf(table, given);
    const asked = await soughtBy(table, given);
    const sought = given.staff === undefined ? knownIn(await statesOf(table, names), asked) : asked;
    const { askedBy, reason, isDry } = given;
    if ([askedBy, reason].some((text) => textWithout(sought)(text) !== text))
      throw new CannotRun(
        'The reason and who asks may not name the person 原因和要求人里不能有此人的姓名或电话: they stay',
      );
    const request: Request = { sought, askedBy, reason, at: new Date().toISOString() };

    say(...sought.phones.map((number) => ['phone', number]));
    const toErase = await tellPlaces(table, names, request);
    const notices = await noticesNaming(table, sought, given.customer === undefined ? undefined : names);
    for (const { item, hits } of notices)
      say(
        ...hits.map(({ field, text }) => [
          'erase',
          'notice',
          `${item.pk} ${item.sk}`,
          'now',
          `gaps.${field}`,
          text,
          '',
        ]),
      );
    say(['records', toErase.length], ['notices', notices.length]);
    if (isDry) return;

    let steps = 0;
    for (const name of toErase) steps += (await kinds.get(name.noun)?.erase(table, name, request)) ?? 0;
    await eraseNotices(table, notices);
    const { broken } = await verify(table, toErase, ({ noun, id }) => say(['broken', noun, id]));
    say(['acts', steps], ['broken', broken]);
    process.exitCode = broken > 0 ? 1 : 0;
  });
});
