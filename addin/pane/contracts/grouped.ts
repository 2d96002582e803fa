import type { Finding } from '#policy/finding.ts';

/** Findings of one rule at one level: what one does about one of them, one does about all. */
export interface FindingGroup {
  readonly key: string;
  readonly first: Finding;
  readonly all: readonly Finding[];
}

/** Findings by what to do about them, in the order in which they came. */
export function grouped(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.by} ${finding.remedy['zh-CN']}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, all]) => ({ key, first: all[0], all }));
}
