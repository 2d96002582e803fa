import {
  isSubstantive,
  knownOn,
  nextItem,
  sectionsOf,
  staleFields,
  type CardItem,
  type SectionState,
} from '#policy/card.ts';
import { classesOf, fenAround, tradingSince, type Classes } from '#policy/classes.ts';
import { activityAuthority } from '#policy/authority/activity.ts';
import { dayOf, type Day } from '#policy/day.ts';
import { maintenanceOf, type Uncounted } from '#policy/maintenance.ts';
import { parametersOn } from '#policy/parameters.ts';
import { standingOf, isHeld } from '#policy/standing.ts';
import { keptFrom, type Occasion } from '#policy/sight/customer.ts';
import type { Activity } from '#policy/terms/activity.ts';
import type { Consent } from '#policy/terms/consent.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer, Transfer, TypedField } from '#policy/terms/customer.ts';
import type { Counted, OpenPlan, Standing } from '#policy/terms/standing.ts';
import { activitiesOf } from '#functions/table/activity.ts';
import { consentsOf } from '#functions/table/consent.ts';
import { contractsOf } from '#functions/table/contract.ts';
import type { Entry } from '#functions/table/entries.ts';
import { loadStanding } from '#functions/table/standing.ts';
import { inDossier, type ContractInDossier } from './dossier.ts';
import { clockNow, type ClockNow } from './holdings.ts';
import type { Reader } from './reader.ts';

/** 客户卡 (CF-4.1): what the card says of itself, and everything that hangs on the customer. */
export interface CardFile {
  readonly sections: readonly SectionState[];
  readonly nextField?: CardItem;
  readonly stale: readonly TypedField[];
  readonly ages: Customer['ages'];
  /** Fields that are not blank but kept from the reader. */
  readonly kept: readonly (keyof Customer)[];
  readonly figures: {
    readonly signed: number;
    readonly openContracts: number;
    readonly fenThisYear: number;
    readonly fenLastYear: number;
    readonly firstSignedOn?: Day;
  };
  readonly classes: Classes;
  readonly clock: ClockNow & { readonly counted?: Counted; readonly others: readonly Uncounted[] };
  readonly plans: readonly OpenPlan[];
  readonly next?: Standing['next'];
  readonly activities: readonly Activity[];
  readonly contracts: readonly ContractInDossier[];
  readonly transfer?: Transfer & { readonly mayUndoUntil: string };
  readonly consents?: readonly Consent[];
}

const mostActivities = 20;
const mostContracts = 10;
const mostConsents = 10;
const mostRemarks = 5;
const hourMs = 3_600_000;

/** Changes of the card as the clock sees them: those that were verified, and those that wait for it. */
const cardChanges = ({ customerId, unverified, ...customer }: Customer, entries: readonly Entry[]) => [
  ...entries
    .filter(({ verb }) => verb === 'customer.verify')
    .map(({ revision, at }) => ({ id: `${customerId}@${String(revision)}`, on: dayOf(at), isVerified: true })),
  ...unverified.filter(isSubstantive).map((field) => ({
    id: `${customerId}#${field}`,
    on: knownOn({ ...customer, customerId, unverified }, field),
    isVerified: false,
  })),
];

const isSigned = ({ signing }: Contract): boolean => signing !== undefined;

/** The card of a held customer; undefined before that, and to whoever sees a part of the record only. */
export async function cardOf(
  reader: Reader,
  customer: Customer,
  entries: readonly Entry[],
  occasion: Occasion,
): Promise<CardFile | undefined> {
  const { actor, table, at } = reader;
  const { customerId: id, ownerId } = customer;
  const kept = keptFrom(actor, customer, occasion);
  if (!isHeld(customer) || kept.includes('heldSince')) return undefined;
  const seesConsents = actor.staffId === ownerId || actor.roles.includes('manager');
  const [loaded, all, contracts, consents] = await Promise.all([
    loadStanding(table, customer),
    activitiesOf(table, id, mostActivities),
    contractsOf(table, id, mostContracts),
    seesConsents ? consentsOf(table, id, mostConsents) : undefined,
  ]);
  const standing = loaded ?? standingOf(customer);
  const activities = all.filter(
    (activity) => !activityAuthority['activity.read'].test(actor, { ...activity, ownerId }),
  );
  const today = dayOf(at);
  const parameters = parametersOn(today);
  const classes = classesOf(standing, customer, today, parameters);
  const sections = sectionsOf(customer, classes.process.value, parameters, standing);
  const nextField = nextItem(sections);
  const { thisYear: fenThisYear, lastYear: fenLastYear } = fenAround(standing, today);
  const firstSignedOn = tradingSince(standing);
  const { transfer, ages } = customer;
  const undoable = transfer && Date.parse(transfer.at) + parameters.undoTransferWithinHours * hourMs;
  return {
    sections,
    ...(nextField === undefined ? {} : { nextField }),
    stale: staleFields(customer, today, parameters),
    ages,
    kept,
    figures: {
      signed: standing.trade.signed,
      openContracts: standing.trade.open.length,
      fenThisYear,
      fenLastYear,
      ...(firstSignedOn === undefined ? {} : { firstSignedOn }),
    },
    classes,
    clock: {
      ...clockNow(standing, today),
      ...(standing.counted ? { counted: standing.counted } : {}),
      others: maintenanceOf(
        {
          activities,
          contracts: contracts.map((each) => ({
            id: each.contractId,
            on: inDossier(each).on,
            isSigned: isSigned(each),
          })),
          cardChanges: cardChanges(customer, entries),
          remarks: customer.notes.slice(-mostRemarks).map(({ noteId, on }) => ({ id: noteId, on })),
        },
        standing,
      ).others,
    },
    plans: standing.plans,
    ...(standing.next ? { next: standing.next } : {}),
    activities,
    contracts: contracts.map(inDossier),
    ...(transfer && undoable !== undefined
      ? { transfer: { ...transfer, mayUndoUntil: new Date(undoable).toISOString() } }
      : {}),
    ...(consents ? { consents } : {}),
  };
}
