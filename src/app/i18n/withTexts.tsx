import { Suspense, use, type ComponentType, type FunctionComponent } from "react";
import type { ResourceProps } from "react-admin";
import { PageSkeleton } from "../pages/PageSkeleton";
import type { Catalogue } from "./i18nProvider";
import { addTexts } from "./texts";

type LoadTexts = () => Promise<Record<string, Catalogue>>;
type Page = ComponentType & { preload?: () => void };
/** A page that can be fetched, with its texts, before it is drawn. */
export type PreloadedPage = FunctionComponent & { preload: () => void };

/** Loads an area's texts once; a failed load is forgotten, so that the next try asks again. */
const once = (load: LoadTexts) => {
  let loading: Promise<void> | undefined;
  let isThere = false;
  const take = (added: Record<string, Catalogue>) => {
    addTexts(added);
    isThere = true;
  };
  const loadOnce = () =>
    (loading ??= load().then(take, (error: unknown) => {
      loading = undefined;
      throw error;
    }));
  return { loadOnce, isThere: () => isThere };
};

/** The page, drawn when its texts are there; its code is fetched beside them, not after them. */
export const pageWithTexts = (page: Page, load: LoadTexts): PreloadedPage => {
  const { loadOnce, isThere } = once(load);
  const Page = page;
  const Spoken = () => {
    // What is there is not waited for: to ask a promise costs a frame, even one that was kept.
    if (!isThere()) use(loadOnce());
    return <Page />;
  };
  const preload = () => {
    page.preload?.();
    // A failure is met, and shown, where the page is drawn.
    void loadOnce().catch(() => undefined);
  };
  const PageWithTexts = () => {
    page.preload?.();
    return (
      <Suspense fallback={<PageSkeleton />}>
        <Spoken />
      </Suspense>
    );
  };
  return Object.assign(PageWithTexts, { preload });
};

const VIEWS = ["list", "show", "create", "edit"] as const;

/** A resource whose every page brings the texts of its area. */
export const withTexts = (resource: ResourceProps, load: LoadTexts): ResourceProps => ({
  ...resource,
  ...Object.fromEntries(
    VIEWS.flatMap((view) => {
      const page = resource[view];
      return typeof page === "function" || (typeof page === "object" && "preload" in page)
        ? [[view, pageWithTexts(page as Page, load)]]
        : [];
    }),
  ),
});
