import { handle } from 'hono/aws-lambda';
import { createRemoteJWKSet } from 'jose';
import { OUTGOING_KIND } from '#functions/outgoing/door.ts';
import { SCANS_BUCKET, scansInBucket } from '#functions/scans-in-bucket.ts';
import { connect, TABLE_NAME } from '#functions/table/client.ts';
import { createApp } from './app.ts';
import { identifyBy } from './identity.ts';

/** Names of the environment variables that tell the API whose tokens it takes. */
export const ISSUER = 'TOKEN_ISSUER';
export const AUDIENCE = 'TOKEN_AUDIENCE';
export const KEYS_URL = 'TOKEN_KEYS_URL';

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`The environment variable ${name} is not set.`);
  return value;
}

const sendsOut = (process.env[OUTGOING_KIND] ?? '') !== '';
const table = { ...connect({ tableName: required(TABLE_NAME) }), sendsOut };
const files = scansInBucket(required(SCANS_BUCKET));
const keys = createRemoteJWKSet(new URL(required(KEYS_URL)));

/** The Lambda function behind the HTTP API. */
export const handler = handle(
  createApp({
    table,
    identify: identifyBy({ issuer: required(ISSUER), audience: required(AUDIENCE), keys }, table),
    files,
  }),
);
