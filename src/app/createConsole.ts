import { QueryClient } from "@tanstack/react-query";
import { createAuthProvider } from "../providers/authProvider/authProvider";
import { createSession } from "../providers/authProvider/session";
import type { Config } from "../providers/config";
import { createDataProvider } from "../providers/dataProvider/dataProvider";
import { createHttp } from "../providers/dataProvider/http";
import { createLogProver } from "../providers/logProof/createLogProver";
import { texts } from "./i18n/texts";
import { createI18nProvider } from "./i18n/i18nProvider";
import { createProofWorker } from "./proof/proofWorker";

const FRESH_MS = 10_000;

/** Wires the providers for one configuration; everything else reaches them through context. */
export const createConsole = (config: Config) => {
  const session = createSession(config.apiBaseUrl, config.auth);
  return {
    config,
    session,
    authProvider: createAuthProvider(session),
    dataProvider: createDataProvider(createHttp(config.apiBaseUrl, session)),
    i18nProvider: createI18nProvider(texts, "en"),
    logProver: createLogProver(createProofWorker(config, session), () => Date.now() + session.clockSkewMs()),
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
