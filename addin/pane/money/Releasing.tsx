import { Body1, Button } from '@fluentui/react-components';
import { dayAfter } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { parametersOn } from '#policy/parameters.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { ActForm } from '../parts/ActForm.tsx';
import { LastDay } from '../parts/LastDay.tsx';
import { LongText } from '../parts/LongText.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { limitIn } from './release-limit.ts';

interface ReleaseDraft {
  readonly isOpen: boolean;
  readonly untilOn: string;
  readonly upTo: string;
  readonly reason: string;
}

const blank: ReleaseDraft = { isOpen: false, untilOn: '', upTo: '', reason: '' };
const [longestAmount, longestReason] = [40, 500];

interface ReleasingProps {
  readonly customerId: string;
  readonly name: string;
  readonly revision: number;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** 放行 (DM-8c): until a day, and up to a sum if one is named, what is overdue makes no contract of the customer special. */
export function Releasing({ customerId, name, revision, onSaid }: ReleasingProps) {
  const { t, say } = useLanguage();
  const { today } = useWho();
  const [draft = blank, keep] = useUnsaved<ReleaseDraft>(`release ${customerId}`);
  const acts = useActs(onSaid);
  const set = (changes: Partial<ReleaseDraft>) => keep((was = blank) => ({ ...was, ...changes }));
  const last = dayAfter(today, parametersOn(today).releaseForDays);
  const limit = limitIn(draft.upTo);
  const isDayFit = draft.untilOn >= today && draft.untilOn <= last;
  const isWhole = isDayFit && limit.isFit && draft.reason.trim() !== '';
  const send = () => {
    const input = { customerId, untilOn: draft.untilOn, ...limit.upTo, reason: draft.reason.trim() };
    acts.send(command('customer.release', input, revision), () => {
      keep(() => undefined);
      return t('receivables.released', { name, until: draft.untilOn });
    });
  };
  if (!draft.isOpen)
    return (
      <div>
        <Button size="small" onClick={() => set({ isOpen: true })}>
          {t('receivables.doRelease')}
        </Button>
      </div>
    );
  const gaps = { until: isDayFit ? draft.untilOn : '…' };
  return (
    <ActForm
      name={t('receivables.doRelease')}
      isWhole={isWhole}
      isBusy={acts.isBusy}
      onDo={send}
      onClose={() => set({ isOpen: false })}
    >
      <LastDay
        label={t('receivables.untilOn')}
        last={last}
        value={draft.untilOn}
        onType={(untilOn) => set({ untilOn })}
      />
      <ShortText
        label={t('receivables.upTo')}
        hint={limit.upTo ? `¥${yuanText(limit.upTo.upToFen)}` : t('receivables.upToHint')}
        longest={longestAmount}
        value={draft.upTo}
        onType={(upTo) => set({ upTo })}
        {...(limit.problem ? { validationMessage: say(limit.problem) } : {})}
      />
      <LongText
        label={t('receivables.reason')}
        required
        longest={longestReason}
        value={draft.reason}
        onType={(reason) => set({ reason })}
      />
      <Body1>
        {limit.upTo
          ? t('receivables.releaseThenUpTo', { ...gaps, sum: yuanText(limit.upTo.upToFen) })
          : t('receivables.releaseThen', gaps)}
      </Body1>
      {acts.trouble}
    </ActForm>
  );
}
