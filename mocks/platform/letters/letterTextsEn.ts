import type { LetterTexts } from "./letterTexts";

/** The letters in English. What stands in double braces is filled in. */
export const letterTextsEn: LetterTexts = {
  opening: "Dear {{name}},",
  closing: "Your reference: {{reference}}\n\n{{controller}}",
  suggestions: {
    remedies: "You may seek a judicial remedy against this decision.",
    complaint:
      "You may lodge a complaint with a supervisory authority, in particular where you live, work, or believe that the law was broken.",
  },
  kinds: {
    acknowledgement: {
      subject: "We have received your request",
      body: "On {{received_on}} we received your request about {{right}}. You will have our answer by {{date}}.",
    },
    identity_request: {
      subject: "Please confirm that it is you",
      body: "On {{received_on}} we received your request about {{right}}. Before we act on it we have to be sure that it comes from you. Please confirm it from the e-mail address of your account. Until you do, the time for our answer stands still.",
    },
    clarification_request: {
      subject: "A question about your request",
      body: "To answer your request of {{received_on}} about {{right}} we need to know more.\n\n{{reasons}}",
    },
    extension_notice: {
      subject: "We need more time for your request",
      body: "On {{received_on}} we received your request about {{right}}. We need more time, and will answer by {{date}}. The reasons:\n\n{{extension_reasons}}",
    },
    fulfilment: {
      subject: "Your request is fulfilled",
      body: "Your request of {{received_on}} about {{right}} was fulfilled on {{date}}.\n\n{{what_was_done}}\n\n{{what_was_kept}}",
    },
    partial_fulfilment: {
      subject: "Your request is fulfilled in part",
      body: "Your request of {{received_on}} about {{right}} was fulfilled in part on {{date}}.\n\n{{what_was_done}}\n\n{{what_was_kept}}\n\nWhy not in full: {{reasons}}\n\n{{remedies}}\n\n{{complaint}}",
    },
    refusal: {
      subject: "Your request cannot be granted",
      body: "We cannot grant your request of {{received_on}} about {{right}}. This was decided on {{date}}. The reasons:\n\n{{reasons}}\n\n{{remedies}}\n\n{{complaint}}",
    },
    restriction_in_force: {
      subject: "Your data is restricted",
      body: "Since {{date}} we only store your data and do nothing else with it.\n\n{{what_was_done}}\n\nWe will tell you before we lift this.",
    },
    restriction_lifting_notice: {
      subject: "The restriction of your data will be lifted",
      body: "The restriction of your data will be lifted after {{date}}. The reasons:\n\n{{reasons}}",
    },
    objection_decision: {
      subject: "Our decision on your objection",
      body: "On {{date}} we decided on your objection of {{received_on}}.\n\n{{reasons}}\n\n{{remedies}}\n\n{{complaint}}",
    },
    release: {
      subject: "Your data is ready",
      body: "The copy of your data that you asked for on {{received_on}} is ready. You can download it until {{date}}:\n\n{{link}}\n\nThe file holds a manifest with the count and the SHA-256 of everything in it.",
    },
    cancellation: {
      subject: "The deletion of your account is cancelled",
      body: "On {{date}} the deletion that you asked for on {{received_on}} was cancelled. Your account is as it was before.",
    },
  },
  rights: {
    access: "access to your data",
    portability: "a portable copy of your data",
    rectification: "the correction of your data",
    erasure: "the deletion of your data",
    restriction: "the restriction of your data",
    objection: "your objection to the use of your data",
    consent_withdrawal: "the withdrawal of your consent",
    marketing_opt_out: "the end of marketing messages",
    minor: "the deletion of a child's data",
  },
  facts: {
    done: {
      access: "A copy of your data was made: {{rows}} entries and {{assets}} files.",
      portability: "A portable copy of your data was made: {{rows}} entries and {{assets}} files.",
      rectification: "Your data was corrected as you asked: {{items}}.",
      erasure: "Deleted: {{items}}.",
      restriction: "Your account is restricted: its data is stored, and nothing else is done with it.",
      objection: "The processing that you objected to has stopped.",
      consent_withdrawal: "Your consent was withdrawn.",
      marketing_opt_out: "Your address is on our suppression list.",
      minor: "Deleted: {{items}}.",
    },
    kept: "Kept: {{items}}.",
    keptItem: "{{label}} ({{ground}})",
    keptUntilItem: "{{label}} until {{until}} ({{ground}})",
    nothingKept: "Nothing else of it is kept.",
    backups: "Copies in backups expire by {{until}}.",
  },
};
