import { isNoticeKind, noticeKinds } from '#policy/notices.ts';
import type { Door } from '#functions/outgoing/door.ts';
import { again } from '#functions/table/again.ts';
import { markSent, outgoingDue } from '#functions/table/notices.ts';
import { queryItems, type Item } from '#functions/table/read.ts';
import { listStaff } from '#functions/table/staff.ts';
import { transact } from '#functions/table/transact.ts';
import type { Counts, Occasion, Schedule } from './schedule.ts';

/** Group robots take twenty messages a minute; mail servers take no offence at as many. */
const mostMessages = 15;
const mostNotices = 100;

const head = '【销售台】有新通知，请到销售台查看：';

/** One line of a message, and the notices it speaks of. */
interface Line {
  readonly text: string;
  readonly items: readonly Item[];
}

/** A person's notices in a line: of which kinds, and how many. A group reads along, so no customer is named. */
function lineOf(name: string, items: readonly Item[]): Line {
  const counts = new Map<string, number>();
  for (const { kind } of items) {
    const label = isNoticeKind(kind) ? noticeKinds[kind].label['zh-CN'] : '通知';
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const kinds = [...counts].map(([label, count]) => (count === 1 ? label : `${label}（${count}）`));
  return { text: `${name}：${kinds.join('、')}`, items };
}

const bytesOf = (lines: readonly Line[]): number =>
  Buffer.byteLength([head, ...lines.map(({ text }) => text)].join('\n'));

/** Lines in messages, each as long as the door takes. */
function messagesOf(lines: readonly Line[], mostBytes: number): Line[][] {
  const messages: Line[][] = [];
  for (const line of lines) {
    const last = messages.at(-1);
    if (last && bytesOf([...last, line]) <= mostBytes) last.push(line);
    else messages.push([line]);
  }
  return messages;
}

const byPerson = (items: readonly Item[]): Map<string, Item[]> => {
  const people = new Map<string, Item[]>();
  for (const item of items) {
    const staffId = String(item['staffId']);
    people.set(staffId, [...(people.get(staffId) ?? []), item]);
  }
  return people;
};

async function sendOut({ table, at }: Occasion, door: Door): Promise<Counts> {
  const items = await queryItems(table, { index: 'gsi2', partition: outgoingDue, limit: mostNotices });
  if (items.length === 0) return { messages: 0, notices: 0 };
  const names = new Map((await listStaff(table)).map(({ staffId, name }) => [staffId, name]));
  const lines = [...byPerson(items)].map(([staffId, own]) => lineOf(names.get(staffId) ?? '', own));
  let [messages, notices] = [0, 0];
  for (const message of messagesOf(lines, door.mostBytes).slice(0, mostMessages)) {
    try {
      await door.send([head, ...message.map(({ text }) => text)].join('\n'));
    } catch (error) {
      console.error(error);
      return { messages, notices, unsent: items.length - notices };
    }
    // Marked after it was taken: broken off in between it goes out once more, never not at all.
    const sent = message.flatMap((line) => line.items);
    await again(() =>
      transact(
        table,
        sent.map((item) => markSent(item, at)),
      ),
    );
    [messages, notices] = [messages + 1, notices + sent.length];
  }
  return { messages, notices };
}

/** 外发: notices go to the department's group or address, each at least once; who has seen theirs before is not told again (DM-1). */
export const outgoing: Schedule = {
  name: 'outgoing',
  hour: '*/5 * * * *',
  cites: 'DM-1',
  run: async (occasion) => (occasion.door ? sendOut(occasion, occasion.door) : {}),
};
