import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import { generatedAccountRows } from "../accounts/generatedAccountRows";
import { accountSeeds, type AccountSeeds } from "../accounts/accountSeeds";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { randomAt, streamOf } from "../random";
import { mockPersons } from "../staff/persons";
import { ageMs, handlingDays } from "./requestAges";
import type { RequestOutline } from "./requestOutline";
import { generatedLetterId, generatedRequestId } from "./requestIds";
import { identityRequired, proofKept } from "./identityProof";
import { localDate } from "./legalDates";
import { requestMessage } from "./requestMessages";
import type { RequestRow } from "./requestRow";
import { lawFor } from "./requestRegime";
import { scheduleFrom } from "./requestSchedule";

type Schemas = components["schemas"];
type PersonRef = Schemas["PersonRef"];

const hour = 3_600_000;
const day = 24 * hour;
const series = {
  story: streamOf("request.story"),
  age: streamOf("request.age"),
  staff: streamOf("request.staff"),
};

const supporters: readonly PersonRef[] = mockPersons
  .filter((person) => person.role === "support")
  .map(({ staffId, name }) => ({ id: staffId, name }));

/** A request that explains the state of its account came shortly before that state began. */
function receivedMsOf(
  seeds: AccountSeeds,
  { account, state, type, place }: RequestOutline,
): number | undefined {
  const since = account === undefined ? undefined : seeds.statusAt[account];
  const status = account === undefined ? undefined : seeds.status[account];
  if (since === undefined || Number.isNaN(since)) return undefined;
  if (status === "restricted") return since - hour;
  if (status === "deletion_scheduled") return since - 3 * day;
  return status === "purged" && state === "closed" ? since - handlingDays(type, place) * day : undefined;
}

/** Tells one request's story up to its state. */
export function generateRequest(platform: Platform, outline: RequestOutline): RequestRow {
  const { options, profile } = platform;
  const { place, type, state } = outline;
  const seeds = platform.use(accountSeeds);
  const draw = (name: keyof typeof series, shift = 0) => randomAt(options.seed, series[name], place + shift);
  const accountId = outline.account === undefined ? undefined : seeds.ids[outline.account];
  const account =
    outline.account === undefined ? undefined : platform.use(generatedAccountRows)[outline.account];
  const country = account?.country ?? profile.policy.controller.country;
  const { policy } = profile;
  const receivedMs = receivedMsOf(seeds, outline) ?? seeds.now - ageMs(type, state, place, draw("age"));
  const bySelf = policy.intake.some((intake) => intake.channel === "settings_page") && draw("story") < 0.55;
  const byPost = draw("story") < 0.96 ? "email" : "letter";
  const source = bySelf ? "settings_page" : byPost;
  const recordedMs = bySelf ? receivedMs : receivedMs + (2 + draw("story") * 40) * hour;
  const handler = supporters[place % supporters.length];
  const isTaken = state !== "received" && draw("staff") < 0.85;
  return {
    id: generatedRequestId(options.seed, place),
    version: "1",
    type,
    state,
    ...lawFor(policy, country),
    ...(accountId !== undefined && { accountId }),
    subject: accountId === undefined ? { email: `stranger.${place}@mail.example` } : {},
    source,
    ...(source !== "settings_page" && state !== "closed" && { message: requestMessage(type, place) }),
    receivedAt: formatTime(receivedMs),
    recordedAt: formatTime(Math.min(recordedMs, seeds.now)),
    ...(!bySelf && handler !== undefined && { recordedBy: handler }),
    pauses: [],
    identity: {
      required: identityRequired(type, source),
      status: identityRequired(type, source) === "none" ? "not_needed" : "not_started",
    },
    ...(isTaken && handler !== undefined && { assignee: handler }),
    priority: type === "minor" ? "top" : "normal",
    links: [],
    hasCertificate: false,
    notes: [],
    ...storyOf(platform, outline, {
      receivedMs,
      recordedMs,
      now: seeds.now,
      handler,
      source,
      timeZone: policy.reportingTimeZone,
    }),
  };
}

interface Setting {
  readonly receivedMs: number;
  readonly recordedMs: number;
  readonly now: number;
  readonly handler: PersonRef | undefined;
  readonly source: Schemas["RequestSource"];
  readonly timeZone: string;
}

