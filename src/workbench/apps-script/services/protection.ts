import { Service } from "../service.ts";
import { User } from "./session.ts";
import { RangeAddress } from "./range-address.ts";
import type { SheetShape } from "./sheet-shape.ts";

/** A protection as the document keeps it. It restricts nobody in the workbench, where everyone is the owner. */
export interface ProtectionRecord {
  readonly sheet: SheetShape;
  /** Absent when the whole sheet is protected. */
  readonly range: RangeAddress | undefined;
  description: string;
  isWarningOnly: boolean;
  editors: string[];
  unprotected: RangeAddress[];
}

export class Protection extends Service {
  readonly serviceName = "Protection";
  readonly record: ProtectionRecord;

  static add(sheet: SheetShape, range?: RangeAddress): Protection {
    const record: ProtectionRecord = {
      sheet, range, description: "", isWarningOnly: false, editors: [], unprotected: [],
    };
    sheet.context.state.protections.push(record);
    return new Protection(record);
  }

  constructor(record: ProtectionRecord) {
    super();
    this.record = record;
  }

  override get tabName(): string {
    return this.record.sheet.tabName;
  }

  /** For a whole sheet the range has an empty notation. */
  getRange(): RangeAddress {
    return this.record.range ?? new WholeSheet(this.record.sheet);
  }

  getDescription(): string {
    return this.record.description;
  }

  setDescription(description: string): this {
    this.record.description = description;
    return this;
  }

  isWarningOnly(): boolean {
    return this.record.isWarningOnly;
  }

  setWarningOnly(isWarningOnly: boolean): this {
    this.record.isWarningOnly = isWarningOnly;
    return this;
  }

  canEdit(): boolean {
    return true;
  }

  getEditors(): User[] {
    return this.record.editors.map((email) => new User(email));
  }

  addEditor(emailOrUser: unknown): this {
    this.record.editors.push(emailOf(emailOrUser));
    return this;
  }

  removeEditor(emailOrUser: unknown): this {
    this.record.editors = this.record.editors.filter((email) => email !== emailOf(emailOrUser));
    return this;
  }

  removeEditors(editors: readonly unknown[]): this {
    for (const editor of Array.from(editors)) this.removeEditor(editor);
    return this;
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): this {
    throw new Error("not emulated: Protection.setDomainEdit, since the workbench has no domain");
  }

  getUnprotectedRanges(): RangeAddress[] {
    return [...this.record.unprotected];
  }

  setUnprotectedRanges(ranges: readonly RangeAddress[]): this {
    this.record.unprotected = Array.from(ranges);
    return this;
  }

  remove(): void {
    const { protections } = this.record.sheet.context.state;
    const at = protections.indexOf(this.record);
    if (at >= 0) protections.splice(at, 1);
  }
}

class WholeSheet extends RangeAddress {
  constructor(sheet: SheetShape) {
    super(sheet, sheet.grid.tabZone(sheet.tab), "");
  }
}

const emailOf = (emailOrUser: unknown): string =>
  emailOrUser instanceof User ? emailOrUser.email : String(emailOrUser);
