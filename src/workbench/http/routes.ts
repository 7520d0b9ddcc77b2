import type { IncomingMessage, ServerResponse } from "node:http";
import { USUAL_USER } from "../apps-script/usual-user.ts";
import type { EventStreams } from "./event-streams.ts";
import type { HostThread } from "./host-thread.ts";
import type { FromPage } from "./protocol.ts";
import { PAGE_POLICY, type ScriptPages } from "./script-pages.ts";
import type { ServedFile } from "./served-file.ts";

export interface Site {
  readonly files: ReadonlyMap<string, ServedFile>;
  readonly streams: EventStreams;
  readonly pages: ScriptPages;
  readonly host: HostThread;
}

export interface Asked {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

type Route = (site: Site, asked: Asked) => Promise<void>;

interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the browser may ask for, by method and path. */
export const routes: Readonly<Record<string, Route>> = {
  "GET /events": async ({ streams }, { request, response }) => streams.add(request, response),
  "GET /workbook": async ({ host }, { url, response }) =>
    sendJson(response, await host.ask({ kind: "view", user: url.searchParams.get("user") ?? USUAL_USER })),
  "GET /download.xlsx": async ({ host }, { response }) =>
    sendDownload(response, "xlsx", await host.ask<Download>({ kind: "xlsx" })),
  "GET /download.csv": async ({ host }, { url, response }) =>
    sendDownload(response, "csv", await host.ask<Download>({ kind: "csv", tab: url.searchParams.get("tab") ?? "" })),
  "POST /message": async ({ host }, { request, response }) => {
    const messages = JSON.parse((await bodyOf(request)).toString("utf8")) as FromPage[];
    for (const message of messages) host.forward(message);
    sendJson(response, null);
  },
  "POST /open": async ({ host }, { url, request, response }) => {
    const name = url.searchParams.get("name") ?? "";
    sendJson(response, await host.ask({ kind: "open", name, bytes: await bodyOf(request) }));
  },
  "POST /sample": async ({ host }, { response }) => sendJson(response, await host.ask({ kind: "sample" })),
  "POST /save": async ({ host }, { response }) => sendJson(response, await host.ask({ kind: "save" })),
};

/** What the platform gives its pages: google.script, and glyphs that a machine may lack. */
const SERVED_TO_PAGES = /^\/(?:bridge[.]js|chinese[.]css|fonts\/[^/]+)$/;

/** A page of the script's, from an address that has nothing else: it shares no origin with the workbench. */
export function sendScriptPage({ pages, files }: Site, { url, response }: Asked): void {
  const served = SERVED_TO_PAGES.test(url.pathname) ? files.get(url.pathname) : undefined;
  const html = pages.html(Number(/^\/page\/(\d+)$/.exec(url.pathname)?.[1]));
  if (url.pathname === "/") sendElsewhere(response, `http://localhost:${url.port}/`);
  else if (served) sendFile(response, served);
  else if (html === undefined) sendProblem(response, 404, "There is no such page any more.");
  else {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": PAGE_POLICY });
    response.end(html);
  }
}

export function sendFile(response: ServerResponse, { type, body }: ServedFile): void {
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
  response.end(body);
}

/** For whoever types the address as numbers. */
function sendElsewhere(response: ServerResponse, address: string): void {
  response.writeHead(302, { location: address });
  response.end();
}

export function sendProblem(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify({ message }));
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

function sendDownload(response: ServerResponse, ending: string, { name, bytes }: Download): void {
  const file = encodeURIComponent(`${name}.${ending}`);
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${file}`,
  });
  response.end(bytes);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
