import { idAt, streamOf } from "../random";

const requestIdSeries = streamOf("request.id");

/** Id of the generated request at a position. The first ones explain the restricted accounts, in their order. */
export function generatedRequestId(seed: number, place: number): string {
  return idAt("pr", seed, requestIdSeries, place);
}
