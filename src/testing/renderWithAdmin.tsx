import { QueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { CoreAdminContext, memoryStore } from "react-admin";
import { createI18nProvider } from "../app/i18n/i18nProvider";
import { createRouter } from "../app/router/createRouter";
import { routerProvider } from "../app/router/routerProvider";
import { RouterRoot } from "../app/router/RouterRoot";
import { createSession } from "../providers/authProvider/session";
import { createDataProvider } from "../providers/dataProvider/dataProvider";
import { createHttp } from "../providers/dataProvider/http";
import { allTexts } from "./allTexts";
import { memoryEntries } from "./memoryEntries";
import { platformUrl } from "./platformServer";

interface RenderOptions {
  /** The path and search that the page opens at. */
  at?: string;
}

/** Renders with the console's real providers; tests set the platform's answers, never the providers. */
export const renderWithAdmin = (ui: ReactNode, { at = "/" }: RenderOptions = {}) => {
  const dataProvider = createDataProvider(
    createHttp(platformUrl, createSession(platformUrl, { kind: "session" })),
  );
  const page = (
    <CoreAdminContext
      dataProvider={dataProvider}
      routerProvider={routerProvider}
      i18nProvider={createI18nProvider(allTexts, "en")}
      store={memoryStore()}
      queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      {ui}
    </CoreAdminContext>
  );
  const router = createRouter(memoryEntries(at));
  return {
    ...render(<RouterRoot router={router}>{page}</RouterRoot>),
    user: userEvent.setup(),
    /** The search parameters of the page now, decoded. */
    search: () => Object.fromEntries(new URLSearchParams(router.location().search)),
    path: () => router.location().pathname,
    router,
  };
};
