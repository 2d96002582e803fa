import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { clockOf } from '#policy/day.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Said } from '../parts/Said.tsx';
import { WasNow } from '../parts/WasNow.tsx';
import { CellLink } from './CellLink.tsx';
import type { Item } from './items.ts';
import { useItemName } from './useItemName.ts';

const useStyles = makeStyles({
  note: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  then: { color: tokens.colorNeutralForeground2 },
});

const toTheMinute = 16;

interface VoidedNoteProps {
  readonly contract: Contract;
  /** The contract's items, where they are known: what a change is called, and its cell. */
  readonly items?: readonly Item[];
  readonly jump?: ((cell: string) => void) | undefined;
}

/** 签批失效 (CT-3b): an approval was void once its content changed: which place, from what to what, by whom. */
export function VoidedNote({ contract: { voided }, items = [], jump }: VoidedNoteProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const nameOf = useItemName();
  if (!voided) return null;
  const { byId, at, changes } = voided;
  const who = people[byId] ?? t('person.unknown');
  return (
    <section className={styles.note}>
      <Said
        intent="warning"
        sentence={t('voided.title', { who, at: clockOf(at).slice(0, toTheMinute), n: changes.length })}
      />
      <ul className={styles.list}>
        {changes.map(({ key, label, was, now }) => {
          const item = items.find((each) => key === each.key || key.startsWith(`${each.key}.`));
          return (
            <li key={key}>
              <div className={styles.head}>
                <Body1Strong>{label.trim() || (item && nameOf(item)) || key}</Body1Strong>
                <CellLink cell={item?.cell} jump={jump} />
              </div>
              <WasNow was={was} now={now} />
            </li>
          );
        })}
      </ul>
      <Caption1 className={styles.then}>{t('voided.then')}</Caption1>
    </section>
  );
}
