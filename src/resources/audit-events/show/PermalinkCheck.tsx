import { useLocation, useTranslate } from "react-admin";
import type { ProvenRow } from "../../../components/audit/provenRow";
import type { Tone } from "../../../components/badge/tones";
import { Banner } from "../../../components/feedback/Banner";
import { useLogState } from "../../../providers/logProof/useLogState";
import { permalinkOf, permalinkState, type PermalinkState } from "./permalink";

const tones: Readonly<Record<PermalinkState, Tone>> = {
  checking: "neutral",
  same: "positive",
  other_bytes: "critical",
  shorter_log: "critical",
  malformed: "caution",
};

/** Whoever opens a permalink is told whether they see the bytes that its sender saw. */
export const PermalinkCheck = ({ row }: { row: ProvenRow }) => {
  const translate = useTranslate();
  const { head } = useLogState();
  const link = permalinkOf(new URLSearchParams(useLocation().search));
  if (link === undefined) return null;
  const { leafHash, state: proofState } = row.proof;
  const state = permalinkState(link, { leafHash, isProven: proofState === "verified", size: head?.size });
  return (
    <Banner tone={tones[state]} title={translate(`audit_events.permalink.${state}.title`)}>
      {translate(`audit_events.permalink.${state}.meaning`)}
    </Banner>
  );
};
