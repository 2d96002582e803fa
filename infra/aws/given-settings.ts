import { existsSync, readFileSync } from 'node:fs';
import { settingPrefix, settingsFile, UnusableSettings } from './settings.ts';

type Given = Readonly<Record<string, unknown>>;

const fileKey = `${settingPrefix}file`;

function read(file: string): Given {
  try {
    const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Given;
  } catch (error) {
    throw new UnusableSettings(`The settings cannot be read from ${file}: ${(error as Error).message}.`);
  }
  throw new UnusableSettings(`The settings cannot be read from ${file}: it is no object of names and values.`);
}

/** What a department wrote into its file of settings, and over it what the command line says (`-c salesdesk:region=…`). */
export function givenIn(context: Given): Given {
  const said = Object.entries(context).filter(([key]) => key.startsWith(settingPrefix) && key !== fileKey);
  const file = context[fileKey];
  const written = typeof file === 'string' ? read(file) : existsSync(settingsFile) ? read(settingsFile) : {};
  return { ...written, ...Object.fromEntries(said.map(([key, value]) => [key.slice(settingPrefix.length), value])) };
}
