import { contractStages, type ContractStage } from '#policy/terms/contract.ts';
import { yuanText } from '#policy/form/number.ts';
import { useLanguage } from '../language.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useContracts } from '../queries.ts';

const inForce: readonly ContractStage[] = ['approved', 'signed', 'filed'];

interface ContractToInvoiceProps {
  readonly onBack: () => void;
  readonly onChoose: (contractId: string) => void;
}

/** One of one's own contracts that can be invoiced. */
export function ContractToInvoice({ onBack, onChoose }: ContractToInvoiceProps) {
  const { t, say } = useLanguage();
  const queue = useContracts('mine');
  const lines = queue.lines?.filter(({ record }) => inForce.includes(record.stage)) ?? [];
  return (
    <Screen>
      <TopLine title={t('invoices.choose')} onBack={onBack} />
      <Listing
        queue={queue}
        isEmpty={lines.length === 0}
        title={t('invoices.noContract')}
        hint={t('invoices.noContractHint')}
      >
        <List label={t('invoices.choose')}>
          {lines.map(({ record: { contractId, customerName, number, fileNumber, totalFen = 0, stage } }) => (
            <QueueRow
              key={contractId}
              name={customerName}
              small={[
                number ?? fileNumber ?? t('card.noNumber'),
                `¥${yuanText(totalFen)}`,
                say(contractStages[stage]),
              ].join(' · ')}
              onOpen={() => onChoose(contractId)}
            />
          ))}
        </List>
      </Listing>
    </Screen>
  );
}
