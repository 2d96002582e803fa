import type { Contract } from '#policy/terms/contract.ts';
import type { Result, Server } from '../../wire.ts';
import type { FormSheet } from '../form/form-sheet.ts';
import { SheetTrouble } from '../sheet.ts';
import { codeOf } from './code-of.ts';

/** One submission: whose, from which sheet, and the command that carries it. */
export interface Submission {
  readonly contract: Contract;
  readonly sheetId: string;
  /** The same one until it is answered: sending it again is then harmless. */
  readonly commandId: string;
}

/** How a submission ended; `trouble` is why the sheet could not be given its code, which is made up for later. */
export interface Submitted {
  readonly result: Result | undefined;
  readonly trouble?: SheetTrouble;
}

/** Gives a sheet the code of what was submitted from it. */
export async function giveCode(
  forms: Pick<FormSheet, 'setCode'>,
  sheetId: string,
  contract: Contract,
): Promise<SheetTrouble | undefined> {
  try {
    await forms.setCode(sheetId, codeOf(contract));
    return undefined;
  } catch (error) {
    if (error instanceof SheetTrouble) return error;
    throw error;
  }
}

/** 提交: sends everything that stands on the sheet, with the responsibility line confirmed; then the sheet bears its code. */
export async function submit(
  forms: Pick<FormSheet, 'read' | 'setCode'>,
  server: Pick<Server, 'commands'>,
  { contract: { contractId, revision }, sheetId, commandId }: Submission,
): Promise<Submitted> {
  const { map: form } = await forms.read(sheetId);
  const input = { contractId, form, isConfirmed: true };
  const [result] = await server.commands([{ id: commandId, verb: 'contract.submit', input, basedOn: revision }]);
  if (!result?.ok) return { result };
  const trouble = await giveCode(forms, sheetId, result.record as Contract);
  return { result, ...(trouble ? { trouble } : {}) };
}
