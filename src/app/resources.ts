import type { ComponentType } from "react";
import type { ResourceProps } from "react-admin";
import { Home } from "../dashboards/home/Home";
import { accessKeyPages, accessKeys } from "../resources/access-keys";

/** The console's areas, in the order of the navigation. Each is a folder of `resources/` named as in the API. */
export const resources: readonly ResourceProps[] = [accessKeys];

/** Pages that are no resource. */
export const customPages: readonly { path: string; page: ComponentType }[] = [...accessKeyPages];

export const dashboard = Home;
