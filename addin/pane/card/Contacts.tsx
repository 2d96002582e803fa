import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contact } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { ContactForm } from './ContactForm.tsx';
import { useAct } from '../parts/useAct.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  contact: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 140px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

interface ContactsProps {
  readonly detail: CustomerDetail;
  /** Somebody new is being typed. */
  readonly isAdding: boolean;
  readonly onAdd: (isAdding: boolean) => void;
}

/** The people at a customer; each can be changed, and removed once that is confirmed. */
export function Contacts({ detail: { record, abilities }, isAdding, onAdd }: ContactsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const act = useAct('customer');
  const [changed, setChanged] = useState<string>();
  // Where the focus comes back to once a form is closed.
  const [back, setBack] = useState<string>();
  const [dropped, setDropped] = useState<Contact>();
  const mayChange = abilities.includes('customer.contact');
  const drop = async ({ contactId, name }: Contact) => {
    setDropped(undefined);
    await act.take('customer.dropContact', record, { contactId }, t('card.dropped', { name }));
  };
  return (
    <section className={styles.whole} aria-label={t('card.contacts')}>
      <Body1Strong as="h4">{t('card.contacts')}</Body1Strong>
      <ActTrouble act={act} />
      {record.contacts.length === 0 && <Caption1 className={styles.quiet}>{t('card.noContacts')}</Caption1>}
      <ul className={styles.list}>
        {record.contacts.map((contact) => (
          <li key={contact.contactId}>
            {changed === contact.contactId ? (
              <ContactForm
                record={record}
                contact={contact}
                onDone={() => {
                  setBack(contact.contactId);
                  setChanged(undefined);
                }}
              />
            ) : (
              <div className={styles.contact}>
                <div className={styles.words}>
                  <Body1>{[contact.name, contact.post].filter(Boolean).join(' · ')}</Body1>
                  {contact.phone !== '' && <Body1>{contact.phone}</Body1>}
                  {contact.note !== '' && <Caption1 className={styles.quiet}>{contact.note}</Caption1>}
                </div>
                {mayChange && (
                  <>
                    <Button
                      size="small"
                      appearance="subtle"
                      autoFocus={back === contact.contactId}
                      aria-label={t('card.changeOf', { what: contact.name })}
                      onClick={() => setChanged(contact.contactId)}
                    >
                      {t('card.change')}
                    </Button>
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={t('card.dropOf', { what: contact.name })}
                      onClick={() => setDropped(contact)}
                    >
                      {t('card.drop')}
                    </Button>
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayChange &&
        (isAdding ? (
          <ContactForm
            record={record}
            onDone={() => {
              setBack('new');
              onAdd(false);
            }}
          />
        ) : (
          <Button className={styles.add} size="small" autoFocus={back === 'new'} onClick={() => onAdd(true)}>
            {t('card.addContact')}
          </Button>
        ))}
      {dropped && (
        <Confirm
          title={t('card.dropTitle', { name: dropped.name })}
          doIt={t('card.drop')}
          onDo={() => void drop(dropped)}
          onClose={() => setDropped(undefined)}
        >
          <Body1>{t('card.dropThen')}</Body1>
        </Confirm>
      )}
    </section>
  );
}
