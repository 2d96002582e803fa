import type { Template } from 'aws-cdk-lib/assertions';

/** A resource of a template, as CloudFormation reads it. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: unknown;
  readonly DeletionPolicy?: string;
}

/** The resources of a type, by their names; all where none is told. */
export const resourcesIn = (template: Template, type?: string): readonly (readonly [string, Resource])[] =>
  Object.entries(template.toJSON()['Resources'] as Readonly<Record<string, Resource>>).filter(
    ([, { Type }]) => type === undefined || Type === type,
  );

/** The one resource of a type whose name begins so. */
export function onlyIn(template: Template, type: string, begins = ''): Resource {
  const found = resourcesIn(template, type).filter(([name]) => name.startsWith(begins));
  const [[, resource] = []] = found;
  if (resource === undefined || found.length > 1) throw new Error(`There are ${found.length} of ${type} (${begins}).`);
  return resource;
}
