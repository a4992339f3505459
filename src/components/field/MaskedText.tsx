import { useTranslate } from "react-admin";

/** A value that is hidden looks hidden, and says so: nobody should take its bullets for data. */
export const MaskedText = ({ text }: { text: string | undefined }) => {
  const translate = useTranslate();
  return (
    <bdi
      title={translate("kit.reveal.masked")}
      className="min-w-0 truncate text-muted underline decoration-line decoration-dotted underline-offset-4"
    >
      {text ?? "•••••"}
    </bdi>
  );
};
