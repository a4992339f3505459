import { useContext, useMemo } from "react";
import type { RouterProvider } from "react-admin";
import { decodePathname, matchPath } from "./matchPath";
import { LocationContext, ParamsContext, RouterContext } from "./RouterContext";

export const useInRouterContext = () => useContext(RouterContext) !== null;

/** Every navigation can be held back. */
export const useCanBlock = () => true;

export const useLocation: RouterProvider["useLocation"] = () => {
  const location = useContext(LocationContext);
  if (!location) throw new Error("There is no router around this component.");
  return location;
};

export const useParams = (() => useContext(ParamsContext)) as RouterProvider["useParams"];

export const useMatch: RouterProvider["useMatch"] = ({ path, end = true }) => {
  const { pathname } = useLocation();
  return useMemo(() => matchPath({ path, end }, decodePathname(pathname)), [path, end, pathname]);
};
