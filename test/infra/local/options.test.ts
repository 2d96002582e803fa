import { resolve } from 'node:path';
import { UnknownOption, optionsFrom } from '#infra/local/options.ts';

const kept = resolve('.salesdesk');

test.each([
  ['', { port: 3443, dataDir: kept, isEmpty: false }],
  ['--port 4000', { port: 4000, dataDir: kept, isEmpty: false }],
  ['--port=0', { port: 0, dataDir: kept, isEmpty: false }],
  ['--data elsewhere', { port: 3443, dataDir: resolve('elsewhere'), isEmpty: false }],
  ['--empty --memory', { port: 3443, dataDir: undefined, isEmpty: true }],
  ['--help --port 4000', undefined],
])('“%s” is understood', (line, expected) => {
  expect(optionsFrom(line.split(' ').filter(Boolean))).toEqual(expected);
});

test.each(['--prot 4000', '--port', '--port x', '--port 70000', '--port -1', '--data=', '--memory --data x', 'stray'])(
  '“%s” is not an option',
  (line) => {
    expect(() => optionsFrom(line.split(' '))).toThrow(UnknownOption);
  },
);
