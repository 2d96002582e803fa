import { benchBundles } from './bundles.ts';
import { benchCheck } from './check.ts';
import type { Figure } from './figure.ts';
import { benchReports } from './reports.ts';

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

const figures: Figure[] = [];
for (const bench of [benchCheck, benchReports, benchBundles]) figures.push(...(await bench()));

if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else
  for (const { name, value, unit, aim } of figures)
    console.log(`${name.padEnd(56)}${shown(value).padStart(10)} ${unit}${aim === undefined ? '' : `  (aim ${aim})`}`);
process.exit();
