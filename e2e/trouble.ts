import { failureCode, failures } from "../mocks/platform/streams/outcomes";
import { activity } from "../mocks/platform/streams/activityArea";
import type { World } from "./world";

/** What happens to a key's requests. None of these cost anything, so every sum on the platform still holds. */
export type Hit = "ip_not_allowed" | "requests_per_minute";

/** Lets so many requests with a key run into something, just now. */
export function hitKey(world: World, keyId: string, hit: Hit, times: number): void {
  const { requests, population } = world.platform.use(activity);
  const key = population.keyIndex(keyId);
  if (key === undefined) throw new Error(`No generated key is called ${keyId}.`);
  const code = failureCode(hit);
  for (let time = 0; time < times; time += 1) {
    const row = requests.append();
    const { columns } = requests;
    columns.at[row] = world.clock.now();
    columns.account[row] = population.accountOf(key);
    columns.key[row] = key;
    columns.failure[row] = code;
    columns.outcome[row] = failures[code]?.outcome ?? 0;
    columns.status[row] = failures[code]?.status ?? 0;
    columns.latencyMs[row] = 9;
  }
}
