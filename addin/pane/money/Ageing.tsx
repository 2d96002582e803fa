import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';

/** 账龄. */
export function Ageing() {
  const { t } = useLanguage();
  const { back } = useNavigation();
  return (
    <Screen>
      <TopLine title={t('ageing.title')} onBack={back} />
    </Screen>
  );
}
