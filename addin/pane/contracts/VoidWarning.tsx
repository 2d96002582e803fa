import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Change } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { ChangeList } from './ChangeList.tsx';

/** Said before anything is sent: which changes would void the approval. */
export function VoidWarning({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useLanguage();
  return changes.length === 0 ? null : (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('submit.voidWarning', { n: changes.length })}</MessageBarTitle>
        <ChangeList changes={changes} />
      </MessageBarBody>
    </MessageBar>
  );
}
