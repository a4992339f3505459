import { useTranslate } from "react-admin";
import { ButtonLink } from "../../components/button/ButtonLink";
import { EmptyState } from "../../components/feedback/EmptyState";
import { PageHeader } from "../../components/layout/PageHeader";

export const NotFound = () => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate("app.not_found.title")} />
      <EmptyState
        icon="search"
        title={translate("app.not_found.title")}
        action={<ButtonLink to="/">{translate("app.not_found.home")}</ButtonLink>}
      >
        {translate("app.not_found.detail")}
      </EmptyState>
    </>
  );
};
