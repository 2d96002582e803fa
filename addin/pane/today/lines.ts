import type { PlainPhrase } from '#addin/words/speak.ts';
import type { TodayKind, TodayLine } from '../../wire.ts';
import type { Spot } from '../navigation.tsx';

/** What each group of lines is called. */
export const kindPhrases: Readonly<Record<TodayKind, PlainPhrase>> = {
  decide: 'today.decide',
  owing: 'today.owing',
  plan: 'today.plan',
  next: 'today.next',
  warning: 'today.warning',
  dormant: 'today.dormant',
  prospect: 'today.prospect',
  key: 'today.key',
  consent: 'today.consent',
  note: 'today.note',
  backup: 'today.backup',
};

/** Lines of one kind. */
export interface TodayGroup {
  readonly kind: TodayKind;
  readonly lines: readonly TodayLine[];
}

/** The lines by kind; groups and lines in the order in which the house gives them. */
export function grouped(lines: readonly TodayLine[]): readonly TodayGroup[] {
  const groups = new Map<TodayKind, TodayLine[]>();
  for (const line of lines) groups.set(line.kind, [...(groups.get(line.kind) ?? []), line]);
  return [...groups].map(([kind, mine]) => ({ kind, lines: mine }));
}

/** The one step of a line: what it is called, and where it is done. */
export interface Step {
  readonly label: PlainPhrase;
  readonly spot: Spot;
}

type Way = (line: TodayLine) => Step;

const of = ({ customerId }: TodayLine): Pick<Spot, 'customerId'> => (customerId === undefined ? {} : { customerId });

const log: Way = (line) => ({ label: 'today.step.log', spot: { tab: 'more', page: 'activity', ...of(line) } });
const settle: Way = (line) => {
  const activityId = 'verb' in line.step ? line.step.activityId : undefined;
  return activityId === undefined
    ? log(line)
    : { label: 'today.step.settle', spot: { tab: 'more', page: 'activity', ...of(line), activityId } };
};
const answer: Way = ({ key: consentId }) => ({
  label: 'today.step.answer',
  spot: { tab: 'more', page: 'consents', consentId },
});
const backUp: Way = () => ({ label: 'today.step.backUp', spot: { tab: 'more', page: 'backup' } });
const decide: Way = (line) => ({ label: 'today.step.decide', spot: { tab: 'more', page: 'dormant', ...of(line) } });
const classify: Way = (line) => ({ label: 'today.step.classes', spot: { tab: 'more', page: 'classes', ...of(line) } });
const collect: Way = (line) => ({
  label: 'today.step.collect',
  spot: { tab: 'more', page: 'receivables', ...of(line) },
});
const toCard: Way = (line) => ({ label: 'today.step.card', spot: { tab: 'row', ...of(line) } });

const byVerb: Readonly<Record<string, Way>> = {
  'activity.log': settle,
  'activity.edit': settle,
  'consent.grant': answer,
  'consent.decline': answer,
  'backup.make': backUp,
  'customer.keep': decide,
  'customer.transfer': decide,
  'customer.classify': classify,
};

const byPlace: Readonly<Record<string, Way>> = {
  consents: answer,
  dormant: decide,
  backup: backUp,
  receivables: collect,
  classes: classify,
};

/** The step that finishes a line; whatever the pane has no place of its own for is done on the customer's card. */
export function stepOf(line: TodayLine): Step {
  const { step } = line;
  const way = 'verb' in step ? byVerb[step.verb] : byPlace[step.place];
  return (way ?? toCard)(line);
}
