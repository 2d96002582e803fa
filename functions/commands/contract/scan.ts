import type { ContractFacts } from '#policy/facts/contract.ts';
import type { Scan } from '#policy/terms/contract.ts';
import type { Files } from '#functions/files.ts';

/** How the files of each kind begin. */
const beginnings: Readonly<Record<Scan['type'], readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
};

/** Whether the scan is kept, and is what it says it is (CT-3d). */
export async function scanFacts(
  files: Files | undefined,
  scan: Scan | undefined,
): Promise<Pick<ContractFacts, 'scan'>> {
  if (!scan) return {};
  const kept = await files?.look(scan.sha256);
  const isGenuine = kept?.size === scan.size && beginnings[scan.type].every((byte, i) => kept.head[i] === byte);
  return { scan: { isThere: kept !== undefined, isGenuine } };
}
