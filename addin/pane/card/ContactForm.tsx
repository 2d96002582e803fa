import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ulid } from 'ulid';
import type { Contact } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { ConflictCard } from '../parts/ConflictCard.tsx';
import { List } from '../parts/List.tsx';
import type { Choices } from '../sheet-session.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { contactColumns, contactConflictOf, contactParts } from './conflicts.ts';
import { useAct } from '../parts/useAct.ts';
import { SaveForm } from './SaveForm.tsx';

const useStyles = makeStyles({
  form: { paddingBlock: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
});

const longest = { name: 100, post: 100, phone: 100, note: 500 } as const;

/** A contact that is being typed, and the revision that its author was looking at. */
interface ContactDraft {
  readonly contact: Contact;
  readonly revision: number;
}

interface ContactFormProps {
  readonly record: CustomerDetail['record'];
  /** Missing where somebody new is added. */
  readonly contact?: Contact | undefined;
  readonly onDone: (sentence?: string) => void;
}

/** 联系人 (CF-3.1): somebody at the customer, new or changed. */
export function ContactForm({ record, contact: was, onDone }: ContactFormProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const act = useAct('customer');
  const { customerId, revision } = record;
  const [draft, keep] = useUnsaved<ContactDraft>(`contact ${customerId} ${was?.contactId ?? 'new'}`);
  const contact = draft?.contact ?? was ?? { contactId: '', name: '', post: '', phone: '', note: '' };
  const type = (changes: Partial<Contact>) =>
    // The id is made with the first letter, so that sending twice adds once.
    keep((before) => ({
      revision: before?.revision ?? revision,
      contact: { ...(before?.contact ?? { ...contact, contactId: was?.contactId ?? ulid() }), ...changes },
    }));
  const done = (sentence?: string) => {
    keep(() => undefined);
    onDone(sentence);
  };
  const conflict = contactConflictOf(act.turnedAway, contact);
  const save = async (said: Contact, basedOn: number) => {
    if (said.contactId === '') return;
    const sentence = t('card.saved', { what: said.name });
    if (await act.take('customer.contact', { customerId, revision: basedOn }, { contact: said }, sentence))
      done(sentence);
  };
  const settle = (choices: Choices) => {
    if (!conflict) return;
    const theirs = conflict.fields.filter(({ field }) => choices[field] === 'theirs');
    const taken = Object.fromEntries(theirs.map(({ field, theirs: text }) => [field, text]));
    void save({ ...contact, ...taken }, conflict.revision);
  };
  if (conflict)
    return (
      <List label={t('card.contacts')}>
        <ConflictCard table={{ card: contactColumns }} conflict={conflict} onResolve={settle} />
      </List>
    );
  return (
    <SaveForm
      act={act}
      className={styles.form}
      onSave={() => void save(contact, draft?.revision ?? revision)}
      onCancel={() => done()}
    >
      {contactParts.map((part, i) => (
        <Field key={part} label={say(contactColumns[i]?.header ?? { 'zh-CN': '', en: '' })} required={part === 'name'}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            maxLength={longest[part]}
            autoFocus={i === 0}
            value={contact[part]}
            onChange={(_, { value }) => type({ [part]: value })}
          />
        </Field>
      ))}
    </SaveForm>
  );
}
