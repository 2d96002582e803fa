import * as z from 'zod';
import { OUTGOING_FROM, OUTGOING_KIND, OUTGOING_SECRET, OUTGOING_TO, OUTGOING_URL, type Door } from './door.ts';
import { mail, serverOf } from './mail.ts';
import { robotKinds, webhook } from './webhook.ts';

/** By what notices can go out: a group robot, or letters. */
export const doorKinds = [...robotKinds, 'mail'] as const;

type Environment = Readonly<Record<string, string | undefined>>;
type Opener = (environment: Environment, url: string, secret: string | undefined) => Door;

const byRobot =
  (kind: (typeof robotKinds)[number]): Opener =>
  (_, url, secret) => {
    if (!/^https?:\/\/\S+$/.test(url)) throw new Error(`${OUTGOING_URL} is not the address of a group robot.`);
    return webhook({ kind, url, secret });
  };

const byMail: Opener = (environment, url, secret) => {
  const server = serverOf(url);
  if (!server)
    throw new Error(`${OUTGOING_URL} is not the address of a mail server, such as smtps://user@mail.example.com.`);
  if (server.user !== '' && secret === undefined) throw new Error(`${OUTGOING_SECRET}, the password, is missing.`);
  const address = (name: string): string => {
    const read = z.email().safeParse(environment[name]);
    if (!read.success) throw new Error(`${name} is not one mail address.`);
    return read.data;
  };
  return mail({ url, secret, from: address(OUTGOING_FROM), to: address(OUTGOING_TO) });
};

/** The door that an environment describes; none where it says nothing, which is the usual. */
export function doorFrom(environment: Environment): Door | undefined {
  const [said = '', url = '', secret = ''] = [OUTGOING_KIND, OUTGOING_URL, OUTGOING_SECRET].map(
    (name) => environment[name],
  );
  if (said === '' && url === '') return undefined;
  const kind = doorKinds.find((each) => each === said);
  if (!kind) throw new Error(`${OUTGOING_KIND} cannot be "${said}": it is one of ${doorKinds.join(', ')}.`);
  const open = kind === 'mail' ? byMail : byRobot(kind);
  return open(environment, url, secret === '' ? undefined : secret);
}
