/** Runtime configuration: `config.json` beside `index.html`, so that one build serves every deployment. */
import { fetchEarly } from "./fetchEarly";

export interface SignInChoice {
  id: string;
  label: string;
  description: string;
}

export interface BearerChoice extends SignInChoice {
  token: string;
}

export type AuthConfig =
  | { kind: "session"; signInUrl?: string; choices?: SignInChoice[] }
  | { kind: "bearer"; choices: BearerChoice[] };

export interface Config {
  apiBaseUrl: string;
  environment: { label: string; tone: "production" | "test" | "demo" };
  auth: AuthConfig;
  /** `hash` for a static host that can't answer every path with `index.html`; `path` otherwise. */
  urls: "path" | "hash";
  auditLog?: { origin: string; verifierKeys: string[] };
}

/** The configuration is missing or wrong; the message says which part and is meant for the person who deploys. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const requireThat: (condition: unknown, message: string) => asserts condition = (condition, message) => {
  if (!condition) throw new ConfigError(`config.json: ${message}`);
};

const readChoice = (value: unknown, at: string): SignInChoice => {
  requireThat(isRecord(value), `${at} must be an object`);
  const { id, label, description } = value;
  requireThat(isText(id) && isText(label), `${at} needs "id" and "label"`);
  return { id, label, description: isText(description) ? description : "" };
};

const readAuth = (value: unknown): AuthConfig => {
  requireThat(isRecord(value), '"auth" must be an object');
  const choices = Array.isArray(value["choices"]) ? value["choices"] : [];
  if (value["kind"] === "bearer") {
    requireThat(choices.length > 0, '"auth.choices" must list at least one sign-in');
    return {
      kind: "bearer",
      choices: choices.map((choice: unknown, index) => {
        const token = isRecord(choice) ? choice["token"] : undefined;
        requireThat(isText(token), `"auth.choices[${String(index)}].token" is missing`);
        return { ...readChoice(choice, `"auth.choices[${String(index)}]"`), token };
      }),
    };
  }
  requireThat(value["kind"] === "session", '"auth.kind" must be "session" or "bearer"');
  const signInUrl = value["signInUrl"];
  requireThat(isText(signInUrl) || choices.length > 0, '"auth" needs "signInUrl" or "choices"');
  return {
    kind: "session",
    ...(isText(signInUrl) && { signInUrl }),
    ...(choices.length > 0 && {
      choices: choices.map((choice, index) => readChoice(choice, `"auth.choices[${String(index)}]"`)),
    }),
  };
};

const TONES = ["production", "test", "demo"] as const;

/** Checks a parsed `config.json`. @throws {ConfigError} naming the first wrong part. */
export const parseConfig = (value: unknown): Config => {
  requireThat(isRecord(value), "must be a JSON object");
  const { apiBaseUrl, environment, auditLog } = value;
  requireThat(isText(apiBaseUrl), '"apiBaseUrl" must be a URL or a path such as "/api/v1"');
  requireThat(isRecord(environment) && isText(environment["label"]), '"environment.label" is missing');
  const tone = TONES.find((known) => known === environment["tone"]);
  requireThat(tone, `"environment.tone" must be one of ${TONES.join(", ")}`);
  const urls = value["urls"];
  requireThat(urls === undefined || urls === "path" || urls === "hash", '"urls" must be "path" or "hash"');
  const config: Config = {
    apiBaseUrl: apiBaseUrl.replace(/\/+$/, ""),
    environment: { label: environment["label"], tone },
    auth: readAuth(value["auth"]),
    urls: value["urls"] === "hash" ? "hash" : "path",
  };
  if (auditLog === undefined) return config;
  requireThat(isRecord(auditLog) && isText(auditLog["origin"]), '"auditLog.origin" is missing');
  const keys: unknown[] = Array.isArray(auditLog["verifierKeys"]) ? auditLog["verifierKeys"] : [];
  requireThat(keys.every(isText), '"auditLog.verifierKeys" must be a list of key texts');
  return { ...config, auditLog: { origin: auditLog["origin"], verifierKeys: keys.filter(isText) } };
};

/** Fetches and checks the configuration. @throws {ConfigError} when it can't be had or is wrong. */
export const loadConfig = async (url = `${import.meta.env.BASE_URL}config.json`): Promise<Config> => {
  const answer = await fetchEarly(url, { cache: "no-cache" });
  requireThat(answer.ok, `could not be read (status ${String(answer.status)} at ${url})`);
  const value: unknown = await answer.json().catch(() => {
    throw new ConfigError("config.json: is not JSON");
  });
  return parseConfig(value);
};
