import { emptyFile, natures, sources, type Customer, type CustomerCard } from '#policy/terms/customer.ts';
import type { CustomerLine, Envelope, Me, Result } from '#addin/wire.ts';
import { aCompany } from '#given/many.ts';

const at = '2026-03-02T02:00:00.000Z';
const me: Me = {
  actor: { staffId: 'bench', name: 'bench', roles: ['salesperson'] },
  people: { bench: 'bench' },
  today: '2026-03-02',
  edition: 'V1',
};

/** The nth company as a person types it into a row. */
export const typedRow = (i: number): readonly string[] => {
  const { name, principal, demand, phone, address, creditCode } = aCompany(i);
  const [nature, source] = [natures.company['zh-CN'], sources.exhibition['zh-CN']];
  return [name, principal, nature, demand, phone, address, creditCode, source, '2026-03-02'];
};

interface Report {
  readonly customerId: string;
  readonly card: CustomerCard;
}

interface Asked {
  readonly commands: readonly Envelope[];
  readonly ids: readonly string[];
}

/** A server that answers at once: it takes every report, and gives back what it took as filed. */
export function answersAtOnce(): (method: 'get' | 'post', path: string, asked?: Asked) => unknown {
  const taken = new Map<string, Customer>();
  const take = ({ id, input }: Envelope): Result => {
    const { customerId, card } = input as Report;
    const record: Customer = {
      ...card,
      ...emptyFile,
      customerId,
      revision: 1,
      stage: 'reported',
      reporterId: 'bench',
      reportedAt: at,
      verdict: 'free',
    };
    taken.set(customerId, record);
    return { id, ok: true, status: 200, record, findings: [], abilities: [] };
  };
  const filed = (id: string): CustomerLine[] => {
    const record = taken.get(id);
    return record
      ? [
          {
            record: { ...record, revision: 3, stage: 'filed', ownerId: 'bench', fileNumber: '2026-0001' },
            abilities: [],
            findings: [],
          },
        ]
      : [];
  };
  return (method, path, asked) => {
    if (method === 'get') return me;
    if (path === '/commands') return { results: asked?.commands.map(take) ?? [] };
    return { items: asked?.ids.flatMap(filed) ?? [] };
  };
}
