import { Button, Caption1, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { keysOf } from '#policy/keys-of.ts';
import { yuanText } from '#policy/form/number.ts';
import type { Milestone } from '#policy/terms/contract.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { Receivable } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { List } from '../parts/List.tsx';
import { Explaining } from './Explaining.tsx';
import { byContract, type OwedByContract } from './receivable-list.ts';
import { ReceivableLine } from './ReceivableLine.tsx';
import { useExplanationSaid } from './useExplanationSaid.ts';

const useStyles = makeStyles({
  contract: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  number: {
    ...typographyStyles.body1Strong,
    flex: '1 1 120px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface OwedContractsProps {
  readonly receivables: readonly Receivable[];
  readonly ownerName: string;
  /** Whoever holds the customer collects: they explain, ask for invoices and record what was delivered. */
  readonly isOwn: boolean;
  readonly mayExplain: boolean;
  readonly revision: number;
  readonly onSaid: (sentence: string | undefined) => void;
}

/** 应收 of one customer, contract by contract, each instalment with what can be done about it. */
export const OwedContracts = ({ receivables, ...rest }: OwedContractsProps) =>
  byContract(receivables).map((contract) => <OneContract key={contract.contractId} contract={contract} {...rest} />);

interface OneContractProps extends Omit<OwedContractsProps, 'receivables'> {
  readonly contract: OwedByContract;
}

function OneContract({ contract: { contractId, number, receivables }, isOwn, ownerName, ...rest }: OneContractProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { go } = useNavigation();
  const named = number === '' ? t('card.noNumber') : number;
  const toContract = { tab: 'contracts', contractId } as const;
  return (
    <section className={styles.contract} aria-label={t('receivables.contract', { number: named })}>
      <h3 className={styles.head}>
        <Link as="button" className={styles.number} onClick={() => go(toContract)}>
          {t('receivables.contract', { number: named })}
        </Link>
        {isOwn && (
          <Button
            size="small"
            aria-label={`${t('receivables.askInvoice')} ${named}`}
            onClick={() => go({ tab: 'more', page: 'invoices', contractId })}
          >
            {t('receivables.askInvoice')}
          </Button>
        )}
      </h3>
      <List label={t('receivables.contract', { number: named })}>
        {receivables.map((receivable) => (
          <ReceivableLine key={receivable.n} receivable={receivable} ownerName={ownerName}>
            <Further receivable={receivable} {...rest} />
          </ReceivableLine>
        ))}
      </List>
      {isOwn && <Awaited receivables={receivables} onOpen={(milestone) => go({ ...toContract, milestone })} />}
    </section>
  );
}

interface FurtherProps extends Pick<OwedContractsProps, 'mayExplain' | 'revision' | 'onSaid'> {
  readonly receivable: Receivable;
}

/** Beneath an instalment: what of it is paid, the ladder in words, what its owner said, and the step to say it. */
function Further({ receivable, mayExplain, ...rest }: FurtherProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const explanationSaid = useExplanationSaid();
  const { dueFen, paidFen, leftFen, explanation, overdueDays } = receivable;
  return (
    <>
      <Caption1 className={styles.quiet}>
        {t('receivables.paidOf', { paid: yuanText(paidFen), due: yuanText(dueFen) })}
      </Caption1>
      {explanation && <Caption1>{explanationSaid(explanation)}</Caption1>}
      {mayExplain && leftFen > 0 && overdueDays > 0 && (
        <div>
          <Explaining receivable={receivable} {...rest} />
        </div>
      )}
    </>
  );
}

/** What a due day may wait for, and is recorded on the contract; an invoice, where it was issued outside the house. */
const awaited = {
  delivery: 'receivables.reach.delivery',
  acceptance: 'receivables.reach.acceptance',
  invoice: 'receivables.reach.invoice',
} as const satisfies Partial<Record<Milestone['kind'], PlainPhrase>>;

/** The way to record what the due days of a contract wait for, once it is signed. */
function Awaited({
  receivables,
  onOpen,
}: {
  readonly receivables: readonly Receivable[];
  readonly onOpen: (milestone: Milestone['kind']) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const isWaitedFor = (event: Receivable['from']) =>
    receivables.some(({ dueOn, from }) => dueOn === undefined && from === event);
  const events = isWaitedFor('signing') ? [] : keysOf(awaited).filter(isWaitedFor);
  return events.length === 0 ? null : (
    <div className={styles.head}>
      {events.map((event) => (
        <Button key={event} size="small" onClick={() => onOpen(event)}>
          {t(awaited[event])}
        </Button>
      ))}
    </div>
  );
}
