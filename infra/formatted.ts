import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type FormatConfig } from 'oxfmt';

const settings = join(import.meta.dirname, '../.oxfmtrc.json');

/** The text of a file that is made, laid out as every file of its kind is in this house. */
export async function formatted(file: string, text: string): Promise<string> {
  const { ignorePatterns: _, ...options } = JSON.parse(readFileSync(settings, 'utf8')) as FormatConfig & {
    readonly ignorePatterns: unknown;
  };
  const { code, errors } = await format(file, text, options);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return code;
}
