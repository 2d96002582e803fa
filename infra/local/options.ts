import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a person may ask of `npm start`. */
export interface Options {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where everything is kept; undefined keeps it in memory. */
  readonly dataDir: string | undefined;
  /** No demo department: one manager, no customers. */
  readonly isEmpty: boolean;
}

/** An option that does not exist or cannot be read. */
export class UnknownOption extends Error {}

export const usage = `Usage: npm start -- [options]

  --port N     the https port (default 3443; 0 takes any free one)
  --data DIR   where everything is kept (default .salesdesk/)
  --empty      no demo department: one manager, no customers
  --memory     keep nothing
  --help       show this`;

const known = {
  port: { type: 'string', default: '3443' },
  data: { type: 'string' },
  empty: { type: 'boolean', default: false },
  memory: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    throw new UnknownOption(error instanceof Error ? error.message : String(error));
  }
};

const portFrom = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UnknownOption(`--port ${text}: a port is 0 to 65535.`);
  return port;
};

/** The options in a command line; undefined when it asks for help. */
export const optionsFrom = (args: readonly string[]): Options | undefined => {
  const { port, data, empty, memory, help } = parse(args);
  if (help) return undefined;
  if (memory && data !== undefined) throw new UnknownOption('--memory keeps nothing, so it cannot go with --data.');
  if (data === '') throw new UnknownOption('--data needs a folder.');
  return { port: portFrom(port), dataDir: memory ? undefined : resolve(data ?? '.salesdesk'), isEmpty: empty };
};
