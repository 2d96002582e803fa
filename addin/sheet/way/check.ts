import { askInBatches, type Answered } from './ask.ts';
import type { Desk } from './desk.ts';
import type { Checked, RowOutcome, Watch } from './progress.ts';
import { copies, emptied, firstWrites, isSendable, readied, unasked } from './ready.ts';
import { verdictOn, wordsOf } from './says.ts';
import { fieldMarks, ours, placesOf, stampCell, withMarks } from './settle.ts';
import { tableOf } from './table.ts';

const outcomeOf = ({ ready: { row, findings: local }, result }: Answered, { table, locale }: Desk): RowOutcome => {
  const verdict = verdictOn(table, result);
  const findings = result.findings.length > 0 ? result.findings : local;
  const says =
    !result.ok && 'says' in result.refusal ? result.refusal.says[locale] : wordsOf(table, verdict, findings, locale);
  return { row, verdict, findings, says };
};

/** 检查: looks at every row that waits, here first and then at the server, and writes nothing but what it found. */
export async function check(desk: Desk, watch: Watch = {}): Promise<Checked> {
  const { sheet, server, table } = desk;
  const { troubles, ready, copied } = await sheet.visit(table, 'whole', (look) => {
    const found = tableOf(look);
    const rows = readied(found.rows, desk, true);
    const repeats = copies(found.rows, desk);
    return {
      result: { troubles: found.table, ready: rows, copied: repeats },
      ...(found.table.length > 0
        ? {}
        : { plan: withMarks(look, [...firstWrites(rows, repeats, desk), ...emptied(look, found.rows)]) }),
    };
  });
  const outcomes = new Map(ready.map((one) => [one.stamp.id, unasked(one, desk)]));
  const answers: Answered[] = [];
  const ending = await askInBatches(desk, ready.filter(isSendable), server.checks, watch, (answered) => {
    answers.push(...answered);
    for (const answer of answered) outcomes.set(answer.ready.stamp.id, outcomeOf(answer, desk));
    return Promise.resolve();
  });
  if (answers.length > 0)
    await sheet.visit(table, 'stamps', (look) => {
      const places = placesOf(look);
      const writes = answers.flatMap(({ ready: { stamp } }) => {
        const [place, outcome] = [places.get(stamp.id), outcomes.get(stamp.id)];
        if (place === undefined || !outcome) return [];
        const { id, revision, checksum } = stamp;
        const isFree = outcome.verdict === 'free' || outcome.verdict === 'suspected';
        const next = isFree ? { id, revision, checksum } : stamp;
        return [
          ours(place, 'result', outcome.says),
          ours(place, 'stamp', stampCell(next, fieldMarks(table, outcome.findings))),
        ];
      });
      return { result: undefined, plan: withMarks(look, writes) };
    });
  return { table: troubles, rows: [...outcomes.values(), ...copied], ...(ending ? { ending } : {}) };
}
