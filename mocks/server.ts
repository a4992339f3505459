import { hash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import process from "node:process";
import { getResponse, type HttpHandler } from "msw";
import { mockConfig } from "./config";
import { readDataFolder } from "./dataFolder";
import { createHandlers } from "./handlers/createHandlers";
import { createFaults } from "./handlers/faults";
import { corsHeaders, preflightHeaders } from "./http/cors";
import { sendWebResponse, toWebRequest } from "./http/webRequest";
import { helpText, OptionError, readServerOptions, type ServerOptions } from "./options";
import { createClock } from "./platform/clock";
import { createPlatform } from "./platform/createPlatform";
import type { DataFile, Platform } from "./platform/platform";
import { createRandom } from "./platform/random";
import { importing } from "./platform/import/importing";
import { misbehave } from "./platform/ledger/misbehave";
import { activity } from "./platform/streams/activityArea";
import { auditFace } from "./platform/transparency/transparencyArea";
import { profiles, type ProfileId } from "./profiles/profiles";

function readDataFiles(given: string): readonly DataFile[] {
  // npm runs scripts in the project's folder; INIT_CWD is where the person typed the command.
  const folder = path.resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
  try {
    const files = readDataFolder(folder);
    if (files.length === 0) throw new OptionError(`--data ${given}: no .csv or .ndjson file is in ${folder}`);
    return files;
  } catch (error) {
    if (error instanceof OptionError) throw error;
    throw new OptionError(`--data ${given}: the folder ${folder} cannot be read`);
  }
}

function startPlatform(options: ServerOptions): Platform {
  return createPlatform({
    // readServerOptions has checked the name.
    profile: profiles[options.platform as ProfileId],
    scale: options.scale,
    seed: options.seed,
    clock: createClock(options.clock),
    skipBadLines: options.skipBadLines,
    // Some times quicker than what runs everywhere.
    sha256: (bytes) => hash("sha256", bytes, "buffer"),
    missedRuns: options.missedRuns,
    ...(options.auditEvents !== undefined && { auditEvents: options.auditEvents }),
    ...(options.dataFolder !== undefined && { data: readDataFiles(options.dataFolder) }),
  });
}

function createListener(platform: Platform, handlers: HttpHandler[]) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(corsHeaders(incoming.headers.origin)))
      outgoing.setHeader(name, value);
    if (incoming.method === "OPTIONS") {
      outgoing.writeHead(204, preflightHeaders).end();
      return;
    }
    const { pathname } = new URL(incoming.url ?? "/", "http://127.0.0.1");
    if (pathname === "/config.json") {
      outgoing
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(mockConfig(platform)));
      return;
    }
    const response = await getResponse(handlers, await toWebRequest(incoming));
    if (response === undefined) {
      outgoing.writeHead(404, { "content-type": "text/plain" }).end("The API lives below /api/v1.\n");
      return;
    }
    await sendWebResponse(response, outgoing);
  };
}

function serve(options: ServerOptions): void {
  const started = Date.now();
  const platform = startPlatform(options);
  const { skipped } = platform.use(importing);
  if (skipped !== undefined) console.warn(skipped);
  if (options.auditTrouble !== undefined) platform.use(auditFace).misbehave(options.auditTrouble);
  if (options.ledgerTrouble !== undefined) misbehave(platform.use(activity), options.ledgerTrouble);
  const faults = createFaults(createRandom(options.seed, "faults"));
  faults.delayMs = options.delayMs;
  faults.failRate = options.failRate;
  const listener = createListener(platform, createHandlers(platform, { faults }));
  const server = createServer((incoming, outgoing) => {
    listener(incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      outgoing.destroy();
    });
  });
  server.once("error", (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === "EADDRINUSE";
    console.error(isTaken ? `Port ${options.port} is taken. Choose another one with --port.` : error.message);
    process.exit(1);
  });
  server.listen(options.port, "127.0.0.1", () => {
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : options.port;
    console.log(
      `The mock platform (${options.platform}, ${options.scale}) is ready after ${Date.now() - started} ms:`,
    );
    console.log(`http://127.0.0.1:${port}/api/v1`);
    // Hashed in slices beside the requests, so that the first proof does not wait for all of it.
    platform.use(auditFace).ready().catch(console.error);
  });
}

function main(argv: readonly string[]): void {
  try {
    const options = readServerOptions(argv);
    if (options === undefined) console.log(helpText);
    else serve(options);
  } catch (error) {
    // Both kinds of message are meant for the person who typed the command: a wrong option, or bad lines of data.
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof OptionError) console.error("npm run platform -- --help explains the options.");
    process.exit(1);
  }
}

main(process.argv.slice(2));
