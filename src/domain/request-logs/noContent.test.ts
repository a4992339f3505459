import { describe, expect, it } from "vitest";
import { exportColumns } from "../../../openapi/rules.gen";
import { shapes } from "../../../openapi/areaShapes.gen";

/** Words by which a field for what was asked or answered would be called. */
const CONTENT =
  /prompt|body|message|completion|answer|question|image|video|audio|file|text|content|payload|attachment|response/i;

/** A new field of the request log is added here by hand, by somebody who has seen that it is no content. */
const METADATA = [
  "id seq at requestId accountId keyId secretId method endpoint model provider status outcome latencyMs ttftMs",
  "inputTokens cachedTokens outputTokens cost errorCode ipMasked country ledgerEntryId expiresAt",
].flatMap((line) => line.split(" "));

describe("the contract's request log", () => {
  it("has fields for metadata, and no other", () => {
    const fields = Object.keys(shapes["RequestLog"] ?? {}).map((field) => field.replace("?", ""));
    expect(fields.toSorted()).toEqual(METADATA.toSorted());
    expect(fields.filter((field) => CONTENT.test(field))).toEqual([]);
  });

  it("is exported with nothing else", () => {
    const columns = (exportColumns["request-logs"] ?? []).map((column) => column.split(".")[0] ?? "");
    expect(columns.length).toBeGreaterThan(0);
    expect(columns.filter((column) => !METADATA.includes(column))).toEqual([]);
  });
});
