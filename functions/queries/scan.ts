import type { ContractFacts } from '#policy/facts/contract.ts';
import { isScanOf } from '#policy/scan.ts';
import type { Scan } from '#policy/terms/contract.ts';
import type { Files } from '#functions/files.ts';

/** Whether the scan is kept, and is what it says it is (CT-3d). */
export async function scanFacts(
  files: Files | undefined,
  scan: Scan | undefined,
): Promise<Pick<ContractFacts, 'scan'>> {
  if (!scan) return {};
  const kept = await files?.look(scan.sha256);
  const isGenuine = kept?.size === scan.size && isScanOf(scan.type, kept.head);
  return { scan: { isThere: kept !== undefined, isGenuine } };
}
