import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import type { PolicyVersion } from "../../../domain/policy/difference";

const GiveNoticeDialog = lazyNamed(() =>
  import("./GiveNoticeDialog").then((module) => module.GiveNoticeDialog),
);
const DeleteDraftDialog = lazyNamed(() =>
  import("./DeleteDraftDialog").then((module) => module.DeleteDraftDialog),
);

/** What can be done with a draft; with what people were told, nothing can. */
export const DraftActions = ({ version }: { version: PolicyVersion }) => {
  const translate = useTranslate();
  const [dialog, setDialog] = useState<"notice" | "remove">();
  const close = () => setDialog(undefined);
  if (version.status !== "draft" && dialog === undefined) return null;
  return (
    <>
      <Button icon="trash" variant="quiet" onClick={() => setDialog("remove")}>
        {translate("policy_versions.remove.button")}
      </Button>
      <ButtonLink icon="edit" to={`/policy-versions/${encodeURIComponent(version.id)}`}>
        {translate("policy_versions.edit.button")}
      </ButtonLink>
      <Button variant="primary" icon="share" onClick={() => setDialog("notice")}>
        {translate("policy_versions.notice.button")}
      </Button>
      {dialog === "notice" && <GiveNoticeDialog version={version} onClose={close} />}
      {dialog === "remove" && <DeleteDraftDialog version={version} onClose={close} />}
    </>
  );
};
