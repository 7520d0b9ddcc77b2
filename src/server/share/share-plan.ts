import {
  agrees,
  type ClosedPeriod,
  type ClosedRun,
  columns,
  type Language,
  type Person,
  type ResultTable,
  resultTables,
  TAB_WORDS,
  type Talk,
  textOf,
  type Words,
  wordFor,
} from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import type { SharedContent, SharedTab } from "../../sheets/shared-files.ts";
import { toldCell } from "../plan-results.ts";
import { type Addresses, leaderOf } from "./addresses.ts";
import { letterOf } from "./person-letter.ts";

/** For whom files are made. */
export type ShareKind = "person" | "team";

/** Why nothing can be shared: no address of one's own, nobody who leads the team, or results that are not what was frozen. */
export type ShareFault = "noEmail" | "noLeader" | "changed";

/** One file to be made: of whom, for whom. */
export interface ShareTarget {
  /** The person's id, or the team. */
  readonly key: string;
  readonly name: string;
  readonly viewer: string | null;
  readonly fault: ShareFault | null;
  /** The indexes of the people whose rows it holds. */
  readonly members: readonly number[];
}

/** A closed period ready to be shared. */
export interface Shareable {
  readonly closed: ClosedPeriod;
  readonly again: ClosedRun;
  readonly addresses: Addresses;
  readonly language: Language;
  /** What was said with people about their results, mostly after the period was closed. */
  readonly talk: Talk;
}

function personTarget({ closed, again, addresses }: Shareable, { id, name }: Person, index: number): ShareTarget {
  const viewer = addresses.emailOf(id);
  const fault = !agrees(again, closed, index) ? "changed" : viewer === null ? "noEmail" : null;
  return { key: id, name, viewer, fault, members: [index] };
}

function teamTarget({ closed, again, addresses }: Shareable, team: string, members: readonly number[]): ShareTarget {
  const leader = leaderOf(
    members.map((index) => again.run.people.list[index]?.id ?? ""),
    addresses,
  );
  const viewer = leader === null ? null : addresses.emailOf(leader);
  const isSound = members.every((index) => agrees(again, closed, index));
  const noViewer = leader === null ? "noLeader" : viewer === null ? "noEmail" : null;
  return { key: team, name: team, viewer, fault: isSound ? noViewer : "changed", members };
}

/** The frozen people are in no order of their own. */
const inOrder = (targets: readonly ShareTarget[]): readonly ShareTarget[] =>
  [...targets].sort((a, b) => (a.key < b.key ? -1 : 1));

/** Every file that can be made of a closed period. */
export function targetsOf(shareable: Shareable, kind: ShareKind): readonly ShareTarget[] {
  const { list } = shareable.again.run.people;
  if (kind === "person") {
    return inOrder(list.flatMap((one, index) => (one.isHeld ? [] : [personTarget(shareable, one, index)])));
  }
  const teams = new Map<string, number[]>();
  for (const [index, { team, isHeld }] of list.entries()) {
    if (team !== "" && !isHeld) teams.set(team, [...(teams.get(team) ?? []), index]);
  }
  return inOrder([...teams].map(([team, members]) => teamTarget(shareable, team, members)));
}

const personColumn = ({ columns: all }: ResultTable): number => all.indexOf(columns.METRIC_COLUMNS.person);

type Cells = readonly (readonly (string | number)[])[];

/** The rows of a result table that are of these people, and of nobody else. */
function rowsOf(table: ResultTable, ids: ReadonlySet<string>, language: Language): Cells {
  const at = personColumn(table);
  return table.rows
    .filter((row) => ids.has(String(row[at])))
    .map((row) => row.map((cell) => toldCell(cell, language) as string | number));
}

const headings = (all: readonly Words[], language: Language): readonly string[] => all.map((one) => one[language][0]);

const FIELD_WIDTHS = [180, 460];
const LETTER_WIDTHS = [720];

