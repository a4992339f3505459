import { useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { PageHeader } from "../../components/layout/PageHeader";

interface ErrorPageProps {
  error?: unknown;
  resetErrorBoundary?: (args: unknown) => void;
}

/** The last resort: a page that broke as a whole. The rest of the console stays usable around it. */
export const ErrorPage = ({ error, resetErrorBoundary }: ErrorPageProps) => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate("ra.page.error")} />
      <ProblemPanel
        error={error}
        {...(resetErrorBoundary && { onRetry: () => resetErrorBoundary(undefined) })}
      />
    </>
  );
};
