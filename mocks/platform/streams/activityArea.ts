import { population } from "../access-keys/population";
import { ledgerSource } from "../ledger/ledgerEntries";
import { ledgerExport } from "../ledger/ledgerExport";
import { fillFromData } from "../import/fillFromData";
import { importing } from "../import/importing";
import { importedOrders } from "../orders/importedOrders";
import type { Area, Scale } from "../platform";
import { services } from "../services";
import { ledgerHome, usageHome } from "./activityHome";
import { entrySearch, requestSearch } from "./activitySearch";
import { buildActivity, requestCounts, type Activity } from "./activity";
import { Catalogue } from "./catalogue";
import { serveStream } from "./columnStream";
import { logRetentionDays } from "./logRetention";
import { logsHeldFrom } from "./nightlyRuns";
import { recentShare } from "./rhythm";
import { requestLogSource } from "./requestLogs";

/** As many as it takes for the logs of a demo to be lively although most of the 90 days are removed from them. */
function rowsFor(scale: Scale, retentionDays: number | undefined): number {
  const count = requestCounts[scale];
  return scale === "demo" && retentionDays !== undefined && retentionDays < 85
    ? Math.ceil((count * 0.88) / recentShare(retentionDays))
    : count;
}

/** The platform's requests and its ledger, generated when first asked for. */
export const activity: Area<Activity> = {
  name: "activity",
  build(platform) {
    const { profile, clock, options } = platform;
    const base = {
      population: platform.use(population),
      catalogue: new Catalogue(profile.policy.currency, profile.models, profile.contextScale),
      seed: options.seed,
      now: clock.now(),
    };
    const fill = fillFromData(platform.use(importing), profile.models, base);
    const orders = platform.use(importedOrders);
    const byTransaction = new Map(orders?.map(({ row }) => [row.ledgerTxnId, row.id]));
    return buildActivity({
      ...base,
      rows: rowsFor(options.scale, logRetentionDays(profile)),
      ...(fill && { fill }),
      ...(orders && { orderOf: (transactionId: string) => byTransaction.get(transactionId) }),
    });
  },
};

export const requestLogs: Area<void> = {
  name: "request-logs",
  build(platform) {
    const made = platform.use(activity);
    const source = requestLogSource(made, {
      now: () => platform.clock.now(),
      keptFrom: () => logsHeldFrom(platform),
      retentionDays: logRetentionDays(platform.profile),
    });
    const { streams, home, search } = platform.use(services);
    streams.set(source.name, serveStream(source));
    home.push(usageHome(platform, made));
    search.push(requestSearch(made));
  },
};

export const ledgerEntries: Area<void> = {
  name: "ledger-entries",
  build(platform) {
    const made = platform.use(activity);
    const { currency, name } = platform.profile.policy;
    const exported = ledgerExport(currency, name);
    const source = { ...ledgerSource(made, () => platform.clock.now()), exported };
    const { streams, home, search } = platform.use(services);
    streams.set(source.name, serveStream(source));
    home.push(ledgerHome(platform, made));
    search.push(entrySearch(made));
  },
};
