import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasRightChecksum, parseSecret } from "./parseSecret";
import { base62Alphabet, composeSecret, publicPartsOf, randomLength } from "./secret";

const secret = composeSecret("gw_live", "4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt");
const parts = publicPartsOf(secret);
const whole = { kind: "complete", secret, checksumOk: true, ...parts };

describe("a complete secret", () => {
  it.each([
    ["bare", secret],
    ["with blanks around", `  ${secret}\n`],
    ["in quotes", `"${secret}"`],
    ["in back ticks", `\`${secret}\``],
    ["in an env line", `export GATEWAY_API_KEY=${secret}`],
    ["in a quoted env line", `API_KEY='${secret}' # do not share`],
    ["in JSON", `{"apiKey":"${secret}","model":"x"}`],
    ["in escaped JSON", `{\\"apiKey\\":\\"${secret}\\"}\\n`],
    ["after an escaped line break", `first line\\n${secret}`],
    ["in a header", `Authorization: Bearer ${secret}`],
    ["in a curl line", `curl -H 'Authorization: Bearer ${secret}' https://api.example.com/v1/models`],
    ["in a log line", `2026-11-21T10:00:00.000Z WARN key=${secret} status=401`],
    ["in a URL", `https://example.com/?key=${secret}&x=1`],
    ["percent-encoded quotes", `q=%22${secret}%22`],
    ["in YAML", `key: ${secret},`],
    ["in Markdown", `See **${secret}**.`],
    ["broken by a mail program", `${secret.slice(0, 24)}\n${secret.slice(24)}`],
    ["broken with an indent", `key: ${secret.slice(0, 30)}\r\n    ${secret.slice(30)}`],
    ["with an invisible character", `${secret.slice(0, 20)}\u200b${secret.slice(20)}`],
  ])("is found %s", (_, text) => expect(parseSecret(text)).toEqual(whole));

  it("is preferred to a lookalike that stands before it", () => {
    const lookalike = `gw_live_${"a1B2c3D4e5".repeat(4)}_zzzzzz`;
    expect(parseSecret(`${lookalike} ${secret}`)).toEqual(whole);
  });

  it("is told apart from a mistyped one by its checksum", () => {
    const mistyped = secret.replace("4tRx9aQ2", "4tRx9aQ3");
    expect(parseSecret(mistyped)).toMatchObject({
      kind: "complete",
      checksumOk: false,
      prefix: parts.prefix,
    });
  });
});

describe("a fragment", () => {
  it.each([
    ["a beginning", "gw_live_4tRx9aQ2mN", { prefix: parts.prefix }],
    ["a beginning of exactly the public part", "gw_live_4tRx9a", { prefix: parts.prefix }],
    ["a beginning within a sentence", "the key gw_live_4tRx9aQ2 was in the repo", { prefix: parts.prefix }],
    ["an ellipsis", `gw_live_4tRx9a…${parts.last4}`, parts],
    ["three dots", `gw_live_4tRx9a...${parts.last4}`, parts],
    ["asterisks", `gw_live_4tRx9a*********${parts.last4}`, parts],
    ["asterisks in a log line", `denied key="gw_live_4tRx9aQ2****${parts.last4}" ip=10.0.0.1`, parts],
    ["bullets", `gw_live_4tRx9a••••${parts.last4}`, parts],
    ["an ending", `…${parts.last4}`, { last4: parts.last4 }],
    ["a long ending", secret.slice(-20), { last4: parts.last4 }],
    ["four characters alone", ` ${parts.last4} `, { last4: parts.last4 }],
    ["a lower-case beginning alone", "gw_live_abcdefgh", { prefix: "gw_live_abcdef" }],
  ])("is read from %s", (_, text, expected) =>
    expect(parseSecret(text)).toEqual({ kind: "fragment", ...expected }),
  );
});

describe("no secret", () => {
  it.each([
    "",
    "   ",
    "hello world",
    "gw_live_",
    "gw_live_4tR",
    "max_tokens_per_minute and access_tokens",
    "acc_0v9k2m7x4q1z was created_at 2026-11-21",
    "someone@example.com",
    "https://example.com/path/to/page",
    "123e4567-e89b-12d3-a456-426614174000",
  ])("is found in %j", (text) => expect(parseSecret(text)).toEqual({ kind: "none" }));
});

describe("any secret", () => {
  const randomParts = fc.string({
    unit: fc.constantFrom(...base62Alphabet),
    minLength: randomLength,
    maxLength: randomLength,
  });
  const typePrefixes = fc.constantFrom("gw_live", "stu_test", "sk", "igen", "a1_b2_c3");
  const secrets = fc
    .tuple(typePrefixes, randomParts)
    .map(([prefix, random]) => composeSecret(prefix, random));
  const noise = fc.constantFrom("", " ", '"', "'", "=", ": ", "\n", "(", ")", ",", ";", "/", "?", "&");

  it("is found whole in whatever separates it", () => {
    fc.assert(
      fc.property(noise, secrets, noise, (before, text, after) => {
        expect(parseSecret(before + text + after)).toEqual({
          kind: "complete",
          secret: text,
          checksumOk: true,
          ...publicPartsOf(text),
        });
      }),
    );
  });

  it("fails its checksum after one changed character", () => {
    fc.assert(
      fc.property(secrets, fc.nat(), fc.constantFrom(...base62Alphabet), (text, place, other) => {
        const at = text.length - 1 - (place % (randomLength + 7));
        fc.pre(text[at] !== "_" && text[at] !== other);
        expect(hasRightChecksum(text.slice(0, at) + other + text.slice(at + 1))).toBe(false);
      }),
    );
  });

  it("never throws and never returns more than what was pasted", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseSecret(text);
        if (parsed.kind === "complete") expect(text.replace(/\s/g, "")).toContain(parsed.secret);
      }),
    );
  });
});
