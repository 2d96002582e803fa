import { Body1Strong } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { filedSentence, type Filed } from './filed.ts';
import { Refusal } from './Refusal.tsx';
import { Said } from './Said.tsx';

/** What the last filing brought, and why some of it was turned away. */
export function FiledNote({ filed }: { readonly filed: Filed | undefined }) {
  const { t } = useLanguage();
  if (!filed) return null;
  return (
    <>
      <Said sentence={filedSentence(t, filed)} />
      {filed.refused.length > 0 && <Body1Strong>{t('filing.refused', { n: filed.refused.length })}</Body1Strong>}
      {filed.refused.map(({ name, result }) => (
        <div key={result.id}>
          {name}
          <Refusal result={result} />
        </div>
      ))}
    </>
  );
}
