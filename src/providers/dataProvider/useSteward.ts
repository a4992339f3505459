import { useDataProvider } from "react-admin";
import type { StewardDataProvider } from "./dataProvider";

/** The data provider with our own methods. */
export const useSteward = () => useDataProvider<StewardDataProvider>();
