import { createContext, useContext } from "react";
import type { components } from "../../../openapi/platform.gen";

export type Platform = components["schemas"]["Platform"];

const PlatformContext = createContext<Platform | undefined>(undefined);

export const PlatformProvider = PlatformContext.Provider;

/** The platform that this console serves: its rules, units, capabilities and promises, all as data. */
export const usePlatform = (): Platform => {
  const platform = useContext(PlatformContext);
  if (!platform) throw new Error("usePlatform needs the PlatformProvider above it.");
  return platform;
};
