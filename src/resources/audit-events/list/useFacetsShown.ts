import { useStore } from "react-admin";

/** Kept per person, as columns are. */
export const useFacetsShown = () => useStore<boolean>("audit-events.facets", true);
