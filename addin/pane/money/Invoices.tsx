import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';

/** 发票. */
export function Invoices() {
  const { t } = useLanguage();
  const { back } = useNavigation();
  return (
    <Screen>
      <TopLine title={t('invoices.title')} onBack={back} />
    </Screen>
  );
}
