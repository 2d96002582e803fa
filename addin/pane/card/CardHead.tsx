import { Badge, Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { keysOf } from '#policy/keys-of.ts';
import { dayOf } from '#policy/day.ts';
import { activityKinds } from '#policy/terms/activity.ts';
import { axes, natures } from '#policy/terms/customer.ts';
import type { CardFile, CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { NextStep } from '../parts/NextStep.tsx';
import { classWords } from './class-words.ts';
import { StageTag } from '../parts/StageTag.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CardHeadProps {
  readonly detail: CustomerDetail;
  /** Said where the screen has no head of its own. */
  readonly isNamed: boolean;
}

/** Who a customer is, whose, of which classes, and what comes next. */
export function CardHead({ detail: { record, card }, isNamed }: CardHeadProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { people } = useWho();
  const nameOf = (id: string) => people[id] ?? t('person.unknown');
  const holder = nameOf(record.ownerId ?? record.reporterId);
  const { transfer, offer } = record;
  return (
    <div className={styles.head}>
      {isNamed && <Subtitle2 as="h2">{record.name}</Subtitle2>}
      <div className={styles.line}>
        <StageTag stage={record.stage} />
        <Body1>{t(record.ownerId === undefined ? 'record.reporter' : 'record.owner', { who: holder })}</Body1>
        {record.fileNumber !== undefined && <Body1>{t('record.number', { number: record.fileNumber })}</Body1>}
      </div>
      {card && (
        <div className={styles.line}>
          {keysOf(axes).map((axis) => {
            const { value, reason, decided } = card.classes[axis];
            const why = decided ? t('card.classBy', { reason: decided.reason }) : say(reason);
            return (
              <Badge key={axis} appearance="outline" size="small" title={why}>
                {say(classWords(axis, value))}
              </Badge>
            );
          })}
          {record.nature !== '' && (
            <Badge appearance="outline" size="small">
              {say(natures[record.nature])}
            </Badge>
          )}
        </div>
      )}
      {card ? (
        <ComingDays card={card} />
      ) : (
        <Caption1 className={styles.quiet}>
          <NextStep record={record} />
        </Caption1>
      )}
      {transfer && !transfer.undone && (
        <Caption1 className={styles.quiet}>
          {t('card.transferred', { day: dayOf(transfer.at), from: nameOf(transfer.fromId), to: nameOf(transfer.toId) })}
        </Caption1>
      )}
      {offer && (
        <Caption1 className={styles.quiet}>
          {t('card.offeredOn', { day: dayOf(offer.at), reason: offer.reason })}
        </Caption1>
      )}
    </div>
  );
}

/** The next step that was agreed, and the plans there are. */
function ComingDays({ card: { next, plans } }: { readonly card: CardFile }) {
  const { t, say } = useLanguage();
  const coming = plans.toSorted((a, b) => (a.on < b.on ? -1 : 1)).slice(0, 2);
  if (!next && coming.length === 0) return <Body1>{t('card.noNext')}</Body1>;
  return (
    <>
      {next && <Body1>{t('card.nextOn', { day: next.on })}</Body1>}
      {coming.map(({ activityId, on, kind }) => (
        <Body1 key={activityId}>
          {t('card.planOn', { day: on, kind: kind === '' ? '' : say(activityKinds[kind]) })}
        </Body1>
      ))}
    </>
  );
}
