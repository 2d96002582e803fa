import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheControl, secureSeconds } from '../pane-headers.ts';

/** Name of the environment variable that tells the function what the pane may load and reach. */
export const PANE_POLICY = 'PANE_POLICY';

const folder = join(import.meta.dirname, 'files');
const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const files = new Map(
  entries
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [file.slice(folder.length).replaceAll(sep, '/'), file]),
);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const secured = {
  'content-security-policy': process.env[PANE_POLICY] ?? '',
  'strict-transport-security': `max-age=${secureSeconds}`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const packed = new Map<string, string>();

/** A file as it goes out, packed; each is packed once. */
function bodyOf(path: string): string | undefined {
  const file = files.get(path);
  if (file === undefined) return undefined;
  const body = packed.get(path) ?? gzipSync(readFileSync(file)).toString('base64');
  packed.set(path, body);
  return body;
}

/** The Lambda function that serves the pane where no CloudFront can. */
export function handler({
  rawPath,
}: Pick<APIGatewayProxyEventV2, 'rawPath'>): Promise<APIGatewayProxyStructuredResultV2> {
  const body = bodyOf(rawPath);
  if (body === undefined) return Promise.resolve({ statusCode: 404, headers: secured });
  const headers = {
    ...secured,
    'cache-control': /\/part-[^/]+$/.test(rawPath) ? cacheControl.piece : cacheControl.entry,
    'content-encoding': 'gzip',
    'content-type': types[extname(rawPath)] ?? 'application/octet-stream',
  };
  return Promise.resolve({ statusCode: 200, headers, body, isBase64Encoded: true });
}
