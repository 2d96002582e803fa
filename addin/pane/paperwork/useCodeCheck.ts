import { useState } from 'react';
import type { Contract } from '#policy/terms/contract.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { codeText, type FormCode } from '#addin/sheet/form/code.ts';
import { ServerTrouble, type Server } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { hashOfSheet, verdictOn, type CodeVerdict } from './code-verdict.ts';
import { typedCode } from './typed-code.ts';

/** What became of a check: a verdict on a contract, or why there is none. */
export type CodeFinding =
  | { readonly kind: 'verdict'; readonly verdict: CodeVerdict; readonly contract: Contract; readonly isRead: boolean }
  /** What was typed is no code; nobody here may see a contract of this code; the sheet bears none. */
  | { readonly kind: 'noCode' | 'unknown' | 'bare' };

/** The sheet's content counts only against the very template it was drawn from. */
async function sheetHashOf(server: Server, { templateId, templateHash }: Contract, sheet: CellMap) {
  const { record, form } = await server.template(templateId);
  return record.hash === templateHash ? hashOfSheet(templateHash, form, sheet) : undefined;
}

async function find(server: Server, code: FormCode, sheet?: CellMap): Promise<CodeFinding> {
  try {
    const { record: contract } = await server.code(codeText(code));
    const sheetHash = sheet && (await sheetHashOf(server, contract, sheet));
    return {
      kind: 'verdict',
      contract,
      verdict: verdictOn(contract, code.hash, sheetHash),
      isRead: sheetHash !== undefined,
    };
  } catch (error) {
    if (error instanceof ServerTrouble && error.trouble === 'refused') return { kind: 'unknown' };
    throw error;
  }
}

/** Asks the house about a code that was typed, or about the sheet in front of the person. */
export function useCodeCheck() {
  const { server } = useHouse();
  const [finding, setFinding] = useState<CodeFinding>();
  const [error, setError] = useState<unknown>();
  const [isAsking, setAsking] = useState(false);
  const ask = async (look: () => Promise<CodeFinding>): Promise<void> => {
    setAsking(true);
    setFinding(undefined);
    setError(undefined);
    await look().then(setFinding, setError);
    setAsking(false);
  };
  return {
    finding,
    error,
    isAsking,
    typed: (text: string) =>
      ask(() => {
        const code = typedCode(text);
        return code ? find(server, code) : Promise.resolve({ kind: 'noCode' });
      }),
    sheet: (onCode: (text: string) => void) =>
      ask(async () => {
        const { forms } = await import('#addin/sheet/forms.ts');
        const { sheetId, map } = await forms.read();
        const code = await forms.code(sheetId);
        if (!code) return { kind: 'bare' };
        onCode(code.text);
        return find(server, code, map);
      }),
  };
}
