import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { dayOf } from '#policy/day.ts';
import { Staff, type Actor } from '#policy/terms/staff.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import type { Table } from '#functions/table/client.ts';
import { actorOf, getAtWork } from '#functions/table/staff.ts';
import { apiScope } from './scope.ts';

/** Finds the person behind an `Authorization` header at an instant (UTC, ISO), or refuses. */
export type Identify = (authorization: string | undefined, at: string) => Promise<Actor>;

/** Who signs the tokens, for whom, and where the keys are: a remote key set in the cloud, a local one on this machine. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** Only asymmetric algorithms: a public key can then never be taken for a shared secret. */
const algorithms = ['RS256', 'ES256'];
const longestToken = 8_192;

const faultsOfKeys = [errors.JOSEError.code, errors.JWKSTimeout.code, errors.JWKSInvalid.code];

/** As the staff list writes it. */
const Subject = Staff.shape.staffId;

/** Nothing is wrong with the token: the keys could not be had, or what came in their place was no set of keys. */
const isWithoutKeys = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) || faultsOfKeys.includes(error.code);

const isForApi = ({ scp }: JWTPayload): boolean => typeof scp === 'string' && scp.split(' ').includes(apiScope);

async function subjectOf(token: string, { issuer, audience, keys }: Issuer): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, requiredClaims: ['exp', 'oid'] });
    return isForApi(payload) ? Subject.safeParse(payload['oid']).data : undefined;
  } catch (error) {
    return isWithoutKeys(error) ? refuse({ kind: 'busy', says: says.noKeys }) : undefined;
  }
}

/** One person and their roles for every call, from the staff list (GN-1); whoever is not on it, or has left, gets nothing. */
export const identifyBy =
  (issuer: Issuer, table: Table): Identify =>
  async (authorization, at) => {
    const token = /^Bearer ([\w.~+/=-]+)$/.exec(authorization ?? '')?.[1];
    const staffId = token && token.length <= longestToken ? await subjectOf(token, issuer) : undefined;
    if (staffId === undefined) return refuse({ kind: 'unsigned', says: says.unsigned });
    const found = await getAtWork(table, staffId, dayOf(at));
    if (!found || found.staff.hasLeft)
      return refuse({
        kind: 'forbidden',
        findings: [
          {
            cites: 'GN-1',
            by: 'staff/on-the-list',
            level: 'refuse',
            where: { noun: 'staff' },
            reason: {
              'zh-CN': '您不在人员名单上或已停用，没有办理',
              en: 'you are not on the staff list, or have left; nothing was done',
            },
            remedy: { 'zh-CN': '请经理在「人员」中登记', en: 'ask the manager to enter you in the staff list' },
            liftedBy: 'manager',
          },
        ],
      });
    return actorOf(found);
  };
