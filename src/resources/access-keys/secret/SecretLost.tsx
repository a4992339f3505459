import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { Banner } from "../../../components/feedback/Banner";

/** The request was repeated after a cut connection: the platform has done its work, but answers a secret only once. */
export const SecretLost = ({ title, onClose }: { title: string; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={<Button onClick={onClose}>{translate("kit.action.close")}</Button>}
    >
      <Banner tone="critical" title={translate("access_keys.secret.lost")}>
        {translate("access_keys.secret.lost_todo")}
      </Banner>
    </Dialog>
  );
};
