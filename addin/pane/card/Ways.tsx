import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Customer } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { isMasked } from './fields.ts';
import { useAct } from '../parts/useAct.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const longest = 500;

interface WaysProps {
  readonly detail: CustomerDetail;
  /** Shows what is hidden, as long as the card is open. */
  readonly onUnmasked: (customer: Customer) => void;
}

/** What else can be done with a card: the phones that are hidden are shown, and the holder asks to hand it over. */
export function Ways({ detail: { record, abilities }, onUnmasked }: WaysProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const act = useAct('customer');
  const [isOffering, setOffering] = useState(false);
  const [reason = '', keep] = useUnsaved<string>(`offer ${record.customerId}`);
  const mayUnmask = abilities.includes('customer.unmask') && isMasked(record);
  const mayOffer = abilities.includes('customer.offer') && !record.offer;
  const unmask = async () => {
    const whole = await act.take('customer.unmask', record, {}, t('card.unmasked'));
    if (whole) onUnmasked(whole);
  };
  const offer = async () => {
    setOffering(false);
    if (await act.take('customer.offer', record, { reason: reason.trim() }, t('card.offered'))) keep(() => undefined);
  };
  return (
    <div className={styles.whole}>
      <ActTrouble act={act} />
      {(mayUnmask || mayOffer) && (
        <div className={styles.ways}>
          {mayUnmask && (
            <Button size="small" disabledFocusable={act.isPending} onClick={() => void unmask()}>
              {t('card.unmask')}
            </Button>
          )}
          {mayOffer && (
            <Button size="small" disabledFocusable={act.isPending} onClick={() => setOffering(true)}>
              {t('card.offer')}
            </Button>
          )}
        </div>
      )}
      {mayUnmask && <Caption1 className={styles.quiet}>{t('card.unmaskThen')}</Caption1>}
      {isOffering && (
        <Confirm
          title={t('card.offerTitle', { name: record.name })}
          doIt={t('card.offer')}
          isDisabled={reason.trim() === ''}
          onDo={() => void offer()}
          onClose={() => setOffering(false)}
        >
          <Field label={t('card.offerReason')} hint={t('card.offerThen')} required>
            <Textarea
              resize="vertical"
              maxLength={longest}
              value={reason}
              onChange={(_, { value }) => keep(() => value)}
            />
          </Field>
        </Confirm>
      )}
    </div>
  );
}
