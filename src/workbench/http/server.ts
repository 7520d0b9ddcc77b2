import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { readProject } from "../apps-script/script-project.ts";
import { FileProblem } from "../files/file-problem.ts";
import { EventStreams } from "./event-streams.ts";
import type { HostOptions } from "./host/host-request.ts";
import { HostThread } from "./host-thread.ts";
import { pageFiles } from "./page-files.ts";
import { routes, type Site, sendFile, sendProblem, sendScriptPage } from "./routes.ts";
import { ScriptPages } from "./script-pages.ts";

const LONGEST_CLOSE_MS = 2_000;

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the workbook and serves it to browsers on this computer, and to nobody else: at the first port that is free. */
export async function startServer(options: HostOptions, ports: readonly number[]): Promise<RunningServer> {
  const streams = new EventStreams();
  const pages = new ScriptPages(readProject(options.projectFolder));
  const host = new HostThread(options, (message) => streams.send(pages.watch(message)));
  const [files] = await Promise.all([pageFiles(), host.ready]);
  const site: Site = { files, streams, pages, host };
  const server = createServer((request, response) => {
    void respond(site, request, response);
  });
  const port = await listen(server, ports);
  return {
    address: `http://localhost:${port}`,
    async close() {
      streams.close();
      // A script that waits for a person keeps the thread busy; the journal has all changes anyway.
      const closing = host
        .ask({ kind: "close" })
        .catch((problem: Error) => process.stderr.write(`${problem.message}\n`));
      await Promise.race([closing, setTimeout(LONGEST_CLOSE_MS, undefined, { ref: false })]);
      await host.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? "";
  const url = new URL(request.url ?? "/", `http://${host}`);
  const asked = { url, request, response };
  if (url.hostname === "127.0.0.1") return sendScriptPage(site, asked);
  if (url.hostname !== "localhost" || isForeign(request, host)) {
    return sendProblem(response, 403, "The workbench answers only its own page.");
  }
  const file = request.method === "GET" ? site.files.get(url.pathname) : undefined;
  if (file) return sendFile(response, file);
  const route = routes[`${request.method} ${url.pathname}`];
  if (!route) return sendProblem(response, 404, `There is nothing at ${url.pathname}.`);
  try {
    await route(site, asked);
  } catch (problem) {
    sendProblem(response, 422, (problem as Error).message);
  }
}

/** Any page in the browser can send requests to this computer; what changes the workbook must come from our own. */
const isForeign = ({ method, headers }: IncomingMessage, host: string): boolean =>
  method !== "GET" && headers.origin !== `http://${host}`;

async function listen(server: Server, [port = 0, ...others]: readonly number[]): Promise<number> {
  try {
    return await new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
    });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "EADDRINUSE") throw problem;
    if (others.length > 0) return await listen(server, others);
    throw new FileProblem(`Port ${port} is in use, perhaps by another workbench. Choose another with --port.`);
  }
}
