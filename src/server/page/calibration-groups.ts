import {
  columns,
  distribution,
  explainDistribution,
  folded,
  type GroupDistribution,
  Issues,
  type Language,
  type PeriodRun,
} from "../../core/index.ts";
import { say } from "../../i18n/say.ts";
import type { ValueOf } from "../api/calls.ts";

type Grouping = ValueOf<"calibrating">["groups"][number];
type Group = Grouping["groups"][number];

/** Whose heading a column of People has in this workbook; null where there is none. */
function headingOf({ people }: PeriodRun, key: "team" | "manager"): string | null {
  const words = Object.values(columns.PEOPLE_COLUMNS[key]).flat();
  return words.find((word) => people.columnAt.has(folded(word))) ?? null;
}

function groupOf(run: PeriodRun, one: GroupDistribution, name: string, language: Language): Group {
  return {
    name,
    counted: one.counted,
    outside: one.tooNew.length + one.withoutBand.length,
    lines: one.lines.map(({ bands, count, target }) => ({ bands, count, target: one.isJudged ? target : null })),
    says: explainDistribution({ ...one, group: name }, run.scheme).map((sentence) => say(sentence, language)),
  };
}

/** Without a guide people are counted all the same, held against nothing. */
function withoutGuide(run: PeriodRun): PeriodRun {
  const { scheme } = run;
  const guide = scheme.bands.map(({ label }) => ({ bands: [label], share: 1 })).reverse();
  return { ...run, scheme: { ...scheme, guide, settings: { ...scheme.settings, minGroup: Number.POSITIVE_INFINITY } } };
}

function groupsBy(run: PeriodRun, by: "team" | "manager", language: Language): readonly Grouping[] {
  const heading = headingOf(run, by);
  if (heading === null) return [];
  const nameOf = new Map(run.people.list.map(({ id, name }) => [id, name || id] as const));
  const shown = (group: string): string => (by === "manager" ? (nameOf.get(group) ?? group) : group);
  const groups = distribution(run, heading, new Issues()).filter(({ group }) => group !== "");
  if (groups.length < 2) return [];
  return [{ by, groups: groups.map((one) => groupOf(run, one, shown(one.group), language)) }];
}

/** The bands of everybody, of each team and of each manager's people, beside the guide where there is one. */
export function groupsOf(run: PeriodRun, language: Language): readonly Grouping[] {
  const hasGuide = run.scheme.guide.length > 0;
  const counted = hasGuide ? run : withoutGuide(run);
  const all = distribution(counted, null, new Issues()).map((one) => groupOf(counted, one, "", language));
  const by = (["team", "manager"] as const).flatMap((key) => groupsBy(counted, key, language));
  const groupings: readonly Grouping[] = [{ by: "all", groups: all }, ...by];
  if (hasGuide) return groupings;
  return groupings.map(({ by: key, groups }) => ({ by: key, groups: groups.map((one) => ({ ...one, says: [] })) }));
}
