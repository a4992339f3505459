import { useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import type { CategoryEffect } from "../../domain/policy/material";

/** What a change does to the categories of the policy, and whether that is material by itself. */
export const EffectBadge = ({ effect }: { effect: CategoryEffect | undefined }) => {
  const translate = useTranslate();
  if (effect === undefined) return null;
  return (
    <Badge tone={effect === "personal_added" ? "caution" : "neutral"}>
      {translate(`policy_versions.effect.${effect}`)}
    </Badge>
  );
};
