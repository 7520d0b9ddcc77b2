import type { FindingCode } from "../core/index.ts";

/** What the check of a scheme finds, in English. */
export const EN_CHECK = {
  "check.kpiUnweighted":
    "The KPI “{kpi}” has weight 0 in every row, so it counts for nobody. Give it a weight in the Weights tab, or remove it.",
  "check.kpiNoData":
    "The KPI “{kpi}” has a weight, and nobody has a number for it in any period. Fill in its data, or remove its weight; until then the other KPIs share it.",
  "check.kpiFlat":
    "All {people} people earn the same {points} points in “{kpi}”, with actuals from {lowest} to {highest}: it tells nobody apart. Change its knots so that they lie among these actuals, or give its weight to another KPI.",
  "check.targetTooHigh":
    "None of {people} people has reached the target of “{kpi}”: actuals go from {lowest} to {highest}, and the best earned {points} points. Keep it if it is meant to stretch; otherwise change the target.",
  "check.targetTooLow":
    "All {people} people are far beyond the target of “{kpi}”: actuals go from {lowest} to {highest}, and the lowest earned {points} points. Change the target if it is to ask for something.",
  "check.kpisAlike":
    "“{kpi}” and “{other}” rise and fall together over {people} people (correlation {percent}%), so one strength or weakness is paid for twice. Keep one of them, or make their weights together that of one.",
  "check.weightsIdle":
    "No person is of {group}, so this row of weights is for nobody. Correct the words so that they are those of the People tab, or remove the row.",
  "check.oneKpiAlone":
    "For {group} “{kpi}” has weight {weight}, and a total needs data for only {least}% of the weights: this KPI alone can make a total. Change the minimum coverage in the Settings tab to more than {weight}%, or lower the weight.",
  "check.unreachable":
    "Nobody can reach the {what} “{name}”: it begins at {from}, and no total is higher than {most}. Change its bound, or the points that the KPIs can earn.",
  "check.reachedByExtras":
    "With data for every KPI and without adjustments no total is higher than {most}, and the {what} “{name}” begins at {from}. Keep it if only bonus points are to lead there; otherwise change its bound.",
  "check.tooNarrow":
    "Nobody can be in the {what} “{name}”: from {from} to {next} there is no total with {decimals} decimals. Change one of the two bounds.",
  "check.neverBelow":
    "Nobody can be as low as the {what} “{name}”: no total is lower than {least}. Remove it, or change its bound.",
  "check.openBelow":
    "Totals can be as low as {least}, and the lowest band, “{name}”, begins at {from}: whoever lies below has no band. Let the lowest band begin at {least} or lower.",
  "check.notSorted":
    "The row that begins at {from} stands out of order. Everything is computed in the right order. Put the rows in order, so that who reads them sees what lies beside what.",
  "check.payFalls":
    "A higher total pays less: {low} pays {lowPct}% of the base, {high} only {highPct}%. Change the coefficient of the tier “{tier}” or the bonus mode, so that nobody loses by doing better.",
  "check.cliff":
    "From {below} to {total} the bonus rises by {pct}% of the base, which is {amount} for a base of {base}{near}. Keep it if it is meant; otherwise add tiers in between, or choose the mode “interpolate”.",
  "check.cliffShare":
    "From {below} to {total} the bonus rises by {pct}% of the base{near}. Keep it if it is meant; otherwise add tiers in between, or choose the mode “interpolate”.",
  "check.adjustmentJump":
    "An adjustment of {points} carries a total of {total} from “{before}” to “{after}”, past a whole band. Change the bounds of adjustments in the Settings tab if one event should not do that.",
  "check.ladderCycle":
    "From the grade “{grade}” the ladder leads back to it. Correct the next grades so that they lead upwards only.",
  "check.ladderIsland":
    "No grade leads to “{grade}”, and nobody stands on it. Correct the next grade of the one below it, or remove the row.",
  "check.stepNoRules":
    "There is no rule for the step from “{grade}” to “{next}”, so nobody is flagged for it. Add its standards to the Promotion rules tab.",
  "check.ruleImpossible":
    "Nobody can meet {what} {operator} {bound}: no such value is possible. Change the bound; a percentage is written as 85%.",
  "check.rulesContradict":
    "No value of {what} meets both this rule and the one at {other}, and the step asks for both. Change one of them, or put them into one group.",
  "check.ruleUnmet":
    "None of the {people} people concerned has met {what} {operator} {bound} in any period. Keep it if the step is meant to be that high; otherwise change the bound.",
  "check.postTwice":
    "The post “{post}” is described twice, first in row {first}. Keep one of the two rows; until then the first counts.",
  "check.postCircle":
    "From “{post}” the superiors lead back to it. Correct the direct superiors so that they lead upwards only.",
  "check.postUnknown":
    "“{post}” names the post “{found}”, and no row describes it. Write it as the row of that post does, or add a row for it.",
  "check.postOneSided":
    "The way from “{from}” to “{to}” stands in one of their two rows only, and the other names other posts. Add it here, or remove it there.",
  "check.postShares":
    "The shares of time of the duties of “{post}” add up to {sum}%. Change them so that they add up to 100%.",
  "check.postOver":
    "The post “{post}” has a headcount of {headcount}, and {people} hold it. Change the headcount, or correct the posts in the People tab.",
  "check.postVacant":
    "The post “{post}” has a headcount of {headcount}, and {people} hold it. Keep it if the rest is to be filled; otherwise change the headcount, or correct the posts in the People tab.",
  "check.postKpiUnknown":
    "“{post}” lists the KPI “{kpi}”, and there is no such KPI. Write it as the KPIs tab does, or add it there.",
  "check.postKpiIdle":
    "“{post}” lists the KPI “{kpi}”, and no row of weights gives it any for this post. Give it a weight, or take it off the list.",
  "check.postKpiUnlisted":
    "The KPI “{kpi}” has a weight for “{post}”, and the description of the post does not list it. Add it to the list, or remove its weight.",
  "check.postDownLadder":
    "“{post}” leads to “{next}”, but the ladder leads upwards from “{to}” to “{from}”. Correct the Posts tab or the Ladder tab.",
  "check.postNoStep":
    "“{post}” leads to “{next}”, but the ladder has no step from “{from}” to “{to}”, so nobody is flagged for it. Keep it if it is a move and no promotion; otherwise correct the next grade of “{from}”.",
  "check.personPost":
    "The Posts tab does not describe the post “{post}” (people who hold it: {people}). Write it as the Posts tab does, or add a row for it there.",
  "check.managerUnknown":
    "“{found}” is named as the manager of {id}, and no person has this id. Type the superior's person ID as in this tab.",
  "check.managerSelf": "{id} is named as their own manager. Type the superior's person ID, or leave the cell blank.",
  "check.managerCircle":
    "From {id} the managers lead back to {id}. Correct the column Manager so that it leads upwards only.",
  "check.spelling":
    "“{found}” is mostly written “{usual}”. Use one spelling; they count as the same, but lists and filters show them as two.",
  "check.near": "; {count} people stand within a point of it in {period}",
} as const satisfies Readonly<Record<FindingCode | "check.near", string>>;
