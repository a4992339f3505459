import { createContext, useContext } from "react";

/** The platform's reporting zone; the shell gives it, every time on the page is shown in it. */
export const PlatformZoneContext = createContext<string>("UTC");

export const usePlatformZone = (): string => useContext(PlatformZoneContext);