/** What has happened to a request by the time it is in its state. */
function storyOf(platform: Platform, outline: RequestOutline, setting: Setting): Partial<RequestRow> {
  const { type, state, place } = outline;
  return {
    ...identityStory(outline, setting),
    ...decisionStory(platform, outline, setting),
    ...(type === "rectification" && { corrections: [{ field: "name", after: `Corrected Name ${place}` }] }),
    ...(type === "consent_withdrawal" && { consentPurposes: ["training_on_content"] }),
    ...(isDestructive(type) &&
      platform.profile.policy.capabilities.contentRemovalChoice && {
        contentRemoval: place % 2 === 0 ? "immediately" : "after_days",
      }),
    ...(state === "duplicate" && { closedAt: formatTime(setting.receivedMs + 2 * day) }),
  };
}

function identityStory({ type, state, place }: RequestOutline, setting: Setting): Partial<RequestRow> {
  const required = identityRequired(type, setting.source);
  const isByDocument = required === "document";
  // Nobody asks before somebody has it on the desk.
  const askedMs = Math.min(setting.recordedMs + 4 * hour, setting.now);
  const asked = {
    required,
    method: isByDocument ? ("document" as const) : ("email_loop" as const),
    askedAt: formatTime(askedMs),
  };
  const from = String(localDate(formatTime(askedMs), setting.timeZone));
  const pause = { id: `pause_${place}`, reason: "identity" as const, from };
  if (state === "identity_check") return { identity: { ...asked, status: "asked" }, pauses: [pause] };
  if (state === "on_hold") {
    const reason = place % 2 === 0 ? ("clarification" as const) : ("internal" as const);
    return { stateBefore: "in_review", pauses: [{ ...pause, reason, note: "Waiting for an answer" }] };
  }
  if (state === "received" || required === "none") return {};
  const answeredMs = Math.min(setting.now, askedMs + (1 + (place % 4)) * day);
  const to = String(localDate(formatTime(answeredMs), setting.timeZone));
  const verified = {
    ...asked,
    status: "verified" as const,
    decidedAt: formatTime(answeredMs),
    ...(isByDocument && proofKept(formatTime(answeredMs), setting.timeZone, setting.now)),
  };
  return {
    identity: setting.handler === undefined ? verified : { ...verified, decidedBy: setting.handler },
    pauses: [{ ...pause, to }],
  };
}

const [firstSupporter, secondSupporter] = supporters;
const planHash = (place: number) => bytesToHex(sha256(utf8ToBytes(`plan ${place}`)));

const approvedStates: ReadonlySet<Schemas["RequestState"]> = new Set([
  "scheduled",
  "executing",
  "fulfilled",
  "closed",
  "error",
]);

function approvalStory(
  platform: Platform,
  outline: RequestOutline,
  setting: Setting,
  doneMs: number,
): Partial<RequestRow> {
  const { type, state, place } = outline;
  const isApproved = approvedStates.has(state);
  return {
    ...(isDestructive(type) &&
      firstSupporter !== undefined &&
      (isApproved || state === "awaiting_approval") && {
        planHash: planHash(place),
        submittedBy: firstSupporter,
      }),
    ...(isDestructive(type) &&
      isApproved &&
      secondSupporter !== undefined && {
        approvedBy: secondSupporter,
        schedule: scheduleFrom(platform, outline, setting.now, doneMs),
      }),
  };
}

function decisionStory(platform: Platform, outline: RequestOutline, setting: Setting): Partial<RequestRow> {
  const { type, state, place } = outline;
  const decidedMs = Math.min(setting.now - hour, setting.receivedMs + handlingDays(type, place) * day);
  const doneMs = Math.max(setting.receivedMs + hour, decidedMs);
  const at = formatTime(doneMs);
  return {
    ...approvalStory(platform, outline, setting, doneMs),
    ...((type === "restriction" || type === "objection") &&
      (state === "in_review" || state === "fulfilled") && {
        restriction: { since: formatTime(setting.receivedMs + hour) },
      }),
    ...(state === "rejected" &&
      setting.handler !== undefined && {
        rejection: {
          code: "manifestly_unfounded",
          detail: "The same request three times in a week",
          at,
          by: setting.handler,
          letterId: generatedLetterId(
            platform.options.seed,
            generatedRequestId(platform.options.seed, place),
            "refusal",
          ),
        },
      }),
    ...(state === "fulfilled" && { fulfilledAt: at }),
    ...(state === "closed" && {
      fulfilledAt: at,
      closedAt: formatTime(Math.min(setting.now, Date.parse(at) + 2 * day)),
      minimisedAt: formatTime(Math.min(setting.now, Date.parse(at) + 2 * day)),
      hasCertificate: isDestructive(type),
    }),
    ...(state === "error" && {
      problem: {
        type: "/problems/processor_unreachable",
        title: "A processor did not answer",
        status: 503,
        requestId: `job_${place}`,
        code: "processor_unreachable",
      },
    }),
  };
}
