import { isCreditCode } from '#policy/credit-code.ts';
import { creditCodeOf } from './credit-code.ts';
import { slipBetween } from './edits.ts';
import { comparePersons, personOf, type PersonRelation } from './person.ts';
import { comparePhones, phonesOf, type PhoneRelation } from './phone.ts';
import { because, type Reason, type ReasonKind } from './reasons.ts';
import { compareStreets, streetOf, type StreetRelation } from './street.ts';
import type { MatchSubject } from './subject.ts';

const PHONE: Readonly<Record<PhoneRelation, ReasonKind | undefined>> = {
  same: 'same-phone',
  near: 'near-phone',
  'unlike kinds': undefined,
  different: 'different-phone',
};

const STREET: Readonly<Record<StreetRelation, ReasonKind | undefined>> = {
  unclear: undefined,
  'same house': 'same-address',
  'other room': 'same-building',
  'same road': 'same-road',
  'other number': 'other-house-number',
  'different street': 'different-address',
  'different city': 'address-in-other-city',
};

const PERSON: Readonly<Record<PersonRelation, ReasonKind>> = {
  same: 'same-principal',
  near: 'near-principal',
  different: 'different-principal',
};

const reason = (kind: ReasonKind | undefined, detail?: string): Reason[] =>
  kind === undefined ? [] : [because(kind, detail)];

function compareCodes(a: string | undefined, b: string | undefined): Reason[] {
  if (a === undefined || b === undefined) return [];
  if (a === b) return reason('same-credit-code', a);
  if (slipBetween(a, b).kind !== 'more') return reason('near-credit-code');
  return reason(isCreditCode(a) && isCreditCode(b) ? 'different-credit-code' : 'doubtful-credit-code');
}

/** What everything but the names says: what is missing on either side says nothing, what differs speaks against. */
export function compareContacts(a: MatchSubject, b: MatchSubject): Reason[] {
  const phones = comparePhones(phonesOf(a.phone), phonesOf(b.phone));
  const [street, other] = [streetOf(a.address ?? ''), streetOf(b.address ?? '')];
  const persons = comparePersons(personOf(a.principal), personOf(b.principal));
  return [
    ...compareCodes(creditCodeOf(a.creditCode), creditCodeOf(b.creditCode)),
    ...(phones === undefined ? [] : reason(PHONE[phones])),
    ...(street === null || other === null ? [] : reason(STREET[compareStreets(street, other)])),
    ...(persons === undefined ? [] : reason(PERSON[persons])),
  ];
}
