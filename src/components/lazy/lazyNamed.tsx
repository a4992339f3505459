import { createElement, lazy, Suspense, type ComponentType, type ReactNode } from "react";

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
 * Unlike `React.lazy` it forgets a load that failed, so that a Retry can fetch again after a cut connection.
 */
export const lazyNamed = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { fallback = null }: LazyOptions = {},
): LazyComponent<Props> => {
  let loading: Promise<{ default: ComponentType<Props> }> | undefined;
  let inner: ComponentType<Props>;
  const loadOnce = () =>
    (loading ??= load().then(
      (component) => ({ default: component }),
      (error: unknown) => {
        loading = undefined;
        inner = lazy(loadOnce) as ComponentType<Props>;
        throw error;
      },
    ));
  inner = lazy(loadOnce) as ComponentType<Props>;
  const Lazy = (props: Props) => <Suspense fallback={fallback}>{createElement(inner, props)}</Suspense>;
  return Object.assign(Lazy, { preload: () => void loadOnce().catch(() => undefined) });
};
