import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { yuan } from '../parts/money.ts';
import { useContracts } from '../queries.ts';
import { basesFor } from './new-draft.ts';

const useStyles = makeStyles({ field: { minWidth: 0 } });

interface BaseChoiceProps {
  readonly customerId: string | undefined;
  readonly baseId: string | undefined;
  readonly onChoose: (baseId: string | undefined) => void;
}

/** The contract that a supplement belongs to (CT-2a); not asked where there is none it could be. */
export function BaseChoice({ customerId, baseId = '', onChoose }: BaseChoiceProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const bases = basesFor(customerId, useContracts('mine').lines ?? []);
  if (bases.length === 0) return null;
  return (
    <Field className={styles.field} label={t('contracts.base')} hint={t('contracts.baseHint')}>
      <Select value={baseId} onChange={(_, { value }) => onChoose(value === '' ? undefined : value)}>
        <option value="">{t('contracts.noBase')}</option>
        {bases.map(({ record: { contractId, contractOn = '', totalFen } }) => (
          <option key={contractId} value={contractId}>
            {t('contracts.baseOption', {
              day: contractOn,
              total: totalFen === undefined ? t('contract.noTotal') : yuan(totalFen),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
