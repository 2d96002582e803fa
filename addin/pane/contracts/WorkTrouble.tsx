import { Body1, ProgressBar } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import type { Work } from './useWork.ts';

/** What is being done, or why the last piece of work did not succeed; nothing typed is lost by it. */
export function WorkTrouble({ work: { doing, error } }: { readonly work: Work }) {
  const { t } = useLanguage();
  const says = useTrouble();
  if (doing !== undefined)
    return (
      <div role="status">
        <Body1>{t(doing)}</Body1>
        <ProgressBar aria-label={t(doing)} />
      </div>
    );
  return error === undefined ? null : <Said intent="error" sentence={says(error)} />;
}
