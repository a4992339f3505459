import { useTranslate } from "react-admin";
import { Dialog } from "../../components/dialog/Dialog";
import { useShownPageKeys } from "../../components/shortcut/pageKeys";
import { useMe } from "../../providers/authProvider/SessionContext";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { navigationFor } from "../navigation";

const LIST_KEYS: readonly [keys: string, label: string][] = [
  ["/", "app.shortcuts.filter"],
  ["j", "app.shortcuts.next"],
  ["k", "app.shortcuts.previous"],
  ["Enter", "app.shortcuts.open_row"],
  ["x", "app.shortcuts.select"],
];

const Keys = ({ rows }: { rows: readonly (readonly [string, string])[] }) => (
  <dl className="divide-y divide-hairline">
    {rows.map(([keys, label]) => (
      <div key={keys} className="flex items-center justify-between gap-4 py-1.5">
        <dt>{label}</dt>
        <dd className="flex gap-1">
          {keys.split(" ").map((key) => (
            <kbd key={key} className="rounded-sm border border-line bg-sunken px-1.5 font-sans text-xs">
              {key}
            </kbd>
          ))}
        </dd>
      </div>
    ))}
  </dl>
);

export const ShortcutHelp = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const ofPage = useShownPageKeys();
  const items = navigationFor(useMe().scopes, usePlatform());
  const everywhere = [
    ["Ctrl/⌘ K", translate("app.shortcuts.palette")],
    ...items.map(
      ({ shortcut, label }) =>
        [`g ${shortcut}`, translate("app.shortcuts.go", { name: translate(label) })] as const,
    ),
    ["?", translate("app.shortcuts.help")],
    ["Esc", translate("app.shortcuts.close")],
  ] as const;
  return (
    <Dialog title={translate("app.shortcuts.title")} onClose={onClose} size="medium">
      <div className="grid gap-8 text-sm md:grid-cols-2">
        <section>
          <h3 className="eyebrow pb-1">{translate("app.shortcuts.everywhere")}</h3>
          <Keys rows={everywhere} />
        </section>
        <section>
          <h3 className="eyebrow pb-1">{translate("app.shortcuts.in_lists")}</h3>
          <Keys rows={LIST_KEYS.map(([keys, label]) => [keys, translate(label)])} />
          {ofPage.length > 0 && (
            <>
              <h3 className="eyebrow pt-6 pb-1">{translate("app.shortcuts.on_this_page")}</h3>
              <Keys rows={ofPage.map(({ keys, label }) => [keys, translate(label)])} />
            </>
          )}
        </section>
      </div>
    </Dialog>
  );
};
