import { expect, test } from "vitest";
import { createDataProvider } from "./dataProvider";
import type { HttpRequest } from "./http";

const verbs = ["create", "update", "updateMany", "delete", "deleteMany"] as const;
const params = { id: "7", ids: ["7"], data: { action: "x" }, previousData: { id: "7", version: "1" } };

const recording = () => {
  const sent: (string | undefined)[] = [];
  const provider = createDataProvider((path, request: HttpRequest = {}) => {
    sent.push(`${request.method ?? "GET"} ${path}`);
    return Promise.resolve({ status: 200, headers: new Headers(), json: { id: "7" }, requestId: undefined });
  });
  return { sent, provider };
};

test.each(verbs)("%s of an audit event is refused before anything is sent", async (verb) => {
  const { sent, provider } = recording();
  const write = provider[verb] as (resource: string, params: object) => Promise<unknown>;
  await expect(write("audit-events", params)).rejects.toThrow("can only be read");
  expect(sent).toEqual([]);
});

test("other rows are written as ever", async () => {
  const { sent, provider } = recording();
  await provider.create("things", params as never);
  expect(sent).toEqual(["POST /things"]);
});
