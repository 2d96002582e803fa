import type { CellMap } from '#policy/form/cell-map.ts';
import type { ActiveSheet, FormSheet, FoundCode } from '../form/form-sheet.ts';
import type { Unwatch } from '../sheet.ts';

/** Where a contract's sheet is. */
export type Whereabouts =
  /** Before the person, saying this. */
  | { readonly kind: 'here'; readonly sheetId: string; readonly code: FoundCode; readonly map: CellMap }
  /** Elsewhere in this workbook; several where it was copied. */
  | { readonly kind: 'away'; readonly sheets: readonly ActiveSheet[] }
  /** Not in this workbook; the sheet before the person, where it bears no contract's code. */
  | { readonly kind: 'gone'; readonly uncodedId?: string };

type Forms = Pick<FormSheet, 'code' | 'readValues' | 'sheetsOf' | 'watch'>;

async function lookFor(forms: Forms, contractId: string, { sheetId }: ActiveSheet): Promise<Whereabouts> {
  const code = await forms.code(sheetId);
  if (code?.contractId === contractId)
    return { kind: 'here', sheetId, code, map: (await forms.readValues(sheetId)).map };
  const sheets = await forms.sheetsOf(contractId);
  if (sheets.length > 0) return { kind: 'away', sheets };
  return { kind: 'gone', ...(code ? {} : { uncodedId: sheetId }) };
}

/** Somebody who follows a sheet, and how they look again at once: what we write ourselves is not told of. */
export interface Following {
  readonly again: () => void;
  readonly stop: Unwatch;
}

/** Follows a contract's sheet: tells where it is and what it says, now and after every change; the newest look wins. */
export async function follow(
  forms: Forms,
  contractId: string,
  tell: { readonly seen: (where: Whereabouts) => void; readonly failed: (trouble: unknown) => void },
): Promise<Following> {
  let newest = 0;
  let last: ActiveSheet | undefined;
  const look = (active: ActiveSheet): void => {
    last = active;
    newest += 1;
    const mine = newest;
    lookFor(forms, contractId, active).then(
      (where) => mine === newest && tell.seen(where),
      (trouble: unknown) => mine === newest && tell.failed(trouble),
    );
  };
  const unwatch = await forms.watch(look);
  return {
    again: () => last && look(last),
    stop: () => {
      last = undefined;
      newest += 1;
      unwatch();
    },
  };
}
