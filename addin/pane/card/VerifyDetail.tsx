import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { typedFieldNames, type Customer, type TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useCustomer } from '../queries.ts';
import { useSteps } from '../useSteps.ts';
import { CardBody } from './CardBody.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { FieldRow } from './FieldRow.tsx';
import { useAct } from '../parts/useAct.ts';
import { Ways } from './Ways.tsx';
import { withPhones } from './with-phones.ts';

const useStyles = makeStyles({
  whole: { display: 'contents' },
  changes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface VerifyDetailProps {
  readonly id: string;
  readonly name: string;
  readonly onStep: (by: number) => void;
  readonly onBack: () => void;
}

/** 核实 (CF-2.1f): what the holder changed of a card, before the assistant who finds whether it is so. */
export function VerifyDetail({ id, name, onStep, onBack }: VerifyDetailProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const act = useAct('customer');
  const [whole, setWhole] = useState<Customer>();
  const { data, error, refetch } = useCustomer(id, { isStill: true });
  const detail = data && withPhones(data, whole);
  const unverified = detail?.record.unverified ?? [];
  const verify = ({ record }: CustomerDetail) => {
    const what = unverified.map((field) => say(typedFieldNames[field])).join(t('list.comma'));
    void act.take('customer.verify', record, { fields: unverified }, t('card.verified', { name: record.name, what }));
  };
  return (
    <div className={styles.whole} onKeyDown={useSteps({ onStep, onBack })}>
      <Screen
        primary={
          detail?.abilities.includes('customer.verify') &&
          unverified.length > 0 && (
            <Button appearance="primary" disabledFocusable={act.isPending} onClick={() => verify(detail)}>
              {t('card.verify', { n: unverified.length })}
            </Button>
          )
        }
        quiet={<Button onClick={() => onStep(1)}>{t('filing.next')}</Button>}
      >
        <TopLine title={detail?.record.name ?? name} onBack={onBack} />
        <ActTrouble act={act} />
        {detail ? (
          <>
            <Changes detail={detail} fields={unverified} />
            <Ways detail={detail} onUnmasked={setWhole} />
            <CardBody detail={detail} isNamed={false} />
          </>
        ) : error ? (
          <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
        ) : (
          <Loading />
        )}
      </Screen>
    </div>
  );
}

/** What was changed, each to be opened for what it said before. */
function Changes({ detail, fields }: { readonly detail: CustomerDetail; readonly fields: readonly TypedField[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [opened, setOpened] = useState<TypedField>();
  if (fields.length === 0) return <Body1>{t('card.nothingToVerify')}</Body1>;
  return (
    <section className={styles.changes} aria-label={t('card.verifyWhat')}>
      <Body1>{t('card.verifyWhat')}</Body1>
      <ul className={styles.list}>
        {fields.map((field) => (
          <FieldRow
            key={field}
            detail={detail}
            field={field}
            isOpen={opened === field}
            isBusy={false}
            onOpen={(isOpen) => setOpened(isOpen ? field : undefined)}
            onDone={() => setOpened(undefined)}
          />
        ))}
      </ul>
    </section>
  );
}
