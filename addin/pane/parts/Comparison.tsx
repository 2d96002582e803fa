import { Body1, Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { fieldNames, type CardField, type CustomerCard } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { differences, readsTheSame } from './differences.ts';
import { fieldText } from './field-text.ts';
import { Marked } from './Marked.tsx';

const wide = '@media (min-width: 400px)';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  field: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  },
  label: { ...typographyStyles.caption1, gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
  side: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'baseline', margin: 0 },
  value: { flex: '1 1 0', minWidth: 0 },
  whose: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  equal: { ...typographyStyles.body1, gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What tells two companies apart comes first. */
const order = [
  'name',
  'creditCode',
  'phone',
  'address',
  'principal',
  'nature',
  'demand',
  'source',
  'obtainedOn',
] as const satisfies readonly CardField[];

/** A report and a customer on file, field by field: equal parts quiet, differing characters marked. */
export function Comparison({ report, other }: { readonly report: CustomerCard; readonly other: CustomerCard }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const pairs = order.map((field) => ({
    field,
    mine: fieldText(report, field, say),
    theirs: fieldText(other, field, say),
  }));
  return (
    <dl className={styles.fields}>
      {pairs
        .filter(({ mine, theirs }) => mine !== '' || theirs !== '')
        .map(({ field, mine, theirs }) => (
          <div key={field} className={styles.field}>
            <dt className={styles.label}>
              {say(fieldNames[field])}
              {readsTheSame(mine, theirs) && ` · ${t('compare.same')}`}
            </dt>
            {readsTheSame(mine, theirs) ? (
              <dd className={styles.equal}>{mine}</dd>
            ) : (
              <Sides mine={mine} theirs={theirs} />
            )}
          </div>
        ))}
    </dl>
  );
}

function Sides({ mine, theirs }: { readonly mine: string; readonly theirs: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const marks = differences(mine, theirs);
  // Beside nothing, a whole text in marks would only shout.
  const isOneBlank = mine === '' || theirs === '';
  const sides = [
    { whose: t('compare.report'), text: mine, stretches: marks.left },
    { whose: t('compare.onFile'), text: theirs, stretches: marks.right },
  ];
  return sides.map(({ whose, text, stretches }) => (
    <dd key={whose} className={styles.side}>
      <Caption1 className={styles.whose}>{whose}</Caption1>
      <Body1 className={mergeClasses(styles.value, text === '' && styles.whose)}>
        {text === '' ? t('card.blank') : isOneBlank ? text : <Marked stretches={stretches} />}
      </Body1>
    </dd>
  ));
}
