import { Accordion, Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ComponentType, type ReactNode } from 'react';
import { cardItemNames, type CardItem } from '#policy/card.ts';
import type { Finding } from '#policy/finding.ts';
import type { Customer, TypedField } from '#policy/terms/customer.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { CardFile, CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Fold } from '../parts/Fold.tsx';
import { History } from '../parts/History.tsx';
import { Loading } from '../parts/Loading.tsx';
import { useLater } from '../useLater.ts';
import { AtCursor } from './AtCursor.tsx';
import { CardHead } from './CardHead.tsx';
import { ClockPart } from './ClockPart.tsx';
import { sectionNumbers, sectionOf, type SectionNumber } from './fields.ts';
import { Section } from './Section.tsx';
import { Dossier, Visits } from './Visits.tsx';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  next: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  nextWords: { flex: '1 1 140px', minWidth: 0 },
});

const titles = { 1: 'card.section1', 2: 'card.section2', 3: 'card.section3' } as const;

interface CardBodyProps {
  readonly detail: CustomerDetail;
  /** Shown above the card where the screen has no head of its own. */
  readonly isNamed?: boolean;
  readonly isOpen?: boolean;
  /** What the last check said of its row. */
  readonly findings?: readonly Finding[];
  /** What the workbook beside has to do with the card. */
  readonly beside?: ReactNode;
  /** The field whose cell the cursor is on. */
  readonly field?: TypedField | undefined;
}

/** 客户卡: who it is and what comes next; then findings; then everything the card says, folded. */
export function CardBody({
  detail,
  isNamed = true,
  isOpen = false,
  findings: said = [],
  field,
  beside,
}: CardBodyProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { actor, today, extras = [] } = useWho();
  const [unfolded, setUnfolded] = useState<readonly string[]>(isOpen ? ['1'] : []);
  const [opened, setOpened] = useState<CardItem>();
  const { record, card, history, findings, abilities } = detail;
  const { release } = record;
  const open = (item: CardItem) => {
    setUnfolded((was) => [...new Set([...was, String(sectionOf(item))])]);
    setOpened(item);
  };
  const nextField = abilities.includes('customer.edit') ? card?.nextField : undefined;
  return (
    <>
      <CardHead detail={detail} isNamed={isNamed} />
      {field && <AtCursor key={field} detail={detail} field={field} />}
      {beside}
      {card && <ClockPart clock={card.clock} />}
      {said.length + findings.length > 0 && (
        <div className={styles.findings}>
          {[...said, ...findings].map((finding, i) => (
            <FindingLine key={i} finding={finding} />
          ))}
        </div>
      )}
      {nextField && <NextItem item={nextField} onFill={() => open(nextField)} />}
      <Accordion
        collapsible
        multiple
        openItems={[...unfolded]}
        onToggle={(_, { openItems }) => setUnfolded(openItems.map(String))}
      >
        {sectionNumbers.map((section) => (
          <Fold key={section} value={String(section)} title={<SectionTitle section={section} card={card} />}>
            <Section detail={detail} section={section} opened={opened} onOpen={setOpened} />
          </Fold>
        ))}
        {card && (
          <Fold value="visits" title={t('card.visits', { n: card.activities.length })}>
            <Visits activities={card.activities} />
          </Fold>
        )}
        {card && (
          <Fold value="contracts" title={t('card.contracts', { n: card.contracts.length })}>
            <Dossier contracts={card.contracts} />
          </Fold>
        )}
        {seesMoney(actor, record) && (
          <Fold
            value="money"
            title={
              release && release.untilOn >= today
                ? t('receivables.cardReleased', { until: release.untilOn })
                : t('receivables.card')
            }
          >
            <MoneyPart customerId={record.customerId} />
          </Fold>
        )}
        {extras.includes('X4') && seesMoney(actor, record) && (
          <Fold value="credit" title={t('credit.title')}>
            <CreditPart detail={detail} />
          </Fold>
        )}
        <Fold value="history" title={t('record.history', { n: history.length })}>
          <History acts={history} />
        </Fold>
      </Accordion>
    </>
  );
}

/** Whoever holds a customer sees its money, and those who answer for money. */
const seesMoney = ({ staffId, roles }: Actor, { ownerId }: Customer): boolean =>
  ownerId !== undefined &&
  (ownerId === staffId || roles.some((role) => role === 'manager' || role === 'superior' || role === 'finance'));

const loadMoney = async (): Promise<ComponentType<{ readonly customerId: string }>> =>
  (await import('../money/CardMoney.tsx')).CardMoney;

function MoneyPart(props: { readonly customerId: string }) {
  const CardMoney = useLater(loadMoney);
  return CardMoney ? <CardMoney {...props} /> : <Loading lines={2} />;
}

const loadCredit = async (): Promise<ComponentType<{ readonly detail: CustomerDetail }>> =>
  (await import('./Credit.tsx')).Credit;

function CreditPart(props: { readonly detail: CustomerDetail }) {
  const Credit = useLater(loadCredit);
  return Credit ? <Credit {...props} /> : <Loading lines={2} />;
}

/** A section's name, how much of it is filled in against what is to be, and what nobody has verified for long. */
function SectionTitle({ section, card }: { readonly section: SectionNumber; readonly card: CardFile | undefined }) {
  const { t } = useLanguage();
  const name = t(titles[section]);
  const state = card?.sections.find((one) => one.section === section);
  if (!state) return name;
  const { percent, target } = state;
  const stale = card?.stale.filter((field) => sectionOf(field) === section).length ?? 0;
  const filled =
    percent < target ? t('card.percentOf', { name, percent, target }) : t('card.percent', { name, percent });
  return stale === 0 ? filled : `${filled} · ${t('card.stale', { n: stale })}`;
}

/** The next most useful item that is missing, one click from being filled in. */
function NextItem({ item, onFill }: { readonly item: CardItem; readonly onFill: () => void }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const what = say(cardItemNames[item]);
  return (
    <div className={styles.next}>
      <Body1 className={styles.nextWords}>{t('card.more', { what })}</Body1>
      <Button size="small" aria-label={`${t('card.fill')} ${what}`} onClick={onFill}>
        {t('card.fill')}
      </Button>
    </div>
  );
}
