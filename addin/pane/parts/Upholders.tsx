import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import type { Upheld } from './coverage.ts';

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  details: { overflowWrap: 'anywhere' },
  files: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What upholds a rule, unfolded by whoever wants to know. */
export function Upholders({ coverage: { enforcedBy, tests } }: { readonly coverage: Upheld }) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (enforcedBy.length === 0) return null;
  const lists = [
    { label: t('policy.by'), files: enforcedBy },
    { label: t('policy.tests'), files: tests },
  ].filter(({ files }) => files.length > 0);
  return (
    <div className={styles.small}>
      <details className={styles.details}>
        <summary>{t('policy.how')}</summary>
        {lists.map(({ label, files }) => (
          <div key={label}>
            {label}
            <ul className={styles.files}>
              {files.map((file) => (
                <li key={file}>{file}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </div>
  );
}
