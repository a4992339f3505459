import { bitsAt, streamOf } from "../random";

/*
 * Where requests come from. The addresses are those set aside for tests (RFC 2544, 198.18.0.0/15), so that no
 * stranger's network stands in a made-up log. The last part is hidden, as staff see it.
 */

export const NETWORKS = 512;
/** From here on: networks that no customer calls home, from which a leaked key is used. */
export const FIRST_STRANGE_NETWORK = 480;

const homes = [
  "DE",
  "US",
  "GB",
  "FR",
  "NL",
  "IN",
  "BR",
  "JP",
  "CA",
  "SE",
  "PL",
  "ES",
  "IE",
  "SG",
  "AU",
  "CH",
];
const strange = ["US", "NL", "RO", "SC", "HK", "LT", "PA", "VN"];

export function maskedIp(network: number): string {
  return `198.${18 + (network >>> 8)}.${network & 255}.•••`;
}

export function countryOf(network: number): string {
  const countries = network >= FIRST_STRANGE_NETWORK ? strange : homes;
  // Squared, so that the first countries have most of the networks.
  const at = ((network * 0x9e37) & 0xffff) / 0x10000;
  return countries[Math.floor(at * at * countries.length)] ?? "US";
}

const series = streamOf("networks.home");

/** One of an account's one to three own networks; `draw` in [0, 1) chooses among them. */
export function homeNetwork(seed: number, account: number, draw: number): number {
  const count = 1 + (bitsAt(seed, series, account) % 3);
  const which = Math.floor(draw * draw * count);
  return bitsAt(seed, series, account * 4 + which + 7) % FIRST_STRANGE_NETWORK;
}

export function strangeNetwork(draw: number): number {
  return FIRST_STRANGE_NETWORK + Math.floor(draw * (NETWORKS - FIRST_STRANGE_NETWORK));
}
