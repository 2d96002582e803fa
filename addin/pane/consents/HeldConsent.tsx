import { Accordion, Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsentLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Fold } from '../parts/Fold.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { ConsentItem } from './ConsentItem.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { ConsentUses } from './ConsentUses.tsx';
import { useAct } from '../parts/useAct.ts';

interface HeldConsentProps {
  readonly line: ConsentLine;
  readonly isSought: boolean;
  readonly onRevoked: (sentence: string) => void;
}

const longest = 500;

/** A consent of mine that holds: how it was used, and taking it back. */
export function HeldConsent({ line, isSought, onRevoked }: HeldConsentProps) {
  const { t } = useLanguage();
  const { people } = useWho();
  const act = useAct('consent');
  const [isAsked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { record, abilities } = line;
  const who = people[record.askerId] ?? t('person.unknown');
  const revoke = async () => {
    setAsked(false);
    const input = said.trim() === '' ? {} : { answer: said.trim() };
    if (await act.take('consent.revoke', record, input)) onRevoked(t('consents.revoked', { who }));
  };
  return (
    <ConsentItem line={line} isSought={isSought} title={t('consents.may', { who, name: record.customerName })}>
      <Accordion collapsible onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}>
        <Fold value="uses" as="h4" size="small" title={t('consents.uses')}>
          {isOpen && <ConsentUses record={record} />}
        </Fold>
      </Accordion>
      <ActTrouble act={act} />
      {abilities.includes('consent.revoke') && (
        <div>
          <Button size="small" disabledFocusable={act.isPending} onClick={() => setAsked(true)}>
            {t('consents.revoke')}
          </Button>
        </div>
      )}
      {isAsked && (
        <Confirm
          title={t('consents.revokeTitle', { who })}
          doIt={t('consents.revoke')}
          onDo={() => void revoke()}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('consents.revokeThen', { who, name: record.customerName })}</Body1>
          <ShortText label={t('consents.answer')} longest={longest} value={said} onType={setSaid} />
        </Confirm>
      )}
    </ConsentItem>
  );
}
