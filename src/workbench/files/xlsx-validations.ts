import type { DataValidation } from "hucre/xlsx";
import type { ValidationData } from "../grid/book-data.ts";
import { COMPARISONS, comparisonOf } from "./xlsx-comparisons.ts";

/** A file's validation → the grid's; undefined for kinds that the grid does not have, which the file keeps. */
export function validationFromFile(rule: DataValidation): ValidationData | undefined {
  const ranges = rule.range.split(" ");
  const isBlocking = rule.errorStyle === undefined || rule.errorStyle === "stop";
  if (rule.type === "list" && rule.values) return { ranges, type: "isValueInList", values: rule.values, isBlocking };
  if (rule.type === "list" && rule.formula1) {
    return { ranges, type: "isValueInRange", values: [rule.formula1.replaceAll("$", "")], isBlocking };
  }
  if (rule.type === "decimal" || rule.type === "whole") {
    const values = [rule.formula1, rule.formula2].filter((value) => value !== undefined);
    return { ranges, type: COMPARISONS[rule.operator ?? "between"], values, isBlocking };
  }
  if (rule.type === "custom" && rule.formula1) {
    return { ranges, type: "customFormula", values: [`=${rule.formula1}`], isBlocking };
  }
  return undefined;
}

export function validationToFile({ ranges, type, values, isBlocking }: ValidationData): DataValidation | undefined {
  const shared = {
    range: ranges.join(" "),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isBlocking ? "stop" : "warning",
  } as const;
  const [first = "", second] = values;
  if (type === "isValueInList") return { ...shared, type: "list", values: [...values] };
  if (type === "isValueInRange") return { ...shared, type: "list", formula1: first };
  if (type === "customFormula") return { ...shared, type: "custom", formula1: first.replace(/^=/, "") };
  if (type === "isBoolean") return { ...shared, type: "list", values: ["TRUE", "FALSE"] };
  const operator = comparisonOf(type);
  if (!operator) return undefined;
  return { ...shared, type: "decimal", operator, formula1: first, ...(second !== undefined && { formula2: second }) };
}
