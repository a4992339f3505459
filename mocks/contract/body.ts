import type { Content } from "./document";
import { finding, type Finding } from "./finding";
import type { SchemaChecker } from "./schemas";

/** `application/json; charset=utf-8` is `application/json`. */
export const mediaTypeOf = (headers: Headers): string | undefined =>
  headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();

const isJson = (type: string) => type === "application/json" || type.endsWith("+json");

export const isEmpty = (body: unknown): boolean => body === undefined || body === null || body === "";

/** A body is checked as it is, or, when it still is the text of a JSON type, as what the text says. */
export function checkBody(
  body: unknown,
  type: string | undefined,
  content: Content,
  checker: SchemaChecker,
): Finding[] {
  if (type === undefined) return [finding("/headers/content-type", "It is missing.")];
  const media = content[type];
  if (media === undefined) {
    return [finding("/headers/content-type", `${type} is not one of ${Object.keys(content).join(", ")}.`)];
  }
  if (!isJson(type)) return [];
  if (typeof body !== "string") return checker.check(body, media.schema, "/body");
  try {
    return checker.check(JSON.parse(body), media.schema, "/body");
  } catch {
    return [finding("/body", "It is not JSON.")];
  }
}
