import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { contractMoves, type Move } from '#policy/authority/contract.ts';
import { keysOf } from '#policy/keys-of.ts';
import { contractStages } from '#policy/terms/contract.ts';
import { roleNames } from '#policy/terms/staff.ts';

const readme = join(resolve(import.meta.dirname, '..'), 'README.md');
const [from, to] = ['<!-- made by `npm run diagram` from contractMoves -->', '<!-- so far -->'];

const byWhom = ({ roles, handler }: Move): string => {
  if (handler === 'only') return '经办人';
  const names = roles.map((role) => roleNames[role]['zh-CN']).join('、');
  return handler === 'too' ? `${names}或经办人` : names;
};

/** 合同的一生 as a Mermaid diagram: every move that leads to another stage. */
export function contractDiagram(): string {
  const stages = keysOf(contractStages).map((stage) => {
    const { 'zh-CN': chinese, en } = contractStages[stage];
    return `  state "${chinese} ${en}" as ${stage}`;
  });
  const moves: readonly Move[] = Object.values(contractMoves);
  const arrows = moves.flatMap((move) =>
    move.from.flatMap((stage) =>
      move.to.map((next) => `  ${stage} --> ${next}: ${move.label['zh-CN']}（${byWhom(move)}）`),
    ),
  );
  return ['```mermaid', 'stateDiagram-v2', ...stages, '  [*] --> drafted', ...arrows, '```'].join('\n');
}

/** The text with the diagram in its place as the moves are now. */
export function withDiagram(text: string): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`README.md has no place for the diagram: ${from} … ${to}`);
  return `${text.slice(0, start + from.length)}\n\n${contractDiagram()}\n\n${text.slice(end)}`;
}

if (basename(process.argv[1] ?? '') === 'diagram.ts') writeFileSync(readme, withDiagram(readFileSync(readme, 'utf8')));