/** One person's rows on end: heading and value, one below the other. */
function fieldsTab(table: ResultTable, id: string, more: Cells, language: Language): readonly SharedTab[] {
  const rows = rowsOf(table, new Set([id]), language);
  if (rows.length === 0) return [];
  const names = headings(table.columns, language);
  const fields = rows.flatMap((row, index) => [
    ...(index > 0 ? [["", ""]] : []),
    ...row.map((cell, column) => [names[column] ?? "", cell]),
  ]);
  return [{ title: wordFor(TAB_WORDS, table.tab, language), rows: [...fields, ...more], widthsPx: FIELD_WIDTHS }];
}

/** What landed of earlier periods, and what is paid with it, as they were frozen. */
function paidCells({ closed }: Shareable, id: string, language: Language): Cells {
  const result = closed.results.get(id);
  if (!result || result.corrections.length === 0) return [];
  const { corrected, paid } = columns.HISTORY_COLUMNS;
  const landed = result.corrections.map(({ period, amount }) => `${period}: ${amount}`).join("; ");
  return [
    [corrected[language][0], landed],
    [paid[language][0], result.paid ?? ""],
  ];
}

/** A person's own file: the letter and every result tab with their row. */
function personContent(shareable: Shareable, { key, name, members }: ShareTarget, flags: string): SharedContent {
  const { closed, again, language, talk } = shareable;
  const letter = letterOf(again, closed, members[0] as number, { frozenFlags: flags, talk }, language);
  const letterTab = {
    title: tell("share.letter", {}, language),
    rows: letter
      .trimEnd()
      .split("\n")
      .map((line) => [line]),
    widthsPx: LETTER_WIDTHS,
  };
  // What promotion rules say is in the letter, where they can be told as they were frozen.
  const tabs = resultTables(again.run)
    .filter(({ tab }) => tab !== "promotions")
    .flatMap((table) =>
      fieldsTab(table, key, table.tab === "bonuses" ? paidCells(shareable, key, language) : [], language),
    );
  const title = tell("share.personFile", { period: closed.period.id, name: name || key }, language);
  return { title, tabs: [letterTab, ...tabs] };
}

/** The pay of a team as it was frozen. */
function payTab({ closed, language }: Shareable, ids: readonly string[]): SharedTab {
  const { person, name, bonus, paid } = columns.HISTORY_COLUMNS;
  const rows = ids.map((id) => {
    const result = closed.results.get(id);
    return [id, result?.name ?? "", result?.bonus ?? "", result?.paid ?? ""];
  });
  const heads = headings([person, name, bonus, paid], language);
  return { title: wordFor(TAB_WORDS, "bonuses", language), rows: [heads, ...rows], widthsPx: [110, 160, 110, 110] };
}

/** A team's file: the scores of its people; what they are paid only where that was asked for. */
function teamContent(shareable: Shareable, { key, members }: ShareTarget, withPay: boolean): SharedContent {
  const { again, closed, language } = shareable;
  const ids = members.map((index) => again.run.people.list[index]?.id ?? "");
  const scores = resultTables(again.run).filter(({ tab }) => tab === "scores");
  const tabs = scores.map((table) => ({
    title: wordFor(TAB_WORDS, table.tab, language),
    rows: [headings(table.columns, language), ...rowsOf(table, new Set(ids), language)],
    widthsPx: table.columns.map((_, index) => (index === table.columns.length - 1 ? 460 : 110)),
  }));
  const title = tell("share.teamFile", { period: closed.period.id, team: key }, language);
  return { title, tabs: [...tabs, ...(withPay ? [payTab(shareable, ids)] : [])] };
}

/** The frozen flags of a person, as the History tab has them. */
function flagsOf({ closed }: Shareable, id: string, flagColumn: number): string {
  return textOf(closed.results.get(id)?.row[flagColumn] ?? "");
}

/** What a file holds. */
export function contentOf(
  shareable: Shareable,
  kind: ShareKind,
  target: ShareTarget,
  choices: { readonly withPay: boolean; readonly flagColumn: number },
): SharedContent {
  if (kind === "team") return teamContent(shareable, target, choices.withPay);
  return personContent(shareable, target, flagsOf(shareable, target.key, choices.flagColumn));
}
