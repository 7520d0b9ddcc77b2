import {
  choices,
  isPercent,
  type Language,
  type Prepared,
  ruleWithGap,
  type SchemeEdit,
  SETTING_CHOICES,
  unitOfRule,
} from "../../core/index.ts";
import { say } from "../../i18n/say.ts";
import type { TrialField } from "./outcome.ts";

type SettingKey = keyof typeof SETTING_CHOICES;

function settingField(edit: SchemeEdit, language: Language): Partial<TrialField> {
  const modes = Object.entries(choices.TIER_MODE_CHOICES);
  return {
    name: SETTING_CHOICES[edit.of as SettingKey][language][0],
    isPercent: edit.of === "minCoverage",
    choices: edit.of === "bonusMode" ? modes.map(([value, words]) => ({ value, name: words[language][0] })) : null,
  };
}

function poolField(edit: SchemeEdit, { book, scheme }: Prepared): Partial<TrialField> {
  const { team = "", period = null } = book.pools[edit.row] ?? {};
  return { name: team, period: period?.id ?? "", unit: scheme.settings.currency };
}

/** The bound of a rule: a number in its unit, one of the bands, or text. */
function ruleField(edit: SchemeEdit, { scheme }: Prepared, language: Language): Partial<TrialField> {
  const rule = scheme.rules[edit.row];
  if (!rule) return {};
  const unit = unitOfRule(rule, scheme);
  const isNumber = typeof edit.value === "number";
  const isBand = !isNumber && scheme.bands.some(({ label }) => label === edit.value);
  const bands = [...scheme.bands].reverse().map(({ label }) => ({ value: label, name: label }));
  return {
    name: say(ruleWithGap(rule, scheme), language),
    step: { track: rule.track, grade: rule.grade, next: rule.next },
    choices: isBand ? bands : null,
    isText: !isNumber,
    isPercent: isNumber && isPercent(unit),
    unit,
  };
}

const OF_KPI: ReadonlySet<string> = new Set(["threshold", "target", "stretch"]);

function kpiField({ kind, of }: SchemeEdit, { book }: Prepared): Partial<TrialField> {
  const kpi = book.kpis.find(({ id }) => id === of);
  const unit = OF_KPI.has(kind) ? (kpi?.unit ?? "") : "";
  return { name: kpi?.name ?? of, unit, isPercent: isPercent(unit), isText: kind === "knots" || kind === "points" };
}

function specialsOf(edit: SchemeEdit, prepared: Prepared, language: Language): Partial<TrialField> {
  switch (edit.kind) {
    case "setting":
      return settingField(edit, language);
    case "pool":
      return poolField(edit, prepared);
    case "rule":
      return ruleField(edit, prepared, language);
    case "band":
    case "tierFrom":
    case "tierCoefficient":
      return {};
    default:
      return kpiField(edit, prepared);
  }
}

/** A cell of the scheme as an input shows it. */
export function trialField(edit: SchemeEdit, prepared: Prepared, language: Language): TrialField {
  const plain = {
    edit,
    name: edit.of,
    period: "",
    step: null,
    choices: null,
    isText: false,
    isPercent: false,
    unit: "",
  };
  return { ...plain, ...specialsOf(edit, prepared, language) };
}
