import { Body1, Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CardNote, Customer } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { useAct } from '../parts/useAct.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  close: { alignSelf: 'flex-start' },
});

const longest = 500;

interface NoteLineProps {
  readonly record: Customer;
  readonly note: CardNote;
  readonly mayClose: boolean;
}

/** One dated line: who noted it, and how it ended. It is never taken off. */
export function NoteLine({ record, note, mayClose }: NoteLineProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const act = useAct('customer');
  const [isClosing, setClosing] = useState(false);
  const { noteId, on, text, byId, closed } = note;
  const [how = '', keep] = useUnsaved<string>(`closing ${noteId}`);
  const nameOf = (id: string) => people[id] ?? t('person.unknown');
  const close = async () => {
    if (!(await act.take('customer.closeNote', record, { noteId, how: how.trim() }, t('card.closedNow')))) return;
    keep(() => undefined);
    setClosing(false);
  };
  return (
    <li className={styles.line}>
      <Caption1 className={styles.quiet}>{t('card.noteBy', { day: on, who: nameOf(byId) })}</Caption1>
      <Body1 className={closed && styles.quiet}>{text}</Body1>
      {closed && <Body1>{t('card.closed', { day: closed.on, who: nameOf(closed.byId), how: closed.how })}</Body1>}
      <ActTrouble act={act} />
      {!closed && mayClose && !isClosing && (
        <Button
          className={styles.close}
          size="small"
          appearance="subtle"
          aria-label={t('card.closeOf', { what: text })}
          onClick={() => setClosing(true)}
        >
          {t('card.close')}
        </Button>
      )}
      {!closed && isClosing && (
        <>
          <Field label={t('card.how')} hint={t('card.howHint')} required>
            <Textarea
              autoFocus
              resize="vertical"
              maxLength={longest}
              value={how}
              onChange={(_, { value }) => keep(() => value)}
            />
          </Field>
          <div className={styles.actions}>
            <Button
              appearance="primary"
              size="small"
              disabled={how.trim() === ''}
              disabledFocusable={act.isPending}
              onClick={() => void close()}
            >
              {t('card.close')}
            </Button>
            <Button size="small" onClick={() => setClosing(false)}>
              {t('card.cancel')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
