import { bitsAt, streamOf } from "../random";

/*
 * Where requests come from. The addresses are those set aside for tests (RFC 2544, 198.18.0.0/15), so that no
 * stranger's network stands in a made-up log. The last part is hidden, as staff see it.
 */

const NETWORKS = 512;
/** From here on: networks that no customer calls home, from which a leaked key is used. */
const FIRST_STRANGE_NETWORK = 480;

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

function maskedIp(network: number): string {
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

/** The networks of a platform's requests: the generated ones, and those that came with the operator's own rows. */
export class Networks {
  readonly #added: { readonly masked: string; readonly country: string | undefined }[] = [];
  readonly #codes = new Map<string, number>();

  get count(): number {
    return NETWORKS + this.#added.length;
  }

  /** The code of a network as a row tells it. */
  code(masked: string, country: string | undefined): number {
    const key = `${masked} ${country ?? ""}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.count);
    this.#added.push({ masked, country });
    return this.count - 1;
  }

  masked(network: number): string {
    return this.#added[network - NETWORKS]?.masked ?? maskedIp(network);
  }

  country(network: number): string | undefined {
    return network < NETWORKS ? countryOf(network) : this.#added[network - NETWORKS]?.country;
  }
}
