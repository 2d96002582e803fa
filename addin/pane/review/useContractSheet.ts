import { useEffect, useState } from 'react';
import { useAtSheet } from '../sheet-context.tsx';

/** The sheet's code is fetched when it is wanted: most people decide without the contract's workbook. */
const loadForms = async () => (await import('#addin/sheet/forms.ts')).forms;

/** A contract's sheet in this workbook: where its cells can be shown, and why not. */
export interface ContractSheet {
  /** Missing where the workbook beside the pane is another one. */
  readonly jump?: (cell: string) => void;
  readonly trouble: unknown;
}

export function useContractSheet(contractId: string): ContractSheet {
  const { place } = useAtSheet();
  const [sheetId, setSheetId] = useState<string>();
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(() => {
    if (place !== 'excel') return;
    const find = async () => {
      const [first] = await (await loadForms()).sheetsOf(contractId);
      setSheetId(first?.sheetId);
    };
    void find().catch(setTrouble);
  }, [place, contractId]);
  if (sheetId === undefined) return { trouble };
  const jump = async (cell: string) => {
    await (await loadForms()).jump(sheetId, cell);
    setTrouble(undefined);
  };
  return { trouble, jump: (cell) => void jump(cell).catch(setTrouble) };
}
