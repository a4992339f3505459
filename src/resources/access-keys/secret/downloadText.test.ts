import { expect, it } from "vitest";
import { fileNameOf } from "./downloadText";

it.each([
  ["Batch jobs – EU", "batch-jobs-eu-secret.txt"],
  ["  Überprüfung  ", "uberprufung-secret.txt"],
  ["../../etc/passwd", "etc-passwd-secret.txt"],
  ["密钥", "access-key-secret.txt"],
  ["", "access-key-secret.txt"],
  ["a".repeat(100), `${"a".repeat(60)}-secret.txt`],
  ["<img src=x onerror=alert(1)>", "img-src-x-onerror-alert-1-secret.txt"],
])("%j is saved as %s", (name, file) => expect(fileNameOf(name)).toBe(file));
