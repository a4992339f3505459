import { Requests } from "./pages/RequestPages";
import type { World } from "./world";

/** Brings requests into their states and puts them into a path: `:received`, `:planned`, `:objection`, `:scheduled`. */
export async function requestPlaces(world: World): Promise<(path: string) => string> {
  const requests = new Requests(world);
  const received = await requests.record("access");
  const objection = await requests.record("objection");
  const planned = await requests.record("erasure");
  await requests.toReview(planned);
  const scheduled = await requests.record("erasure", { daysAgo: 10 });
  await requests.toApproval(scheduled);
  await requests.approve(scheduled.id);
  const known: Record<string, string> = {
    received: received.id,
    objection: objection.id,
    planned: planned.id,
    scheduled: scheduled.id,
  };
  return (path) => path.replace(/:(\w+)/g, (whole, name: string) => known[name] ?? whole);
}
