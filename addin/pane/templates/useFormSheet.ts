import { useEffect, useMemo, useState } from 'react';
import { forms } from '#addin/sheet/forms.ts';
import type { Finding } from '#policy/finding.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import { useAtSheet } from '../sheet-context.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { marksOf } from './places.ts';

/** Marks follow a correction after this long. */
const restMs = 300;

/** Which sheet each template lies on in this workbook. */
export function useSheetIds() {
  const [sheetIds = {}, change] = useUnsaved<Readonly<Record<string, string>>>('template sheets');
  return {
    sheetIds,
    remember: (templateId: string, sheetId: string) => change((was) => ({ ...was, [templateId]: sheetId })),
  };
}

/** A template's sheet as the pane works with it. */
export interface FormSheetView {
  /** Whether there is a workbook at all. */
  readonly isBeside: boolean;
  /** Missing while the template lies on no sheet of this workbook. */
  readonly sheetId: string | undefined;
  /** Why the sheet is not marked. */
  readonly trouble: unknown;
  readonly jump: (cell: string) => void;
  readonly draw: (name: string) => Promise<void>;
  readonly selected: typeof forms.selected;
}

/** A template's sheet: its places marked while it is looked at, and the cursor put on them. */
export function useFormSheet(templateId: string, form: TemplateForm, findings: readonly Finding[]): FormSheetView {
  const { place } = useAtSheet();
  const { sheetIds, remember } = useSheetIds();
  const [trouble, setTrouble] = useState<unknown>();
  const isBeside = place === 'excel';
  const sheetId = isBeside ? sheetIds[templateId] : undefined;
  const marks = useMemo(() => marksOf(form, findings), [form, findings]);

  useEffect(() => {
    if (sheetId === undefined) return;
    const soon = setTimeout(
      () => void forms.mark(sheetId, marks).then(() => setTrouble(undefined), setTrouble),
      restMs,
    );
    return () => clearTimeout(soon);
  }, [sheetId, marks]);
  useEffect(() => {
    if (sheetId === undefined) return;
    return () => void forms.unmark(sheetId).catch(() => undefined);
  }, [sheetId]);
  return {
    isBeside,
    sheetId,
    trouble,
    jump: (cell) => {
      if (sheetId !== undefined) forms.jump(sheetId, cell).catch(setTrouble);
    },
    draw: async (name) => remember(templateId, await forms.draw(form.map, name)),
    selected: forms.selected,
  };
}
