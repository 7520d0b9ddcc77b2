import { describe, expect, it } from "vitest";
import { as, openPublisher, run } from "./publisher.ts";

const CREATE = "const file = Drive.Files.create({ name: 'Ann', mimeType: 'application/vnd.google-apps.spreadsheet' });";

describe("Drive, version 3", () => {
  it("answers the usual fields of a file, and others where they are asked for", () => {
    const usual = run(openPublisher(), `${CREATE} return Drive.Files.get(file.id)`);
    expect(usual).toEqual({
      kind: "drive#file",
      id: expect.stringMatching(/^1[\w-]{40,}$/),
      name: "Ann",
      mimeType: "application/vnd.google-apps.spreadsheet",
    });
    const asked = run(
      openPublisher(),
      `${CREATE} return Drive.Files.get(file.id, { fields: 'name,owners(emailAddress)' })`,
    );
    expect(asked).toEqual({ name: "Ann", owners: [{ emailAddress: "hr@example.com" }] });
  });

  it("shares a file, names no address unless asked, and takes the permission back", () => {
    const code = `${CREATE}
      const made = Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'ann@example.com' }, file.id, { sendNotificationEmail: false });
      const usual = Drive.Permissions.list(file.id).permissions.map((one) => Object.keys(one));
      const whose = Drive.Permissions.list(file.id, { fields: 'permissions(role,emailAddress)' });
      Drive.Permissions.remove(file.id, made.id);
      return [Object.keys(made), usual, whose, Drive.Permissions.list(file.id).permissions.length]`;
    const usual = ["kind", "id", "type", "role"];
    expect(run(openPublisher(), code)).toEqual([
      usual,
      [usual, usual],
      {
        permissions: [
          { role: "owner", emailAddress: "hr@example.com" },
          { role: "reader", emailAddress: "ann@example.com" },
        ],
      },
      1,
    ]);
  });

  it("sharing twice with one person changes the role", () => {
    const code = `${CREATE}
      for (const role of ['reader', 'writer']) Drive.Permissions.create({ type: 'user', role, emailAddress: 'ann@example.com' }, file.id);
      return Drive.Permissions.list(file.id).permissions.map((one) => one.role)`;
    expect(run(openPublisher(), code)).toEqual(["owner", "writer"]);
  });

  it("renames, bins and removes a file for good", () => {
    const code = `${CREATE}
      const renamed = Drive.Files.update({ name: 'Ann, Q3', trashed: true }, file.id, null, { fields: 'name,trashed' });
      Drive.Files.remove(file.id);
      return [renamed, Drive.Files.list().files]`;
    expect(run(openPublisher(), code)).toEqual([{ name: "Ann, Q3", trashed: true }, []]);
  });

  it("a file that the user did not make with this script is not there, whoever shared it", () => {
    const workbench = openPublisher();
    const id = run(
      workbench,
      `${CREATE} Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'ben@example.com' }, file.id); return file.id`,
    );
    const attempt = `Drive.Files.get(${JSON.stringify(id)})`;
    expect(() => as("ben@example.com", workbench, attempt)).toThrow(
      `API call to drive.files.get failed with error: File not found: ${id}.`,
    );
    expect(() => run(workbench, "Drive.Permissions.list('elsewhere')")).toThrow("File not found: elsewhere.");
  });

  it.each([
    ["{ role: 'reader', emailAddress: 'a@b.c' }", "The permission type field is required."],
    ["{ type: 'user', emailAddress: 'a@b.c' }", "The permission role field is required."],
    ["{ type: 'user', role: 'reader', emailAddress: 'nobody' }", "The specified emailAddress is invalid"],
    ["{ type: 'user', role: 'owner', emailAddress: 'a@b.c' }", "The transferOwnership parameter must be enabled"],
  ])("refuses the permission %s", (permission, message) => {
    const code = `${CREATE} Drive.Permissions.create(${permission}, file.id)`;
    expect(() => run(openPublisher(), code)).toThrow(
      `API call to drive.permissions.create failed with error: ${message}`,
    );
  });

  it("what it answers are errors of their own kind, with status and sentence", () => {
    const code =
      "try { Drive.Files.remove('x') } catch (error) { return [error.name, error.message, error.details, error instanceof Error] }";
    expect(run(openPublisher(), code)).toEqual([
      "GoogleJsonResponseException",
      "API call to drive.files.delete failed with error: File not found: x.",
      { code: 404, message: "File not found: x." },
      true,
    ]);
  });

  it("says of what it lacks that it is not emulated", () => {
    expect(() => run(openPublisher(), "Drive.Files.export('x', 'application/pdf')")).toThrow(
      "not emulated: Drive.Files.export",
    );
    expect(() => run(openPublisher(), "Drive.Files.list({ q: 'trashed = false' })")).toThrow("not emulated");
    expect(() => run(openPublisher(), "Drive.About.get()")).toThrow("not emulated: Drive.About");
  });
});
