import type { Result } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from './FindingLine.tsx';
import { Said } from './Said.tsx';

/** The clauses that hold a decision to what was on the screen. */
const asSeen = new Set([
  'customer/evidence-as-seen',
  'contract/review-of-this-content',
  'contract/approval-of-this-content',
]);

/** The record or what stands beside it changed after it was looked at. */
export const wasOutrun = (result: Result | undefined): boolean =>
  result?.ok === false && (result.refusal.kind === 'stale' || result.findings.some(({ by }) => asSeen.has(by)));

/** Why a command was turned away. */
export function Refusal({ result }: { readonly result: Result }) {
  const { t, say } = useLanguage();
  if (result.ok) return null;
  if (wasOutrun(result)) return <Said intent="warning" sentence={t('approvals.outrun')} />;
  if (result.findings.length === 0)
    return (
      <Said intent="error" sentence={'says' in result.refusal ? say(result.refusal.says) : t('trouble.refused')} />
    );
  return result.findings.map((finding, i) => <FindingLine key={i} finding={finding} />);
}
