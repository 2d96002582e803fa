import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { DelegationLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { command, useCommands } from '../queries.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flex: '1 1 140px', minWidth: 0, display: 'flex', flexDirection: 'column' },
});

interface RunningLineProps {
  readonly line: DelegationLine;
  readonly onEnded: (sentence: string) => void;
}

/** One who stands in, until when, and ending it before. */
export function RunningLine({ line: { record, abilities }, onEnded }: RunningLineProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const { mutateAsync, data, isPending } = useCommands();
  const { delegationId, revision, delegateId, role, fromOn, untilOn } = record;
  const name = people[delegateId] ?? t('person.unknown');
  const end = async () => {
    const [result] = await mutateAsync([command('delegation.end', { delegationId }, revision)]).catch(() => []);
    if (result?.ok) onEnded(t('standIn.ended', { name }));
  };
  const [result] = data ?? [];
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <Body1Strong>{name}</Body1Strong>
        <Caption1>{t('standIn.line', { role: t(`role.${role}`), from: fromOn, until: untilOn })}</Caption1>
      </span>
      {abilities.includes('delegation.end') && (
        <Button disabledFocusable={isPending} onClick={() => void end()} aria-label={`${t('standIn.end')} ${name}`}>
          {t('standIn.end')}
        </Button>
      )}
      {result && <Refusal result={result} />}
    </li>
  );
}
