import { useTranslate } from "react-admin";

/** A value that is hidden looks hidden: nobody should take its bullets for data. */
export const MaskedText = ({ text }: { text: string | undefined }) => {
  const translate = useTranslate();
  return (
    <bdi
      title={translate("accounts.masked")}
      className="min-w-0 truncate text-muted [text-decoration:underline_dotted_var(--st-line)] [text-underline-offset:4px]"
    >
      {text ?? "•••••"}
    </bdi>
  );
};
