import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractDiagram, withDiagram } from '#infra/diagram.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

test('the README shows a contract’s life as the moves are', () => {
  expect(withDiagram(readme)).toBe(readme);
});

test('a special contract goes through the review, a standard one straight to the re-check', () => {
  const lines = contractDiagram().split('\n');
  expect(lines).toContain('  drafted --> reviewing: 提交（经办人）');
  expect(lines).toContain('  drafted --> rechecking: 提交（经办人）');
  expect(lines).toContain('  rechecking --> approved: 签批（销售部经理）');
  expect(lines.filter((line) => line.includes('--> approved'))).toHaveLength(1);
});

test('a README without a place for the diagram is named', () => {
  expect(() => withDiagram('# Salesdesk')).toThrow('no place for the diagram');
});
