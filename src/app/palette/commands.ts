import type { IconName } from "../../components/icon/iconPaths";
import type { NavigationItem } from "../navigation";
import type { SearchResult } from "../../providers/dataProvider/useFound";

export interface Command {
  id: string;
  section: "results" | "go_to" | "actions";
  label: string;
  detail?: string;
  icon: IconName;
  run: () => void;
}

const normal = (text: string) => text.normalize("NFKD").toLowerCase();

/** Every word of the text occurs in the label, in any order. */
export const matches = (label: string, text: string): boolean =>
  normal(text)
    .split(/\s+/)
    .every((word) => normal(label).includes(word));

const ICONS: Partial<Record<SearchResult["resource"], IconName>> = { accounts: "user", "access-keys": "key" };

interface Sources {
  text: string;
  navigation: readonly NavigationItem[];
  found: readonly SearchResult[];
  /** Resources that this console has a page for: a result without one would lead nowhere. */
  resources: ReadonlySet<string>;
  actions: readonly Command[];
  translate: (key: string) => string;
  go: (path: string) => void;
}

/**
 * Pages and acts before rows: they are few, and they stand at once, so that Enter means the same before and after the
 * server has answered. A whole id or address names no page, and its row is then the first.
 */
export const commandsFor = ({ text, navigation, found, resources, actions, translate, go }: Sources) => {
  const results = found
    .filter(({ resource }) => resources.has(resource))
    .map(({ resource, id, label, detail }): Command => ({
      id: `${resource}-${id}`,
      section: "results",
      label,
      detail: detail ?? id,
      icon: ICONS[resource] ?? "list",
      run: () => go(`/${resource}/${encodeURIComponent(id)}/show`),
    }));
  const places = navigation
    .map((item): Command => ({
      id: `go-${item.name}`,
      section: "go_to",
      label: translate(item.label),
      icon: item.icon,
      run: () => go(item.path),
    }))
    .filter(({ label }) => matches(label, text));
  return [...places, ...actions.filter(({ label }) => matches(label, text)), ...results];
};
