import { Body1, Button } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import { isByFormula, type CreditFormula } from '#policy/money/credit.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { CreditTerms, Customer } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { limitIn } from '../money/release-limit.ts';
import { ActForm } from '../parts/ActForm.tsx';
import { LongText } from '../parts/LongText.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';

interface Draft {
  readonly limit: string;
  readonly days: string;
  readonly reason: string;
}

const [longestAmount, longestDays, longestReason] = [40, 4, 500];

const words = {
  'customer.proposeCredit': { doIt: 'credit.propose', done: 'credit.proposedNow' },
  'customer.grantCredit': { doIt: 'credit.grant', done: 'credit.grantedNow' },
} as const;

interface CreditFormProps {
  readonly verb: keyof typeof words;
  readonly record: Customer;
  /** What the form begins with: for the owner what is granted, from above what is proposed. */
  readonly from: CreditTerms | undefined;
  readonly formula: CreditFormula | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** 提议额度 or 核定额度 (X4): how much, for how long; why, where it is not by the formula or not what was proposed. */
export function CreditForm({ verb, record, from, formula, onSaid }: CreditFormProps) {
  const { t, say } = useLanguage();
  const { creditDaysAtMost: most } = parametersOn(useWho().today);
  const { customerId, name, revision } = record;
  const [draft, keep] = useUnsaved<Draft>(`${verb} ${customerId}`);
  const acts = useActs(onSaid);
  const { doIt, done } = words[verb];
  const isGranting = verb === 'customer.grantCredit';
  const begin = () =>
    keep(() => ({
      limit: from ? yuanText(from.creditLimitFen) : '',
      days: String(from?.creditDays ?? most),
      reason: '',
    }));
  if (!draft)
    return (
      <div>
        <Button size="small" onClick={begin}>
          {t(doIt)}
        </Button>
      </div>
    );
  const set = (changes: Partial<Draft>) => keep((was) => was && { ...was, ...changes });
  const limit = limitIn(draft.limit);
  const limitFen = limit.upTo?.upToFen;
  const days = /^\d+$/.test(draft.days.trim()) ? Number(draft.days) : undefined;
  const isUsual = isGranting
    ? limitFen === from?.creditLimitFen && days === from?.creditDays
    : limitFen === undefined || !formula || isByFormula(limitFen, formula);
  const isTermFit = days !== undefined && days <= most;
  const isWhole = limitFen !== undefined && isTermFit && (isUsual || draft.reason.trim() !== '');
  const send = () => {
    const input = { customerId, creditLimitFen: limitFen, creditDays: days, reason: draft.reason.trim() };
    acts.send(command(verb, input, revision), () => {
      keep(() => undefined);
      return t(done, { name });
    });
  };
  return (
    <ActForm name={t(doIt)} isWhole={isWhole} isBusy={acts.isBusy} onDo={send} onClose={() => keep(() => undefined)}>
      <ShortText
        label={t('credit.limit')}
        hint={limitFen === undefined ? undefined : `¥${yuanText(limitFen)}`}
        required
        isFirst
        longest={longestAmount}
        value={draft.limit}
        onType={(text) => set({ limit: text })}
        {...(limit.problem ? { validationMessage: say(limit.problem) } : {})}
      />
      <ShortText
        label={t('credit.days')}
        required
        longest={longestDays}
        value={draft.days}
        onType={(text) => set({ days: text })}
        {...(isTermFit
          ? { hint: t('credit.daysHint', { most }) }
          : { validationMessage: t('credit.daysHint', { most }) })}
      />
      <LongText
        label={t('credit.reason')}
        required={!isUsual}
        longest={longestReason}
        value={draft.reason}
        onType={(reason) => set({ reason })}
        {...(isUsual ? {} : { hint: t(isGranting ? 'credit.otherNeeded' : 'credit.reasonNeeded') })}
      />
      <Body1>
        {isGranting
          ? t('credit.grantThen', { limit: limitFen === undefined ? '…' : yuanText(limitFen) })
          : t('credit.proposeThen')}
      </Body1>
      {acts.trouble}
    </ActForm>
  );
}
