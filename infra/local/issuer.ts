import type { Hono } from 'hono';
import type { JSONWebKeySet } from 'jose';
import type { Colleague } from '#policy/terms/staff.ts';
import { publicPart, signingKey } from './issuer/key.ts';
import { issuerRoutes } from './issuer/routes.ts';
import { AUDIENCE, type Token, longestLife, tokenFor } from './issuer/token.ts';

/** The local stand-in for Entra ID: whoever asks for a person's token gets it. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JSONWebKeySet;
  readonly routes: Hono;
  readonly tokenFor: (staffId: string, lifetime?: number) => Promise<Token>;
}

export interface IssuerOptions {
  /** Address of the server, without a slash at the end. */
  readonly origin: string;
  readonly staff: () => Promise<readonly Colleague[]>;
  readonly keyFile?: string | undefined;
}

/** Tokens for the asking are right for one machine only: this stops wherever the house runs for others. */
const refuseInProduction = (environment: NodeJS.ProcessEnv): void => {
  if (environment['NODE_ENV'] === 'production' || environment['AWS_LAMBDA_FUNCTION_NAME'] !== undefined)
    throw new Error('The local issuer gives anybody a token as anybody; it never runs in production.');
};

/** Opens the local issuer under `/issuer` of the server; refuses to in production. */
export const createIssuer = async ({ origin, staff, keyFile }: IssuerOptions): Promise<Issuer> => {
  refuseInProduction(process.env);
  const key = await signingKey(keyFile);
  const issuer = `${origin}/issuer`;
  const present = async () => (await staff()).filter(({ hasLeft }) => !hasLeft);
  return {
    issuer,
    audience: AUDIENCE,
    keys: { keys: [publicPart(key)] },
    routes: issuerRoutes({ issuer, key, present }),
    tokenFor: async (staffId, lifetime = longestLife) => {
      const person = (await present()).find((each) => each.staffId === staffId);
      if (!person) throw new Error(`${staffId} is not on the staff list.`);
      return tokenFor(person, { key, issuer, lifetime });
    },
  };
};
