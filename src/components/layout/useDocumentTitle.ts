import { useEffect } from "react";
import { useTranslate } from "react-admin";

/** The tab's title: this page, then the console's name. */
export const useDocumentTitle = (title: string | undefined) => {
  const translate = useTranslate();
  useEffect(() => {
    const name = translate("app.name", { _: "Steward" });
    document.title = title ? `${title} · ${name}` : name;
  }, [title, translate]);
};
