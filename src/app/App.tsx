import { useMemo, useState } from "react";
import { CoreAdminContext, CoreAdminUI, CustomRoutes, I18nContextProvider, Resource } from "react-admin";
import { answerFromSession } from "../providers/authProvider/answerFromSession";
import { SessionProvider } from "../providers/authProvider/SessionContext";
import type { Me } from "../providers/authProvider/session";
import { LedgerWorkProvider } from "../providers/ledgerWork/LedgerWorkContext";
import { LogProofProvider } from "../providers/logProof/LogProofContext";
import { ReconcilerProvider } from "../providers/reconciliation/ReconcilerContext";
import { TabJobsProvider } from "../providers/tabJobs/TabJobsContext";
import { ConfigProvider } from "./ConfigContext";
import { createQueryClient, type Console } from "./createConsole";
import { Layout } from "./layout/Layout";
import { customPages, dashboard, resources } from "./resources";
import { AccessDenied } from "./pages/AccessDenied";
import { ErrorPage } from "./pages/ErrorPage";
import { NotFound } from "./pages/NotFound";
import { PageSkeleton } from "./pages/PageSkeleton";
import { preferencesOf } from "./preferences";
import { browserEntries } from "./router/browserEntries";
import { createRouter } from "./router/createRouter";
import { Route } from "./router/Route";
import { routerProvider } from "./router/routerProvider";
import { RouterRoot } from "./router/RouterRoot";
import { PlatformGate } from "./session/PlatformGate";
import { SessionGate } from "./session/SessionGate";

const resourceNames = resources.map(({ name }) => name);

interface SignedInProps {
  console: Console;
  me: Me;
}

const SignedIn = ({
  console: { authProvider, dataProvider, i18nProvider, takePlatform },
  me,
}: SignedInProps) => {
  // A new person gets a new cache: nothing that one saw is left for the next.
  const [queryClient] = useState(() => {
    const client = createQueryClient();
    answerFromSession(client, me.scopes, resourceNames);
    return client;
  });
  const store = useMemo(() => preferencesOf(me.id), [me.id]);
  return (
    <CoreAdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, routerProvider, store }}>
      <PlatformGate take={takePlatform}>
        <CoreAdminUI
          title="Steward"
          layout={Layout}
          dashboard={dashboard}
          catchAll={NotFound}
          accessDenied={AccessDenied}
          authenticationError={ErrorPage}
          error={ErrorPage}
          loading={PageSkeleton}
          disableTelemetry
        >
          {resources.map((resource) => (
            <Resource key={resource.name} {...resource} />
          ))}
          <CustomRoutes>
            {customPages.map(({ path, page: Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
          </CustomRoutes>
        </CoreAdminUI>
      </PlatformGate>
    </CoreAdminContext>
  );
};

const Root = ({ console }: { console: Console }) => {
  const { config } = console;
  return (
    <SessionProvider value={console.session}>
      <ConfigProvider value={config}>
        <I18nContextProvider value={console.i18nProvider}>
          <LogProofProvider value={console.logProver}>
            <LedgerWorkProvider value={console.ledgerWork}>
              <TabJobsProvider value={console.tabJobs}>
                <ReconcilerProvider value={console.openReconciliation}>
                  <SessionGate config={config}>
                    {(me) => <SignedIn key={me.id} console={console} me={me} />}
                  </SessionGate>
                </ReconcilerProvider>
              </TabJobsProvider>
            </LedgerWorkProvider>
          </LogProofProvider>
        </I18nContextProvider>
      </ConfigProvider>
    </SessionProvider>
  );
};

/** The console, from the outside in: who is signed in → which platform → the areas of `resources.ts`. */
export const App = ({ console }: { console: Console }) => {
  const { urls } = console.config;
  const router = useMemo(() => createRouter(browserEntries(urls, import.meta.env.BASE_URL)), [urls]);
  return (
    <RouterRoot router={router}>
      <Root console={console} />
    </RouterRoot>
  );
};
