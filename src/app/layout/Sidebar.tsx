import { LinkBase, useLocation, useTranslate } from "react-admin";
import { classNames } from "../../components/classNames";
import { Icon } from "../../components/icon/Icon";
import { useMe } from "../../providers/authProvider/SessionContext";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { navigationFor, type NavigationItem } from "../navigation";
import { Wordmark } from "./Wordmark";

const GROUPS = ["work", "records", "rules"] as const;

const isUnder = (pathname: string, path: string) =>
  path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);

const SidebarLink = ({ item }: { item: NavigationItem }) => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const isCurrent = isUnder(pathname, item.path);
  return (
    <LinkBase
      to={item.path}
      aria-current={isCurrent ? "page" : undefined}
      className={classNames(
        "flex h-8 items-center gap-2.5 rounded px-2 text-sm font-medium -outline-offset-1",
        isCurrent ? "bg-accent-soft text-accent" : "text-muted hover:bg-hover hover:text-ink",
      )}
    >
      <Icon name={item.icon} />
      {translate(item.label)}
    </LinkBase>
  );
};

export const Sidebar = () => {
  const translate = useTranslate();
  const platform = usePlatform();
  const items = navigationFor(useMe().scopes, platform);
  return (
    <nav aria-label={translate("app.navigation.label")} className="flex h-full flex-col gap-5 p-3">
      <div className="px-2 pt-1.5">
        <Wordmark />
        <p className="mt-2 truncate text-xs text-muted" title={platform.name}>
          {platform.name}
        </p>
      </div>
      <div className="flex flex-col gap-4">
        {GROUPS.map((group) => {
          const inGroup = items.filter((item) => item.group === group);
          if (inGroup.length === 0) return null;
          return (
            <div key={group}>
              <p className="eyebrow px-2 pb-1">{translate(`app.group.${group}`)}</p>
              <ul className="space-y-0.5">
                {inGroup.map((item) => (
                  <li key={item.name}>
                    <SidebarLink item={item} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </nav>
  );
};
