import { useTranslate } from "react-admin";
import { Menu } from "../../components/menu/Menu";
import type { MenuEntry } from "../../components/menu/menuEntry";
import { useDensity, type Density } from "../../components/preference/useDensity";
import { useThemeChoice, type ThemeChoice } from "../../components/preference/useThemeChoice";
import { useMe } from "../../providers/authProvider/SessionContext";
import { useSignOut } from "../session/useSignOut";

const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];
const DENSITIES: readonly Density[] = ["comfortable", "compact"];

export const AccountMenu = ({ onShowShortcuts }: { onShowShortcuts: () => void }) => {
  const translate = useTranslate();
  const signOut = useSignOut();
  const me = useMe();
  const [theme, setTheme] = useThemeChoice();
  const [density, setDensity] = useDensity();
  const items: MenuEntry[] = [
    ...THEMES.map((choice) => ({
      id: `theme-${choice}`,
      label: `${translate("app.theme.label")}: ${translate(`app.theme.${choice}`)}`,
      selected: theme === choice,
      onAction: () => setTheme(choice),
    })),
    ...DENSITIES.map((choice, index) => ({
      id: `density-${choice}`,
      label: `${translate("app.density.label")}: ${translate(`app.density.${choice}`)}`,
      selected: density === choice,
      separated: index === 0,
      onAction: () => setDensity(choice),
    })),
    {
      id: "shortcuts",
      label: translate("app.shortcuts.open"),
      separated: true,
      onAction: onShowShortcuts,
    },
    {
      id: "sign-out",
      label: translate("app.account_menu.sign_out"),
      icon: "sign-out",
      note: me.name,
      onAction: signOut,
    },
  ];
  return <Menu label={translate("app.account_menu.label")} icon="user" items={items} />;
};
