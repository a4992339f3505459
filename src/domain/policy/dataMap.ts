import type { components } from "../../../openapi/platform.gen";
import { areasOf, homeOf, unsaidPlace, type Area, type Home } from "./areas";

type Schemas = components["schemas"];
type Category = Schemas["DataCategory"];
type Platform = Pick<Schemas["Platform"], "regions" | "controller" | "categories">;

/** What of a processor says where data goes. */
export type MappedProcessor = Pick<
  Schemas["Processor"],
  "id" | "name" | "region" | "transferMechanism" | "categories" | "status"
>;

/** A place that data lives in or goes to; the columns of the map. */
export interface Place {
  /** The place in the words of the policy or the register; empty where the policy names none. */
  readonly name: string;
  readonly role: "primary" | "backup" | "other" | "unsaid";
  /** Whether data that goes there leaves its home area; undefined where the words do not tell. */
  readonly leavesHome: boolean | undefined;
}

export interface Cell {
  /** The platform itself keeps it there. */
  readonly livesHere: boolean;
  readonly processors: readonly MappedProcessor[];
}

/** Data of a processor that leaves its home area, or may. */
export interface Transfer {
  readonly processor: MappedProcessor;
  /** The areas outside the home area. */
  readonly to: readonly Area[];
  /** What of the processor's region names no known place. */
  readonly unclear: readonly string[];
  readonly isSafeguarded: boolean;
}

export interface DataMap {
  readonly home: Home;
  readonly places: readonly Place[];
  readonly rows: readonly { readonly category: Category; readonly cells: readonly Cell[] }[];
  readonly transfers: readonly Transfer[];
  /** Whom a category of the policy names and the register does not list at work, by name: where they are is not known. */
  readonly unlisted: readonly string[];
}

/** Within the EEA data is as protected as at home, wherever home is; anywhere else it must be made so. */
const isProtected = (area: Area): boolean => area === "EEA";

/** Whether data needs a safeguard to go there from home: it leaves, and not into the EEA. */
export const needsSafeguard = (area: Area, home: Area): boolean => area !== home && !isProtected(area);

const leavesHome = (name: string, home: Area): boolean | undefined => {
  const { areas, unknown } = areasOf(name);
  if (areas.some((area) => area !== home)) return true;
  return areas.length === 0 || unknown.length > 0 ? undefined : false;
};

/** Who is at work, and where home is. */
interface Circle {
  readonly processors: readonly MappedProcessor[];
  readonly home: Area;
}

const isActive = ({ status }: MappedProcessor): boolean => status === "active";

/**
 * Which place a category's location means: the backup or primary region that it names, the primary one where it says
 * only the home area, a processor's where it names that processor; otherwise its own words.
 */
function placeOfCategory({ location }: Category, { regions }: Platform, circle: Circle): string {
  if (location === unsaidPlace) return "";
  const said = [regions.backup, regions.primary].filter(
    (region): region is string => region !== undefined && region !== unsaidPlace,
  );
  const named = said.find((region) => location.includes(region));
  if (named !== undefined) return named;
  const { areas } = areasOf(location);
  const [only] = areas;
  if (areas.length === 1 && only === circle.home && regions.primary !== unsaidPlace) return regions.primary;
  return circle.processors.find(({ name }) => location.includes(name))?.region ?? location;
}

function placesOf(platform: Platform, { processors, home }: Circle): Place[] {
  const { primary, backup } = platform.regions;
  const ownPlaces = platform.categories
    .filter(({ retention }) => retention.rule !== "not_stored")
    .map((category) => placeOfCategory(category, platform, { processors, home }));
  const names = new Set([
    ...(primary === unsaidPlace ? [] : [primary]),
    ...(backup === undefined || backup === unsaidPlace ? [] : [backup]),
    ...ownPlaces,
    ...processors.map(({ region }) => region),
  ]);
  const roleOf = (name: string): Place["role"] => {
    if (name === "") return "unsaid";
    if (name === primary) return "primary";
    return name === backup ? "backup" : "other";
  };
  const rank: Readonly<Record<Place["role"], number>> = { primary: 0, backup: 1, unsaid: 2, other: 3 };
  return [...names]
    .map((name) => ({ name, role: roleOf(name), leavesHome: leavesHome(name, home) }))
    .toSorted((a, b) => rank[a.role] - rank[b.role] || Number(a.leavesHome) - Number(b.leavesHome));
}

function transferOf(processor: MappedProcessor, home: Area): Transfer | undefined {
  const { areas, unknown } = areasOf(processor.region);
  const to = areas.filter((area) => area !== home);
  if (to.length === 0 && unknown.length === 0) return undefined;
  const { transferMechanism } = processor;
  const isNamed = transferMechanism !== "missing" && transferMechanism !== "none_needed";
  const isOwed = unknown.length > 0 || to.some((area) => needsSafeguard(area, home));
  return {
    processor,
    to,
    unclear: unknown,
    isSafeguarded: isNamed || (!isOwed && transferMechanism !== "missing"),
  };
}

/**
 * Where each category lives and which processors work on it where: the policy's own locations, the register's regions,
 * and what thereby leaves the home area. Ended processors receive nothing.
 */
export function dataMap(platform: Platform, register: readonly MappedProcessor[]): DataMap {
  const home = homeOf(platform);
  const processors = register.filter(isActive);
  const circle = { processors, home: home.area };
  const places = placesOf(platform, circle);
  const rows = platform.categories.map((category) => {
    const own =
      category.retention.rule === "not_stored" ? undefined : placeOfCategory(category, platform, circle);
    const holders = processors.filter(
      ({ id, categories }) => categories.includes(category.id) || category.processors.includes(id),
    );
    const cells = places.map(({ name }) => ({
      livesHere: name === own,
      processors: holders.filter(({ region }) => region === name),
    }));
    return { category, cells };
  });
  const transfers = processors
    .map((each) => transferOf(each, home.area))
    .filter((each) => each !== undefined);
  const listed = new Set(processors.map(({ id }) => id));
  const named = platform.categories.flatMap((category) => category.processors);
  const unlisted = [...new Set(named)]
    .filter((id) => !listed.has(id))
    .map((id) => register.find((each) => each.id === id)?.name ?? id);
  return { home, places, rows, transfers, unlisted };
}
