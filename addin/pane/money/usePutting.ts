import { useState } from 'react';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useSheet } from '../useSheet.ts';
import { keyOfLine, type PlannedLine } from './bank-work.ts';

/** Puts lines of a bank's file into the sheet 回款, where Excel is there; what stands in it already is not put again. */
export function usePutting() {
  const { t } = useLanguage();
  const announce = useAnnounce();
  const { goOn } = useNavigation();
  const { bringToFront } = useAtSheet();
  const sheet = useSheet('receipt');
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const [trouble, setTrouble] = useState<unknown>();
  return {
    isPossible: sheet !== undefined,
    isBusy,
    said,
    trouble,
    put: async (lines: readonly PlannedLine[], done: () => void): Promise<void> => {
      if (!sheet) return;
      const { session } = sheet;
      setBusy(true);
      setSaid(undefined);
      setTrouble(undefined);
      try {
        const { put } = await import('#addin/sheet/index.ts');
        await session.desk.sheet.open(session.desk.table, session.desk.locale);
        const { table, added, already } = await put(
          session.desk,
          lines.map(({ card }) => card),
          keyOfLine,
        );
        await session.survey();
        bringToFront('receipt');
        if (table.length === 0) {
          const sentence = t('receipts.putDone', { added, already });
          setSaid(sentence);
          announce(sentence);
          done();
        }
        // Where the sheet may not be written, the rows' own screen says why.
        // Back on the tab one is at the list: the file is done with.
        goOn({ tab: 'send' });
      } catch (error) {
        setTrouble(error);
      } finally {
        setBusy(false);
      }
    },
  };
}
