import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";

const projectFolder = fileURLToPath(new URL("./fixtures/pages", import.meta.url));

let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess({ projectFolder });
});

afterAll(async () => {
  await server?.stop();
});

/** The status that someone gets who calls himself so. */
function statusOf(path: string, headers: Record<string, string>, method = "GET"): Promise<number | undefined> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on("error", reject);
    asked.end(method === "POST" ? "[]" : undefined);
  });
}

describe("the server answers its own page and nobody else", () => {
  const own = () => new URL(server.address).host;

  it("the page may read and change the workbook", async () => {
    expect(await statusOf("/workbook", { host: own() })).toBe(200);
    expect(await statusOf("/message", { host: own(), origin: server.address }, "POST")).toBe(200);
  });

  it("another site that is open in the browser may not change it", async () => {
    expect(await statusOf("/message", { host: own(), origin: "http://elsewhere.example" }, "POST")).toBe(403);
    expect(await statusOf("/sample", { host: own() }, "POST")).toBe(403);
  });

  it("a name that somebody else points at this computer reaches nothing", async () => {
    expect(await statusOf("/workbook", { host: "elsewhere.example" })).toBe(403);
  });

  it("the address of the script's pages has nothing but those", async () => {
    const pages = own().replace("localhost", "127.0.0.1");
    expect(await statusOf("/workbook", { host: pages })).toBe(404);
    expect(await statusOf("/bridge.js", { host: pages })).toBe(200);
  });
});
