import { contentHash } from '#addin/sheet/contract/content-hash.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { readForm } from '#policy/form/reading.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { TemplateForm } from '#policy/terms/template.ts';

/** What is found of a sheet in hand. */
export type CodeVerdict =
  /** It bears the content that was approved. */
  | 'approved'
  /** Its code is that of the approved content, but its cells say something else by now. */
  | 'altered'
  /** It bears what was submitted last, which is not approved. */
  | 'submitted'
  /** It bears another content than the one approved: an older one, or one changed since. */
  | 'other'
  /** The contract is approved by nobody, and the sheet bears an older content. */
  | 'older'
  /** Nothing of it was submitted yet. */
  | 'draft';

/** What a code says of the sheet that bears it; `sheetHash` is of what its cells say, where they were read. */
export function verdictOn({ approval, hash: submitted }: Contract, code: string, sheetHash?: string): CodeVerdict {
  if (submitted === undefined) return 'draft';
  const isApproved = approval?.hash.startsWith(code) ?? false;
  if (isApproved) return sheetHash === undefined || sheetHash === approval?.hash ? 'approved' : 'altered';
  if (approval) return 'other';
  return submitted.startsWith(code) ? 'submitted' : 'older';
}

/** Hash of what a sheet says now, held against the template that its contract was drawn from. */
export const hashOfSheet = (templateHash: string, form: TemplateForm, sheet: CellMap): Promise<string> =>
  contentHash(templateHash, readForm(form, sheet));
