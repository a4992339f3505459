import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";

/** In the place of a part that this person may not see: which part, and which right it takes. */
export const NotAllowed = ({ scope, what }: { scope: string; what: string }) => {
  const translate = useTranslate();
  return (
    <EmptyState icon="lock" title={translate("access_keys.not_allowed.title", { what })}>
      {translate("access_keys.not_allowed.todo", { scope })}
    </EmptyState>
  );
};
