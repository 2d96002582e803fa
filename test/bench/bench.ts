import { benchFunction, benchPane } from './bundles.ts';
import { benchCheck } from './check.ts';
import type { Figure } from './figure.ts';
import { benchFileTable } from './file-table.ts';
import { benchFirstScreen } from './first-screen.ts';
import { benchForms } from './forms.ts';
import { benchImports } from './imports.ts';
import { benchMatching } from './matching.ts';
import { benchMemory } from './memory.ts';
import { benchReports } from './reports.ts';
import { benchSchedules } from './schedules.ts';
import { benchSubmits } from './submits.ts';
import { benchTrips } from './trips.ts';

const benches = [
  benchCheck,
  benchForms,
  benchSubmits,
  benchTrips,
  benchFileTable,
  benchReports,
  benchImports,
  benchMatching,
  benchSchedules,
  benchFunction,
  benchPane,
  benchFirstScreen,
  benchMemory,
];
const shown = (value: number) => (value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2));
const lineOf = ({ name, value, unit, aim }: Figure) =>
  `${name.padEnd(64)}${shown(value).padStart(10)} ${unit}${aim === undefined ? '' : `  (aim ${aim})`}`;

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
const print = (text: string) => process.stdout.write(`${text}\n`);
const isJson = process.argv.includes('--json');
// What a tool says in between does not belong among the figures.
console.log = console.error;
const figures: Figure[] = [];
for (const bench of benches) {
  const measured = await bench();
  figures.push(...measured);
  if (!isJson) for (const figure of measured) print(lineOf(figure));
}
if (isJson) print(JSON.stringify(figures, null, 2));
process.stdout.write('', () => process.exit());
