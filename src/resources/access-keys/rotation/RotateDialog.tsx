import { useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import { formatMinute } from "../../../components/zone/formatTime";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { overlapChoices } from "../../../domain/access-keys/overlap";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { rotationPath } from "../accessKey";
import type { KeyDialogProps } from "../action/keyDialog";
import { KeySummary } from "../action/KeySummary";
import { SecretDialog } from "../secret/SecretDialog";
import { useIssuedSecret } from "../secret/useIssuedSecret";
import { defaultOverlap } from "./defaultOverlap";
import { OverlapChoices } from "./OverlapChoices";

const TICK_MS = 30_000;

/** Asks for the overlap, rotates once, shows the new secret once, and then the rotation's own page. */
export const RotateDialog = ({ record, known, onClose, onDone }: KeyDialogProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const zone = usePlatformZone();
  const now = useServerNow(TICK_MS);
  // A leaked secret must not live on beside the new one.
  const [overlap, setOverlap] = useState(() =>
    known ? "none" : defaultOverlap(new Date(now).toISOString(), record.expiresAt),
  );
  const { issued, issue, close, isHeld } = useIssuedSecret();
  const title = translate("access_keys.rotate.title", { name: record.name });
  if (issued) {
    const endsAt = issued.accessKey.rotation?.overlapEndsAt;
    return (
      <SecretDialog
        issued={issued}
        title={translate("access_keys.rotate.done_title")}
        note={
          endsAt === undefined
            ? translate("access_keys.rotate.old_ended")
            : translate("access_keys.rotate.old_until", { at: formatMinute(new Date(endsAt), zone) })
        }
        onClose={() => {
          close();
          onClose();
          onDone?.();
          if (endsAt !== undefined) navigate(rotationPath(record.id));
        }}
      />
    );
  }
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={translate("access_keys.rotate.button")}
      reason="optional"
      onConfirm={({ reason }) =>
        issue({
          path: `/access-keys/${encodeURIComponent(record.id)}/rotate`,
          data: { overlap, ...(reason && { reason }) },
        })
      }
      // After success the secret stands in its place: only a cancelled confirmation closes.
      onClose={() => {
        if (!isHeld()) onClose();
      }}
    >
      <KeySummary record={record} />
      <p>{translate("access_keys.rotate.body")}</p>
      <OverlapChoices
        choices={overlapChoices}
        value={overlap}
        onChange={setOverlap}
        now={now}
        keyExpiresAt={record.expiresAt}
        legend={translate("access_keys.rotate.legend")}
      />
    </ConfirmDialog>
  );
};
