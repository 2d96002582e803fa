import { createHmac } from 'node:crypto';
import { keysOf } from '#policy/keys-of.ts';
import { NotTaken, type Door } from './door.ts';

/** What one kind of group robot is sent, and where its answer says whether it took it. */
interface Robot {
  readonly mostBytes: number;
  readonly body: (text: string, signed: Readonly<Record<string, string>>) => object;
  /** The proof that the sender knows the secret, at an instant. */
  readonly sign?: (secret: string, atMs: number) => Readonly<Record<string, string>>;
  readonly signsIn?: 'body' | 'address';
  readonly code: 'errcode' | 'code';
  readonly reason: 'errmsg' | 'msg';
}

const hmac = (key: string, content: string): string => createHmac('sha256', key).update(content).digest('base64');

/** 企业微信, 钉钉 and 飞书: their group robots. Room is left for what they count besides the text. */
const robots = {
  wecom: {
    mostBytes: 2_000,
    body: (content) => ({ msgtype: 'text', text: { content } }),
    code: 'errcode',
    reason: 'errmsg',
  },
  dingtalk: {
    mostBytes: 15_000,
    body: (content) => ({ msgtype: 'text', text: { content } }),
    sign: (secret, atMs) => ({ timestamp: String(atMs), sign: hmac(secret, `${atMs}\n${secret}`) }),
    signsIn: 'address',
    code: 'errcode',
    reason: 'errmsg',
  },
  feishu: {
    mostBytes: 15_000,
    body: (text, signed) => ({ ...signed, msg_type: 'text', content: { text } }),
    sign: (secret, atMs) => {
      const timestamp = String(Math.floor(atMs / 1000));
      return { timestamp, sign: hmac(`${timestamp}\n${secret}`, '') };
    },
    signsIn: 'body',
    code: 'code',
    reason: 'msg',
  },
} as const satisfies Record<string, Robot>;
export type RobotKind = keyof typeof robots;
export const robotKinds = keysOf(robots);

/** Where a robot listens, and the secret it may ask for. */
export interface Webhook {
  readonly kind: RobotKind;
  readonly url: string;
  readonly secret?: string | undefined;
  readonly now?: () => number;
}

const patienceMs = 10_000;
const longestReason = 200;

const answered = async (url: URL, body: object): Promise<Response> => {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    throw new NotTaken('The group robot does not answer.');
  }
};

/** The door through a group robot. What it says with status 200 can still be a refusal. */
export function webhook({ kind, url, secret, now = Date.now }: Webhook): Door {
  const { mostBytes, body, sign, signsIn, code, reason }: Robot = robots[kind];
  return {
    mostBytes,
    send: async (text) => {
      const signed = secret !== undefined && sign ? sign(secret, now()) : {};
      const address = new URL(url);
      if (signsIn === 'address') for (const each of Object.entries(signed)) address.searchParams.set(...each);
      const answer = await answered(address, body(text, signed));
      const said = (await answer.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
      if (answer.ok && said[code] === 0) return;
      const why = JSON.stringify([answer.status, said[code], said[reason]]).slice(0, longestReason);
      throw new NotTaken(`The group robot did not take it: ${why}`);
    },
  };
}
