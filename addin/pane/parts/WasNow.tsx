import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useLanguage } from '../language.tsx';
import { Marked } from './Marked.tsx';
import { wordDifferences } from './word-differences.ts';

const useStyles = makeStyles({
  sides: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  side: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
  whose: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, flex: '1 1 0', minWidth: 0, margin: 0, whiteSpace: 'pre-wrap' },
});

/** What a place said and what it says now, word by word; where one of the two is nothing, that is said. */
export function WasNow({ was, now }: { readonly was: string; readonly now: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { left, right } = useMemo(() => wordDifferences(was, now), [was, now]);
  const sides = [
    { whose: t('review.was'), text: was, stretches: left },
    { whose: t('review.now'), text: now, stretches: right },
  ];
  return (
    <dl className={styles.sides}>
      {sides.map(({ whose, text, stretches }) => (
        <div key={whose} className={styles.side}>
          <dt className={styles.whose}>
            <Caption1>{whose}</Caption1>
          </dt>
          <dd className={styles.text}>
            {text.trim() === '' ? (
              <span className={styles.whose}>{t('review.nothing')}</span>
            ) : (
              <Marked stretches={stretches} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
