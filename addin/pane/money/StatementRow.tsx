import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import { statementStages } from '#policy/terms/statement.ts';
import type { StatementInList } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';

const useStyles = makeStyles({
  tags: { marginInlineStart: 'auto', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  late: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'start' },
});

interface StatementRowProps {
  readonly line: StatementInList;
  /** Said where a list holds those of several customers. */
  readonly isCustomerSaid?: boolean;
  readonly onOpen: () => void;
}

/** One statement of a list: whose and of which month, what is owed at its end, and its day, or how late it is. */
export function StatementRow({ line: { record, findings }, isCustomerSaid = false, onOpen }: StatementRowProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { customerName, period, closingFen, dueOn, stage } = record;
  const [late] = findings;
  const isOpen = stage !== 'agreed' && stage !== 'settled';
  const words = [
    t('statements.row', { period, sum: yuanText(closingFen) }),
    ...(isOpen && !late ? [t('statements.dueBy', { day: dueOn })] : []),
  ];
  return (
    <QueueRow
      name={isCustomerSaid ? customerName : period}
      small={words.join(' · ')}
      tag={
        <span className={styles.tags}>
          {late && (
            <Badge appearance="tint" color="warning" className={styles.late}>
              {say(late.reason)}
            </Badge>
          )}
          <Badge appearance="outline">{say(statementStages[stage])}</Badge>
        </span>
      }
      onOpen={onOpen}
    />
  );
}
