import { useState } from 'react';
import { useWho } from '../me.tsx';
import { useNavigation, useSpotOn } from '../navigation.tsx';
import { OneStatement } from './OneStatement.tsx';
import { CustomerStatements } from './CustomerStatements.tsx';
import { OwnStatements } from './OwnStatements.tsx';
import { StatementList } from './StatementList.tsx';

const start = { tab: 'more', page: 'statements' } as const;

/** 对账 (DM-8d): the lists, one customer's months, or one statement. */
export function Statements() {
  const { customerId, statementId } = useSpotOn('more');
  const { go } = useNavigation();
  const { roles } = useWho().actor;
  const [said, setSaid] = useState<string>();
  const open = (id: string) => go({ ...start, statementId: id });
  const saying = { said, onSaid: setSaid };
  if (statementId !== undefined) return <OneStatement key={statementId} statementId={statementId} {...saying} />;
  if (customerId !== undefined)
    return <CustomerStatements key={customerId} customerId={customerId} onOpen={open} {...saying} />;
  return roles.includes('finance') || roles.includes('manager') ? (
    <StatementList onOpen={open} {...saying} />
  ) : (
    <OwnStatements />
  );
}
