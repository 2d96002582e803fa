import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { asAttachment, type Files, headBytes, holdsSeconds } from './files.ts';

/** Name of the environment variable that tells a function which bucket keeps the scans. */
export const SCANS_BUCKET = 'SCANS_BUCKET';

/** Where in the bucket the scans lie; a function may touch nothing beside it. */
export const scansPrefix = 'scans/';

const checksum = 'x-amz-checksum-sha256';

/** The headers a browser has to be allowed to send with a scan. */
export const ticketHeaders: readonly string[] = ['content-type', checksum];

/** A checksum moved into the address would be read by nobody there, and a type is not signed unless it is asked for. */
const signedAsHeaders = () => ({ unhoistableHeaders: new Set([checksum]), signableHeaders: new Set(['content-type']) });

const keyOf = (sha256: string): string => `${scansPrefix}${sha256}`;

/** `bytes 0-15/1024` → 1024 */
const sizeIn = (contentRange = ''): number => Number(contentRange.slice(contentRange.indexOf('/') + 1));

/** 扫描件 in a bucket, which takes the bytes of the hash, the size and the type a ticket was given for, and no others. */
export function scansInBucket(bucket: string, client = new S3Client({})): Files {
  const placeOf = (sha256: string) => ({ Bucket: bucket, Key: keyOf(sha256) });
  return {
    ticket: async ({ sha256, size, type }) => {
      const sum = Buffer.from(sha256, 'hex').toString('base64');
      const put = new PutObjectCommand({
        ...placeOf(sha256),
        ContentLength: size,
        ContentType: type,
        ChecksumSHA256: sum,
      });
      const url = await getSignedUrl(client, put, { expiresIn: holdsSeconds, ...signedAsHeaders() });
      return { url, headers: { 'content-type': type, [checksum]: sum } };
    },
    look: async (sha256) => {
      try {
        const head = new GetObjectCommand({ ...placeOf(sha256), Range: `bytes=0-${headBytes - 1}` });
        const { Body, ContentRange } = await client.send(head);
        return { size: sizeIn(ContentRange), head: (await Body?.transformToByteArray()) ?? new Uint8Array() };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    link: (sha256, name) => {
      const get = new GetObjectCommand({
        ...placeOf(sha256),
        ResponseContentDisposition: asAttachment(name),
        ResponseContentType: 'application/octet-stream',
      });
      return getSignedUrl(client, get, { expiresIn: holdsSeconds });
    },
  };
}
