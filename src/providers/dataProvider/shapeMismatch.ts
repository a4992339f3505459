import type { Shape } from "../../../openapi/shape";

const PRIMITIVES: Readonly<Record<string, string>> = { s: "string", n: "number", b: "boolean" };

type Shapes = Readonly<Record<string, Shape>>;
type FieldShapes = Exclude<Shape, string | readonly [Shape]>;

/** Where and how a value differs; the pointer is put together on the way back, so that what fits costs no text. */
interface Mismatch {
  readonly pointer: string;
  readonly says: string;
}

interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly shape: Shape;
}

const knownFields = new WeakMap<FieldShapes, readonly Field[]>();

/** A long answer has the same shape ten thousand times: it is read once. */
const fieldsOf = (shape: FieldShapes): readonly Field[] => {
  const known = knownFields.get(shape);
  if (known) return known;
  const fields = Object.entries(shape).map(([field, inner]): Field => {
    const isOptional = field.endsWith("?");
    return { name: isOptional ? field.slice(0, -1) : field, isOptional, shape: inner };
  });
  knownFields.set(shape, fields);
  return fields;
};

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const below = (step: string | number, { pointer, says }: Mismatch): Mismatch => ({
  pointer: `/${step}${pointer}`,
  says,
});

const inList = (value: unknown, item: Shape, shapes: Shapes): Mismatch | undefined => {
  if (!Array.isArray(value)) return { pointer: "", says: "should be a list" };
  for (let index = 0; index < value.length; index += 1) {
    const found = find(value[index], item, shapes);
    if (found) return below(index, found);
  }
  return undefined;
};

const inObject = (value: unknown, shape: FieldShapes, shapes: Shapes): Mismatch | undefined => {
  if (!isObject(value)) return { pointer: "", says: "should be an object" };
  for (const field of fieldsOf(shape)) {
    const inner = value[field.name];
    if (inner === undefined) {
      if (!field.isOptional) return { pointer: `/${field.name}`, says: "is missing" };
      continue;
    }
    const found = find(inner, field.shape, shapes);
    if (found) return below(field.name, found);
  }
  return undefined;
};

const find = (value: unknown, shape: Shape, shapes: Shapes): Mismatch | undefined => {
  if (typeof shape !== "string")
    return isList(shape) ? inList(value, shape[0], shapes) : inObject(value, shape, shapes);
  if (shape === "*") return undefined;
  if (shape.startsWith("#")) return find(value, shapes[shape.slice(1)] ?? "*", shapes);
  const expected = PRIMITIVES[shape];
  return typeof value === expected ? undefined : { pointer: "", says: `should be a ${String(expected)}` };
};

/**
 * Where a value first differs from the agreed shape, as a JSON Pointer with what was expected, or undefined when it
 * fits. Fields that the shape does not name are welcome: a newer platform may send more.
 */
export const shapeMismatch = (value: unknown, shape: Shape, shapes: Shapes): string | undefined => {
  const found = find(value, shape, shapes);
  return found && `${found.pointer || "/"} ${found.says}`;
};
