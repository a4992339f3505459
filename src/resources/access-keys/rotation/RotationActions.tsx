import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { keyPath, type AccessKey } from "../accessKey";
import type { KeyActions } from "../action/useKeyActions";

const inOrder = ["undo_rotation", "extend_overlap", "end_overlap"];

/** Undo, extend, end: the three ways out of an overlap, and the way back to the key. */
export const RotationActions = ({ record, actions }: { record: AccessKey; actions: KeyActions }) => {
  const translate = useTranslate();
  const entries = actions.entriesFor(record);
  return (
    <>
      <ButtonLink variant="quiet" to={keyPath(record.id)}>
        {translate("access_keys.rotation.to_key")}
      </ButtonLink>
      {inOrder.map((action) => {
        const entry = entries.find(({ id }) => id === action);
        return entry ? (
          <Button
            key={action}
            variant={action === "end_overlap" ? "primary" : "secondary"}
            {...(entry.icon && { icon: entry.icon })}
            disabled={entry.disabled}
            title={typeof entry.note === "string" ? entry.note : undefined}
            onPointerEnter={actions.preload}
            onFocus={actions.preload}
            onClick={entry.onAction}
          >
            {entry.label}
          </Button>
        ) : null;
      })}
    </>
  );
};
