import { expect, it } from "vitest";
import { isNetwork } from "./network";

it.each([
  "203.0.113.7",
  "203.0.113.0/24",
  "0.0.0.0/0",
  "10.0.0.0/32",
  "2001:db8::/32",
  "::1",
  "::",
  "2001:db8:0:0:0:0:0:1/128",
  "fe80::1:2:3:4:5:6",
])("takes %s", (text) => expect(isNetwork(text)).toBe(true));

it.each([
  "",
  "example.com",
  "203.0.113",
  "203.0.113.256",
  "203.0.113.0/33",
  "203.0.113.0/",
  "1.2.3.4.5",
  "2001:db8::1::2",
  "2001:db8::/129",
  "2001:db8:0:0:0:0:0:0:1",
  "1:2:3:4:5:6:7",
  "g::1",
  "1:2:3:4:5:6:7:8::",
])("refuses %j", (text) => expect(isNetwork(text)).toBe(false));
