import { Body1Strong, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CardFile } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { yuan } from '../parts/money.ts';

const useStyles = makeStyles({
  figures: { margin: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1, margin: 0, textAlign: 'end' },
});

/** 目前及以往的销售状况 (CF-3.2): computed from the contracts, never typed. */
export function Figures({ figures }: Pick<CardFile, 'figures'>) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { signed, openContracts, fenThisYear, fenLastYear, firstSignedOn } = figures;
  const lines = [
    [t('card.signed'), t('card.count', { n: signed })],
    [t('card.open'), t('card.count', { n: openContracts })],
    [t('card.thisYear'), yuan(fenThisYear)],
    [t('card.lastYear'), yuan(fenLastYear)],
    ...(firstSignedOn === undefined ? [] : [[t('card.firstSigned'), firstSignedOn]]),
  ];
  return (
    <section aria-label={t('card.figures')}>
      <Body1Strong as="h4">{t('card.figures')}</Body1Strong>
      <dl className={styles.figures}>
        {lines.flatMap(([label, value]) => [
          <dt key={label} className={styles.label}>
            {label}
          </dt>,
          <dd key={`${label ?? ''} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
    </section>
  );
}
