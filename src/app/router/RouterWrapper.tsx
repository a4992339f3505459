import type { RouterWrapperProps } from "react-admin";
import { useRouter } from "./RouterContext";

/** React-Admin would make a router of its own here; the console always brings one (`RouterRoot`). */
export const RouterWrapper = ({ children }: RouterWrapperProps) => {
  useRouter();
  return children;
};
