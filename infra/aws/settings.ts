import { RegionInfo } from 'aws-cdk-lib/region-info';
import * as z from 'zod';
import { doorKinds } from '#functions/outgoing/door-from.ts';
import type { WayOut } from './constructs/way-out.ts';

/** Before the name of a setting where it is given as CDK context. */
export const settingPrefix = 'salesdesk:';

/** Where a department writes its settings down, unless it names another file. */
export const settingsFile = 'salesdesk.settings.json';

/** Where Entra ID signs people in; no other address can vouch for anybody in the cloud. */
export const signInHosts = [
  'login.microsoftonline.com',
  'login.partner.microsoftonline.cn',
  'login.microsoftonline.us',
] as const;

/** Beijing and Ningxia: a partition of AWS for itself, with other addresses and fewer services. */
export const isInChina = ({ region }: { readonly region: string }): boolean => region.startsWith('cn-');

const isOpenToAll = (region: string): boolean => /^aws(-cn)?$/.test(RegionInfo.get(region).partition ?? '');
const regions = RegionInfo.regions.map(({ name }) => name).filter(isOpenToAll);

/** Names that only this machine or this network knows: who is given one cannot reach it, and anybody can answer to it. */
const privateNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|arpa)$/;
const hostName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A word of the command line is a text, whatever is meant by it. */
const wholeNumber = (from: number, to: number) =>
  z.preprocess((given) => (typeof given === 'string' ? Number(given) : given), z.int().min(from).max(to));
const yesOrNo = z.preprocess(
  (given) => (given === 'true' || given === 'false' ? given === 'true' : given),
  z.boolean().default(false),
);

const Each = z.strictObject({
  // What a tag may hold.
  department: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} +=._:/@-]{0,59}$/u),
  region: z.enum(regions),
  tenantId: z.guid(),
  clientId: z.guid(),
  signInHost: z.enum(signInHosts).optional(),
  alarmEmail: z.email(),
  monthlyBudget: wholeNumber(1, 1_000_000),
  domain: z
    .string()
    .max(253)
    .regex(hostName)
    .refine((name) => !privateNames.test(name))
    .optional(),
  certificate: z.string().optional(),
  customerManagedKey: yesOrNo,
  scansLockedForDays: wholeNumber(1, 36_500).optional(),
  outgoingKind: z.enum(doorKinds).optional(),
  outgoingSecret: z
    .string()
    .regex(/^[\w/+=.@-]{1,512}$/)
    .optional(),
  outgoingFrom: z.email().optional(),
  outgoingTo: z.email().optional(),
});
type Given = z.infer<typeof Each>;
type Name = keyof Given;

const wayOutNames = ['outgoingKind', 'outgoingSecret', 'outgoingFrom', 'outgoingTo'] as const;

/** The way out is named whole or not at all. */
function wayOutWants(given: Given): readonly Name[] {
  if (wayOutNames.every((name) => given[name] === undefined)) return [];
  const wanted = wayOutNames.slice(0, given.outgoingKind === 'mail' ? 4 : 2);
  return wanted.filter((name) => given[name] === undefined);
}

/** CloudFront takes certificates of us-east-1 only; in China there is no CloudFront to give one to, and the API takes one of its own region. */
const certificateOf = ({ region }: Given): RegExp =>
  isInChina({ region })
    ? new RegExp(`^arn:aws-cn:acm:${region}:\\d{12}:certificate/[\\w-]+$`)
    : /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/;

/** A name of one's own needs its certificate; in China nothing is served without one. */
function domainWants(given: Given): readonly Name[] {
  const { domain, certificate } = given;
  if (domain === undefined) return certificate !== undefined || isInChina(given) ? ['domain'] : [];
  return certificate !== undefined && certificateOf(given).test(certificate) ? [] : ['certificate'];
}

/** What a department decides before it can deploy. */
const Settings = Each.superRefine((given, issues) => {
  for (const name of [...domainWants(given), ...wayOutWants(given)]) issues.addIssue({ code: 'custom', path: [name] });
}).transform((given) => ({ ...given, signInHost: given.signInHost ?? signInHosts[isInChina(given) ? 1 : 0] }));
export type Settings = z.infer<typeof Settings>;

/** The department's directory of people, by its address. */
export const directoryOf = ({ signInHost, tenantId }: Pick<Settings, 'signInHost' | 'tenantId'>): string =>
  `https://${signInHost}/${tenantId}`;

/** Settings with which nothing may be deployed; the message names each and says what belongs there. */
export class UnusableSettings extends Error {
  override readonly name = 'UnusableSettings';
}

const meanings: Readonly<Record<Name, string>> = {
  department: 'what the department calls itself, up to 60 letters, as its people read it when they sign in',
  region: 'the AWS region to deploy to, such as ap-southeast-1 or cn-northwest-1',
  tenantId: 'the directory (tenant) id of the department’s Entra ID, a GUID',
  clientId: 'the application (client) id of Salesdesk’s registration in Entra ID, a GUID',
  signInHost: `where Entra ID signs people in, one of ${signInHosts.join(', ')}; the local issuer gives anybody a token as anybody and never counts here`,
  alarmEmail: 'the mail address of whoever is told when something does not work or costs too much',
  monthlyBudget: 'what a month may cost before that person is told, a whole number of US dollars, in China of yuan',
  domain:
    'the name that Salesdesk is reached by, such as sales.example.com, without https://, no name of this machine or of a private network; in the China regions it is needed and has its ICP filing, elsewhere it may be left out with certificate',
  certificate:
    'the ARN of the certificate of that domain in ACM, issued in us-east-1, for the China regions in the very region that is deployed to',
  customerManagedKey: 'true where table and scans are to be encrypted by a key of the department’s own, else false',
  scansLockedForDays:
    'for how many days nobody can change or delete the scan of a contract but an administrator who lifts the lock, a whole number; left out, nothing is locked',
  outgoingKind: `the way that notices go out by, one of ${doorKinds.join(', ')}; left out with outgoingSecret, nothing goes out`,
  outgoingSecret:
    'the name of the secret in Secrets Manager with the url and secret of the group robot or mail server; left out with outgoingKind, nothing goes out',
  outgoingFrom: 'the mail address that notices come from where they go out by mail',
  outgoingTo: 'the department’s mail address, to which notices go where they go out by mail',
};

const isSetting = (name: string): name is Name => Object.hasOwn(meanings, name);

function sentence(name: string, given: unknown): string {
  if (!isSetting(name)) return `There is no setting ${name}; there are ${Object.keys(meanings).join(', ')}.`;
  const fault = given === undefined ? 'is missing' : `cannot be ${JSON.stringify(given)}`;
  return `The setting ${name} ${fault}: it is ${meanings[name]}. Put it into ${settingsFile}, or add -c ${settingPrefix}${name}=… to the command.`;
}

/** The settings in what was given by name; what was left empty was not given. */
export function settingsFrom(given: Readonly<Record<string, unknown>>): Settings {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '' && value !== null));
  const parsed = Settings.safeParse(said);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : String(issue.path[0]),
  );
  throw new UnusableSettings([...new Set(names)].map((name) => sentence(name, said[name])).join('\n'));
}

/** The way out of the house, where the department has named one. */
export function wayOutIn(settings: Settings): WayOut | undefined {
  const { outgoingKind: kind, outgoingSecret: secretName, outgoingFrom: from, outgoingTo: to } = settings;
  if (kind === undefined || secretName === undefined) return undefined;
  return { kind, secretName, ...(from !== undefined && to !== undefined && { from, to }) };
}
