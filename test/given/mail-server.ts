import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A letter as it came. */
export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly isSecret: boolean;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A mail server on this machine. */
export interface MailServer {
  readonly url: string;
  readonly letters: Letter[];
  /** The passwords it was told. */
  readonly passwords: string[];
}

export const password = 'p@ss:w/ört%';

/** A certificate for localhost that vouches for itself. */
export const certificate = ((): { readonly cert: string; readonly key: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'salesdesk-mail-'));
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
  const shape = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', ...shape, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
})();

const bytesOfQuoted = (quoted: string): Buffer =>
  Buffer.from(
    quoted
      .replace(/=\r\n/g, '')
      .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
const decoded = (encoded: string, how = ''): string => {
  if (/^b/i.test(how)) return Buffer.from(encoded, 'base64').toString();
  return /^q/i.test(how) ? bytesOfQuoted(encoded).toString() : encoded;
};

/** Headers and text out of what went over the wire. */
function opened(raw: string): Pick<Letter, 'headers' | 'body'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const headers = new Map(
    lines.split('\r\n').map((line) => {
      const [, name = line, said = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      const plain = said
        .replace(/\?= =\?/g, '?==?')
        .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
          decoded(word.replaceAll('_', ' '), how),
        );
      return [name.toLowerCase(), plain] as const;
    }),
  );
  return { headers, body: decoded(raw.slice(end + 4), headers.get('content-transfer-encoding')) };
}

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** A server that takes letters for the department from whom knows the password, and keeps what it was told. */
export async function givenMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const [letters, passwords]: [Letter[], string[]] = [[], []];
  const server = new SMTPServer({
    ...certificate,
    closeTimeout: 100,
    onAuth: (told, _, answer) => {
      passwords.push(told.password ?? '');
      if (told.password === password) answer(null, { user: told.username });
      else answer(new Error(`535 no ${told.username} here`));
    },
    onRcptTo: ({ address }, _, answer) => {
      const refusal = Object.assign(new Error(`nobody called ${address}`), { responseCode: 550 });
      answer(address === 'sales@department.example' ? null : refusal);
    },
    onData: (stream, { envelope, secure }, answer) => {
      void text(stream).then((raw) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        letters.push({ from, to, isSecret: secure, ...opened(raw) });
        answer();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, 'localhost');
  await once(server.server, 'listening');
  const held = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => held.add(socket));
  stops.push(async () => {
    for (const socket of held) socket.destroy();
    await new Promise<void>((done) => {
      server.close(done);
    });
  });
  const { port } = server.server.address() as AddressInfo;
  const scheme = options.secure === true ? 'smtps' : 'smtp';
  return { url: `${scheme}://robot@department.example@localhost:${port}`, letters, passwords };
}
