import type { ComponentType, FunctionComponent } from "react";
import type { ResourceProps } from "react-admin";
import { lazyNamed } from "../../components/lazy/lazyNamed";
import { PageSkeleton } from "../pages/PageSkeleton";
import type { Catalogue } from "./i18nProvider";
import { addTexts } from "./texts";

type LoadTexts = () => Promise<Record<string, Catalogue>>;
type Page = ComponentType & { preload?: () => void };
/** A page that can be fetched, with its texts, before it is drawn. */
export type PreloadedPage = FunctionComponent & { preload: () => void };

const fallback = <PageSkeleton />;

/** The page, drawn when its texts are there; its code is fetched beside them, not after them. */
export const pageWithTexts = (page: Page, load: LoadTexts): PreloadedPage => {
  const Spoken = lazyNamed<object>(
    async () => {
      addTexts(await load());
      return page;
    },
    { fallback },
  );
  const preload = () => {
    page.preload?.();
    Spoken.preload();
  };
  const PageWithTexts = () => {
    page.preload?.();
    return <Spoken />;
  };
  return Object.assign(PageWithTexts, { preload });
};

const VIEWS = ["list", "show", "create", "edit"] as const;

/**
 * A resource whose every page brings the texts of its area.
 * @param listTexts what its list needs of them, where that is much less: a list is what most people open first
 */
export const withTexts = (
  resource: ResourceProps,
  load: LoadTexts,
  listTexts: LoadTexts = load,
): ResourceProps => ({
  ...resource,
  ...Object.fromEntries(
    VIEWS.flatMap((view) => {
      const page = resource[view];
      return typeof page === "function" || (typeof page === "object" && "preload" in page)
        ? [[view, pageWithTexts(page as Page, view === "list" ? listTexts : load)]]
        : [];
    }),
  ),
});
