import type { Shape } from "../../../openapi/shapes.gen";

const PRIMITIVES: Readonly<Record<string, string>> = { s: "string", n: "number", b: "boolean" };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Where a value first differs from the agreed shape, as a JSON Pointer with what was expected, or undefined when it
 * fits. Fields that the shape does not name are welcome: a newer platform may send more.
 */
export const shapeMismatch = (
  value: unknown,
  shape: Shape,
  shapes: Readonly<Record<string, Shape>>,
  pointer = "",
): string | undefined => {
  if (typeof shape === "string") {
    if (shape === "*") return undefined;
    if (shape.startsWith("#")) return shapeMismatch(value, shapes[shape.slice(1)] ?? "*", shapes, pointer);
    const expected = PRIMITIVES[shape];
    return typeof value === expected ? undefined : `${pointer || "/"} should be a ${String(expected)}`;
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return `${pointer || "/"} should be a list`;
    return firstOf(value, (item, index) =>
      shapeMismatch(item, (shape as readonly [Shape])[0], shapes, `${pointer}/${String(index)}`),
    );
  }
  if (!isObject(value)) return `${pointer || "/"} should be an object`;
  return firstOf(Object.entries(shape as Readonly<Record<string, Shape>>), ([field, inner]) => {
    const isOptional = field.endsWith("?");
    const name = isOptional ? field.slice(0, -1) : field;
    if (value[name] === undefined) return isOptional ? undefined : `${pointer}/${name} is missing`;
    return shapeMismatch(value[name], inner, shapes, `${pointer}/${name}`);
  });
};

const firstOf = <Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => string | undefined,
): string | undefined => {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
};
