import { textWalls } from './text-walls.ts';

/** A house whose imports go through every wall there is, beside imports that may be. */
export const offending = {
  'functions/policy/clock.ts': "import 'node:fs';\nimport 'some-library';",
  'functions/match/keys.ts': "import '#functions/table/client.ts';",
  'functions/match/cli.ts': "import 'node:fs';",
  'functions/table/client.ts': "import '#addin/server.ts';\nimport '#infra/local/issuer.ts';\nimport 'some-tool';",
  'functions/http/wire.ts': 'export type Wire = 1;\nexport const run = 1;',
  'functions/http/app.ts': "import '#given/customer.ts';\nimport '#functions/schedules/run.ts';\nexport type App = 1;",
  'functions/http/handler.ts': "import '#functions/outgoing/webhook.ts';\nimport '#functions/outgoing/door.ts';",
  'functions/outgoing/door.ts': '',
  'functions/outgoing/webhook.ts': "import './door.ts';",
  'functions/schedules/run.ts': "import '#functions/outgoing/webhook.ts';",
  'addin/server.ts': "import type { Wire } from '#functions/http/wire.ts';\nexport type { Wire };",
  'addin/pane/main.tsx': "import { run } from '#functions/http/wire.ts';\nimport '@azure/msal-browser';\nrun;",
  'addin/pane/App.tsx': "import type { App } from '#functions/http/app.ts';\nexport type It = App;",
  'addin/pane/one.ts': "import './two.ts';",
  'addin/pane/two.ts': "import './one.ts';",
  'addin/pane/three.ts': "import type { Four } from './four.ts';\nexport type Three = Four;",
  'addin/pane/four.ts': "import type { Three } from './three.ts';\nexport type Four = Three | 1;",
  'infra/local/issuer.ts': '',
  'infra/aws/stack.ts': "import '#infra/local/issuer.ts';",
  'test/given/customer.ts': '',
  'package.json': JSON.stringify({
    type: 'module',
    imports: {
      '#functions/*': './functions/*',
      '#addin/*': './addin/*',
      '#infra/*': './infra/*',
      '#given/*': './test/given/*',
    },
    dependencies: { 'some-library': '1', '@azure/msal-browser': '1' },
    devDependencies: { 'some-tool': '1' },
  }),
  ...Object.fromEntries(
    ['some-library', 'some-tool', '@azure/msal-browser'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
};

/** A line in a file, and what it does to the house. */
interface Writing {
  readonly at: string;
  readonly text: string;
  /** The wall it goes through; missing where it may stand. */
  readonly breaks?: string;
}

const [excel, workbook, office, network, surroundings, zod, watch, machine, seller] = textWalls.map(({ says }) => says);
const through = (at: string, breaks: string | undefined, ...texts: readonly string[]): Writing[] =>
  texts.map((text) => ({ at, text, ...(breaks === undefined ? {} : { breaks }) }));
const fine = (at: string, ...texts: readonly string[]) => through(at, undefined, ...texts);
const folders = (...names: readonly string[]) => ['', ...names].join('/');

/** At least one line through each wall of text, and lines beside them that may stand. */
export const writings: readonly Writing[] = [
  ...through('addin/pane/App.tsx', excel, 'await Excel.run(save);', 'const at: Excel.Range = cell;'),
  ...through('addin/pane/office.ts', workbook, 'Office.context.document.settings;'),
  ...through('addin/pane/App.tsx', office, 'await Office.onReady();'),
  ...through(
    'addin/sheet/sync.ts',
    network,
    "await fetch('/me');",
    'new WebSocket(url);',
    'navigator.sendBeacon(url);',
  ),
  ...through('functions/policy/day.ts', surroundings, 'Date.now()', 'new Date()', 'new Date;', 'String(Date())'),
  ...through(
    'functions/policy/day.ts',
    surroundings,
    'Math.random()',
    'crypto.randomUUID()',
    'process.env',
    "process['env']",
    'const { env } = process;',
    'import.meta.url',
  ),
  ...through('functions/policy/day.ts', surroundings, 'globalThis', 'setTimeout(later)', 'performance.now()'),
  ...through(
    'functions/http/app.ts',
    zod,
    "import { z } from 'zod';",
    "import z from 'zod';",
    "} from 'zod';",
    "export * from 'zod';",
  ),
  ...fine('functions/http/app.ts', "import * as z from 'zod';", "import type * as z from 'zod';"),
  ...through(
    'test/functions/x.test.ts',
    watch,
    "import { createApp } from '#functions/http/app.ts';",
    "import { readRun, runSchedule } from '#functions/schedules/run.ts';",
  ),
  ...fine('test/functions/x.test.ts', "import { runSchedule } from '#given/run-schedule.ts';"),
  ...through(
    'README.md',
    machine,
    `see ${folders('home', 'me', 'notes')}`,
    `'${folders('tmp', 'x')}'`,
    'C:\\Users\\me',
  ),
  ...through(
    'package-lock.json',
    seller,
    ['"resolved"', ' "x"'].join(':'),
    ['https://npm', 'registry.example.com/x'].join('-'),
  ),
  ...fine('addin/sheet/excel.ts', 'await Excel.run(save);', 'Office.context.document.settings;'),
  ...fine('addin/sheet/excel/turns.ts', 'await Excel.run(save);', 'Office.context.document.settings;'),
  ...through('addin/sheet/excellence.ts', excel, 'await Excel.run(save);'),
  ...fine('addin/pane/dialog.ts', 'Office.context.ui.displayDialogAsync(url);'),
  ...fine('addin/server.ts', 'await fetch(url);'),
  ...fine('functions/policy/day.ts', 'new Date(at)', 'Date.parse(text)', 'Date.UTC(2026, 0)'),
  ...fine('functions/policy/day.ts', 'classes.process.value', 'classes?.process?.value', '{ time, process: course }'),
  ...fine('functions/table/read.ts', 'Math.random()'),
  ...fine('README.md', 'https://example.com/home/page', 'the registry of companies', './home/page'),
];
