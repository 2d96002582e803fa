import { Field, makeStyles, Textarea, type FieldProps } from '@fluentui/react-components';

// A text area is as wide as twenty letters unless it is told otherwise.
const useStyles = makeStyles({ field: { minWidth: 0 }, narrow: { minWidth: 0, width: '100%' } });

interface LongTextProps extends Pick<FieldProps, 'validationMessage' | 'validationState' | 'required'> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly longest?: number;
  readonly onType: (text: string) => void;
}

/** Some sentences, as narrow as the pane. */
export function LongText({ label, hint, value, longest, onType, ...field }: LongTextProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })} {...field}>
      <Textarea
        className={styles.narrow}
        textarea={{ className: styles.narrow }}
        resize="vertical"
        value={value}
        {...(longest === undefined ? {} : { maxLength: longest })}
        onChange={(_, { value: text }) => onType(text)}
      />
    </Field>
  );
}
