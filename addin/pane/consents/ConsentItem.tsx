import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { dayOf } from '#policy/day.ts';
import type { ConsentLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    outlineStyle: 'none',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { flex: '1 1 140px', minWidth: 0 },
  small: { color: tokens.colorNeutralForeground2 },
});

interface ConsentItemProps {
  readonly line: ConsentLine;
  readonly title: string;
  readonly tag?: ReactNode;
  /** A notice led here: the focus lands on it. */
  readonly isSought: boolean;
  readonly children?: ReactNode;
}

/** One request for consent: who or whom, what for, whom they would speak to, until when. */
export function ConsentItem({ line: { record }, title, tag, isSought, children }: ConsentItemProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isSought) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.focus();
  }, [isSought]);
  const { purpose, contact, untilOn, askedAt } = record;
  return (
    <li ref={place} tabIndex={-1} className={styles.item}>
      <div className={styles.head}>
        <Body1Strong className={styles.title}>{title}</Body1Strong>
        {tag}
      </div>
      <Body1>{purpose}</Body1>
      <Caption1 className={styles.small}>
        {contact === '' ? t('consents.anybody') : t('consents.contact', { contact })} ·{' '}
        {t('consents.until', { until: untilOn })} · {t('consents.askedOn', { day: dayOf(askedAt) })}
      </Caption1>
      {children}
    </li>
  );
}
