import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ulid } from 'ulid';
import { inBatches } from '#addin/sheet/way/ask.ts';
import { readBankFile } from '#policy/money/bank-file.ts';
import type { Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { command, forgetRead } from '../queries.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { workOf, type BankWork, type PlannedLine } from './bank-work.ts';
import { rowsInFile, rowsInText, type FileRows } from './file-rows.ts';

/** So many lines are asked about, or entered, at a time. */
const atOnce = 100;

/** What is under way with the lines, and how far it is. */
export interface Going {
  readonly doing: 'checking' | 'entering';
  readonly done: number;
  readonly total: number;
}

/** A bank's file from its choosing to the books: read, asked about, entered; what was answered stands whatever comes after it. */
export function useBankWork() {
  const { server } = useHouse();
  const { t } = useLanguage();
  const announce = useAnnounce();
  const memory = useQueryClient();
  const [work, keep] = useUnsaved<BankWork>('bankFile');
  const [going, setGoing] = useState<Going>();
  const [trouble, setTrouble] = useState<unknown>();
  const [problem, setProblem] = useState<Extract<FileRows, { problem: unknown }>['problem']>();
  const stopping = useRef(new AbortController());

  const ask = async (doing: Going['doing'], lines: readonly PlannedLine[]): Promise<readonly Result[]> => {
    const answers: Result[] = [];
    setTrouble(undefined);
    stopping.current = new AbortController();
    try {
      for (const batch of inBatches(lines, atOnce)) {
        if (stopping.current.signal.aborted) break;
        setGoing({ doing, done: answers.length, total: lines.length });
        const commands = batch.map(({ id, card }) => command('receipt.enter', { receiptId: id, card }, 0));
        const results = await (doing === 'checking' ? server.checks(commands) : server.commands(commands));
        answers.push(...results);
        const said = Object.fromEntries(batch.flatMap(({ line }, i) => (results[i] ? [[line.row, results[i]]] : [])));
        const where = doing === 'checking' ? 'checked' : 'entered';
        keep((was) => was && { ...was, [where]: { ...was[where], ...said } });
      }
    } catch (error) {
      setTrouble(error);
    } finally {
      setGoing(undefined);
    }
    return answers;
  };

  const begin = (name: string, read: FileRows) => {
    setTrouble(undefined);
    setProblem('problem' in read ? read.problem : undefined);
    if ('problem' in read) return;
    const file = readBankFile(read.rows);
    keep(() => workOf(name, file, ulid));
    announce(t('receipts.read', { n: file.lines.length }));
  };

  return {
    work,
    going,
    trouble,
    problem,
    readText: (text: string) => begin('', { rows: rowsInText(text) }),
    readFile: async (file: File) => {
      try {
        begin(file.name, await rowsInFile(file, (rows) => readBankFile(rows).lines.length > 0));
      } catch {
        setProblem('broken');
      }
    },
    takeTwins: (areTwinsIn: boolean) => keep((was) => was && { ...was, areTwinsIn }),
    check: (lines: readonly PlannedLine[]) => void ask('checking', lines),
    enter: async (lines: readonly PlannedLine[]) => {
      const results = await ask('entering', lines);
      await forgetRead(memory);
      const n = results.filter(({ ok }) => ok).length;
      announce(t('receipts.entered', { n }));
    },
    stop: () => stopping.current.abort(),
    forget: () => {
      keep(() => undefined);
      setTrouble(undefined);
      setProblem(undefined);
    },
  };
}
export type UseBankWork = ReturnType<typeof useBankWork>;
