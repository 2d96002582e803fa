import { Combobox, Field, makeStyles, Option, type FieldProps } from '@fluentui/react-components';
import { activityFieldNames } from '#policy/terms/activity.ts';
import { useLanguage } from '../language.tsx';
import { useCustomer } from '../queries.ts';

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%' }, option: { overflowWrap: 'anywhere' } });

const longest = 200;

interface ContactFieldProps {
  readonly customerId: string | undefined;
  readonly value: string;
  /** What was found at it, as the props of a field. */
  readonly found: Pick<FieldProps, 'validationMessage' | 'validationState'>;
  readonly onType: (contact: string) => void;
}

/** Whom they spoke to: the card's contacts are offered, anybody else is typed. */
export function ContactField({ customerId, value, found, onType }: ContactFieldProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { data } = useCustomer(customerId ?? '', { isWanted: customerId !== undefined });
  const people = [
    ...(data?.record.contacts ?? []).map(({ name, post }) => ({ name, post })),
    { name: data?.record.principal ?? '', post: '' },
  ].filter(({ name }, i, all) => name !== '' && all.findIndex((each) => each.name === name) === i);
  return (
    <Field label={say(activityFieldNames.contact)} hint={t('activity.contactHint')} {...found}>
      <Combobox
        className={styles.box}
        input={{ className: styles.box, maxLength: longest }}
        freeform
        value={value}
        selectedOptions={[]}
        onChange={({ target }) => onType(target.value)}
        onOptionSelect={(_, { optionValue }) => onType(optionValue ?? value)}
      >
        {people.map(({ name, post }) => (
          <Option key={name} value={name} text={name}>
            <span className={styles.option}>{post === '' ? name : `${name}（${post}）`}</span>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
