import { Issues } from "../model/issue.ts";
import { numberListAt } from "../read/fields.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import type { Workbook } from "../read/read-workbook.ts";
import type { Prepared } from "../run.ts";
import { rowFields } from "./row-fields.ts";
import type { JudgingSettings, SchemeChange } from "./scheme-change.ts";

/** What a cell of a scheme says, of those that a what-if changes. */
export const EDIT_KINDS = [
  "weight",
  "threshold",
  "target",
  "stretch",
  "knots",
  "points",
  "band",
  "tierFrom",
  "tierCoefficient",
  "pool",
  "rule",
  "setting",
] as const;

/** The settings that a what-if changes. */
const EDITED_SETTINGS = ["minCoverage", "bonusMode", "adjustmentMin", "adjustmentMax", "decimals"] as const;

/**
 * One cell of a scheme with a value: as it is, or as somebody tries it. `of` names the KPI by id, the band, the tier,
 * the setting, or what a pool or a rule is for; `row` counts the rows of weights, pools and rules from 0. Knots and
 * points are lists of numbers as text; a rule's bound is text where it is no number.
 */
export interface SchemeEdit {
  readonly kind: (typeof EDIT_KINDS)[number];
  readonly row: number;
  readonly of: string;
  readonly value: number | string;
}

type Field = Omit<SchemeEdit, "value"> & { readonly value: number | string | null };

const listText = (values: readonly number[] | null): string | null => values?.join("; ") ?? null;

function weightFields({ scheme }: Prepared): readonly Field[] {
  return scheme.weightRows.flatMap(({ weights }, row) =>
    weights.flatMap((value, k) => {
      const kpi = scheme.kpis[k];
      return kpi ? [{ kind: "weight" as const, row, of: kpi.id, value }] : [];
    }),
  );
}

function kpiFields({ book }: Prepared): readonly Field[] {
  return book.kpis.flatMap(({ id: of, threshold, target, stretch, knots, points }): readonly Field[] => {
    const row = 0;
    if (knots) {
      return [
        { kind: "knots", row, of, value: listText(knots) },
        { kind: "points", row, of, value: listText(points) },
      ];
    }
    return [
      { kind: "threshold", row, of, value: threshold },
      { kind: "target", row, of, value: target },
      { kind: "stretch", row, of, value: stretch },
    ];
  });
}

function boundFields({ ratings, tiers, settings }: Workbook): readonly Field[] {
  const row = 0;
  return [
    ...ratings.map(({ label, from }) => ({ kind: "band" as const, row, of: label, value: from })),
    ...tiers.map(({ name, from }) => ({ kind: "tierFrom" as const, row, of: name, value: from })),
    ...tiers.map(({ name, coefficient }) => ({ kind: "tierCoefficient" as const, row, of: name, value: coefficient })),
    ...EDITED_SETTINGS.map((of) => ({ kind: "setting" as const, row, of, value: settings[of] ?? "" })),
  ];
}

/** Every cell of a scheme that a what-if can change, with what it says now; cells that cannot be read are none. */
export function schemeFields(prepared: Prepared): readonly SchemeEdit[] {
  const fields = [
    ...weightFields(prepared),
    ...kpiFields(prepared),
    ...boundFields(prepared.book),
    ...rowFields(prepared.book),
  ];
  return fields.filter((field): field is SchemeEdit => field.value !== null && !Number.isNaN(field.value));
}

const asNumber = ({ value }: SchemeEdit): number => Number(value);

/** A list of numbers as somebody typed it; what is none of them makes the list one that no curve can be made of. */
function asList({ value }: SchemeEdit): readonly number[] {
  const issues = new Issues();
  const numbers = numberListAt(value, { sheet: "", row: 1, column: 1 }, issues);
  return issues.errorCount > 0 || !numbers ? [] : numbers;
}

function settingOf({ of, value }: SchemeEdit): Partial<JudgingSettings> {
  const given = of === "bonusMode" ? value || null : Number(value);
  return { [of]: given };
}

/** Knots and points of one KPI make one curve, so what was not edited of them stays as it is. */
function curveChanges({ book }: Prepared, edits: readonly SchemeEdit[]): readonly SchemeChange[] {
  const lists = edits.filter(({ kind }) => kind === "knots" || kind === "points");
  return [...new Set(lists.map(({ of }) => of))].flatMap((of) => {
    const row = book.kpis[kpiIndex(book.kpis, of)];
    const edited = (wanted: "knots" | "points") => {
      const found = lists.find((edit) => edit.kind === wanted && edit.of === of);
      return found ? asList(found) : (row?.[wanted] ?? null);
    };
    return [{ kind: "knots" as const, kpi: of, knots: edited("knots") ?? [], points: edited("points") }];
  });
}

function changeOf(edit: SchemeEdit): SchemeChange | null {
  const { kind, row, of } = edit;
  switch (kind) {
    case "weight":
      return { kind, row, kpi: of, weight: asNumber(edit), others: "keep" };
    case "threshold":
    case "target":
    case "stretch":
      return { kind: "target", kpi: of, [kind]: asNumber(edit) };
    case "band":
      return { kind, band: of, from: asNumber(edit) };
    case "tierFrom":
      return { kind: "tier", tier: of, from: asNumber(edit) };
    case "tierCoefficient":
      return { kind: "tier", tier: of, coefficient: asNumber(edit) };
    case "pool":
      return { kind, pool: row, amount: asNumber(edit) };
    case "rule":
      return { kind, rule: row, bound: String(edit.value) };
    case "setting":
      return { kind, settings: settingOf(edit) };
    default:
      return null;
  }
}

/** The changes that edited cells come to, for trying them. */
export function schemeChanges(prepared: Prepared, edits: readonly SchemeEdit[]): readonly SchemeChange[] {
  return [...edits.flatMap((edit) => changeOf(edit) ?? []), ...curveChanges(prepared, edits)];
}
