import type { components } from "../../openapi/platform.gen";
import { scopesOf } from "../platform/access";
import { formatTime } from "../platform/clock";
import { sessions } from "../platform/sessions";
import { ok } from "./answer";
import { route, type Route } from "./route";

export const sessionRoutes: readonly Route[] = [];
void [ok, route, sessions, formatTime, scopesOf];
export type Me = components["schemas"]["Me"];
