import { useTranslate } from "react-admin";
import { Icon } from "../icon/Icon";
import { useReveal } from "../reveal/RevealContext";
import { readPath, useFieldValue, type FieldProps } from "./fieldValue";
import { plainText } from "./plainText";

/** Personal data as the platform masks it, or, while revealed, as it is. */
export const MaskedField = (field: FieldProps) => {
  const translate = useTranslate();
  const scope = useReveal();
  const masked = plainText(useFieldValue(field));
  const revealed = scope?.values && plainText(readPath(scope.values, field.source));
  if (revealed)
    return (
      <span className="rounded-sm bg-caution-soft px-1" data-revealed>
        {revealed}
      </span>
    );
  if (!masked) return <span className="text-faint">–</span>;
  return (
    <span
      className="inline-flex max-w-full items-center gap-1 text-muted"
      title={translate("kit.reveal.masked")}
    >
      <Icon name="lock" className="size-3" />
      <span className="truncate">{masked}</span>
      <span className="sr-only">({translate("kit.reveal.masked")})</span>
    </span>
  );
};
