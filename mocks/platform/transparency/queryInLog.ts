import { fieldOfApi, fields } from "../../../src/domain/audit-query";

const HIDDEN = "•••";
/** Longest text of an event's metadata. */
const MOST = 500;

function isPersonalMember(member: string): boolean {
  const api = member.replace(/(_not)?(_prefix|_contains)?$/, "");
  if (api === "q") return true;
  const name = fieldOfApi(api);
  return name !== undefined && fields[name].isPersonal === true;
}

function hide(value: unknown, isPersonal: boolean): unknown {
  if (typeof value === "string") return isPersonal || value.includes("@") ? HIDDEN : value;
  if (Array.isArray(value)) return value.map((each) => hide(each, isPersonal));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, hide(each, isPersonal || isPersonalMember(name))]),
  );
}

/** A filter as the log may tell it: what was asked for, without the personal values that were asked with. */
export function queryInLog(filter: unknown): string {
  const text = JSON.stringify(hide(filter ?? {}, false));
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}
