import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding, Level } from '#policy/finding.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import { Citation } from './Citation.tsx';
import { LevelSign } from './signs.tsx';

const useStyles = makeStyles({
  finding: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  sign: { flexShrink: 0, display: 'inline-flex', paddingTop: '2px' },
  refuse: { color: tokens.colorStatusDangerForeground1 },
  special: { color: tokens.colorStatusWarningForeground1 },
  flag: { color: tokens.colorNeutralForeground3 },
  words: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  remedy: { color: tokens.colorNeutralForeground2 },
  small: {
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
});

const levelWords: Readonly<Record<Level, PlainPhrase>> = {
  refuse: 'level.refuse',
  special: 'level.special',
  flag: 'level.flag',
};

interface FindingLineProps {
  readonly finding: Pick<Finding, 'cites' | 'level' | 'bySetting'> & Partial<Finding>;
  /** Said in place of the finding's own reason. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

/** One finding: what is wrong, how to mend it, then the clause in small type; its level by shape and word. */
export function FindingLine({ finding, title, children }: FindingLineProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { level, reason, remedy, cites, bySetting } = finding;
  return (
    <div className={styles.finding} data-level={level}>
      <span className={mergeClasses(styles.sign, styles[level])}>
        <LevelSign level={level} />
      </span>
      <div className={styles.words}>
        <Body1Strong>{title ?? (reason && say(reason))}</Body1Strong>
        {remedy && <Body1 className={styles.remedy}>{say(remedy)}</Body1>}
        <Caption1 className={styles.small}>
          <span>{t(levelWords[level])}</span>
          <Citation clause={cites} />
          {bySetting && <span>{t('finding.bySetting')}</span>}
        </Caption1>
        {children}
      </div>
    </div>
  );
}
