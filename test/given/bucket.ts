import { S3Client } from '@aws-sdk/client-s3';
import { createRequire } from 'node:module';
import { givenFolder } from './folder.ts';
import { watchedScans } from './watched.ts';

interface BucketServer {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

interface Signatures {
  getStringToSign: (request: { readonly querystring: string }, ...rest: unknown[]) => string;
}

const require = createRequire(import.meta.url);
const S3rver = require('@20minutes/s3rver') as new (options: object) => BucketServer;
const signatures = require('@20minutes/s3rver/lib/signature/v4.js') as Signatures;

// S3 signs these five characters of a query encoded, which a file's name is full of; the server forgets to encode them.
const { getStringToSign } = signatures;
signatures.getStringToSign = (request, ...rest) =>
  getStringToSign({ ...request, querystring: request.querystring.replace(/[!'()*]/g, inHex) }, ...rest);
const inHex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const bucket = 'salesdesk-scans';
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
const started: { close(): Promise<void> }[] = [];

afterAll(async () => {
  for (const server of started) await server.close();
});

/** An empty bucket on a server of its own, which verifies signatures but no checksums, and the way to it. */
export async function givenBucket(): Promise<{ readonly bucket: string; readonly client: S3Client }> {
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: givenFolder(),
    vhostBuckets: false,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const client = watchedScans(new S3Client({ endpoint, region: 'ap-east-1', forcePathStyle: true, credentials }));
  started.push({
    close: () => {
      client.destroy();
      return server.close();
    },
  });
  return { bucket, client };
}
