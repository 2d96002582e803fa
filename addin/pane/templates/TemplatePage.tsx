import { useLanguage } from '../language.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';

/** One version of a template: its places, corrected and reviewed. */
export function TemplatePage({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note title={t('templates.title')} hint={id} />
    </Screen>
  );
}
