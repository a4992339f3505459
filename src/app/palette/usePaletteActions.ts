import { useNavigate, useTranslate } from "react-admin";
import { useDensity } from "../../components/preference/useDensity";
import { useThemeChoice, type ThemeChoice } from "../../components/preference/useThemeChoice";
import { useMe } from "../../providers/authProvider/SessionContext";
import { useSignOut } from "../session/useSignOut";
import type { Command } from "./commands";

/** Pages that do one thing, and are in no menu. */
const PLACES = [
  {
    id: "create-key",
    label: "app.palette.create_key",
    icon: "plus",
    path: "/access-keys/create",
    scope: "access_keys:write",
  },
  {
    id: "adjust-balance",
    label: "app.palette.adjust_balance",
    icon: "edit",
    path: `/ledger-entries?${new URLSearchParams({ filter: '{"book":"customer"}', adjust: "" }).toString()}`,
    scope: "ledger:adjust",
  },
  {
    id: "check-evidence",
    label: "app.palette.check_evidence",
    icon: "shield",
    path: "/audit-events/evidence",
    scope: "audit:read",
  },
] as const;

const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** Actions that need no row: what is done to a row is found on its own page. */
export const usePaletteActions = (): Command[] => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { scopes } = useMe();
  const [, setTheme] = useThemeChoice();
  const [density, setDensity] = useDensity();
  const other = density === "compact" ? "comfortable" : "compact";
  const section = "actions" as const;
  return [
    ...PLACES.filter(({ scope }) => scopes.includes(scope)).map(({ id, label, icon, path }) => ({
      id,
      section,
      label: translate(label),
      icon,
      run: () => navigate(path),
    })),
    ...THEMES.map((theme) => ({
      id: `theme-${theme}`,
      section,
      label: `${translate("app.theme.label")}: ${translate(`app.theme.${theme}`)}`,
      icon: theme === "dark" ? ("moon" as const) : ("sun" as const),
      run: () => setTheme(theme),
    })),
    {
      id: "density",
      section,
      label: `${translate("app.density.label")}: ${translate(`app.density.${other}`)}`,
      icon: "sliders",
      run: () => setDensity(other),
    },
    {
      id: "sign-out",
      section,
      label: translate("app.account_menu.sign_out"),
      icon: "sign-out",
      run: signOut,
    },
  ];
};
