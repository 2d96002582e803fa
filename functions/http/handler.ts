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

const answer = handle(
  createApp({
    table,
    identify: identifyBy({ issuer: required(ISSUER), audience: required(AUDIENCE), keys }, table),
    files,
  }),
);

/** What an HTTP API calls a function with. */
type HttpEvent = Extract<Parameters<typeof answer>[0], { readonly rawPath: string }>;

/**
 * The Lambda function behind the HTTP API. It notes the way that each request came, which the API's own log cannot: that
 * one has only the last address, which is CloudFront's. `requestId` joins the two. Each hop adds an address at the end, so
 * the last two are sure, and what stands before them is whatever the caller wrote.
 */
export const handler = (event: HttpEvent, context: Parameters<typeof answer>[1]): ReturnType<typeof answer> => {
  const { requestId } = event.requestContext;
  console.info({ requestId, forwardedFor: event.headers['x-forwarded-for'] });
  return answer(event, context);
};
