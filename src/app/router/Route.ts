import type { RouterRouteProps } from "react-admin";

/** Read by `Routes`, never rendered. */
export const Route = (_props: RouterRouteProps): never => {
  throw new Error("A Route belongs into Routes.");
};
