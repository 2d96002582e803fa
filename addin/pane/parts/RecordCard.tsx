import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { Finding } from '#policy/finding.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { CardFields } from './CardFields.tsx';
import { FindingLine } from './FindingLine.tsx';
import { History } from './History.tsx';
import { NextStep } from './NextStep.tsx';
import { StageTag } from './StageTag.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  findings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface RecordCardProps {
  readonly detail: CustomerDetail;
  /** Shown above the card where the screen has no head of its own. */
  readonly isNamed?: boolean;
  readonly isCardOpen?: boolean;
  /** What the last check said of its row. */
  readonly findings?: readonly Finding[];
}

/** A customer: name, stage, who holds it, what comes next; then findings; then card and history, folded. */
export function RecordCard({
  detail: { record, history, findings },
  isNamed = true,
  isCardOpen = false,
  findings: said = [],
}: RecordCardProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const holder = people[record.ownerId ?? record.reporterId] ?? t('person.unknown');
  return (
    <>
      <div className={styles.head}>
        {isNamed && <Subtitle2 as="h2">{record.name}</Subtitle2>}
        <div className={styles.line}>
          <StageTag stage={record.stage} />
          <Body1>{t(record.ownerId === undefined ? 'record.reporter' : 'record.owner', { who: holder })}</Body1>
          {record.fileNumber !== undefined && <Body1>{t('record.number', { number: record.fileNumber })}</Body1>}
        </div>
        <Caption1 className={styles.quiet}>
          <NextStep record={record} />
        </Caption1>
      </div>
      {said.length + findings.length > 0 && (
        <div className={styles.findings}>
          {[...said, ...findings].map((finding, i) => (
            <FindingLine key={i} finding={finding} />
          ))}
        </div>
      )}
      <Accordion collapsible multiple defaultOpenItems={isCardOpen ? ['card'] : []}>
        <AccordionItem value="card">
          <AccordionHeader as="h3">{t('record.card')}</AccordionHeader>
          <AccordionPanel>
            <CardFields card={record} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="history">
          <AccordionHeader as="h3">{t('record.history', { n: history.length })}</AccordionHeader>
          <AccordionPanel>
            <History acts={history} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}
