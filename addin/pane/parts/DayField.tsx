import { Field, Input, makeStyles, type FieldProps } from '@fluentui/react-components';

const useStyles = makeStyles({ field: { minWidth: 0 }, narrow: { minWidth: 0, width: '100%' } });

interface DayFieldProps extends Pick<FieldProps, 'validationMessage' | 'validationState' | 'required'> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  /** It is what somebody came for: the focus lands on it. */
  readonly isFirst?: boolean;
  readonly onType: (day: string) => void;
}

/** A day, as narrow as the pane. */
export function DayField({ label, value, min, max, isFirst = false, onType, hint, ...field }: DayFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })} {...field}>
      <Input
        type="date"
        autoFocus={isFirst}
        className={styles.narrow}
        input={{ className: styles.narrow }}
        value={value}
        {...(min === undefined ? {} : { min })}
        {...(max === undefined ? {} : { max })}
        onChange={(_, { value: day }) => onType(day)}
      />
    </Field>
  );
}
