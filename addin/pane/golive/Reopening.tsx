import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { dayAfter } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { goliveId, type Golive } from '#policy/terms/golive.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { LastDay } from '../parts/LastDay.tsx';
import { LongText } from '../parts/LongText.tsx';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > *': { flexGrow: 1 } },
});

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
  const styles = useStyles();
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
    <div className={styles.form} role="group" aria-label={t('golive.reopen')}>
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
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={!isDayFit || reason.trim() === ''}
          disabledFocusable={acts.isBusy}
          onClick={send}
        >
          {t('golive.reopen')}
        </Button>
        <Button onClick={() => keep(() => undefined)}>{t('action.notYet')}</Button>
      </div>
    </div>
  );
}
