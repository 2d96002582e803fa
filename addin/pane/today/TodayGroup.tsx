import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { TodayLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { kindPhrases, stepOf, type TodayGroup as Group } from './lines.ts';
import { WorkLine } from './WorkLine.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  more: { color: tokens.colorNeutralForeground2 },
});

interface TodayGroupProps {
  readonly group: Group;
  /** How many there are, shown or not. */
  readonly count: number;
}

/** Lines that stand in 今日 for one reason. */
export function TodayGroup({ group: { kind, lines }, count }: TodayGroupProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const title = t('today.group', { name: t(kindPhrases[kind]), n: count });
  return (
    <section className={styles.group}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {count > lines.length && <Caption1 className={styles.more}>{t('today.more', { n: count })}</Caption1>}
      <List label={title}>
        {lines.map((line) => (
          <OneLine key={line.key} line={line} />
        ))}
      </List>
    </section>
  );
}

function OneLine({ line }: { readonly line: TodayLine }) {
  const { t, say } = useLanguage();
  const { go } = useNavigation();
  const { kind, customerId, name, on } = line;
  const { label, spot } = stepOf(line);
  return (
    <WorkLine
      title={name ?? say(line.reason)}
      onTitle={customerId === undefined ? undefined : () => go({ tab: 'row', customerId })}
      reason={name === undefined ? undefined : say(line.reason)}
      small={kind === 'warning' && on !== undefined ? t('today.lastOn', { day: on }) : undefined}
      cites={line.cites}
      step={t(label)}
      onStep={() => go(spot)}
    />
  );
}
