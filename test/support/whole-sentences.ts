import type { CellRef } from "../../src/core/model/cell-ref.ts";
import { Issues } from "../../src/core/model/issue.ts";
import type { IssueCode } from "../../src/core/model/issue-code.ts";
import type { MessageArgs } from "../../src/core/model/message.ts";
import { EN } from "../../src/i18n/en.ts";

type Note = (this: Issues, code: IssueCode, at: CellRef | null, args?: MessageArgs) => void;

/** Whatever a test is about: a problem that it meets must bring everything that its sentence says. */
function demanding(note: Note): Note {
  return function noted(code, at, args = {}) {
    const lacking = [...EN[code].matchAll(/\{(\w+)\}/g)]
      .map(([, name = ""]) => name)
      .filter((name) => args[name] === undefined);
    if (lacking.length > 0)
      throw new Error(`The problem ${code} is noted without what its sentence says: ${lacking.join(", ")}`);
    note.call(this, code, at, args);
  };
}

Issues.prototype.error = demanding(Issues.prototype.error);
Issues.prototype.warn = demanding(Issues.prototype.warn);
