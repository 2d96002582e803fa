import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  switch: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface SwitchProps<Name extends string> {
  /** What is chosen here, for whoever hears it. */
  readonly label: string;
  readonly names: readonly Name[];
  readonly shown: Name;
  readonly nameOf: (name: Name) => ReactNode;
  readonly onChoose: (name: Name) => void;
}

/** Which of a few lists is looked at: a button each, the one that is shown pressed. */
export function Switch<Name extends string>({ label, names, shown, nameOf, onChoose }: SwitchProps<Name>) {
  const styles = useStyles();
  return (
    <div className={styles.switch} role="group" aria-label={label}>
      {names.map((name) => (
        <ToggleButton key={name} size="small" checked={name === shown} onClick={() => onChoose(name)}>
          {nameOf(name)}
        </ToggleButton>
      ))}
    </div>
  );
}
