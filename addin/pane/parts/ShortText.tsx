import { Field, Input, makeStyles, type FieldProps } from '@fluentui/react-components';

const useStyles = makeStyles({ field: { minWidth: 0 }, narrow: { minWidth: 0, width: '100%' } });

interface ShortTextProps extends Pick<FieldProps, 'validationMessage' | 'validationState' | 'required'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly longest?: number;
  /** It is what somebody came for: the focus lands on it. */
  readonly isFirst?: boolean;
  readonly onType: (text: string) => void;
}

/** A few words, as narrow as the pane. */
export function ShortText({ label, hint, value, longest, isFirst = false, onType, ...field }: ShortTextProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })} {...field}>
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        autoFocus={isFirst}
        value={value}
        {...(longest === undefined ? {} : { maxLength: longest })}
        onChange={(_, { value: text }) => onType(text)}
      />
    </Field>
  );
}
