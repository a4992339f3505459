import { QueryClient } from "@tanstack/react-query";
import { createAuthProvider } from "../providers/authProvider/authProvider";
import { createSession, type Session } from "../providers/authProvider/session";
import type { Config } from "../providers/config";
import { preloadShape } from "../providers/dataProvider/checkShape";
import { createDataProvider } from "../providers/dataProvider/dataProvider";
import { createHttp } from "../providers/dataProvider/http";
import { createLedgerWork } from "../providers/ledgerWork/ledgerWork";
import { createLogProver } from "../providers/logProof/createLogProver";
import type { Platform } from "../providers/platform/PlatformContext";
import { createTabJobs, type TabJobs } from "../providers/tabJobs/createTabJobs";
import { texts } from "./i18n/texts";
import { createI18nProvider } from "./i18n/i18nProvider";
import { markOf } from "./preferences";
import { createProofWorker } from "./workers/proofWorker";
import { openReconciliation } from "./workers/reconciliationWorker";
import { tabJobKinds } from "./resources";
import { ledgerTasksOf } from "./workers/ledgerWorker";

const FRESH_MS = 10_000;

/** What a tab does is one person's: it begins with them, and is gone with them. */
const followSession = (session: Session, jobs: TabJobs) => {
  session.subscribe(() => {
    const state = session.state();
    if (state.status === "signed_in") jobs.open(markOf(state.me.id));
    if (state.status === "signed_out") jobs.close();
  });
};

/** Wires the providers for one configuration; everything else reaches them through context. */
export const createConsole = (config: Config) => {
  const session = createSession(config.apiBaseUrl, config.auth);
  const dataProvider = createDataProvider(createHttp(config.apiBaseUrl, session));
  const now = () => Date.now() + session.clockSkewMs();
  const logProver = createLogProver(createProofWorker(config, session), now);
  const ledgerWork = createLedgerWork(ledgerTasksOf(config, session));
  const tabJobs = createTabJobs(
    tabJobKinds,
    { prover: logProver, ledger: ledgerWork, steward: dataProvider, now },
    window.sessionStorage,
  );
  followSession(session, tabJobs);
  let early: Promise<Platform | undefined> | undefined;
  return {
    config,
    session,
    authProvider: createAuthProvider(session),
    dataProvider,
    i18nProvider: createI18nProvider(texts, "en"),
    logProver,
    ledgerWork,
    tabJobs,
    openReconciliation: openReconciliation(config, session),
    /** Asks who is signed in and which platform this is side by side, before anything is drawn. */
    begin: () => {
      preloadShape("me");
      void session.load();
      // A failure counts for nothing here: the gate asks again, and shows what it is then told.
      if (config.auth.kind === "session")
        early = dataProvider.read<Platform>("/platform").catch(() => undefined);
    },
    /** The answer to that first question, once; whoever comes later asks anew. */
    takePlatform: (): Promise<Platform | undefined> => {
      const taken = early ?? Promise.resolve(undefined);
      early = undefined;
      return taken;
    },
  };
};

export type Console = ReturnType<typeof createConsole>;

/** Retries are the HTTP client's business: it knows which answers are safe to ask for again, and when. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: FRESH_MS, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
