import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import type { Release } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';

const useStyles = makeStyles({
  release: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 放行 (DM-8c): until when, up to how much, by whom and why; one that is over is told as such. */
export function ReleaseLine({ release: { untilOn, upToFen, reason, byId } }: { readonly release: Release }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people, today } = useWho();
  const gaps = { until: untilOn, who: people[byId] ?? t('person.unknown') };
  return (
    <div className={styles.release}>
      <Body1>{t(untilOn < today ? 'receivables.releaseOver' : 'receivables.release', gaps)}</Body1>
      <Caption1 className={styles.quiet}>
        {[upToFen === undefined ? undefined : t('receivables.releaseUpTo', { sum: yuanText(upToFen) }), reason]
          .filter((text) => text !== undefined)
          .join(' · ')}
      </Caption1>
    </div>
  );
}
