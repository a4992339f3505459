import { Children, Fragment, isValidElement, type ReactNode } from "react";
import type { RouterRouteProps } from "react-admin";
import type { RouteNode } from "./matchRoutes";

/** Any element with a route's properties is one: React-Admin and its pages need not share our `Route`. */
export const routesFromChildren = (children: ReactNode): RouteNode[] =>
  Children.toArray(children).flatMap((child): RouteNode[] => {
    if (!isValidElement<RouterRouteProps>(child)) return [];
    const { path, index = false, element, children: below } = child.props;
    if (child.type === Fragment) return routesFromChildren(below);
    return [{ path, isIndex: index, element, children: routesFromChildren(below) }];
  });
