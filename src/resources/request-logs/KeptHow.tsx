import { useTranslate } from "react-admin";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { resource } from "./requestLogPaths";

/** How long the platform's policy keeps request logs. */
export const KeptHow = () => {
  const translate = useTranslate();
  const { categories } = usePlatform();
  const category = categories.find(({ holds }) => holds?.includes(resource));
  if (!category) return null;
  const { rule, amount } = category.retention;
  return (
    <span className="text-xs">{translate(`request_logs.kept.${rule}`, { smart_count: amount ?? 0 })}</span>
  );
};
