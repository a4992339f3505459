import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { bitsAt, randomAt, streamOf } from "../random";
import { countryOf, homeNetwork } from "../streams/networks";
import type { AccountRow } from "./accountRow";

type Schemas = components["schemas"];

const series = { devices: streamOf("account.devices"), hosts: streamOf("account.hosts") };
const day = 86_400_000;

export interface DeviceInClear {
  readonly id: string;
  readonly label: string;
  readonly ip: string;
  readonly country?: string;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

const labels = [
  "Chrome 143 on Windows 11",
  "Safari 26 on macOS 26",
  "Firefox 147 on Ubuntu 26.04",
  "Safari on iPhone 17",
  "Chrome on Pixel 11",
  "Edge 143 on Windows 11",
  "python-requests/2.33",
];

/** Devices seen on an account, newest first. Only platforms that know devices have any. */
export function devicesOf({ options, clock }: Platform, row: AccountRow): DeviceInClear[] {
  if (row.status === "purged") return [];
  if (row.devices !== undefined) return givenDevices(row.devices);
  const { seed } = options;
  const count = 1 + (bitsAt(seed, series.devices, row.place) % 4);
  const createdAt = Date.parse(row.createdAt);
  const age = Math.max(day, clock.now() - createdAt);
  return Array.from({ length: count }, (_, place): DeviceInClear => {
    const draw = randomAt(seed, series.devices, row.place * 8 + place + 1);
    const network = homeNetwork(seed, row.place, draw);
    const firstSeen = createdAt + draw * 0.5 * age;
    return {
      id: `dev_${row.place.toString(36)}${place}`,
      label: labels[Math.floor(((draw * 101) % 1) * labels.length)] ?? "Unknown device",
      ip: `198.${18 + (network >>> 8)}.${network & 255}.${bitsAt(seed, series.hosts, row.place * 8 + place) % 256}`,
      country: countryOf(network),
      firstSeenAt: formatTime(firstSeen),
      lastSeenAt: formatTime(firstSeen + ((draw * 37) % 1) * (createdAt + age - firstSeen)),
    };
  }).sort((left, right) => (left.lastSeenAt < right.lastSeenAt ? 1 : -1));
}

function givenDevices(devices: readonly Schemas["Device"][]): DeviceInClear[] {
  return devices.map(({ ipMasked, ...device }) => ({ ...device, ip: ipMasked }));
}

const amounts = streamOf("account.content");

/** Number and size of what an account keeps, by kind. Never what it is. */
export function contentOf({ options, profile }: Platform, row: AccountRow): Schemas["ContentCount"][] {
  if (row.content !== undefined) return [...row.content];
  return profile.contentKinds.map(({ kind, categoryId, averageBytes }, place) => {
    const draw = randomAt(options.seed, amounts, row.place * 32 + place);
    // Few accounts have much: the cube makes the tail heavy.
    const count = row.status === "purged" ? 0 : Math.floor(draw ** 3 * 2400);
    return { kind, categoryId, count, sizeBytes: Math.round(count * averageBytes * (0.6 + draw * 0.8)) };
  });
}
