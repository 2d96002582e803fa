import { createHash } from 'node:crypto';
import { canonical } from '#policy/canonical.ts';

/** The content's hash, SHA-256 in base64url (43 characters). */
export const hashOf = (content: unknown): string => createHash('sha256').update(canonical(content)).digest('base64url');
