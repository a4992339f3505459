import { useNavigate, useResourceDefinitions, useTranslate } from "react-admin";
import { safeSearchText } from "../../domain/access-keys/safeSearchText";
import { useMe } from "../../providers/authProvider/SessionContext";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { navigationFor } from "../navigation";
import { commandsFor } from "./commands";
import { useFound } from "../../providers/dataProvider/useFound";
import { usePaletteActions } from "./usePaletteActions";

/** What the palette offers for a text: rows that the platform finds, areas, actions. A pasted secret is not searched. */
export const useCommands = (text: string) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { scopes } = useMe();
  const platform = usePlatform();
  const resources = new Set(Object.keys(useResourceDefinitions()));
  const actions = usePaletteActions();
  const searchText = safeSearchText(text);
  const isSecret = searchText === undefined;
  const found = useFound(searchText);
  const commands = commandsFor({
    // While a secret is in the field, the only thing to offer is the place that deals with it.
    text: isSecret ? translate("app.nav.leak_response") : text,
    navigation: navigationFor(scopes, platform),
    found: isSecret ? [] : (found.data ?? []),
    resources,
    actions,
    translate,
    go: (path) => {
      navigate(path);
    },
  });
  return {
    commands,
    isSecret,
    isSearching: found.isFetching && !isSecret,
    error: isSecret ? null : found.error,
  };
};
