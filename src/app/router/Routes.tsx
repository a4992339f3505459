import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { RouterLocation, RouterMatch, RouterRoutesProps } from "react-admin";
import { parsePath } from "./location";
import { useLocation } from "./locationHooks";
import { decodePathname } from "./matchPath";
import { matchRoutes, type RouteMatch } from "./matchRoutes";
import { BaseContext, LocationContext, ParamsContext } from "./RouterContext";
import { routesFromChildren } from "./routesFromChildren";

const OutletContext = createContext<ReactNode>(null);

/** Where a layout shows the route below it. */
export const Outlet = () => useContext(OutletContext);

interface MatchedProps {
  match: RouteMatch;
  params: RouterMatch["params"];
  base: string;
  outlet: ReactNode;
}

const Matched = ({ match, params, base, outlet }: MatchedProps) => {
  // The same parameters stay the same object, whatever else of the location changed.
  const written = JSON.stringify(params);
  const stable = useMemo(() => JSON.parse(written) as RouterMatch["params"], [written]);
  return (
    <BaseContext value={base}>
      <ParamsContext value={stable}>
        <OutletContext value={outlet}>{match.route.element ?? <Outlet />}</OutletContext>
      </ParamsContext>
    </BaseContext>
  );
};

/** What is left of the path below the base, counted in segments. */
const restBelow = (base: string, pathname: string) =>
  base === "/" ? pathname : `/${pathname.split("/").slice(base.split("/").length).join("/")}`;

const Matches = ({ children, location }: { children: ReactNode; location: RouterLocation }) => {
  const above = useContext(BaseContext);
  const paramsAbove = useContext(ParamsContext);
  const rest = restBelow(above, decodePathname(location.pathname));
  const matches = matchRoutes(routesFromChildren(children), rest);
  if (!matches) return null;
  return matches.reduceRight<ReactNode>((outlet, match) => {
    const base = `${above}${match.pathnameBase}`.replaceAll(/\/\/+/g, "/").replace(/(.)\/$/, "$1");
    return <Matched {...{ match, base, outlet }} params={{ ...paramsAbove, ...match.params }} />;
  }, null);
};

/** The best of the routes given as children, matched below the route that these routes stand in. */
export const Routes = ({ children, location }: RouterRoutesProps) => {
  const here = useLocation();
  if (location === undefined) return <Matches location={here}>{children}</Matches>;
  const there = typeof location === "string" ? { ...here, ...parsePath(location) } : location;
  return (
    <LocationContext value={there}>
      <Matches location={there}>{children}</Matches>
    </LocationContext>
  );
};
