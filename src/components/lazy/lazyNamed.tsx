import { lazy, Suspense, type ComponentType, type ReactNode } from "react";

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
 */
export const lazyNamed = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { fallback = null }: LazyOptions = {},
): LazyComponent<Props> => {
  let loading: Promise<{ default: ComponentType<Props> }> | undefined;
  // A failed load is forgotten, so that the next try fetches again.
  const loadOnce = () =>
    (loading ??= load().then(
      (component) => ({ default: component }),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  const Inner = lazy(loadOnce) as ComponentType<Props>;
  const Lazy = (props: Props) => (
    <Suspense fallback={fallback}>
      <Inner {...props} />
    </Suspense>
  );
  return Object.assign(Lazy, { preload: () => void loadOnce().catch(() => undefined) });
};
