import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ulid } from 'ulid';
import type { Day } from '#policy/day.ts';
import type { Customer, NoteKind } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { DayField } from '../parts/DayField.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { useAct } from '../parts/useAct.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const longest = 500;

/** A line that is being typed; its id is made once, so that sending twice adds once. */
interface NoteDraft {
  readonly noteId: string;
  readonly on: Day;
  readonly text: string;
}

interface NoteFormProps {
  readonly record: Customer;
  readonly kind: NoteKind;
  readonly onDone: () => void;
}

/** 记一条: a dated line on the card. */
export function NoteForm({ record, kind, onDone }: NoteFormProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { today } = useWho();
  const act = useAct('customer');
  const [draft, keep] = useUnsaved<NoteDraft>(`note ${record.customerId} ${kind}`);
  const { on = today, text = '' } = draft ?? {};
  const type = (changes: Partial<NoteDraft>) =>
    keep((was) => ({ ...(was ?? { noteId: ulid(), on: today, text: '' }), ...changes }));
  const done = () => {
    keep(() => undefined);
    onDone();
  };
  const save = async () => {
    if (
      draft &&
      (await act.take('customer.note', record, { note: { ...draft, kind, text: text.trim() } }, t('card.noted')))
    )
      done();
  };
  return (
    <div className={styles.form}>
      <ActTrouble act={act} />
      <Field label={t('card.noteText')} required>
        <Textarea
          autoFocus
          resize="vertical"
          maxLength={longest}
          value={text}
          onChange={(_, { value }) => type({ text: value })}
        />
      </Field>
      <DayField label={t('card.noteOn')} required value={on} max={today} onType={(day) => type({ on: day })} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={text.trim() === '' || on === ''}
          disabledFocusable={act.isPending}
          onClick={() => void save()}
        >
          {t('card.save')}
        </Button>
        <Button size="small" onClick={done}>
          {t('card.cancel')}
        </Button>
      </div>
    </div>
  );
}
