/** The part of JSON Schema 2020-12 that the contract's requests use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: boolean | Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** What the contract demands of an operation's requests, without its prose. */
export interface OperationRule {
  readonly method: "get" | "post" | "put" | "delete";
  readonly path: string;
  readonly operationId: string;
  readonly scope: string;
  readonly auditAction?: string;
  readonly fourEyes?: "always" | "above_threshold";
  readonly isKeyed: boolean;
  readonly isVersioned: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: "path" | "query" | "header" | "cookie";
    readonly required: boolean;
    readonly schema: Schema;
    /** The value is JSON text. */
    readonly isJson: boolean;
  }[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
}
