import type { Texts } from './inputs.ts';

const someId = '01JQZ8K5T0000000000000000A';

/** Texts that every schema of the house can read, by the field's name and pattern; these ids where there are any of that name. */
export const textsOf =
  (ids: Readonly<Record<string, string>>): Texts =>
  (name, pattern) => {
    const own = ids[name];
    if (own !== undefined) return own;
    const { customerId = someId, statementId = `${customerId}.2026-02` } = ids;
    if (pattern?.includes('20\\d{2}')) return statementId;
    if (pattern?.includes('\\d{4}-\\d{2}')) return 'staff-chen.2026-02';
    if (pattern?.startsWith('^[0-7]')) return customerId;
    if (pattern?.includes('[0-9a-f]{64}')) return 'a'.repeat(64);
    if (pattern?.startsWith('^#')) return '#FFFFFF';
    if (pattern?.startsWith('^[A-Z]{1,3}')) return 'A1';
    if (/^on$|On$/.test(name)) return '2026-03-02';
    if (name === 'period') return '2026-02';
    if (name === 'limit') return '10';
    return /Id$|^ids?$/.test(name) ? 'staff-chen' : '甲';
  };
