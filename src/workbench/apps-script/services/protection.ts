import type { ProtectedPlace, ProtectionRecord } from "../protection-record.ts";
import { Service } from "../service.ts";
import type { RangeAddress } from "./range-address.ts";
import { User } from "./session.ts";
import type { SheetBase } from "./sheet-base.ts";

type RangeMaker = (place: ProtectedPlace) => RangeAddress;

export class Protection extends Service {
  readonly serviceName = "Protection";
  readonly record: ProtectionRecord;
  readonly sheet: SheetBase;
  readonly makeRange: RangeMaker;

  /** Of one place, or without it of the whole sheet. */
  static add(sheet: SheetBase, makeRange: RangeMaker, place?: ProtectedPlace): Protection {
    const record: ProtectionRecord = {
      tab: sheet.tab,
      place,
      description: "",
      isWarningOnly: false,
      editors: [],
      unprotected: [],
    };
    sheet.context.state.protections.push(record);
    return new Protection(record, sheet, makeRange);
  }

  constructor(record: ProtectionRecord, sheet: SheetBase, makeRange: RangeMaker) {
    super();
    this.record = record;
    this.sheet = sheet;
    this.makeRange = makeRange;
  }

  override get tabName(): string {
    return this.sheet.tabName;
  }

  /** For a whole sheet the range has an empty notation. */
  getRange(): RangeAddress {
    const whole = { zone: this.sheet.grid.tabZone(this.sheet.tab), notation: "" };
    return this.makeRange(this.record.place ?? whole);
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
    return this.record.unprotected.map(this.makeRange);
  }

  setUnprotectedRanges(ranges: readonly RangeAddress[]): this {
    this.record.unprotected = Array.from(ranges, ({ zone, notation }) => ({ zone, notation }));
    return this;
  }

  remove(): void {
    const { protections } = this.sheet.context.state;
    const at = protections.indexOf(this.record);
    if (at >= 0) protections.splice(at, 1);
  }
}

const emailOf = (emailOrUser: unknown): string =>
  emailOrUser instanceof User ? emailOrUser.email : String(emailOrUser);
