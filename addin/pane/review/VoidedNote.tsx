import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { clockOf } from '#policy/day.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { PlaceChanges } from '../parts/PlaceChanges.tsx';
import { Said } from '../parts/Said.tsx';
import type { Item } from './items.ts';
import { useItemName } from './useItemName.ts';

const useStyles = makeStyles({
  note: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
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
      <PlaceChanges
        changes={changes.map(({ key, label, was, now }) => {
          const item = items.find((each) => key === each.key || key.startsWith(`${each.key}.`));
          return { key, name: label.trim() || (item && nameOf(item)) || key, was, now, cell: item?.cell };
        })}
        jump={jump}
      />
      <Caption1 className={styles.then}>{t('voided.then')}</Caption1>
    </section>
  );
}
