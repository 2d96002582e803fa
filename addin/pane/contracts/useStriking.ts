import { useState } from 'react';
import { strikes } from '#addin/sheet/contract/strikes.ts';
import type { Stood } from '#addin/sheet/form/form-sheet.ts';
import { forms } from '#addin/sheet/forms.ts';
import type { Place } from '#policy/form/places.ts';
import type { Reading } from '#policy/form/reading.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import type { Work } from './useWork.ts';

/** 划去 on a sheet, and the way back from the last of it. */
export interface Striking {
  readonly said: string | undefined;
  readonly strike: (reading: Reading, places: readonly Place[]) => void;
  /** Missing where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
}

export function useStriking(sheetId: string, work: Work, onWritten: () => void): Striking {
  const { t } = useLanguage();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  const [stood, setStood] = useState<readonly Stood[]>([]);
  const tell = (sentence: string, now: readonly Stood[]): void => {
    setSaid(sentence);
    announce(sentence);
    setStood(now);
    onWritten();
  };
  return {
    said,
    strike: (reading, places) =>
      work.run('strike.doing', async () => {
        const before = await forms.write(sheetId, strikes(reading, places));
        tell(t('check.struck', { n: places.length }), before);
      }),
    undo:
      stood.length === 0
        ? undefined
        : () =>
            work.run('strike.doing', async () => {
              await forms.putBack(sheetId, stood);
              tell(t('check.undone', { n: stood.length }), []);
            }),
  };
}
