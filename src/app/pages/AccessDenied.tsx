import { useTranslate } from "react-admin";
import { ButtonLink } from "../../components/button/ButtonLink";
import { EmptyState } from "../../components/feedback/EmptyState";
import { PageHeader } from "../../components/layout/PageHeader";

export const AccessDenied = () => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate("app.denied.title")} />
      <EmptyState
        icon="lock"
        title={translate("app.denied.title")}
        action={<ButtonLink to="/">{translate("app.not_found.home")}</ButtonLink>}
      >
        {translate("app.denied.detail")}
      </EmptyState>
    </>
  );
};
