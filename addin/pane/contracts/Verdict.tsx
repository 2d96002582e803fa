import { Badge, Body1, Body1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '#policy/finding.ts';
import type { Reading } from '#policy/form/reading.ts';
import { useLanguage } from '../language.tsx';
import { WasNow } from '../parts/WasNow.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  badge: { alignSelf: 'flex-start' },
});

interface VerdictProps {
  readonly specials: readonly Finding[];
  readonly reading: Reading;
  readonly onJump: (cell: string) => void;
}

/** 特殊 or 标准 (CT-2b2): measured, never chosen; each changed text word by word. */
export function Verdict({ specials, reading: { changed }, onJump }: VerdictProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const isSpecial = specials.length > 0;
  return (
    <section className={styles.part}>
      <Badge className={styles.badge} size="large" appearance="tint" color={isSpecial ? 'warning' : 'success'}>
        {isSpecial ? t('verdict.special', { n: specials.length }) : t('verdict.standard')}
      </Badge>
      <Body1 className={styles.quiet}>{t(isSpecial ? 'verdict.specialHint' : 'verdict.standardHint')}</Body1>
      {changed.length > 0 && <Body1Strong>{t('verdict.changed', { n: changed.length })}</Body1Strong>}
      {changed.map(({ id, number, was, text = '', at }) => (
        <div key={id}>
          <Body1>
            {(number ?? '').replace(/\s+/gu, ' ')}{' '}
            {at !== undefined && (
              <Link as="button" inline onClick={() => onJump(at)}>
                {t('check.jump', { cell: at })}
              </Link>
            )}
          </Body1>
          <WasNow was={was} now={text} />
        </div>
      ))}
    </section>
  );
}
