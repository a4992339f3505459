import type { components } from "../../../openapi/platform.gen";

type Right = components["schemas"]["RequestType"];

const texts: Readonly<Record<Right, readonly string[]>> = {
  access: ["Please send me a copy of everything you have about me.", "What do you store about me and why?"],
  portability: ["I am moving to another service. Please export my data in a machine-readable form."],
  rectification: ["My name is spelled wrong on my account, please correct it."],
  erasure: [
    "Please delete my account and everything in it.",
    "I no longer use this. Delete all my data, including backups. <b>Today.</b>",
  ],
  restriction: ["Until my complaint is settled, please do nothing with my data but keep it."],
  objection: ["I object to the use of my data for improving your service."],
  consent_withdrawal: ["I withdraw my consent to training on my images."],
  marketing_opt_out: ["Stop sending me newsletters."],
  minor: ["My daughter is too young for this service. Please delete her account at once."],
};

/** What the person wrote. */
export function requestMessage(type: Right, place: number): string {
  const choices = texts[type];
  return choices[place % choices.length] ?? "";
}
