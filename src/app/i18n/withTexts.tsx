import { Suspense, use, type ComponentType, type FunctionComponent } from "react";
import type { ResourceProps } from "react-admin";
import { PageSkeleton } from "../pages/PageSkeleton";
import type { Catalogue } from "./i18nProvider";
import { addTexts } from "./texts";

type LoadTexts = () => Promise<Record<string, Catalogue>>;
type Page = ComponentType & { preload?: () => void };

/** Loads an area's texts once; a failed load is forgotten, so that the next try asks again. */
const once = (load: LoadTexts): (() => Promise<void>) => {
  let loading: Promise<void> | undefined;
  return () =>
    (loading ??= load().then(addTexts, (error: unknown) => {
      loading = undefined;
      throw error;
    }));
};

/** The page, drawn when its texts are there; its code is fetched beside them, not after them. */
export const pageWithTexts = (page: Page, load: LoadTexts): FunctionComponent => {
  const loadOnce = once(load);
  const Page = page;
  const Spoken = () => {
    use(loadOnce());
    return <Page />;
  };
  return function PageWithTexts() {
    page.preload?.();
    return (
      <Suspense fallback={<PageSkeleton />}>
        <Spoken />
      </Suspense>
    );
  };
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
