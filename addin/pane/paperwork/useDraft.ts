import { useUnsaved } from '../useUnsaved.ts';

/** What somebody has typed for a record and not sent, or what it starts from. */
export function useDraft<Draft>(what: string, recordId: string, fresh: Draft) {
  const [typed, change] = useUnsaved<Draft>(`${what} ${recordId}`);
  return {
    draft: typed ?? fresh,
    keep: (next: Draft) => change(() => next),
    drop: () => change(() => undefined),
  };
}
