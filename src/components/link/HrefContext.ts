import { createContext } from "react";

/** What stands in `href` for a path of the console: the router that is around knows whether it is a path or a hash. */
export const HrefContext = createContext((path: string) => path);
