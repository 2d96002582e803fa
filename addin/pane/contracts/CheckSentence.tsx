import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Finding, Level } from '#policy/finding.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';

const parts = [
  ['refuse', 'check.refuse'],
  ['special', 'check.special'],
  ['flag', 'check.flag'],
] as const satisfies readonly (readonly [Level, string])[];

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

interface CheckSentenceProps {
  readonly findings: readonly Finding[];
  /** It is what was approved. */
  readonly isStill: boolean;
  /** Whether it is what was submitted last; undefined where nothing was, or while that is not known. */
  readonly isSame: boolean | undefined;
}

/** What a check found, in a sentence; it is read out when it becomes another. */
export function CheckSentence({ findings, isStill, isSame }: CheckSentenceProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const announce = useAnnounce();
  const counted = parts.flatMap(([level, phrase]) => {
    const n = findings.filter((finding) => finding.level === level).length;
    return n > 0 ? [t(phrase, { n })] : [];
  });
  const isClean = !findings.some(({ level }) => level === 'refuse');
  const counts = counted.length === 0 ? '' : t('check.counts', { parts: counted.join(t('list.comma')) });
  const sentence = isStill ? t('check.approvedSame') : counts === '' || isClean ? t('check.clean') : counts;
  useEffect(() => announce(sentence), [sentence]);
  return (
    <div>
      <Subtitle2 as="h3" block>
        {sentence}
      </Subtitle2>
      {isSame !== undefined && !isStill && (
        <Body1 className={styles.quiet}>{t(isSame ? 'check.same' : 'check.differs')}</Body1>
      )}
    </div>
  );
}
