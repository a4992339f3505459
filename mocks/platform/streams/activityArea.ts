import { population } from "../access-keys/population";
import { ledgerSource } from "../ledger/ledgerEntries";
import { fillFromTraces } from "../import/fillFromTraces";
import { importedData } from "../import/importedData";
import type { Area } from "../platform";
import { services } from "../services";
import { buildActivity, requestCounts, type Activity } from "./activity";
import { Catalogue } from "./catalogue";
import { serveStream } from "./columnStream";
import { requestLogSource } from "./requestLogs";

/** The platform's requests and its ledger, generated when first asked for. */
export const activity: Area<Activity> = {
  name: "activity",
  build(platform) {
    const { profile, clock, options } = platform;
    const { traces } = platform.use(importedData);
    const base = {
      population: platform.use(population),
      catalogue: new Catalogue(profile.policy.currency, profile.models),
      seed: options.seed,
      now: clock.now(),
    };
    return buildActivity({
      ...base,
      rows: requestCounts[options.scale],
      ...(traces.length > 0 && { fill: (requests) => fillFromTraces(requests, traces, base) }),
    });
  },
};

export const requestLogs: Area<void> = {
  name: "request-logs",
  build(platform) {
    const source = requestLogSource(platform.use(activity), () => platform.clock.now());
    platform.use(services).streams.set(source.name, serveStream(source));
  },
};

export const ledgerEntries: Area<void> = {
  name: "ledger-entries",
  build(platform) {
    const source = ledgerSource(platform.use(activity), () => platform.clock.now());
    platform.use(services).streams.set(source.name, serveStream(source));
  },
};
