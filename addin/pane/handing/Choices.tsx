import { Label, makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({ boxes: { display: 'flex', flexWrap: 'wrap' } });

interface ChoicesProps {
  readonly label: string;
  readonly required?: boolean;
  readonly children: ReactNode;
}

/** Boxes of which several may be ticked, under one name. A field would pass its own name and mark on to each of them. */
export function Choices({ label, required = false, children }: ChoicesProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Label id={id} required={required}>
        {label}
      </Label>
      <div className={styles.boxes}>{children}</div>
    </div>
  );
}
