import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { fieldChoices, typedFieldNames, type Customer, type TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { ConflictCard } from '../parts/ConflictCard.tsx';
import { List } from '../parts/List.tsx';
import type { Choices } from '../sheet-session.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { fieldColumns, fieldConflictOf } from './conflicts.ts';
import { useAct } from '../parts/useAct.ts';
import { SaveForm } from './SaveForm.tsx';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

const longest = 200;
const days: readonly TypedField[] = ['obtainedOn'];
const long: readonly TypedField[] = ['address', 'demand', 'products', 'dealTerms'];

/** What is being typed in a field, and the revision that its author was looking at. */
interface FieldDraft {
  readonly text: string;
  readonly revision: number;
}

interface FieldEditorProps {
  readonly detail: CustomerDetail;
  readonly field: TypedField;
  readonly onDone: (sentence?: string) => void;
}

/** A field changed where it stands: only what is typed is sent, and two people who change the same are asked. */
export function FieldEditor({ detail: { record }, field, onDone }: FieldEditorProps) {
  const { t, say } = useLanguage();
  const act = useAct('customer');
  const { customerId, revision } = record;
  const [draft, keep] = useUnsaved<FieldDraft>(`card ${customerId} ${field}`);
  const text = draft?.text ?? record[field];
  const what = say(typedFieldNames[field]);
  const conflict = fieldConflictOf(act.turnedAway, record);
  const done = (sentence?: string) => {
    keep(() => undefined);
    onDone(sentence);
  };
  const save = async (said: string, basedOn: number) => {
    if (said.trim() === record[field] && basedOn === revision) {
      done();
      return;
    }
    const sentence = t('card.saved', { what });
    const of = { customerId, revision: basedOn };
    if (await act.take('customer.edit', of, { changes: { [field]: said.trim() } }, sentence)) done(sentence);
  };
  const settle = (choices: Choices) => {
    const [said] = conflict?.fields ?? [];
    const choice = choices[field];
    if (!conflict || !said || choice === 'theirs') done();
    else void save(choice === 'both' ? (said.both ?? said.mine) : said.mine, conflict.revision);
  };
  if (conflict)
    return (
      <List label={what}>
        <ConflictCard table={{ card: fieldColumns }} conflict={conflict} onResolve={settle} />
      </List>
    );
  return (
    <SaveForm act={act} onSave={() => void save(text, draft?.revision ?? revision)} onCancel={() => done()}>
      <Entry field={field} text={text} onType={(typed) => keep((was) => ({ revision, ...was, text: typed }))} />
    </SaveForm>
  );
}

interface EntryProps {
  readonly field: TypedField;
  readonly text: Customer[TypedField];
  readonly onType: (text: string) => void;
}

/** Where a field's content is typed or chosen; the focus lands on it. */
function Entry({ field, text, onType }: EntryProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const choices = fieldChoices[field];
  return (
    <Field className={styles.field} label={say(typedFieldNames[field])}>
      {choices ? (
        <Select value={text} autoFocus onChange={(_, { value }) => onType(value)}>
          <option value="">{t('card.blank')}</option>
          {Object.entries(choices).map(([key, words]) => (
            <option key={key} value={key}>
              {say(words)}
            </option>
          ))}
        </Select>
      ) : long.includes(field) ? (
        <Textarea
          className={styles.input}
          resize="vertical"
          maxLength={longest}
          value={text}
          autoFocus
          onChange={(_, { value }) => onType(value)}
        />
      ) : (
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          type={days.includes(field) ? 'date' : 'text'}
          maxLength={longest}
          value={text}
          autoFocus
          onChange={(_, { value }) => onType(value)}
        />
      )}
    </Field>
  );
}
