import { useContext, type ComponentPropsWithRef, type MouseEvent } from "react";
import type { RouterTo } from "react-admin";
import { useLocation } from "./locationHooks";
import { parsePath, pathOf } from "./location";
import { resolveTo } from "./resolveTo";
import { BaseContext, useRouter } from "./RouterContext";

interface LinkProps extends Omit<ComponentPropsWithRef<"a">, "href"> {
  to: RouterTo;
  replace?: boolean;
  state?: unknown;
}

/** A new tab, a new window, a download: the browser does those itself. */
const isPlainClick = (event: MouseEvent, target: string | undefined) =>
  event.button === 0 &&
  (!target || target === "_self") &&
  !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey);

const isElsewhere = (to: RouterTo): to is string =>
  typeof to === "string" && /^(https?:|mailto:|tel:)/i.test(to);

const PageLink = ({ to, replace, state, onClick, children, ...rest }: LinkProps) => {
  const router = useRouter();
  const here = useLocation();
  const path = resolveTo(to, here.pathname, useContext(BaseContext));
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event, rest.target)) return;
    event.preventDefault();
    // Going where one is adds no step to the way back.
    const isHere = pathOf(parsePath(path)) === pathOf(here);
    router.navigate(path, { replace: replace ?? isHere, state });
  };
  return (
    <a {...rest} href={router.hrefOf(pathOf(parsePath(path)))} onClick={handleClick}>
      {children}
    </a>
  );
};

export const Link = (props: LinkProps) => {
  const { to, replace: _replace, state: _state, children, ...rest } = props;
  if (!isElsewhere(to)) return <PageLink {...props} />;
  return (
    <a {...rest} href={to}>
      {children}
    </a>
  );
};
