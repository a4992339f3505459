import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import type { FileRefusal } from "../../../providers/reconciliation/reconciler";

/** The line, the reason and what stands there; a cell of the file is only ever text. */
export const RefusalBanner = ({ line, problem, figures, column, cell }: FileRefusal) => {
  const translate = useTranslate();
  const text = (key: string, values: Record<string, unknown> = {}) =>
    translate(`reconciliation.file.${key}`, values);
  return (
    <Banner tone="critical" title={text("refused")}>
      <p>
        <strong>{text("at_line", { line })}</strong> {text(`problem.${problem}`, figures)}
        {column !== undefined && column !== "" && ` ${text("column", { column })}`}
        {cell !== undefined && cell !== "" && ` ${text("cell", { cell })}`}
      </p>
      <p>{text("refused_detail")}</p>
    </Banner>
  );
};
