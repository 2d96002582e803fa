import * as z from 'zod';

/** As much of a JSON schema as zod writes of our inputs. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
  readonly minimum?: number;
  readonly pattern?: string;
}

/** Where in an input something stands. */
export type Path = readonly (string | number)[];

/** What a text is in an input that can be read, by the name of its field. */
export type Texts = (name: string, pattern: string | undefined) => string;

const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape;

/** How many ways apart an input can be written: the most branches of any choice in it. */
const branches = ({ anyOf, oneOf, properties = {}, items }: Shape): number => {
  const choices = anyOf ?? oneOf ?? [];
  const within = [...choices, ...Object.values(properties), ...(items ? [items] : [])];
  return Math.max(1, choices.length, ...within.map(branches));
};

function written(shape: Shape, name: string, texts: Texts, branch: number): unknown {
  const choices = shape.anyOf ?? shape.oneOf;
  if ('const' in shape) return shape.const;
  if (shape.enum) return shape.enum[branch % shape.enum.length];
  if (choices) return written(choices[branch % choices.length] ?? {}, name, texts, branch);
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {}).map(([key, each]) => [key, written(each, key, texts, branch)]),
      );
    case 'array':
      return [written(shape.items ?? {}, name, texts, branch)];
    case 'string':
      return texts(name, shape.pattern);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return Math.max(1, shape.minimum ?? 1);
  }
}

/** Inputs with every field filled in that the schema reads, one for each branch of its choices. Throws where none can be written. */
export function inputsFor(name: string, schema: z.ZodType, texts: Texts): readonly object[] {
  const shape = shapeOf(schema);
  const all = Array.from({ length: branches(shape) }, (_, branch) => written(shape, '', texts, branch) as object);
  const readable = all.filter((input) => schema.safeParse(input).success);
  if (readable.length > 0) return readable;
  const { error } = schema.safeParse(all[0]);
  throw new Error(`No input can be written for ${name}; say what its texts are: ${error?.message ?? ''}`);
}

/** Where in an input the texts stand, or its objects. */
export function placesOf(value: unknown, of: 'texts' | 'objects', path: Path = []): readonly Path[] {
  if (typeof value === 'string') return of === 'texts' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, each]) =>
    placesOf(each, of, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return of === 'objects' && !Array.isArray(value) ? [path, ...within] : within;
}

/** The same input with this at that place. */
export function put(value: unknown, [key, ...rest]: Path, at: (was: unknown) => unknown): unknown {
  if (key === undefined) return at(value);
  if (Array.isArray(value)) return value.map((each: unknown, i) => (i === key ? put(each, rest, at) : each));
  return { ...(value as object), [key]: put((value as Record<string, unknown>)[key], rest, at) };
}
