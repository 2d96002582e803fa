import { Accordion, Button } from '@fluentui/react-components';
import type { ContractLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Fold } from '../parts/Fold.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useContracts } from '../queries.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { ContractLineRow } from './ContractLineRow.tsx';
import { ContractWays } from './ContractWays.tsx';
import { OpenFromSheet } from './OpenFromSheet.tsx';

const isFinished = ({ record: { stage } }: ContractLine): boolean => stage === 'closed' || stage === 'void';

/** 合同: my contracts, and the ways to the rest of this tab. */
export function ContractHome() {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const { roles } = useWho().actor;
  const mine = useContracts('mine');
  const [lastId, setLastId] = useUnsaved<string>('contract last open');
  const lines = mine.lines ?? [];
  const [open, finished] = [lines.filter((line) => !isFinished(line)), lines.filter(isFinished)];
  const isSeller = roles.includes('salesperson');
  const rows = (some: readonly ContractLine[]) =>
    some.map((line) => (
      <ContractLineRow
        key={line.record.contractId}
        line={line}
        isLast={line.record.contractId === lastId}
        onOpen={() => {
          const { contractId } = line.record;
          setLastId(() => contractId);
          go({ tab: 'contracts', contractId });
        }}
      />
    ));
  return (
    <Screen
      primary={
        isSeller && (
          <Button appearance="primary" onClick={() => go({ tab: 'contracts', page: 'new' })}>
            {t('contracts.new')}
          </Button>
        )
      }
    >
      <OpenFromSheet />
      <Listing
        queue={mine}
        isEmpty={lines.length === 0}
        title={t('contracts.nothing')}
        hint={t(isSeller ? 'contracts.nothingHint' : 'contracts.notYours')}
      >
        <List label={t('contracts.mine')}>{rows(open)}</List>
        {finished.length > 0 && (
          <Accordion collapsible>
            <Fold value="finished" as="div" title={t('contracts.finished', { n: finished.length })}>
              <List label={t('contracts.finished', { n: finished.length })}>{rows(finished)}</List>
            </Fold>
          </Accordion>
        )}
      </Listing>
      <ContractWays />
    </Screen>
  );
}
