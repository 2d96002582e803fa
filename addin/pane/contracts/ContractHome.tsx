import { useLanguage } from '../language.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';

/** 合同: my contracts, and the ways to the rest of this tab. */
export function ContractHome() {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note title={t('contracts.nothing')} />
    </Screen>
  );
}
