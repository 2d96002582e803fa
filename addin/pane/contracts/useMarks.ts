import { useEffect, useState } from 'react';
import { forms } from '#addin/sheet/forms.ts';
import type { FormMark } from '#addin/sheet/form/form-sheet.ts';

/** Shows marks on a sheet, and tells why that could not be done. */
export function useMarks(sheetId: string, marks: readonly FormMark[]): unknown {
  const [trouble, setTrouble] = useState<unknown>();
  const content = JSON.stringify(marks);
  useEffect(() => {
    forms.mark(sheetId, marks).then(() => setTrouble(undefined), setTrouble);
    // By what they say: the same marks are not drawn again.
  }, [sheetId, content]);
  return trouble;
}
