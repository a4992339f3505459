import { useState } from "react";
import { useLocation, useNavigate, useTranslate } from "react-admin";
import { FormToolbar } from "../../../components/form/FormToolbar";
import { SaveButton } from "../../../components/form/SaveButton";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { PageHeader } from "../../../components/layout/PageHeader";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { keyPath } from "../accessKey";
import { useIssuedSecret } from "../secret/useIssuedSecret";
import { NotAllowed } from "../show/NotAllowed";
import { AccountInput } from "./AccountInput";
import { keyCreateOf } from "./keyInput";
import { KeyInputs } from "./KeyInputs";

const TICK_MS = 60_000;

const SecretDialog = lazyNamed(() => import("../secret/SecretDialog").then((module) => module.SecretDialog));

const CreateForm = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { reportingTimeZone } = usePlatform();
  const now = new Date(useServerNow(TICK_MS)).toISOString();
  const { issued, issue } = useIssuedSecret();
  const [defaults] = useState(() => ({
    accountId: new URLSearchParams(search).get("account"),
    name: "",
    description: "",
    scopes: [],
    models: [],
    ipAllow: [],
  }));
  if (issued) {
    return (
      <SecretDialog
        issued={issued}
        title={translate("access_keys.create.done_title")}
        onClose={() => {
          issued.empty();
          navigate(keyPath(issued.accessKey.id), { replace: true });
        }}
      />
    );
  }
  return (
    <SimpleForm
      defaultValues={defaults}
      onSubmit={(values) => issue({ path: "/access-keys", data: keyCreateOf(values, reportingTimeZone) })}
      toolbar={
        <FormToolbar>
          <SaveButton label="access_keys.create.button" />
        </FormToolbar>
      }
    >
      <KeyInputs now={now}>
        <AccountInput source="accountId" label="access_keys.field.accountId" required />
      </KeyInputs>
    </SimpleForm>
  );
};

/** Not React-Admin's create: its answer would go into the query cache, and this one carries a secret. */
export const AccessKeyCreate = () => {
  const translate = useTranslate();
  const isAllowed = useHasScope("access_keys:write");
  const title = translate("access_keys.create.title");
  return (
    <>
      <PageHeader title={title} />
      {isAllowed ? <CreateForm /> : <NotAllowed scope="access_keys:write" what={title} />}
    </>
  );
};
