import { Body1, Button } from '@fluentui/react-components';
import { dayAfter } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { goliveId, type Golive } from '#policy/terms/golive.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { ActForm } from '../parts/ActForm.tsx';
import { LastDay } from '../parts/LastDay.tsx';
import { LongText } from '../parts/LongText.tsx';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';

interface ReopeningDraft {
  readonly untilOn: string;
  readonly reason: string;
}

const longestReason = 500;

interface ReopeningProps {
  readonly record: Golive;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** 补录 (GN-2): a superior lets customers be imported once more, until a day. */
export function Reopening({ record, onSaid }: ReopeningProps) {
  const { t } = useLanguage();
  const { today } = useWho();
  const [draft, keep] = useUnsaved<ReopeningDraft>('reopening');
  const acts = useActs(onSaid);
  const last = dayAfter(today, parametersOn(today).reopenForDays);
  if (!draft)
    return (
      <div>
        <Button size="small" onClick={() => keep(() => ({ untilOn: '', reason: '' }))}>
          {t('golive.reopen')}
        </Button>
      </div>
    );
  const { untilOn, reason } = draft;
  const isDayFit = untilOn >= today && untilOn <= last;
  const send = () =>
    acts.send(command('golive.reopen', { goliveId, untilOn, reason: reason.trim() }, record.revision), () => {
      keep(() => undefined);
      return t('golive.reopened', { until: untilOn });
    });
  return (
    <ActForm
      name={t('golive.reopen')}
      isWhole={isDayFit && reason.trim() !== ''}
      isBusy={acts.isBusy}
      onDo={send}
      onClose={() => keep(() => undefined)}
    >
      <LastDay
        label={t('golive.untilOn')}
        last={last}
        value={untilOn}
        onType={(day) => keep(() => ({ ...draft, untilOn: day }))}
      />
      <LongText
        label={t('golive.reason')}
        required
        longest={longestReason}
        value={reason}
        onType={(text) => keep(() => ({ ...draft, reason: text }))}
      />
      <Body1>{t('golive.reopenThen')}</Body1>
      {acts.trouble}
    </ActForm>
  );
}
