import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { InvoiceListName } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Switch } from '../parts/Switch.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { ContractToInvoice } from './ContractToInvoice.tsx';
import { InvoiceRow } from './InvoiceRow.tsx';
import { useInvoices } from './invoice-queries.ts';

interface InvoiceListProps {
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** The lists of invoices that this person may see; whoever sells asks for one from here. */
export function InvoiceList({ said, onSaid }: InvoiceListProps) {
  const { t } = useLanguage();
  const { roles } = useWho().actor;
  const { go, back } = useNavigation();
  const seesAll = roles.includes('finance') || roles.includes('manager');
  const asks = roles.includes('salesperson');
  const lists: readonly InvoiceListName[] = [
    ...(seesAll ? (['asked', 'issued'] as const) : []),
    ...(asks || !seesAll ? (['mine'] as const) : []),
  ];
  const [chosen, setChosen] = useState<InvoiceListName>();
  const [isChoosing, setChoosing] = useState(false);
  const shown = chosen ?? lists[0] ?? 'mine';
  const queue = useInvoices(shown);
  const lines = queue.lines ?? [];
  if (isChoosing)
    return (
      <ContractToInvoice
        onBack={() => setChoosing(false)}
        onChoose={(contractId) => go({ tab: 'more', page: 'invoices', contractId })}
      />
    );
  return (
    <Screen
      primary={
        asks && (
          <Button
            appearance="primary"
            onClick={() => {
              onSaid(undefined);
              setChoosing(true);
            }}
          >
            {t('invoices.ask')}
          </Button>
        )
      }
    >
      <TopLine title={t('invoices.title')} onBack={back} />
      <Said sentence={said} />
      {lists.length > 1 && (
        <Switch
          label={t('invoices.which')}
          names={lists}
          shown={shown}
          nameOf={(name) => t(`invoices.list.${name}`)}
          onChoose={(name) => {
            onSaid(undefined);
            setChosen(name);
          }}
        />
      )}
      <Listing
        queue={queue}
        isEmpty={lines.length === 0}
        title={t(`invoices.empty.${shown}`)}
        hint={t(`invoices.emptyHint.${shown}`)}
      >
        <List label={t(`invoices.list.${shown}`)}>
          {lines.map(({ record }) => (
            <InvoiceRow
              key={record.invoiceId}
              invoice={record}
              isStageSaid={shown === 'mine'}
              onOpen={() => {
                onSaid(undefined);
                go({ tab: 'more', page: 'invoices', invoiceId: record.invoiceId });
              }}
            />
          ))}
        </List>
      </Listing>
    </Screen>
  );
}
