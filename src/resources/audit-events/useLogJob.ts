import { useTranslate } from "react-admin";
import { usePlatformZone } from "../../components/zone/PlatformZone";
import { useSession } from "../../providers/authProvider/SessionContext";
import type { TabJob } from "../../providers/tabJobs/tabJob";
import { useTabJobs, useTabJobStore } from "../../providers/tabJobs/TabJobsContext";
import { resource } from "./auditEvent";
import type { AskedOfLog } from "./logJobs";
import type { AuditQuery } from "./query/useAuditQuery";

interface LogJobOptions {
  kind: string;
  /** Parameter of the list's address that opens the job. */
  param: string;
  label: string;
  audit: Pick<AuditQuery, "text" | "isPersonal" | "search">;
}

const isOf = (kind: string, text: string) => (job: TabJob) =>
  job.kind === kind && (job.input as AskedOfLog | null)?.text === text;

/** The job that the address names, else the newest about the present query; and how to start one. */
export const useLogJob = ({ kind, param, label, audit }: LogJobOptions) => {
  const translate = useTranslate();
  const store = useTabJobStore();
  const jobs = useTabJobs();
  const session = useSession();
  const timeZone = usePlatformZone();
  const { text, isPersonal, search } = audit;
  const named = search.get(param);
  const job =
    named === null
      ? jobs.find(isOf(kind, text))
      : jobs.find((each) => each.kind === kind && each.id === named);
  const asked = job ? (job.input as AskedOfLog | null) : undefined;
  const start = () => {
    const input: AskedOfLog = asked
      ? { ...asked, now: Date.now() + session.clockSkewMs() }
      : { text, timeZone, now: Date.now() + session.clockSkewMs() };
    const open = new URLSearchParams();
    const q = isPersonal ? null : search.get("q");
    if (q !== null) open.set("q", q);
    const path = (id: string) => {
      open.set(param, id);
      return `/${resource}?${open}`;
    };
    const query = input.text === "" ? translate("audit_events.job.everything") : input.text;
    return store.start({ kind, input, isPersonal, path, label: translate(label, { query }) });
  };
  return {
    job,
    /** What the job is about, or will be. */
    text: asked?.text ?? text,
    start,
    cancel: () => job && store.cancel(job.id),
    again: () => job && store.again(job.id),
  };
};
