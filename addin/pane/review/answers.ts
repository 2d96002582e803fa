import { isBlank } from '#policy/blank.ts';
import { contractClauses } from '#policy/clauses/index.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Answer } from '#policy/terms/contract.ts';
import type { ContractDetail, Envelope, Me } from '../../wire.ts';
import { command } from '../queries.ts';

export type Special = ContractDetail['specials'][number];

/** One answer as far as the superior has come with it. */
export interface AnswerDraft {
  readonly verdict?: Answer['verdict'];
  readonly note: string;
}

/** A review as far as the superior has come with it; answers by the trigger's hash, so that another size asks anew. */
export interface ReviewDraft {
  readonly answers: Readonly<Record<string, AnswerDraft>>;
  readonly validUntilOn: Day;
}

/** What an earlier review answered to a trigger that stands as it did is proposed again; nothing else is chosen for anybody. */
export function startingReview({ record, specials }: ContractDetail, today: Day): ReviewDraft {
  const earlier = (record.review?.answers ?? []).filter(
    ({ token, verdict }) => verdict !== 'refused' && specials.some((special) => special.token === token),
  );
  return {
    answers: Object.fromEntries(earlier.map(({ token, verdict, note }) => [token, { verdict, note }])),
    validUntilOn: dayAfter(today, parametersOn(today).reviewHoldsDays),
  };
}

const nothingSaid: AnswerDraft = { note: '' };
export const answerTo = ({ answers }: ReviewDraft, { token }: Special): AnswerDraft => answers[token] ?? nothingSaid;

/** Whether an answer still lacks its condition or its reason. */
export const lacksNote = ({ verdict, note }: AnswerDraft): boolean =>
  verdict !== undefined && verdict !== 'accepted' && isBlank(note);

/** The answers given so far; a note belongs to a condition or a reason only. */
export const answersIn = (draft: ReviewDraft, specials: readonly Special[]): Answer[] =>
  specials.flatMap((special) => {
    const { verdict, note } = answerTo(draft, special);
    if (verdict === undefined) return [];
    return [{ token: special.token, verdict, note: verdict === 'accepted' ? '' : note.trim() }];
  });

/** What the policy says of the review before it is sent: the clauses the house will hold it against. */
export function findingsOnReview(
  draft: ReviewDraft,
  { record, specials }: ContractDetail,
  { actor, today }: Me,
): Finding[] {
  const { hash = '' } = record;
  const { validUntilOn } = draft;
  const said = { byId: actor.staffId, at: record.draftedAt, hash, answers: answersIn(draft, specials), validUntilOn };
  return review(
    { ...record, review: said },
    {
      verb: 'contract.review',
      noun: 'contract',
      id: record.contractId,
      facts: { today, specials, seen: hash },
      parameters: parametersOn(today),
    },
    contractClauses,
  );
}

/** The review for the wire, bound to the content that was on the screen. */
export const reviewCommand = (draft: ReviewDraft, { record, specials }: ContractDetail): Envelope =>
  command(
    'contract.review',
    {
      contractId: record.contractId,
      seen: record.hash ?? '',
      answers: answersIn(draft, specials),
      validUntilOn: draft.validUntilOn,
    },
    record.revision,
  );
