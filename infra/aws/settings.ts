import * as z from 'zod';
import { doorKinds } from '#functions/outgoing/door-from.ts';
import type { WayOut } from './constructs/way-out.ts';

const prefix = 'salesdesk:';

/** Where Entra ID signs people in; no other address can vouch for anybody in the cloud. */
export const signInHosts = [
  'login.microsoftonline.com',
  'login.partner.microsoftonline.cn',
  'login.microsoftonline.us',
] as const;

const Each = z.strictObject({
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  tenantId: z.guid(),
  clientId: z.guid(),
  paneOrigin: z.string().regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/),
  signInHost: z.enum(signInHosts).default(signInHosts[0]),
  outgoingKind: z.enum(doorKinds).optional(),
  outgoingSecret: z
    .string()
    .regex(/^[\w/+=.@-]{1,512}$/)
    .optional(),
  outgoingFrom: z.email().optional(),
  outgoingTo: z.email().optional(),
});

const wayOutNames = ['outgoingKind', 'outgoingSecret', 'outgoingFrom', 'outgoingTo'] as const;

/** What a department decides before it can deploy. The way out is named whole or not at all. */
const Settings = Each.superRefine((settings, issues) => {
  if (wayOutNames.every((name) => settings[name] === undefined)) return;
  const isMail = settings.outgoingKind === 'mail';
  for (const name of wayOutNames.slice(0, isMail ? 4 : 2))
    if (settings[name] === undefined) issues.addIssue({ code: 'custom', path: [name] });
});
export type Settings = z.infer<typeof Settings>;

/** Settings with which nothing may be deployed; the message names each and says what belongs there. */
export class UnusableSettings extends Error {
  override readonly name = 'UnusableSettings';
}

const meanings: Readonly<Record<keyof Settings, string>> = {
  region: 'the AWS region to deploy to, such as ap-east-1',
  tenantId: 'the directory (tenant) id of the department’s Entra ID, a GUID',
  clientId: 'the application (client) id of Salesdesk’s registration in Entra ID, a GUID',
  paneOrigin: 'the https origin the task pane is served from, without a path or a slash at the end',
  signInHost: `where Entra ID signs people in, one of ${signInHosts.join(', ')}; the local issuer gives anybody a token as anybody and never counts here`,
  outgoingKind: `the way that notices go out by, one of ${doorKinds.join(', ')}; left out with outgoingSecret, nothing goes out`,
  outgoingSecret:
    'the name of the secret in Secrets Manager with the url and secret of the group robot or mail server; left out with outgoingKind, nothing goes out',
  outgoingFrom: 'the mail address that notices come from where they go out by mail',
  outgoingTo: 'the department’s mail address, to which notices go where they go out by mail',
};

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(meanings, name);

function sentence(name: string, given: unknown): string {
  if (!isSetting(name)) return `There is no setting ${prefix}${name}; there are ${Object.keys(meanings).join(', ')}.`;
  const fault = given === undefined || given === '' ? 'is missing' : `cannot be ${JSON.stringify(given)}`;
  return `The setting ${prefix}${name} ${fault}: it is ${meanings[name]}. Put it into cdk.json under context, or add -c ${prefix}${name}=… to the command.`;
}

/** The settings in a CDK context, where each is a key of its own under `salesdesk:`. */
export function settingsFrom(context: Readonly<Record<string, unknown>>): Settings {
  const given = new Map(
    Object.entries(context)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );
  const parsed = Settings.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : String(issue.path[0]),
  );
  throw new UnusableSettings([...new Set(names)].map((name) => sentence(name, given.get(name))).join('\n'));
}

/** The way out of the house, where the department has named one. */
export function wayOutIn(settings: Settings): WayOut | undefined {
  const { outgoingKind: kind, outgoingSecret: secretName, outgoingFrom: from, outgoingTo: to } = settings;
  if (kind === undefined || secretName === undefined) return undefined;
  return { kind, secretName, ...(from !== undefined && to !== undefined && { from, to }) };
}
