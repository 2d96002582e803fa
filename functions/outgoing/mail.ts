import { NotTaken, type Door } from './door.ts';

/** The mail server that takes letters, and between whom they go. */
export interface Mail {
  /** `smtps://user@host:465`, or `smtp://user@host:587`, where the connection is made secret after the greeting. */
  readonly url: string;
  /** The password. */
  readonly secret?: string | undefined;
  readonly from: string;
  readonly to: string;
  /** By whom the server's certificate may be vouched for, where not by one that this machine trusts. */
  readonly trusted?: string;
  readonly patienceMs?: number;
}

/** Where a mail server listens, and as whom one signs in there. */
interface Server {
  readonly host: string;
  readonly port: number;
  readonly isSecret: boolean;
  readonly user: string;
}

const host = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/iu;

/** Reads a mail server's address; undefined where it is none, or says more than it should. */
export function serverOf(address: string): Server | undefined {
  try {
    const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(address);
    const isSecret = protocol === 'smtps:';
    const isPlain = password + search + hash === '' && (pathname === '' || pathname === '/');
    if (!(isSecret || protocol === 'smtp:') || !isPlain || !host.test(hostname)) return undefined;
    const usual = isSecret ? 465 : 587;
    const user = decodeURIComponent(username);
    return { host: hostname, port: port === '' ? usual : Number(port), isSecret, user };
  } catch {
    return undefined;
  }
}

const subject = '【销售台】有新通知';

/** What went wrong by its codes alone: servers repeat addresses in what they say. */
const whyOf = (error: unknown): string => {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  return JSON.stringify([code, responseCode]);
};

/** The door by letter to the department's one address. Nothing is said to a server that does not keep it secret. */
export function mail({ url, secret = '', from, to, trusted, patienceMs = 10_000 }: Mail): Door {
  const server = serverOf(url);
  if (!server) throw new Error('That is not the address of a mail server.');
  const { host, port, isSecret, user } = server;
  return {
    mostBytes: 100_000,
    send: async (text) => {
      // Read only by whom sends letters.
      const { createTransport } = await import('nodemailer');
      const post = createTransport({
        host,
        port,
        secure: isSecret,
        requireTLS: !isSecret,
        ...(trusted !== undefined && { tls: { ca: trusted } }),
        ...(user !== '' && { auth: { user, pass: secret } }),
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      try {
        await post.sendMail({
          from: { name: '', address: from },
          to: { name: '', address: to },
          subject,
          text,
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: AbortSignal.timeout(patienceMs),
        });
      } catch (error) {
        throw new NotTaken(`The mail server did not take it: ${whyOf(error)}`);
      }
    },
  };
}
