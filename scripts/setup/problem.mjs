/** Something the person at the terminal can put right: shown without a stack trace. */
export class Problem extends Error {
  /**
   * @param {string} message what is wrong
   * @param {string} [remedy] what to do about it
   */
  constructor(message, remedy = "") {
    super(message);
    this.name = "Problem";
    this.remedy = remedy;
  }
}

/**
 * Runs a command of ours: a Problem ends it with its message and its remedy, anything else with a stack trace.
 * @param {() => Promise<void> | void} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}`);
    if (error.remedy) console.error(error.remedy);
    process.exitCode = 1;
  }
}
