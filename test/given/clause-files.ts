import type { Tree } from './tree.ts';

const clauseFile = /^functions\/policy\/clauses\/(?<id>[\w-]+\/[\w-]+)\.ts$/;

const faultsOf = (id: string, path: string, text: string, house: Tree): string[] => {
  const said = /\bid: '([^']*)'/.exec(text)?.[1];
  const test = `test/${path.replace(/\.ts$/, '.test.ts')}`;
  return [
    ...(said === id ? [] : [`${path} calls itself ${String(said)}`]),
    ...(house.has(test) ? [] : [`${path} has no ${test}`]),
  ];
};

const orphans = (house: Tree): string[] =>
  [...house.keys()]
    .filter((path) => /^test\/functions\/policy\/clauses\/.*\.test\.ts$/.test(path))
    .filter((path) => !house.has(path.slice('test/'.length).replace(/\.test\.ts$/, '.ts')))
    .map((path) => `${path} tests no clause`);

/** Clauses whose id is not their path or that have no test at the mirrored path, and tests without a clause. */
export const faultsOfClauses = (house: Tree): string[] => [
  ...[...house].flatMap(([path, text]) => {
    const id = clauseFile.exec(path)?.groups?.['id'];
    return id === undefined ? [] : faultsOf(id, path, text, house);
  }),
  ...orphans(house),
];
