import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that ends with this one, however this one ends; it must bear being killed. */
export interface Leashed {
  readonly child: ChildProcess;
  /** What it said last on its standard error. */
  lastWords(): string;
  stop(): Promise<void>;
}

/**
 * Holds the other end of a pipe from this process. A killed process cannot clean up, but the kernel closes its pipes,
 * and that ends the read. Windows ends children with their parent by itself.
 */
const holdThePipe = `
exec 3<&0
"$@" </dev/null 3<&- & child=$!
(read -r _ <&3; kill -9 "$child") 2>/dev/null & watch=$!
wait "$child" 2>/dev/null; code=$?
kill "$watch" 2>/dev/null
exit "$code"`;

const isWindows = process.platform === 'win32';

/** Starts a program in a group of its own, so that Ctrl-C reaches it through us and never before us. */
export const leash = (program: string, args: readonly string[]): Leashed => {
  const child = isWindows
    ? spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
    : spawn('sh', ['-c', holdThePipe, 'leash', program, ...args], {
        stdio: ['pipe', 'ignore', 'pipe'],
        detached: true,
      });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-2_000)));
  child.stdin?.on('error', () => undefined);
  const ended = once(child, 'exit').catch(() => undefined);
  return {
    child,
    lastWords: () => words.trim(),
    stop: async () => {
      if (isWindows) child.kill();
      else child.stdin?.end();
      await ended;
    },
  };
};
