import type { Catalogue, PricedModel } from "../streams/catalogue";

/** A model that came with the operator's data: at the prices, with their versions, of the first text (or first) model. */
export function modelLike(catalogue: Catalogue, id: string, provider: string, endpoint: string): PricedModel {
  const like = catalogue.models.find((model) => model.kind === "text") ?? catalogue.model(0);
  return { id, provider, endpoint, kind: "text", weight: 0, prices: like.prices };
}
