import { describe, expect, it } from "vitest";
import { createContract } from "./contract";
import { readContract } from "./document";
import { validateExchange } from "./exchange";

const document = readContract();
const contract = createContract(document);
const example = (name: string): unknown => structuredClone(document.components.examples[name]?.value);
const key = { "Idempotency-Key": "6f1c2f0e-4a5d", "Content-Type": "application/json" };

describe("an exchange", () => {
  const url = "http://127.0.0.1:4010/api/v1/access-keys/key_7h2m1/disable";
  const request = () => new Request(url, { method: "POST", headers: key, body: '{"reason":"Leaked"}' });

  it("is checked on both sides and can still be read", async () => {
    const sent = request();
    const given = Response.json(example("AccessKey"), { headers: { "X-Request-Id": "1", ETag: '"3"' } });
    expect(await validateExchange(contract, sent, given)).toEqual({ request: [], response: [] });
    expect(await sent.json()).toEqual({ reason: "Leaked" });
    expect(await given.json()).toHaveProperty("id");
  });

  it("reports what is wrong on either side", async () => {
    const found = await validateExchange(contract, new Request(url, { method: "POST" }), Response.json({}));
    expect(found.request.map((each) => each.pointer)).toContain("/headers/idempotency-key");
    expect(found.response.map((each) => each.pointer)).toContain("/headers/x-request-id");
  });
});
