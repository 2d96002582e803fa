import { parseArgs } from 'node:util';
import { isBlank } from '#policy/blank.ts';
import { Staff } from '#policy/terms/staff.ts';
import { CannotRun, runToEnd } from './command-line.ts';
import { enterFirst } from './first-manager/enter.ts';
import { tableOptions, tableUsage, withTable } from './which-table.ts';

const usage = `npm run -s first-manager -- --id OBJECT-ID --name 张三 [--superior] [--instead-of OBJECT-ID] ${tableUsage}`;

/** The object id of a person in Entra ID. A sign-in name would let nobody in, and stand in the way of whoever could be. */
const objectId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iu;

function options() {
  const { values } = parseArgs({
    options: {
      id: { type: 'string', default: '' },
      name: { type: 'string', default: '' },
      superior: { type: 'boolean', default: false },
      'instead-of': { type: 'string' },
      ...tableOptions,
    },
  });
  const { id, name, superior, 'instead-of': insteadOf, ...which } = values;
  if (!objectId.test(id))
    throw new CannotRun(`--id ${id}: not an object id of Entra ID 不是 Entra ID 的对象 ID: ${usage}`);
  const staff = Staff.safeParse({
    staffId: id.toLowerCase(),
    name: name.trim(),
    roles: superior ? ['manager', 'superior'] : ['manager'],
    hasLeft: false,
  });
  if (isBlank(name) || !staff.success) throw new CannotRun(`--name ${name}: not a name 不是姓名: ${usage}`);
  return { staff: staff.data, insteadOf: insteadOf?.toLowerCase(), which };
}

await runToEnd(async () => {
  const { staff, insteadOf, which } = options();
  await withTable({ ...which, isMade: true }, usage, (table) => enterFirst(table, staff, insteadOf));
  const { staffId, name, roles } = staff;
  process.stdout.write(`${staffId},${name},${roles.join(' ')}\n`);
});
