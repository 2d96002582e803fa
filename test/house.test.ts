import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { offending, writings } from '#given/bad-house.ts';
import { faultsOfClauses } from '#given/clause-files.ts';
import { importsThroughWalls } from '#given/import-walls.ts';
import { textsThrough, textWalls } from '#given/text-walls.ts';
import { houseTree, type Tree } from '#given/tree.ts';
import { indexTexts } from '#infra/indexes.ts';

const house = await houseTree();
// Every import of the house is read, which takes minutes where the machine is busy.
const patience = 240_000;

/** Indexes that are not what their folders would make. */
const staleIndexes = (made: Tree, tree: Tree): string[] =>
  [...made].filter(([path, text]) => tree.get(path) !== text).map(([path]) => path);

describe('in this house', () => {
  it(
    'no import goes through a wall',
    async () => {
      expect(await importsThroughWalls()).toEqual([]);
    },
    patience,
  );

  it.each(textWalls)('$says', (wall) => {
    expect(textsThrough(wall, house)).toEqual([]);
  });

  it('every clause is called what its path says, and has its test', () => {
    expect(faultsOfClauses(house)).toEqual([]);
  });

  it('every made index is what its folder makes', async () => {
    expect(staleIndexes(await indexTexts(), house)).toEqual([]);
  });
});

describe('a house built badly is seen:', () => {
  let folder: string;
  let imports: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'salesdesk-house-'));
    for (const [path, text] of Object.entries(offending)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    imports = await importsThroughWalls(folder);
  }, patience);

  afterAll(() => rm(folder, { recursive: true }));

  it('every import through a wall, and no other', () => {
    expect(imports.sort()).toEqual([
      'api-holds-no-schedule: functions/http/app.ts → functions/schedules/run.ts',
      'cloud-takes-nothing-local: infra/aws/stack.ts → infra/local/issuer.ts',
      'functions-know-no-pane: functions/table/client.ts → addin/server.ts',
      'match-is-pure: functions/match/keys.ts → functions/table/client.ts',
      'no-circles: addin/pane/one.ts → addin/pane/two.ts',
      'nobody-knows-where-it-runs: functions/table/client.ts → infra/local/issuer.ts',
      'one-file-knows-msal: addin/pane/main.tsx → node_modules/@azure/msal-browser/index.js',
      'only-schedules-go-out: functions/http/handler.ts → functions/outgoing/webhook.ts',
      'pane-knows-the-wire-only: addin/pane/App.tsx → functions/http/app.ts',
      'pane-runs-policy-only: addin/pane/main.tsx → functions/http/wire.ts',
      'policy-is-pure: functions/policy/clock.ts → fs',
      'policy-is-pure: functions/policy/clock.ts → node_modules/some-library/index.js',
      'tests-are-for-tests: functions/http/app.ts → test/given/customer.ts',
      'what-ships-is-a-dependency: functions/table/client.ts → node_modules/some-tool/index.js',
    ]);
  });

  it.each(writings)('$at: $text', ({ at, text, breaks }) => {
    const tree = new Map([[at, `first line\n${text}`]]);
    const broken = textWalls.filter((wall) => textsThrough(wall, tree).length > 0).map(({ says }) => says);
    expect(broken).toEqual(breaks === undefined ? [] : [breaks]);
  });

  it('and each wall of text was tried', () => {
    expect(new Set(writings.flatMap(({ breaks }) => breaks ?? []))).toEqual(new Set(textWalls.map(({ says }) => says)));
  });

  const clause = 'functions/policy/clauses/customer/name-given.ts';
  const itsTest = `test/${clause.replace('.ts', '.test.ts')}`;
  const says = (id: string): [string, string] => [clause, `export const nameGiven = { id: '${id}' };`];

  it.each<[string, [string, string][], string[]]>([
    ['a clause as it should be', [says('customer/name-given'), [itsTest, '']], []],
    ['a clause under another name', [says('customer/name'), [itsTest, '']], [`${clause} calls itself customer/name`]],
    ['a clause without a test', [says('customer/name-given')], [`${clause} has no ${itsTest}`]],
    ['a test without a clause', [[itsTest, '']], [`${itsTest} tests no clause`]],
  ])('%s', (_, files, faults) => {
    expect(faultsOfClauses(new Map(files))).toEqual(faults);
  });

  it('an index that was changed by hand, or forgotten', async () => {
    const made = await indexTexts();
    const [index = ''] = made.keys();
    expect(staleIndexes(made, new Map([...made, [index, `${String(made.get(index))}// and more`]]))).toEqual([index]);
    expect(staleIndexes(made, new Map([...made].slice(1)))).toEqual([index]);
  });
});
