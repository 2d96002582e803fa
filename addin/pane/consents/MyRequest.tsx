import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ConsentLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { standingOf } from './consent-said.ts';
import { ConsentItem } from './ConsentItem.tsx';
import { ConsentTag } from './ConsentTag.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { useAct } from '../parts/useAct.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface MyRequestProps {
  readonly line: ConsentLine;
  readonly isSought: boolean;
  readonly onWithdrawn: (sentence: string) => void;
  readonly onLog: () => void;
}

/** What I asked and where it stands. Whose customer it is, it does not say. */
export function MyRequest({ line, isSought, onWithdrawn, onLog }: MyRequestProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const act = useAct('consent');
  const { record, abilities } = line;
  const standing = standingOf(line, useWho().today);
  const { customerName: name, answer } = record;
  const withdraw = async () => {
    if (await act.take('consent.withdraw', record)) onWithdrawn(t('consents.withdrawn', { name }));
  };
  return (
    <ConsentItem line={line} isSought={isSought} title={name} tag={<ConsentTag line={line} />}>
      {answer !== undefined && answer !== '' && <Body1>{t('consents.said', { answer })}</Body1>}
      <ActTrouble act={act} />
      {(standing === 'asked' || standing === 'granted') && (
        <div className={styles.actions}>
          {standing === 'granted' && (
            <Button size="small" aria-label={`${t('consents.log')} ${name}`} onClick={onLog}>
              {t('consents.log')}
            </Button>
          )}
          {abilities.includes('consent.withdraw') && (
            <Button
              size="small"
              aria-label={`${t('consents.withdraw')} ${name}`}
              disabledFocusable={act.isPending}
              onClick={() => void withdraw()}
            >
              {t('consents.withdraw')}
            </Button>
          )}
        </div>
      )}
    </ConsentItem>
  );
}
