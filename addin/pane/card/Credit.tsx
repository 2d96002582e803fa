import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { creditFormula, type CreditFormula } from '#policy/money/credit.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { CreditTerms } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Said } from '../parts/Said.tsx';
import { CreditForm } from './CreditForm.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  terms: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 信用额度 (X4) on the card: what was granted and by whom, what waits for it, and the formula; proposed by the owner, granted from above. */
export function Credit({ detail: { record, card, abilities } }: { readonly detail: CustomerDetail }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { today } = useWho();
  const [said, setSaid] = useState<string>();
  const formula = card && creditFormula(card.figures.fenLastYear, parametersOn(today));
  const { granted, proposed } = record.credit ?? {};
  const verb = (['customer.grantCredit', 'customer.proposeCredit'] as const).find((each) => abilities.includes(each));
  return (
    <div className={styles.part}>
      <Said sentence={said} />
      {granted ? <Terms kind="granted" terms={granted} /> : <Body1>{t('credit.none')}</Body1>}
      {proposed && <Terms kind="proposed" terms={proposed} />}
      {formula && <Formula formula={formula} />}
      {verb && (
        <CreditForm
          key={verb}
          verb={verb}
          record={record}
          from={verb === 'customer.grantCredit' ? proposed : granted}
          formula={formula}
          onSaid={setSaid}
        />
      )}
    </div>
  );
}

interface TermsProps {
  readonly kind: 'granted' | 'proposed';
  readonly terms: CreditTerms;
}

function Terms({ kind, terms: { creditLimitFen, creditDays: days, reason, byId, at } }: TermsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const by = { day: dayOf(at), who: people[byId] ?? t('person.unknown') };
  return (
    <div className={styles.terms}>
      <Body1>{t(`credit.${kind}`, { limit: yuanText(creditLimitFen), days })}</Body1>
      <Caption1 className={styles.quiet}>
        {reason === '' ? t(`credit.${kind}By`, by) : t(`credit.${kind}Why`, { ...by, reason })}
      </Caption1>
    </div>
  );
}

function Formula({ formula: { monthlyFen, leastFen, mostFen } }: { readonly formula: CreditFormula }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const sums = { monthly: yuanText(monthlyFen), least: yuanText(leastFen), most: yuanText(mostFen) };
  return <Caption1 className={styles.quiet}>{t('credit.formula', sums)}</Caption1>;
}
