import type { Day } from '#policy/day.ts';
import { dayOf } from '#policy/day.ts';
import { Consent } from '#policy/terms/consent.ts';
import type { Table } from './client.ts';
import { getItem, queryItems, type Item } from './read.ts';
import type { Shelf } from './records.ts';
import type { Key, Write } from './transact.ts';

/** Index key of what somebody asked. */
export const askedBy = (staffId: string): string => `asker#${staffId}`;
/** Index key of what waits for an owner's answer, and of what they have granted, by its last day. */
export const answeredBy = (staffId: string): string => `answerer#${staffId}`;
const waiting = 'asked#';
const granted = 'granted#';

/** Where the consent of one person for one customer lies, found by key. */
export const consentKey = (customerId: string, askerId: string): Key => ({
  pk: `customer#${customerId}`,
  sk: `~consent#${askerId}`,
});

const answerKeys = ({ stage, ownerId, askedAt, untilOn, consentId }: Consent): Readonly<Record<string, string>> => {
  if (stage === 'asked') return { gsi2pk: answeredBy(ownerId), gsi2sk: `${waiting}${askedAt}#${consentId}` };
  if (stage === 'granted') return { gsi2pk: answeredBy(ownerId), gsi2sk: `${granted}${untilOn}#${consentId}` };
  return {};
};

/** What was granted takes the place under the key; what was only asked takes it from nothing that may still hold. */
function place(consent: Consent): Write {
  const { stage, consentId, customerId, askerId, askedAt } = consent;
  const write = { put: { ...consentKey(customerId, askerId), consent } };
  if (stage === 'granted') return write;
  const isOwn = 'attribute_not_exists(pk) OR consent.consentId = :id';
  if (stage !== 'asked') return { ...write, condition: isOwn, values: { ':id': consentId }, isOptional: true };
  return {
    ...write,
    condition: `${isOwn} OR consent.stage <> :granted OR consent.untilOn < :today`,
    values: { ':id': consentId, ':granted': 'granted', ':today': dayOf(askedAt) },
    isOptional: true,
  };
}

/** 征询同意 in the table: the asker's list, the owner's, the customer's dossier, and one place found by key. */
export const consentShelf: Shelf<Consent> = {
  noun: 'consent',
  idOf: ({ consentId }) => consentId,
  read: (stored) => Consent.parse(stored),
  index: (consent) => {
    const { consentId, customerId, askerId, askedAt } = consent;
    return {
      gsi1pk: askedBy(askerId),
      gsi1sk: `${askedAt}#${consentId}`,
      ...answerKeys(consent),
      gsi3pk: `customer#${customerId}`,
      gsi3sk: `consent#${askedAt}#${consentId}`,
    };
  },
  companions: (_, next) => [place(next)],
};

/** What one person was last granted for a customer, or has asked; strongly consistent. */
export async function loadConsent(table: Table, customerId: string, askerId: string): Promise<Consent | undefined> {
  const item = await getItem(table, consentKey(customerId, askerId));
  return item && consentShelf.read(item['consent']);
}

/** Stands only as long as the consent is as it was read. */
export const consentUnchanged = ({ customerId, askerId, consentId, revision }: Consent): Write => ({
  check: consentKey(customerId, askerId),
  condition: 'consent.consentId = :id AND consent.revision = :was',
  values: { ':id': consentId, ':was': revision },
});

const recordsIn = (items: readonly Item[]): Consent[] => items.map(({ record }) => consentShelf.read(record));

/** The last consents for a customer, the newest first. */
export const consentsOf = async (table: Table, customerId: string, limit: number): Promise<Consent[]> =>
  recordsIn(
    await queryItems(table, {
      index: 'gsi3',
      partition: `customer#${customerId}`,
      prefix: 'consent#',
      isBackwards: true,
      limit,
    }),
  );

/** What somebody asked, the newest first. */
export const consentsAsked = async (table: Table, staffId: string, limit: number): Promise<Consent[]> =>
  recordsIn(await queryItems(table, { index: 'gsi1', partition: askedBy(staffId), isBackwards: true, limit }));

/** What waits for somebody's answer, the longest waiting first, and what they granted whose last day is not over. */
export async function consentsAnswered(table: Table, staffId: string, today: Day, limit: number): Promise<Consent[]> {
  const list = { index: 'gsi2', partition: answeredBy(staffId), limit } as const;
  const pages = await Promise.all([
    queryItems(table, { ...list, prefix: waiting }),
    // A day's own sort keys go on behind the day, so that the day itself stands before all of them.
    queryItems(table, { ...list, after: `${granted}${today}`, until: `${granted}~` }),
  ]);
  return recordsIn(pages.flat());
}
