/** The part of JSON Schema that the wire is described in. Where nothing is said, it may be anything. */
export interface Schema {
  /** Name of one of the wire's types. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** The wire of one release. */
export interface Wire {
  readonly release: string;
  /** What each door and each command takes, by `get /customers` or `customer.report`. */
  readonly takes: Schemas;
  /** What each door answers. */
  readonly answers: Schemas;
  /** The types that answers are made of, by name. */
  readonly types: Schemas;
}
