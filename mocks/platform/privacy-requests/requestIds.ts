import { idAt, streamOf } from "../random";

const requestIdSeries = streamOf("request.id");

/** Id of the generated request at a position. The first ones explain the restricted accounts, in their order. */
export function generatedRequestId(seed: number, place: number): string {
  return idAt("pr", seed, requestIdSeries, place);
}

/** Id of the letter of a kind that a generated request was answered with. */
export function generatedLetterId(seed: number, requestId: string, kind: string): string {
  return idAt("ltr", seed, streamOf(`letter.${kind}`), streamOf(requestId));
}
