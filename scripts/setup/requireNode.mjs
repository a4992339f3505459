// Imported first, before anything that an old Node could not even parse.
import fs from "node:fs";
import process from "node:process";

const { engines } = JSON.parse(fs.readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const [major = 0, minor = 0] = engines.node.replace(">=", "").split(".").map(Number);
const [thisMajor = 0, thisMinor = 0] = process.versions.node.split(".").map(Number);

if (thisMajor < major || (thisMajor === major && thisMinor < minor)) {
  console.error(`Steward needs Node ${engines.node}, and this is Node ${process.versions.node}.`);
  console.error(
    "Install a newer one (for example from nodejs.org, or with nvm: nvm install 22) and run this again.",
  );
  process.exit(1);
}
