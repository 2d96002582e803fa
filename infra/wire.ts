import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takenAway } from './wire/additive.ts';
import { wireNow } from './wire/now.ts';
import type { Schemas, Wire } from './wire/schema.ts';

const file = join(import.meta.dirname, 'wire/wire.json');

/** The wire that the panes of the last release know. */
export const knownWire = (): Wire => JSON.parse(readFileSync(file, 'utf8')) as Wire;

/** One door, command or type a line, so that a change to it is one line's. */
const lines = (schemas: Schemas): string =>
  Object.entries(schemas)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`)
    .join(',\n');

/** The wire as it is kept beside the sources. */
export const asKept = ({ release, takes, answers, types }: Wire): string => {
  const parts = Object.entries({ takes, answers, types }).map(([part, of]) => `  "${part}": {\n${lines(of)}\n  }`);
  return `{\n  "release": ${JSON.stringify(release)},\n${parts.join(',\n')}\n}\n`;
};

/** `npm run wire`: keeps the wire of a new release, unless it takes something away from panes that are still open. */
function keep(): void {
  const now = wireNow();
  const faults = takenAway(knownWire(), now);
  if (faults.length > 0) {
    console.error(['The panes of the last release would not work with this:', ...faults].join('\n  '));
    process.exitCode = 1;
    return;
  }
  writeFileSync(file, asKept(now));
  console.log(`The wire of release ${now.release} is kept.`);
}

if (process.argv[1] === import.meta.filename) keep();
