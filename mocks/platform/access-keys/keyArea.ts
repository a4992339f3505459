import type { components } from "../../../openapi/platform.gen";
import type { Collection } from "../collection";
import type { Platform } from "../platform";
import type { KeyClock } from "./keyClock";
import type { KeyRow } from "./keyRow";
import type { KeyState } from "./keyState";
import type { SecretIndex } from "./secretIndex";

export interface AccessKeys {
  readonly platform: Platform;
  readonly rows: Collection<KeyRow>;
  readonly state: KeyState;
  readonly clock: KeyClock;
  readonly secrets: SecretIndex;
  present(row: KeyRow): components["schemas"]["AccessKey"];
}
