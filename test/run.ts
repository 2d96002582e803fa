import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { faultsIn, NOTES, type Note } from '#given/leave.ts';

/**
 * Runs the tests as jest would with the same arguments, and then holds what the functions did in them against what their
 * roles are granted.
 *
 * On a busy machine a browser may miss the moment that a test waits for, and a program its time. A file tells a story, so
 * it is never taken up in the middle: when a few have failed, they are told once more from their beginning, with the
 * machine to themselves, and both tellings are printed. What fails twice has failed.
 */
const mostToldAgain = 8;

interface Outcome {
  readonly hasPassed: boolean;
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'salesdesk-tests-'));
const notes = mkdtempSync(join(folder, 'notes-'));

function jest(...wanted: readonly string[]): Outcome {
  const outputFile = join(folder, 'outcome.json');
  const program = createRequire(import.meta.url).resolve('jest/bin/jest');
  const options = ['-c', join(import.meta.dirname, 'jest.config.js'), '--json', `--outputFile=${outputFile}`];
  const { status } = spawnSync(
    process.execPath,
    ['--no-warnings', '--experimental-vm-modules', program, ...options, ...wanted],
    {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, [NOTES]: notes },
    },
  );
  return { ...(JSON.parse(readFileSync(outputFile, 'utf8')) as Outcome), hasPassed: status === 0 };
}

const wanted = process.argv.slice(2);
const first = jest(...wanted);
const failed = first.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
const hasSecondTry = failed.length > 0 && failed.length <= mostToldAgain;
if (hasSecondTry)
  console.error(`\nOnce more, alone:${failed.map((name) => `\n  ${relative(process.cwd(), name)}`).join('')}\n`);
const { hasPassed } = hasSecondTry ? jest('--runInBand', '--runTestsByPath', ...failed) : first;

const isTestFile = (file: string): boolean => file.endsWith('.test.ts');
const all = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(isTestFile);
const isWhole = wanted.length === 0 && hasPassed && first.testResults.length === all.length;
const lines = readdirSync(notes).flatMap((file) => readFileSync(join(notes, file), 'utf8').trim().split('\n'));
const faults = faultsIn(
  lines.map((line) => JSON.parse(line) as Note),
  isWhole,
);
for (const fault of faults) console.error(`\n${fault}`);
rmSync(folder, { recursive: true });
process.exitCode = hasPassed && faults.length === 0 ? 0 : 1;
