import { makeStyles, tokens } from '@fluentui/react-components';
import type { Stretch } from './differences.ts';

const useStyles = makeStyles({
  different: {
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    backgroundColor: tokens.colorStatusWarningBackground2,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
});

/** A text with its differing characters marked, by more than colour. */
export function Marked({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const styles = useStyles();
  return stretches.map(({ text, isDifferent }, i) =>
    isDifferent ? (
      <mark key={i} className={styles.different}>
        {text}
      </mark>
    ) : (
      <span key={i}>{text}</span>
    ),
  );
}
