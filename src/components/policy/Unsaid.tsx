import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

/** Where the policy is silent, that is what is said: no number is made up. */
export const Unsaid = ({ children }: { children?: ReactNode }) => {
  const translate = useTranslate();
  return <span className="text-muted italic">{children ?? translate("policy_terms.unsaid")}</span>;
};
