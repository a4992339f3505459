import { LinkBase, useLocation, useTranslate } from "react-admin";
import { navigation } from "../navigation";
import { customPages } from "../resources";

/** Where this page is: its area, and the id of the row that is open. */
export const Breadcrumbs = () => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [area = "", ...rest] = pathname.split("/").filter(Boolean);
  const item = navigation.find(({ path }) => path === `/${area}`);
  // A page that is no row has its name in its heading; its address is no name.
  const isRow = !customPages.some(({ path }) => path === pathname);
  const id = isRow ? rest.find((part) => part !== "show" && part !== "create") : undefined;
  if (!item) return null;
  return (
    <nav aria-label={translate("app.breadcrumbs")} className="hidden min-w-0 sm:block">
      <ol className="flex min-w-0 items-center gap-2 text-sm text-muted">
        <li className="shrink-0">
          {rest.length === 0 ? (
            <span aria-current="page">{translate(item.label)}</span>
          ) : (
            <LinkBase to={item.path} className="hover:text-ink hover:underline">
              {translate(item.label)}
            </LinkBase>
          )}
        </li>
        {id !== undefined && (
          <li className="flex min-w-0 items-center gap-2 before:text-faint before:content-['/']">
            <span aria-current="page" className="truncate font-mono text-xs">
              {decodeURIComponent(id)}
            </span>
          </li>
        )}
      </ol>
    </nav>
  );
};
