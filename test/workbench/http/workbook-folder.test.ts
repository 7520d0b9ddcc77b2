import { appendFileSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Update } from "../../../src/workbench/http/host/collaboration.ts";
import { type KeptWorkbook, WorkbookFolder } from "../../../src/workbench/http/host/workbook-folder.ts";

const kept = (revisionId: string): KeptWorkbook => ({
  name: "Team",
  source: null,
  timeZone: "UTC",
  activeTab: null,
  modelData: { revisionId },
  properties: { document: { a: "1" } },
  protections: [],
});

const change = (from: string, to: string): Update => ({
  type: "REMOTE_REVISION",
  version: 1,
  clientId: "someone",
  commands: [],
  serverRevisionId: from,
  nextRevisionId: to,
});

let root: string;
let folder: WorkbookFolder;

const loadedChanges = () => folder.load()?.changes.map(({ nextRevisionId }) => nextRevisionId);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "workbook-folder-"));
  folder = new WorkbookFolder(root);
});

describe("a workbook's folder", () => {
  it("is empty until something is kept", () => {
    expect(folder.load()).toBeUndefined();
  });

  it("has the state and what changed since", () => {
    folder.save(kept("r0"));
    folder.append(change("r0", "r1"));
    folder.append(change("r1", "r2"));
    expect(folder.load()?.kept).toEqual(kept("r0"));
    expect(loadedChanges()).toEqual(["r1", "r2"]);
  });

  it("passes over changes that the state has already, when the process ended between the two writes", () => {
    folder.save(kept("r0"));
    folder.append(change("r0", "r1"));
    folder.save(kept("r1"));
    folder.append(change("r0", "r1"));
    folder.append(change("r1", "r2"));
    expect(loadedChanges()).toEqual(["r2"]);
  });

  it("passes over a line that the end of the process cut off", () => {
    folder.save(kept("r0"));
    folder.append(change("r0", "r1"));
    appendFileSync(join(root, "workbook/journal.ndjson"), '{"type":"REMOTE_REV');
    expect(loadedChanges()).toEqual(["r1"]);
  });

  it("lays a workbook aside for another", () => {
    folder.save(kept("r0"));
    folder.archive();
    expect(folder.load()).toBeUndefined();
    expect(readdirSync(join(root, "earlier"))).toHaveLength(1);
  });
});
