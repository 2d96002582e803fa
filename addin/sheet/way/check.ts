import { askInBatches, type Answered } from './ask.ts';
import type { Desk } from './desk.ts';
import type { Checked, RowOutcome, Watch } from './progress.ts';
import { heldTogether, writeTogether } from './held-together.ts';
import { informed } from './informed.ts';
import { copies, emptied, firstWrites, isSendable, readied, unasked } from './ready.ts';
import { verdictOn, wordsOf } from './says.ts';
import { fieldMarks, ours, placesOf, stampCell, withMarks } from './settle.ts';
import { tableOf } from './table.ts';

const outcomeOf = ({ ready, result }: Answered, { table, locale }: Desk): RowOutcome => {
  const { row, findings: local, beside = [] } = ready;
  const findings = [...(result.findings.length > 0 ? result.findings : local), ...beside];
  const verdict = verdictOn(table, result.ok ? { ...result, findings } : result);
  const says =
    !result.ok && 'says' in result.refusal ? result.refusal.says[locale] : wordsOf(table, verdict, findings, locale);
  return { row, verdict, findings, says };
};

/** 检查: looks at every row that waits, here first and then at the server, and writes nothing but what it found. */
export async function check(plain: Desk, watch: Watch = {}): Promise<Checked> {
  const said = await informed(plain);
  return 'ending' in said ? { table: [], rows: [], ending: said.ending } : checkAt(said.desk, watch);
}

async function checkAt(desk: Desk, watch: Watch): Promise<Checked> {
  const { sheet, server, table } = desk;
  const { troubles, rows, waiting, copied } = await sheet.visit(table, 'whole', (look) => {
    const found = tableOf(look);
    const waiting = readied(found.rows, desk, true);
    const repeats = copies(found.rows, desk);
    return {
      result: { troubles: found.table, rows: found.rows, waiting, copied: repeats },
      ...(found.table.length > 0
        ? {}
        : { plan: withMarks(look, [...firstWrites(waiting, repeats, desk), ...emptied(look, found.rows)]) }),
    };
  });
  const { ready, ending: cutOff } = await heldTogether(desk, rows, waiting);
  await writeTogether(desk, ready);
  const outcomes = new Map(ready.map((one) => [one.stamp.id, unasked(one, desk)]));
  const answers: Answered[] = [];
  const asked = await askInBatches(desk, ready.filter(isSendable), server.checks, watch, (answered) => {
    answers.push(...answered);
    for (const answer of answered) outcomes.set(answer.ready.stamp.id, outcomeOf(answer, desk));
    return Promise.resolve();
  });
  const ending = asked ?? cutOff;
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
