import { useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { resource } from "./ledgerEntry";

/** How long the platform's policy keeps the ledger, and on what ground. */
export const KeptHow = () => {
  const translate = useTranslate();
  const { categories } = usePlatform();
  const category = categories.find(({ holds }) => holds?.includes(resource));
  if (!category) return null;
  const { rule, amount, ground } = category.retention;
  const reason = category.erasureGround ?? ground;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Badge icon="lock">{translate(`ledger_entries.kept.${rule}`, { smart_count: amount ?? 0 })}</Badge>
      {reason !== undefined && (
        <span className="text-xs">{translate("ledger_entries.ground", { ground: ground ?? reason })}</span>
      )}
    </span>
  );
};
