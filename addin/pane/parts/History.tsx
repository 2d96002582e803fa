import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { clockOf } from '#policy/day.ts';
import { erasedWords } from '#policy/erased.ts';
import { typedFieldNames, typedFields } from '#policy/terms/customer.ts';
import { houseId } from '#policy/terms/staff.ts';
import { verbNames } from '#policy/verb-names.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';

const useStyles = makeStyles({
  acts: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  words: { display: 'flex', flexDirection: 'column' },
  small: { color: tokens.colorNeutralForeground3 },
});

const toTheMinute = 16;

/** 经过: who did what, and when; the latest first. */
export function History({ acts }: { readonly acts: CustomerDetail['history'] }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { people } = useWho();
  const nameOf = (id: string) => (id === houseId ? t('app.name') : (people[id] ?? t('person.unknown')));
  return (
    <ol className={styles.acts} reversed>
      {acts.toReversed().map(({ revision, verb, actorId, forId, at, fields, edition, isErased }) => {
        const changed = verb === 'customer.edit' ? typedFields.filter((field) => fields.includes(field)) : [];
        return (
          <li key={revision}>
            <div className={styles.words}>
              <Body1>
                {nameOf(actorId)}
                {forId !== undefined && `（${t('standIn.for', { name: nameOf(forId) })}）`} · {say(verbNames[verb])}
                {changed.length > 0 && `: ${changed.map((field) => say(typedFieldNames[field])).join(t('list.comma'))}`}
              </Body1>
              <Caption1 className={styles.small}>
                {clockOf(at).slice(0, toTheMinute)} · {t('policy.underEdition', { edition })}
                {isErased && ` · ${say(erasedWords)}`}
              </Caption1>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
