import { useTranslate } from "react-admin";
import { IconButton } from "../../components/button/IconButton";
import { Icon } from "../../components/icon/Icon";
import { useConfig } from "../ConfigContext";
import { JobsTray } from "../jobs/JobsTray";
import { AccountMenu } from "./AccountMenu";
import { Breadcrumbs } from "./Breadcrumbs";
import { EnvironmentBadge } from "./EnvironmentBadge";

interface TopbarProps {
  onOpenNavigation: () => void;
  onOpenPalette: () => void;
  onPreloadPalette: () => void;
  onShowShortcuts: () => void;
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

export const Topbar = ({
  onOpenNavigation,
  onOpenPalette,
  onPreloadPalette,
  onShowShortcuts,
}: TopbarProps) => {
  const translate = useTranslate();
  const { environment } = useConfig();
  return (
    <header className="sticky top-0 z-30 flex h-12 items-center gap-2 border-b border-hairline bg-surface px-3 lg:px-6">
      <IconButton
        icon="menu"
        label={translate("app.navigation.open")}
        onClick={onOpenNavigation}
        className="lg:hidden"
      />
      <Breadcrumbs />
      <div className="flex-1" />
      <button
        type="button"
        onClick={onOpenPalette}
        onPointerEnter={onPreloadPalette}
        onFocus={onPreloadPalette}
        aria-keyshortcuts={isApple ? "Meta+K" : "Control+K"}
        className="control-outline flex h-control items-center gap-2 px-2 text-sm text-muted hover:text-ink md:w-56"
      >
        <Icon name="search" />
        <span className="sr-only flex-1 text-left md:not-sr-only">{translate("app.palette.open")}</span>
        <kbd className="hidden font-sans text-2xs text-faint md:inline">{isApple ? "⌘ K" : "Ctrl K"}</kbd>
      </button>
      <span className="hidden sm:inline">
        <EnvironmentBadge environment={environment} />
      </span>
      <JobsTray />
      <AccountMenu onShowShortcuts={onShowShortcuts} />
    </header>
  );
};
