import { describe, expect, it } from "vitest";
import { openFixture, script } from "../support.ts";
import { as, openPublisher, run, without } from "./publisher.ts";

const DRIVE_FILE = "https://www.googleapis.com/auth/drive.file";
const REQUIRE = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${DRIVE_FILE}']);`;

describe("scopes", () => {
  it("advanced services are there where the manifest enables them, and nowhere else", () => {
    expect(run(openPublisher(), "return [typeof Sheets, typeof Drive]")).toEqual(["object", "object"]);
    expect(script(openFixture(), "return [typeof Sheets, typeof Drive]")).toEqual(["undefined", "undefined"]);
  });

  it.each([
    [
      "drive.file",
      "Sheets.Spreadsheets.create({})",
      "API call to sheets.spreadsheets.create failed with error: Request had insufficient authentication scopes.",
    ],
    [
      "userinfo.email",
      "Session.getActiveUser()",
      "Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email",
    ],
    [
      "script.container.ui",
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      "Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    ],
    [
      "spreadsheets.currentonly",
      "SpreadsheetApp.getActive()",
      "Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)",
    ],
    [
      "",
      "DriveApp.getFileById('x')",
      "Specified permissions are not sufficient to call DriveApp.getFileById. Required permissions: (https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)",
    ],
  ])("a manifest without %s is refused %s in the platform's words", (scope, code, message) => {
    expect(() => run(openPublisher(scope === "" ? undefined : without(scope)), code)).toThrow(message);
  });

  it("a manifest that names no scopes gets what its code needs", () => {
    const workbench = openFixture({ Sheet1: [] }, { userEmail: "ann@example.com" });
    expect(script(workbench, "return Session.getActiveUser().getEmail()")).toBe("ann@example.com");
  });

  it("a run knows its user; without the user's authorisation it learns nobody's name", () => {
    const workbench = openPublisher();
    const who = "return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]";
    expect(as("ben@example.com", workbench, who)).toEqual(["ben@example.com", "ben@example.com"]);
    expect(workbench.run("run", [who], { authMode: "LIMITED" }).value).toEqual(["", ""]);
  });

  it("each user has stores of their own", () => {
    const workbench = openPublisher();
    as("ann@example.com", workbench, "PropertiesService.getUserProperties().setProperty('language', 'zh')");
    const code = "return PropertiesService.getUserProperties().getProperty('language')";
    expect([as("ann@example.com", workbench, code), as("ben@example.com", workbench, code)]).toEqual(["zh", null]);
  });
});

describe("consent to a part of the scopes", () => {
  const withheld = () => {
    const workbench = openPublisher();
    workbench.state.conditions = { ...workbench.state.conditions, failure: "consent" };
    return workbench;
  };

  it("what was not ticked is refused, what the add-on starts with is not", () => {
    expect(() => run(withheld(), "Drive.Files.list()")).toThrow("Request had insufficient authentication scopes.");
    expect(run(withheld(), "return SpreadsheetApp.getActive().getName()")).toBe("Untitled spreadsheet");
  });

  it("a script can ask what it has", () => {
    const code = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${DRIVE_FILE}']);
      return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, info.getAuthorizedScopes(), info.getAuthorizationUrl() === null]`;
    expect(run(withheld(), code)).toEqual([true, [], false]);
    expect(run(openPublisher(), code)).toEqual([false, [DRIVE_FILE], true]);
  });

  it("requireScopes asks, ends the run even if the script catches, and the next run has what was given", () => {
    const workbench = withheld();
    workbench.state.editor.willAnswer({ button: "OK" });
    const caught = `try { ${REQUIRE} } catch (error) {} return 'went on'`;
    expect(() => run(workbench, caught)).toThrow("Authorization is required to perform that action.");
    expect(workbench.state.editor.dialogs).toMatchObject([
      { title: "Authorization required", content: expect.stringContaining(DRIVE_FILE) },
    ]);
    expect(run(workbench, `${REQUIRE} return Drive.Files.list().files`)).toEqual([]);
  });

  it("a refusal is asked again, and consent is each user's own", () => {
    const workbench = withheld();
    workbench.state.editor.willAnswer({ button: "CANCEL" }, { button: "OK" });
    for (let time = 0; time < 2; time++) expect(() => run(workbench, REQUIRE)).toThrow("Authorization is required");
    run(workbench, REQUIRE);
    expect(() => as("ben@example.com", workbench, "Drive.Files.list()")).toThrow("insufficient authentication scopes");
  });

  it("on good days everything in the manifest was ticked", () => {
    expect(
      run(openPublisher(), `${REQUIRE} ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'went on'`),
    ).toBe("went on");
    expect(() =>
      run(openPublisher(), "ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://mail.google.com/'])"),
    ).toThrow("The manifest does not declare the scope https://mail.google.com/.");
  });
});
