import { useState } from 'react';
import type { StatementListName } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Switch } from '../parts/Switch.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { StatementRow } from './StatementRow.tsx';
import { useStatements } from './statement-queries.ts';

const lists = ['due', 'agreed'] as const satisfies readonly StatementListName[];

interface StatementListProps {
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
  readonly onOpen: (statementId: string) => void;
}

/** What is to be agreed, by its day and with what is late marked, and what is agreed and to be settled. */
export function StatementList({ said, onSaid, onOpen }: StatementListProps) {
  const { t } = useLanguage();
  const { back } = useNavigation();
  const [shown, setShown] = useState<StatementListName>('due');
  const queue = useStatements(shown);
  const lines = queue.lines ?? [];
  return (
    <Screen>
      <TopLine title={t('statements.title')} onBack={back} />
      <Said sentence={said} />
      <Switch
        label={t('statements.which')}
        names={lists}
        shown={shown}
        nameOf={(name) => t(`statements.list.${name}`)}
        onChoose={(name) => {
          onSaid(undefined);
          setShown(name);
        }}
      />
      <Listing
        queue={queue}
        isEmpty={lines.length === 0}
        title={t(`statements.empty.${shown}`)}
        hint={t(`statements.emptyHint.${shown}`)}
      >
        <List label={t(`statements.list.${shown}`)}>
          {lines.map((line) => (
            <StatementRow
              key={line.record.statementId}
              line={line}
              isCustomerSaid
              onOpen={() => {
                onSaid(undefined);
                onOpen(line.record.statementId);
              }}
            />
          ))}
        </List>
      </Listing>
    </Screen>
  );
}
