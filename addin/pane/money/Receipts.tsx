import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';

/** 回款. */
export function Receipts() {
  const { t } = useLanguage();
  const { back } = useNavigation();
  return (
    <Screen>
      <TopLine title={t('receipts.title')} onBack={back} />
    </Screen>
  );
}
