import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '#policy/finding.ts';
import type { Customer, TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { UndoOnCard } from '../handing/UndoOnCard.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useCustomer } from '../queries.ts';
import { CardBody } from './CardBody.tsx';
import { Classes } from './Classes.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { useAct } from '../parts/useAct.ts';
import { BesideBook } from './BesideBook.tsx';
import { Ways } from './Ways.tsx';
import { withPhones } from './with-phones.ts';

interface CardScreenProps {
  readonly customerId: string;
  /** What the last check said of its row. */
  readonly findings?: readonly Finding[] | undefined;
  /** The field whose cell the cursor is on. */
  readonly field?: TypedField | undefined;
  readonly onBack?: (() => void) | undefined;
}

/** One customer as it stands now, with what this person may do about it. */
export function CardScreen({ customerId, findings = [], field, onBack }: CardScreenProps) {
  const says = useTrouble();
  const { t } = useLanguage();
  const { data: detail, error, refetch } = useCustomer(customerId);
  if (!detail)
    return (
      <Screen>
        {onBack && <TopLine title={t('card.title')} onBack={onBack} />}
        {error ? (
          <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
        ) : (
          <Loading />
        )}
      </Screen>
    );
  return <Card detail={detail} findings={findings} field={field} onBack={onBack} />;
}

interface CardProps extends Pick<CardScreenProps, 'field' | 'onBack'> {
  readonly detail: CustomerDetail;
  readonly findings: readonly Finding[];
}

function Card({ detail: masked, findings, field, onBack }: CardProps) {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const { actor } = useWho();
  const act = useAct('customer');
  const [isAsked, setAsked] = useState(false);
  const [whole, setWhole] = useState<Customer>();
  const detail = withPhones(masked, whole);
  const { record, abilities, card } = detail;
  const mayLog = card && (record.ownerId === actor.staffId || actor.roles.includes('assistant'));
  const withdraw = () => {
    setAsked(false);
    void act.take('customer.withdraw', record, {}, t('row.withdrawn', { name: record.name }));
  };
  return (
    <Screen
      primary={
        mayLog && (
          <Button
            appearance="primary"
            onClick={() => go({ tab: 'more', page: 'activity', customerId: record.customerId })}
          >
            {t('card.log')}
          </Button>
        )
      }
      quiet={
        abilities.includes('customer.withdraw') && (
          <Button disabledFocusable={act.isPending} onClick={() => setAsked(true)}>
            {t('row.withdraw')}
          </Button>
        )
      }
    >
      {onBack && <TopLine title={record.name} onBack={onBack} />}
      <ActTrouble act={act} />
      <CardBody
        detail={detail}
        findings={findings}
        isNamed={!onBack}
        field={field}
        beside={card && <BesideBook detail={detail} />}
      />
      {card && <Classes detail={detail} card={card} />}
      <UndoOnCard detail={detail} />
      <Ways detail={detail} onUnmasked={setWhole} />
      {isAsked && (
        <Confirm
          title={t('row.withdrawTitle', { name: record.name })}
          doIt={t('row.withdraw')}
          onDo={withdraw}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('row.withdrawThen')}</Body1>
        </Confirm>
      )}
    </Screen>
  );
}
