import { orders } from "../platform/orders/orders";
import { orderTotals } from "../platform/orders/orderTotals";
import { ok } from "./answer";
import { collectionRoutes, inQuery, json } from "./lists";
import { route, type Route } from "./route";

export const orderRoutes: readonly Route[] = [
  ...collectionRoutes("orders", "orders:read"),
  route("get", "/orders/totals", "orders:read", ({ platform, query }) =>
    ok(inQuery(() => orderTotals(platform.use(orders).rows.select(json(query, "filter"))))),
  ),
];
