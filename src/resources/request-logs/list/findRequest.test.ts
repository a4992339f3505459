import { describe, expect, it } from "vitest";
import { filterOfPasted } from "./findRequest";

describe("filterOfPasted", () => {
  it.each([
    ["req_5501", { id: "req_5501" }],
    [" acc_9f3k2\n", { accountId: "acc_9f3k2" }],
    ["psn_k3f81", { accountId: "psn_k3f81" }],
    ["key_7h2m1", { keyId: "key_7h2m1" }],
    ["sec_2", { secretId: "sec_2" }],
    ["xr_0v9k2m7x4q1z", { requestId: "xr_0v9k2m7x4q1z" }],
    ["01JD8QWZ11", { requestId: "01JD8QWZ11" }],
    ["6f1c2d3e-0a1b-4c5d-8e9f-001122334455", { requestId: "6f1c2d3e-0a1b-4c5d-8e9f-001122334455" }],
  ])("finds the requests of %j", (text, filter) => {
    expect(filterOfPasted(text)).toEqual(filter);
  });

  it.each([
    "",
    "Nina",
    "Nina Weber",
    "nina7@example.com",
    "Mustermann",
    "led_88120",
    "gw_live_4tRx9aKq7LmZ2pVb8NcD3eFg4HjK5sWt_9kQd1a",
    "gw_live_4tRx9aKq",
    "4tRx9aKq7L_9kQd1a",
    "stf_7",
    "a1",
    "acc_1 acc_2",
  ])("finds nothing for %j, and so sends nothing", (text) => {
    expect(filterOfPasted(text)).toBeUndefined();
  });
});
