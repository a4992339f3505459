import { createElement, lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";

export interface LazyOptions {
  /** What holds the place until the code is there. */
  fallback?: ReactNode;
}

export type LazyComponent<Props extends object> = ComponentType<Props> & {
  /** Fetches the code ahead of the click: call it on hover and focus. */
  preload: () => void;
};

/**
 * A named export, loaded when it is first shown:
 * `const RotateDialog = lazyNamed(() => import("./RotateDialog").then((module) => module.RotateDialog))`.
 * Code that is there already is drawn at once, without the fallback's frame. Unlike `React.lazy` it forgets a load that failed, so that a Retry can fetch again after a cut connection.
 */
export const lazyNamed = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { fallback = null }: LazyOptions = {},
): LazyComponent<Props> => {
  let loading: Promise<{ default: ComponentType<Props> }> | undefined;
  let inner: ComponentType<Props>;
  let loaded: ComponentType<Props> | undefined;
  const loadOnce = () =>
    (loading ??= load().then(
      (component) => {
        loaded = component;
        return { default: component };
      },
      (error: unknown) => {
        loading = undefined;
        inner = lazy(loadOnce) as ComponentType<Props>;
        throw error;
      },
    ));
  inner = lazy(loadOnce) as ComponentType<Props>;
  const Lazy = (props: Props) => {
    // Chosen once: another element later would mount the component anew, and what was typed into it would be gone.
    const [ready] = useState(() => loaded);
    if (ready) return createElement(ready, props);
    return <Suspense fallback={fallback}>{createElement(inner, props)}</Suspense>;
  };
  return Object.assign(Lazy, { preload: () => void loadOnce().catch(() => undefined) });
};
