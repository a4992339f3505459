import { SecretLost } from "./SecretLost";
import { SecretOnce, type SecretOnceProps } from "./SecretOnce";

export const SecretDialog = (props: SecretOnceProps) =>
  props.issued.isComplete ? (
    <SecretOnce {...props} />
  ) : (
    <SecretLost title={props.title} onClose={props.onClose} />
  );
