import { Accordion, Badge, Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { yuanText } from '#policy/form/number.ts';
import { invoiceKinds, invoiceStages } from '#policy/terms/invoice.ts';
import { statementStages } from '#policy/terms/statement.ts';
import type { Money } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Fold } from '../parts/Fold.tsx';
import { List } from '../parts/List.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { MoneySums } from './MoneySums.tsx';
import { OwedContracts } from './OwedContracts.tsx';
import { ReceiptRow } from './ReceiptRow.tsx';
import { useMoney } from './receipt-queries.ts';
import { ReleaseLine } from './ReleaseLine.tsx';
import { Releasing } from './Releasing.tsx';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 一个客户的往来: what it owes with what can be done about it, its receipts, its invoices and its statements. */
export function CustomerMoney({ customerId }: { readonly customerId: string }) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { back } = useNavigation();
  const { data: money, error, refetch } = useMoney(customerId);
  if (money) return <Whole customerId={customerId} money={money} />;
  return (
    <Screen>
      <TopLine title={t('receivables.title')} onBack={back} />
      {error ? (
        <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
      ) : (
        <Loading />
      )}
    </Screen>
  );
}

interface WholeProps {
  readonly customerId: string;
  readonly money: Money;
}

function Whole({ customerId, money }: WholeProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { actor } = useWho();
  const { go, back } = useNavigation();
  const [said, setSaid] = useState<string>();
  const { name, revision, account } = money;
  const receivables = account?.receivables ?? [];
  const isOwn = account?.ownerId === actor.staffId;
  const seesStatements = actor.roles.some((role) => role === 'salesperson' || role === 'manager' || role === 'finance');
  const may = (verb: 'customer.explain' | 'customer.release') => account?.abilities.includes(verb) === true;
  return (
    <Screen
      quiet={
        isOwn && (
          <Button onClick={() => go({ tab: 'more', page: 'announce', customerId })}>{t('receipts.announce')}</Button>
        )
      }
    >
      <TopLine title={name} onBack={back} />
      <Said sentence={said} />
      {account && !isOwn && <Body1>{t('receivables.owner', { who: account.ownerName })}</Body1>}
      <MoneySums account={account} />
      {account?.release && <ReleaseLine release={account.release} />}
      {may('customer.release') && (
        <Releasing customerId={customerId} name={name} revision={revision} onSaid={setSaid} />
      )}
      {receivables.length === 0 ? (
        <Body1>{t('receivables.nothingOwed')}</Body1>
      ) : (
        <OwedContracts
          receivables={receivables}
          ownerName={account?.ownerName ?? ''}
          isOwn={isOwn}
          mayExplain={may('customer.explain')}
          revision={revision}
          onSaid={setSaid}
        />
      )}
      <Papers money={money} />
      <div className={styles.ways}>
        <Button size="small" onClick={() => go({ tab: 'row', customerId })}>
          {t('receivables.toCard')}
        </Button>
        {seesStatements && (
          <Button size="small" onClick={() => go({ tab: 'more', page: 'statements', customerId })}>
            {t('statements.title')}
          </Button>
        )}
      </div>
    </Screen>
  );
}

/** What has come in, was invoiced and was reconciled, folded. */
function Papers({ money: { receipts, invoices, statements } }: Pick<WholeProps, 'money'>) {
  const { t, say } = useLanguage();
  const { go } = useNavigation();
  return (
    <Accordion collapsible multiple>
      <Folded name="receipts" n={receipts.length}>
        {receipts.map((line) => (
          <ReceiptRow
            key={line.record.receiptId}
            line={line}
            onOpen={() => go({ tab: 'more', page: 'receipts', receiptId: line.record.receiptId })}
          />
        ))}
      </Folded>
      <Folded name="invoices" n={invoices.length}>
        {invoices.map(({ record: { invoiceId, kind, fen, stage, issued } }) => (
          <QueueRow
            key={invoiceId}
            name={yuanText(fen)}
            small={[say(invoiceKinds[kind]), issued?.number, issued?.issuedOn].filter(Boolean).join(' · ')}
            tag={<Badge appearance="outline">{say(invoiceStages[stage])}</Badge>}
            onOpen={() => go({ tab: 'more', page: 'invoices', invoiceId })}
          />
        ))}
      </Folded>
      <Folded name="statements" n={statements.length}>
        {statements.map(({ record: { statementId, period, closingFen, dueOn, stage }, findings }) => (
          <QueueRow
            key={statementId}
            name={period}
            small={[
              t('receivables.closing', { sum: yuanText(closingFen) }),
              findings[0] ? say(findings[0].reason) : t('receivables.agreeBy', { day: dueOn }),
            ].join(' · ')}
            tag={<Badge appearance="outline">{say(statementStages[stage])}</Badge>}
            onOpen={() => go({ tab: 'more', page: 'statements', statementId })}
          />
        ))}
      </Folded>
    </Accordion>
  );
}

interface FoldedProps {
  readonly name: 'receipts' | 'invoices' | 'statements';
  readonly n: number;
  readonly children: ReactNode;
}

function Folded({ name, n, children }: FoldedProps) {
  const { t } = useLanguage();
  const title = t(`receivables.${name}`, { n });
  return (
    <Fold value={name} title={title}>
      {n === 0 ? <Body1>{t(`receivables.none.${name}`)}</Body1> : <List label={title}>{children}</List>}
    </Fold>
  );
}
