import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { isRefused, type Finding } from '#policy/finding.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What a signed contract still lacks before it can be filed; what only waits is said too. */
export function MissingPart({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.part}>
      {isRefused(findings) ? (
        <Subtitle2 as="h3">{t('fileContract.missing')}</Subtitle2>
      ) : (
        <Body1>{t('fileContract.ready')}</Body1>
      )}
      {findings.map((finding, i) => (
        <FindingLine key={i} finding={finding} />
      ))}
    </div>
  );
}
