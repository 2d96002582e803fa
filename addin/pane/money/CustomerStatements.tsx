import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { monthBefore } from '#policy/money/statement.ts';
import type { Money } from '../../wire.ts';
import { useOwnFiled } from '../contracts/CustomerChoice.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Listing } from '../parts/Listing.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { useMoney } from './receipt-queries.ts';
import { StatementRow } from './StatementRow.tsx';
import { monthsToOpen } from './statement-work.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  narrow: { minWidth: 0, width: '100%' },
});

interface CustomerStatementsProps {
  readonly customerId: string;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
  readonly onOpen: (statementId: string) => void;
}

/** The statements of one customer, the last month first, and a month to open one of. */
export function CustomerStatements({ customerId, said, onSaid, onOpen }: CustomerStatementsProps) {
  const { t } = useLanguage();
  const { roles } = useWho().actor;
  const { back } = useNavigation();
  const isOwn = useOwnFiled().some((customer) => customer.customerId === customerId);
  const { data: money, ...query } = useMoney(customerId);
  const lines = money?.statements;
  return (
    <Screen>
      <TopLine title={money?.name ?? t('statements.title')} onBack={back} />
      <Said sentence={said} />
      <Listing
        queue={{ ...query, lines }}
        isEmpty={lines?.length === 0}
        title={t('statements.empty.customer')}
        hint={t('statements.emptyHint.customer')}
      >
        <List label={t('statements.title')}>
          {(lines ?? []).map((line) => (
            <StatementRow
              key={line.record.statementId}
              line={line}
              onOpen={() => {
                onSaid(undefined);
                onOpen(line.record.statementId);
              }}
            />
          ))}
        </List>
      </Listing>
      {money && (isOwn || roles.includes('finance')) && (
        <Opening customerId={customerId} money={money} onSaid={onSaid} onOpen={onOpen} />
      )}
    </Screen>
  );
}

function Opening({
  customerId,
  money: { name, statements },
  onSaid,
  onOpen,
}: Omit<CustomerStatementsProps, 'said'> & { readonly money: Money }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { today } = useWho();
  const acts = useActs(onSaid);
  const months = monthsToOpen(
    today,
    statements.map(({ record }) => record.period),
  );
  const [chosen, setChosen] = useState(monthBefore(today));
  const period = months.includes(chosen) ? chosen : months[0];
  if (period === undefined) return <Body1>{t('statements.everyMonth')}</Body1>;
  const statementId = `${customerId}.${period}`;
  const send = () =>
    acts.send(command('statement.open', { statementId }, 0), () => {
      onOpen(statementId);
      return t('statements.opened', { name, period });
    });
  return (
    <div className={styles.form} role="group" aria-label={t('statements.open')}>
      <Field label={t('statements.month')}>
        <Select className={styles.narrow} value={period} onChange={(_, { value }) => setChosen(value)}>
          {months.map((month) => (
            <option key={month}>{month}</option>
          ))}
        </Select>
      </Field>
      {acts.trouble}
      <div>
        <Button disabledFocusable={acts.isBusy} onClick={send}>
          {t('statements.open')}
        </Button>
      </div>
    </div>
  );
}
