import { createContext, useContext } from "react";
import type { Config } from "../providers/config";

const ConfigContext = createContext<Config | undefined>(undefined);

export const ConfigProvider = ConfigContext.Provider;

export const useConfig = (): Config => {
  const config = useContext(ConfigContext);
  if (!config) throw new Error("useConfig needs the ConfigProvider above it.");
  return config;
};
