import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** What somebody has typed for a record and not sent, or what it starts from. It stays while they look elsewhere. */
export function useDraft<Draft>(what: string, recordId: string, fresh: Draft) {
  const memory = useQueryClient();
  const key = ['unsaved', what, recordId];
  // A field shows what is typed in the same moment: told by the memory it would come too late for an input method.
  const [typed, setTyped] = useState(() => memory.getQueryData<Draft>(key));
  return {
    draft: typed ?? fresh,
    keep: (next: Draft): void => {
      memory.setQueryDefaults(key, { gcTime: Infinity });
      memory.setQueryData(key, next);
      setTyped(next);
    },
    drop: (): void => {
      memory.removeQueries({ queryKey: key });
      setTyped(undefined);
    },
  };
}
