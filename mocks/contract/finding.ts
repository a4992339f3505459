/** One way in which a message breaks the contract; the pointer starts with the part: `/query/filter/state`, `/body/0/id`. */
export interface Finding {
  readonly pointer: string;
  readonly message: string;
}

const escaped = (step: string | number) => String(step).replaceAll("~", "~0").replaceAll("/", "~1");

export const pointerTo = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${escaped(step)}`).join("");

export const finding = (pointer: string, message: string): Finding => ({ pointer, message });
