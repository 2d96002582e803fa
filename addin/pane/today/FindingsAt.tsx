import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '#policy/finding.ts';
import { useLanguage } from '../language.tsx';
import { Citation } from '../parts/Citation.tsx';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground1 },
});

/** What is found at one field, as the field's own message. */
export function FindingsAt({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <span className={styles.findings}>
      {findings.map(({ by, reason, remedy, cites }, i) => (
        <span key={`${by}#${String(i)}`}>
          {say(reason)} · {say(remedy)} <Citation clause={cites} />
        </span>
      ))}
    </span>
  );
}

/** The props by which a field shows what was found at it; none where nothing was. */
export function findingProps(findings: readonly Finding[], field: string) {
  const here = findings.filter(({ where }) => where.field === field);
  if (here.length === 0) return {};
  const isRefusal = here.some(({ level }) => level === 'refuse');
  const validationMessage: ReactNode = <FindingsAt findings={here} />;
  return { validationMessage: <>{validationMessage}</>, validationState: isRefusal ? 'error' : 'warning' } as const;
}
