import { useNavigate, useTranslate } from "react-admin";
import { useDensity } from "../../components/preference/useDensity";
import { useThemeChoice, type ThemeChoice } from "../../components/preference/useThemeChoice";
import { useHasScope } from "../../providers/authProvider/SessionContext";
import { useSignOut } from "../session/useSignOut";
import type { Command } from "./commands";

const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** Actions that need no row: what is done to a row is found on its own page. */
export const usePaletteActions = (): Command[] => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const canCreateKey = useHasScope("access_keys:write");
  const [, setTheme] = useThemeChoice();
  const [density, setDensity] = useDensity();
  const other = density === "compact" ? "comfortable" : "compact";
  const section = "actions" as const;
  return [
    ...(canCreateKey
      ? [
          {
            id: "create-key",
            section,
            label: translate("app.palette.create_key"),
            icon: "plus" as const,
            run: () => navigate("/access-keys/create"),
          },
        ]
      : []),
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
