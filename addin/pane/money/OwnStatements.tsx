import { Body1 } from '@fluentui/react-components';
import { CustomerChoice, useOwnFiled } from '../contracts/CustomerChoice.tsx';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';

/** A salesperson's way to the statements: by the customer. */
export function OwnStatements() {
  const { t } = useLanguage();
  const { go, back } = useNavigation();
  const customers = useOwnFiled();
  return (
    <Screen>
      <TopLine title={t('statements.title')} onBack={back} />
      <Body1>{t('statements.ofCustomer')}</Body1>
      <CustomerChoice
        customers={customers}
        chosen={undefined}
        onChoose={(customerId) => {
          if (customerId !== undefined) go({ tab: 'more', page: 'statements', customerId });
        }}
      />
    </Screen>
  );
}
