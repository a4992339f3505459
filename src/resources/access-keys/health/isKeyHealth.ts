import { keyHealths, type KeyHealth } from "../../../domain/access-keys/health";

export const isKeyHealth = (value: string): value is KeyHealth =>
  (keyHealths as readonly string[]).includes(value);
