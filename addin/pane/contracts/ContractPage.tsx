import { useLanguage } from '../language.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';

/** One contract: what its sheet says, what the policy says of it, and the next step. */
export function ContractPage({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note title={t('contracts.nothing')} hint={id} />
    </Screen>
  );
}
