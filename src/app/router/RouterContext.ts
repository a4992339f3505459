import { createContext, useContext } from "react";
import type { RouterLocation, RouterMatch } from "react-admin";
import type { Router } from "./createRouter";

export const RouterContext = createContext<Router | null>(null);

/** Apart from the router, which never changes: only those who read the location render again when it does. */
export const LocationContext = createContext<RouterLocation | null>(null);

/** The base and the parameters of the route that a component stands in. */
export const BaseContext = createContext("/");
export const ParamsContext = createContext<RouterMatch["params"]>({});

export const useRouter = () => {
  const router = useContext(RouterContext);
  if (!router) throw new Error("There is no router around this component.");
  return router;
};
