import type { ContractFacts } from '#policy/facts/contract.ts';
import { isScanOf } from '#policy/scan.ts';
import type { Scan } from '#policy/terms/contract.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
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

/** An address to read a scan at, which holds a few minutes; without a scan, or a place for scans, it is missing. */
export async function linkTo(scan: Scan | undefined, files: Files | undefined): Promise<{ readonly url: string }> {
  if (!scan || !files) return refuse({ kind: 'missing', says: says.missing });
  return { url: await files.link(scan.sha256, scan.name) };
}
