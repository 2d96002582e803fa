import type { Finding } from '#policy/finding.ts';
import { Refused, refuse, statusOf, type Refusal } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { Envelope, issuesOf, type Sender, type Settled } from './command.ts';
import { commands } from './index.ts';

/** The most commands one request carries. */
export const mostCommands = 100;

/** How one command of a batch ended. */
export type Result = { readonly id: string; readonly status: number } & (
  | ({ readonly ok: true } & Settled)
  | { readonly ok: false; readonly refusal: Refusal; readonly findings: readonly Finding[] }
);

const byVerb = new Map(commands.map((command) => [command.verb as string, command]));

/** Settles each command alone, in the order sent where two touch the same record or the same company (CF-4.1b). */
export async function settle(batch: readonly unknown[], sender: Sender): Promise<Result[]> {
  const last = new Map<string, Promise<unknown>>();
  return Promise.all(
    batch.map((envelope) => {
      const turns = turnsOf(envelope);
      const before = turns.flatMap((turn) => last.get(turn) ?? []);
      const mine = Promise.all(before).then(() => settleOne(envelope, sender));
      for (const turn of turns) last.set(turn, mine);
      return mine;
    }),
  );
}

const turnsOf = (envelope: unknown): readonly string[] => {
  const parsed = Envelope.safeParse(envelope);
  return parsed.success ? (byVerb.get(parsed.data.verb)?.turns(parsed.data.input) ?? []) : [];
};

async function settleOne(sent: unknown, sender: Sender): Promise<Result> {
  const parsed = Envelope.safeParse(sent);
  const id = parsed.success ? parsed.data.id : '';
  try {
    if (!parsed.success) return refuse({ kind: 'malformed', says: says.malformed, issues: issuesOf(parsed.error) });
    const command = byVerb.get(parsed.data.verb);
    if (!command)
      return refuse({ kind: 'malformed', says: says.unknownVerb, issues: [{ path: 'verb', problem: 'unknown' }] });
    return { id, ok: true, status: 200, ...(await command.run(parsed.data, sender)) };
  } catch (error) {
    if (!(error instanceof Refused)) console.error(error);
    const refusal: Refusal = error instanceof Refused ? error.refusal : { kind: 'busy', says: says.busy };
    return {
      id,
      ok: false,
      status: statusOf[refusal.kind],
      refusal,
      findings: 'findings' in refusal ? refusal.findings : [],
    };
  }
}
