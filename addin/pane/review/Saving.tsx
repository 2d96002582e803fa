import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import type { Ticking, TickingState } from './ticking.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** Why the ticks on the screen are not at the house. */
export function SavingTrouble({ ticking }: { readonly ticking: TickingState & Pick<Ticking, 'flush'> }) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { error, turnedAway, unsaved, flush } = ticking;
  if (turnedAway) return <Refusal result={turnedAway} />;
  if (error !== undefined && unsaved > 0)
    return (
      <Said intent="warning" sentence={t('recheck.unsaved', { n: unsaved, why: says(error) })}>
        {' '}
        <Button size="small" onClick={() => void flush()}>
          {t('action.again')}
        </Button>
      </Said>
    );
  return null;
}

/** In a word, where all is well. */
export function SavedSign({ ticking: { unsaved, ticked } }: { readonly ticking: TickingState }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return unsaved === 0 && ticked.size === 0 ? null : (
    <Caption1 className={styles.quiet}>{t(unsaved > 0 ? 'recheck.saving' : 'recheck.saved')}</Caption1>
  );
}
