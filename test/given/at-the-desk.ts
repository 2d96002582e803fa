import type {
  ActivityLine,
  ActivityPage,
  AlikeRows,
  CustomerLine,
  CustomerPage,
  Me,
  ReceiptLine,
  ReceiptPage,
  RegionLine,
  Result,
  RowServer,
  StaffLine,
} from '#addin/wire.ts';
import type { Desk } from '#addin/sheet/way/desk.ts';
import { staff, type Department, type Person } from './department.ts';
import type { Paper } from './paper.ts';

/** The API behind the very interface that the pane uses, without the network between. */
export function serverOf(house: Department, person: Person): RowServer {
  const desk = house.as(person);
  const post = async <Body>(path: string, body: unknown): Promise<Body> => (await desk.post<Body>(path, body)).body;
  const batch = async (path: string, commands: unknown) =>
    (await post<{ results: Result[] }>(path, { commands })).results;
  return {
    commands: (commands) => batch('/commands', commands),
    checks: (commands) => batch('/checks', commands),
    read: async (ids) => (await post<{ items: CustomerLine[] }>('/customers/read', { ids })).items,
    list: async (name, after) =>
      (
        await desk.get<CustomerPage>(
          `/customers?list=${name}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`,
        )
      ).body,
    activities: async (list, after) =>
      (
        await desk.get<ActivityPage>(
          `/activities?list=${list}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`,
        )
      ).body,
    readActivities: async (ids) => (await post<{ items: ActivityLine[] }>('/activities/read', { ids })).items,
    receipts: async (list, after) =>
      (
        await desk.get<ReceiptPage>(
          `/receipts?list=${list}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`,
        )
      ).body,
    readReceipts: async (ids) => (await post<{ items: ReceiptLine[] }>('/receipts/read', { ids })).items,
    staff: async () => (await desk.get<{ items: StaffLine[] }>('/staff')).body.items,
    regions: async () => (await desk.get<{ items: RegionLine[] }>('/regions')).body.items,
    compareImports: async (rows) => (await post<{ groups: AlikeRows[] }>('/imports/compare', { rows })).groups,
    customer: async (id) => (await desk.detail(id)).body,
    me: async () => (await desk.get<Me>('/me')).body,
  };
}

/** Somebody of the department at a table on paper. */
export const deskAt = (house: Department, person: Person, paper: Paper, server: Partial<RowServer> = {}): Desk => ({
  sheet: paper.sheet(),
  table: paper.table,
  server: { ...serverOf(house, person), ...server },
  me: {
    actor: { staffId: staff[person].staffId, name: staff[person].name, roles: [...staff[person].roles] },
    people: Object.fromEntries(Object.values(staff).map(({ staffId, name }) => [staffId, name])),
    today: house.clock.at.slice(0, 10),
    edition: 'V1',
  },
  locale: 'zh-CN',
  now: () => house.clock.at,
});
