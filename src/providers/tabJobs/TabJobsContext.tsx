import { createContext, useContext, useSyncExternalStore } from "react";
import type { TabJobs } from "./createTabJobs";
import type { TabJob } from "./tabJob";

const TabJobsContext = createContext<TabJobs | undefined>(undefined);

export const TabJobsProvider = TabJobsContext.Provider;

export const useTabJobStore = (): TabJobs => {
  const store = useContext(TabJobsContext);
  if (!store) throw new Error("Jobs of the tab need the TabJobsProvider above them.");
  return store;
};

/** Newest first. */
export const useTabJobs = (): readonly TabJob[] => {
  const { subscribe, jobs } = useTabJobStore();
  return useSyncExternalStore(subscribe, jobs);
};
