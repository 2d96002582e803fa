import type { Template } from '#policy/terms/template.ts';
import type { TemplateLine } from '../../wire.ts';

/** Versions by name as they come, the newest of each name first. */
export function byName(lines: readonly TemplateLine[]): { name: string; versions: readonly TemplateLine[] }[] {
  const names = new Map<string, TemplateLine[]>();
  for (const line of lines) names.set(line.record.name, [...(names.get(line.record.name) ?? []), line]);
  return [...names].map(([name, versions]) => ({
    name,
    versions: versions.sort((a, b) => b.record.version - a.record.version),
  }));
}

/** 现行: the newest reviewed version of its name. */
export const isInForce = (
  { stage, version }: Template,
  versions: readonly { readonly record: Pick<Template, 'stage' | 'version'> }[],
): boolean =>
  stage === 'reviewed' && versions.every(({ record }) => record.stage !== 'reviewed' || record.version <= version);
