import { useState, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { lazyNamed } from "../../components/lazy/lazyNamed";
import { Notifications } from "../../components/notification/Notifications";
import { Palette } from "../palette/lazyPalette";
import { Drawer } from "./Drawer";
import { SessionExpiry } from "../session/SessionExpiry";
import { Sidebar } from "./Sidebar";
import { Topbar } from "./Topbar";
import { useShortcuts } from "./useShortcuts";

const ShortcutHelp = lazyNamed(() => import("./ShortcutHelp").then((module) => module.ShortcutHelp));

type Overlay = "navigation" | "palette" | "shortcuts";

export const Layout = ({ children }: { children?: ReactNode }) => {
  const translate = useTranslate();
  const [overlay, setOverlay] = useState<Overlay>();
  const close = () => setOverlay(undefined);
  useShortcuts({ onPalette: () => setOverlay("palette"), onHelp: () => setOverlay("shortcuts") });
  return (
    <div className="min-h-dvh bg-canvas lg:grid lg:grid-cols-[224px_minmax(0,1fr)] print:block print:bg-transparent">
      <a
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("content")?.focus();
        }}
        className="sr-only rounded bg-accent-solid px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {translate("app.skip_to_content")}
      </a>
      <div className="sticky top-0 hidden h-dvh overflow-y-auto border-r border-hairline bg-surface lg:block print:hidden">
        <Sidebar />
      </div>
      <div className="flex min-w-0 flex-col">
        <div className="contents print:hidden">
          <Topbar
            onOpenNavigation={() => setOverlay("navigation")}
            onOpenPalette={() => setOverlay("palette")}
            onPreloadPalette={Palette.preload}
            onShowShortcuts={() => setOverlay("shortcuts")}
          />
          <SessionExpiry />
        </div>
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-3 py-5 outline-none lg:px-6 print:p-0">
          {children}
        </main>
      </div>
      {overlay === "navigation" && <Drawer onClose={close} />}
      {overlay === "palette" && <Palette onClose={close} />}
      {overlay === "shortcuts" && <ShortcutHelp onClose={close} />}
      <div className="contents print:hidden">
        <Notifications />
      </div>
    </div>
  );
};
