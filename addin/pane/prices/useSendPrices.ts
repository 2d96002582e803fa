import { useQueryClient } from '@tanstack/react-query';
import type { PlannedRow } from '#addin/sheet/prices/price-plan.ts';
import { inBatches } from '#addin/sheet/way/ask.ts';
import { without } from '#policy/without.ts';
import { useAnnounce } from '../announcer.tsx';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import type { Keep } from '../useUnsaved.ts';
import { priceCommand } from './commands.ts';
import type { PriceImport, PriceWork } from './work.ts';

/** Sends rows batch by batch; each settles alone, and what was answered stands whatever happens after it. */
export function useSendPrices(keep: Keep<PriceWork>) {
  const { server } = useHouse();
  const { t } = useLanguage();
  const announce = useAnnounce();
  const memory = useQueryClient();
  const change = (next: (was: PriceImport) => PriceImport) => keep((was) => (was?.kind === 'import' ? next(was) : was));

  return async (rows: readonly PlannedRow[], { ids }: PriceImport): Promise<void> => {
    const stop = new AbortController();
    let [done, refused] = [0, 0];
    const tell = () =>
      change((was) => ({ ...was, trouble: undefined, sending: { done, refused, total: rows.length, stop } }));
    tell();
    try {
      for (const batch of inBatches(rows)) {
        if (stop.signal.aborted) break;
        const results = await server.commands(
          batch.map(({ row, line, was }) => priceCommand(line, ids[row] ?? '', was)),
        );
        const answers = Object.fromEntries(
          batch.flatMap(({ row }, i) => (results[i] ? [[row, results[i]] as const] : [])),
        );
        done += results.length;
        refused += results.filter(({ ok }) => !ok).length;
        change((was) => ({ ...was, answers: { ...was.answers, ...answers } }));
        tell();
      }
    } catch (trouble) {
      change((was) => ({ ...was, trouble }));
    } finally {
      await memory.invalidateQueries({ queryKey: ['prices'] });
      change((was) => without(was, 'sending'));
      announce(refused > 0 ? t('prices.sent', { done: done - refused, refused }) : t('prices.sentAll', { done }));
    }
  };
}
