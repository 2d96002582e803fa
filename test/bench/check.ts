import { check } from '#addin/sheet/way/check.ts';
import type { Server } from '#addin/wire.ts';
import { aCompany } from '#given/many.ts';
import { Paper } from '#given/paper.ts';
import type { Figure } from './figure.ts';

const rows = 10_000;

const nobody = {
  actor: { staffId: 'bench', name: 'bench', roles: ['salesperson' as const] },
  people: {},
  today: '2026-03-02',
  edition: 'V1',
};

/** Rows checked per second by the pane's own code: read, reviewed by every clause, marked. The server is not asked. */
export async function benchCheck(): Promise<Figure[]> {
  const paper = new Paper();
  for (let i = 0; i < rows; i += 1) paper.type({ ...aCompany(i), principal: '', nature: '普通公司', source: '展览会' });
  const desk = { sheet: paper.sheet(), table: paper.table, server: {} as Server, me: nobody, locale: 'zh-CN' as const };
  const started = performance.now();
  const { rows: outcomes } = await check(desk);
  const seconds = (performance.now() - started) / 1000;
  if (outcomes.length !== rows || outcomes.some(({ verdict }) => verdict !== 'wrong'))
    throw new Error('the check lost rows');
  return [{ name: 'rows checked per second in the pane', value: rows / seconds, unit: '/s' }];
}
