import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '#policy/finding.ts';
import { useLanguage } from '../language.tsx';
import { Citation } from '../parts/Citation.tsx';

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground1 },
  next: { display: 'block' },
});

/** What is found at one field, as the field's own message. */
export function FindingsAt({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { say } = useLanguage();
  return findings.map(({ by, reason, remedy, cites }, i) => (
    <span key={`${by}#${String(i)}`} className={mergeClasses(styles.words, i > 0 && styles.next)}>
      {say(reason)} · {say(remedy)} <Citation clause={cites} />
    </span>
  ));
}

/** The props by which a field shows what was found at it; none where nothing was. */
export function findingProps(findings: readonly Finding[], field: string) {
  const here = findings.filter(({ where }) => where.field === field);
  if (here.length === 0) return {};
  const isRefusal = here.some(({ level }) => level === 'refuse');
  return {
    validationMessage: <FindingsAt findings={here} />,
    validationState: isRefusal ? 'error' : 'warning',
  } as const;
}
