import type { Catalogue, PricedModel } from "../streams/catalogue";

/** A model that came with the operator's data: at the prices, with their versions, of the first of its kind (or the first). */
export function modelLike(
  catalogue: Catalogue,
  id: string,
  provider: string,
  endpoint: string,
  kind: PricedModel["kind"] = "text",
): PricedModel {
  const like = catalogue.models.find((model) => model.kind === kind) ?? catalogue.model(0);
  return { id, provider, endpoint, kind, weight: 0, prices: like.prices };
}
