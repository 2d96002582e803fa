import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';

/** 对账. */
export function Statements() {
  const { t } = useLanguage();
  const { back } = useNavigation();
  return (
    <Screen>
      <TopLine title={t('statements.title')} onBack={back} />
    </Screen>
  );
}
