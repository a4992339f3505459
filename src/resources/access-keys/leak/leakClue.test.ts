import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashPrefixOf } from "../../../domain/access-keys/hashPrefix";
import {
  base62Alphabet,
  composeSecret,
  publicPartsOf,
  randomLength,
} from "../../../domain/access-keys/secret";
import { leakClueOf } from "./leakClue";

const secret = composeSecret("gw_live", "4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt");
const parts = publicPartsOf(secret);

describe("leakClueOf", () => {
  it("turns a whole secret into the beginning of its hash", () => {
    expect(leakClueOf(`Authorization: Bearer ${secret}`)).toEqual({
      kind: "complete",
      ...parts,
      request: { hashPrefix: hashPrefixOf(secret) },
    });
  });

  it("looks for a damaged secret by its public parts, since its hash would be another", () => {
    const damaged = secret.replace("Q2mN", "Q2mM");
    expect(leakClueOf(damaged)).toEqual({ kind: "damaged", ...parts, request: parts });
  });

  it.each([
    ["gw_live_4tRx9a…9kQd", { prefix: "gw_live_4tRx9a", last4: "9kQd" }],
    ["gw_live_4tRx9aQ2mN", { prefix: "gw_live_4tRx9a" }],
    ["9kQd", { last4: "9kQd" }],
  ])("sends only what is public of the fragment %s", (text, request) =>
    expect(leakClueOf(text)).toEqual({ kind: "fragment", ...request, request }),
  );

  it("asks nothing about a text without a secret", () =>
    expect(leakClueOf("GET /v1/models 401")).toEqual({ kind: "none" }));

  it("never carries more of a secret than its public parts", () => {
    const randoms = fc.string({
      unit: fc.constantFrom(...base62Alphabet),
      minLength: randomLength,
      maxLength: randomLength,
    });
    const damage = fc.nat(randomLength - 8);
    fc.assert(
      fc.property(randoms, damage, fc.boolean(), (random, at, isDamaged) => {
        const whole = composeSecret("gw_live", random);
        const pasted = isDamaged ? whole.slice(0, 15 + at) + whole.slice(16 + at) : whole;
        const clue = JSON.stringify(leakClueOf(`key=${pasted}`));
        // Eight characters from behind the public prefix would already be more than anybody may see.
        for (let from = 14; from + 8 <= whole.length - 4; from += 1) {
          expect(clue).not.toContain(whole.slice(from, from + 8));
        }
      }),
    );
  });
});
