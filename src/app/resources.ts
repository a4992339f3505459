import type { ComponentType } from "react";
import type { ResourceProps } from "react-admin";
import { Home } from "../dashboards/home/Home";
import { usage } from "../dashboards/usage";
import { accessKeyPages, accessKeys } from "../resources/access-keys";
import { accounts } from "../resources/accounts";

/** The console's areas, in the order of the navigation. Each is a folder of `resources/` named as in the API. */
export const resources: readonly ResourceProps[] = [accounts, accessKeys, usage];

/** Pages that are no resource. */
export const customPages: readonly { path: string; page: ComponentType }[] = [...accessKeyPages];

export const dashboard = Home;
