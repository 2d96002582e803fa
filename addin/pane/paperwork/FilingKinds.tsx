import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import type { useFilingQueues, FilingKind } from './useFilingQueues.ts';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const labels = {
  customers: 'papers.customers',
  verify: 'card.toVerify',
  toSign: 'papers.toSign',
  toFile: 'papers.toFile',
} as const satisfies Record<FilingKind, string>;

type FilingKindsProps = Pick<ReturnType<typeof useFilingQueues>, 'queues' | 'kinds' | 'kind' | 'choose'>;

/** Which kind of work is looked at, each with its number; nothing to choose where there is one kind. */
export function FilingKinds({ queues, kinds, kind, choose }: FilingKindsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (kinds.length < 2) return null;
  return (
    <div className={styles.kinds} role="group" aria-label={t('papers.kinds')}>
      {kinds.map((name) => (
        <ToggleButton key={name} size="small" checked={name === kind} onClick={() => choose(name)}>
          {t(labels[name], { n: queues[name].lines?.length ?? 0 })}
        </ToggleButton>
      ))}
    </div>
  );
}
