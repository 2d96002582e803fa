import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '#policy/words.ts';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'start' },
});

/** Why it is thought so, a chip for each reason. */
export function Reasons({ reasons }: { readonly reasons: readonly Words[] }) {
  const styles = useStyles();
  const { say } = useLanguage();
  if (reasons.length === 0) return null;
  return (
    <span className={styles.line}>
      {reasons.map((reason) => (
        <Badge key={reason.en} appearance="outline" color="informative" className={styles.chip}>
          {say(reason)}
        </Badge>
      ))}
    </span>
  );
}
