import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { noteKinds, type NoteKind } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteLine } from './NoteLine.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

interface NotesProps {
  readonly detail: CustomerDetail;
  readonly kind: NoteKind;
  readonly isAdding: boolean;
  readonly onAdd: (isAdding: boolean) => void;
}

/** The dated lines of one kind, the last one first. */
export function Notes({ detail: { record, abilities }, kind, isAdding, onAdd }: NotesProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const what = say(noteKinds[kind]);
  // Where the focus comes back to once the form is closed.
  const [isBack, setBack] = useState(false);
  const notes = record.notes.filter((note) => note.kind === kind).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <section className={styles.whole} aria-label={what}>
      <Body1Strong as="h4">{what}</Body1Strong>
      {notes.length === 0 && <Caption1 className={styles.quiet}>{t('card.noNotes')}</Caption1>}
      <ul className={styles.list}>
        {notes.map((note) => (
          <NoteLine key={note.noteId} record={record} note={note} mayClose={abilities.includes('customer.closeNote')} />
        ))}
      </ul>
      {abilities.includes('customer.note') &&
        (isAdding ? (
          <NoteForm
            record={record}
            kind={kind}
            onDone={() => {
              setBack(true);
              onAdd(false);
            }}
          />
        ) : (
          <Button
            className={styles.add}
            size="small"
            autoFocus={isBack}
            aria-label={t('card.addNoteOf', { what })}
            onClick={() => onAdd(true)}
          >
            {t('card.addNote')}
          </Button>
        ))}
    </section>
  );
}
