import { useUnsaved } from '../useUnsaved.ts';

/** What somebody has typed for a record and not sent, or what it starts from. It stays while they look elsewhere. */
export function useDraft<Draft>(what: string, recordId: string, fresh: Draft) {
  const [typed, keep] = useUnsaved<Draft>(`${what} ${recordId}`);
  return {
    draft: typed ?? fresh,
    keep: (next: Draft): void => keep(() => next),
    drop: (): void => keep(() => undefined),
  };
}
