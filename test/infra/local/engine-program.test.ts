import { type ProgramSource, engineProgram, packageFor } from '#infra/local/engine-program.ts';

const source = (over: Partial<ProgramSource>) => {
  const said: string[] = [];
  const installed: string[] = [];
  const given: ProgramSource = {
    name: packageFor('darwin', 'arm64'),
    find: () => installed[0] && '/somewhere/dynoxide',
    install: (what) => Promise.resolve(void installed.push(what)),
    say: (sentence) => void said.push(sentence),
    ...over,
  };
  return { given, said, installed };
};

test('a program that npm brought along is used as it is', async () => {
  const { given, said, installed } = source({ find: () => '/here/dynoxide' });

  expect([await engineProgram(given), said, installed]).toEqual(['/here/dynoxide', [], []]);
});

test('on another kind of machine its own package is fetched once, saying so', async () => {
  const { given, said, installed } = source({});

  expect(await engineProgram(given)).toBe('/somewhere/dynoxide');
  expect(installed).toEqual(['@dynoxide/darwin-arm64@1.2.1']);
  expect(said).toEqual([expect.stringContaining('@dynoxide/darwin-arm64@1.2.1')]);
});

test('where it cannot be had, one sentence says what to set instead', async () => {
  const { given } = source({ install: () => Promise.reject(new Error('404')), find: () => undefined });

  await expect(engineProgram(given)).rejects.toThrow(/^There is no @dynoxide\/darwin-arm64 .*DYNAMODB_ENDPOINT.*\.$/);
});
