import { squash } from '#policy/form/squash.ts';
import { inForceOf, type Template } from '#policy/terms/template.ts';
import type { TemplateLine } from '../../wire.ts';

/** Versions by name as they come, the newest of each name first; a name is the same however it is spaced. */
export function byName(lines: readonly TemplateLine[]): { name: string; versions: readonly TemplateLine[] }[] {
  const names = new Map<string, TemplateLine[]>();
  for (const line of lines) {
    const name = squash(line.record.name);
    names.set(name, [...(names.get(name) ?? []), line]);
  }
  return [...names.values()].map((lines) => {
    const versions = lines.sort((a, b) => b.record.version - a.record.version);
    return { name: versions[0]?.record.name ?? '', versions };
  });
}

/** Whether a version is the one in force among these. */
export const isInForce = ({ templateId, name }: Template, lines: readonly Pick<TemplateLine, 'record'>[]): boolean =>
  inForceOf(
    name,
    lines.map(({ record }) => record),
  )?.templateId === templateId;
