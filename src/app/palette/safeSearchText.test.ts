import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeSecret } from "../../domain/access-keys/secret";
import { safeSearchText } from "./safeSearchText";

const random = "4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt";
const secret = composeSecret("gw_live", random);

describe("safeSearchText", () => {
  it.each(["acc_01HZX3", "key_9", "ada@example.test", "Ada Long", "req 7"])("sends %s as it is", (text) => {
    expect(safeSearchText(`  ${text} `)).toBe(text);
  });

  it("sends nothing of a text that holds a secret", () => {
    expect(safeSearchText(`export KEY="${secret}"`)).toBeUndefined();
  });

  it("sends only the public prefix of a piece of one, however long the piece", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: random.length }), (length) => {
        const sent = safeSearchText(`gw_live_${random.slice(0, length)}`) ?? "";
        expect(sent).toBe(`gw_live_${random.slice(0, 6)}`);
      }),
    );
  });
});
