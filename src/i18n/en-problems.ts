import type { FindingCode, IssueCode } from "../core/index.ts";
import type { EN_FUNCTIONS } from "./en-functions.ts";

/** What can be wrong with a workbook, in English; what formulas say too stands with the functions' sentences. */
export const EN_PROBLEMS = {
  "tab.missing": "The tab “{tab}” is missing. Add it, or use Set up.",
  "tab.empty": "This tab has no rows under its header. Fill it in.",
  "tab.headerMissing": "The column “{header}” is missing. Add a column with this heading in row 1.",
  "tab.headerTwice": "The heading “{header}” stands twice in this tab. Rename or remove one of the two columns.",
  "mapping.noTab":
    "The workbook has no tab “{tab}”. Write its name as it stands on the tab, or remove the rows about it.",
  "mapping.noHeading": "Say which column is “{column}”. Write its heading, or a fixed value.",
  "mapping.noColumn":
    "“{tab}” has no column headed “{heading}”. Write the heading as it stands there, or choose the column again in Set up.",
  "mapping.headingTwice":
    "“{tab}” has two columns headed “{heading}”, so that nobody can tell which is meant. Rename one of them.",
  "mapping.badColumn": "“{found}” is neither a KPI nor a column of this tab. Write one of: {columns}.",
  "mapping.badRow": "“{found}” is no row. Write the number of the row in which the headings stand, such as 3.",
  "mapping.twice":
    "“{column}” is said twice, first in row {first}. Keep one of the two rows; the first counts until then.",
  "mapping.columnTwice":
    "The column “{heading}” is used twice, first in row {first}. Remove one of the rows; until then the first counts.",
  "mapping.kpiTwice":
    "The person {id} has two figures for “{kpi}” in {period}; the other is in row {first}. Remove one; until then the result is held.",
  "mapping.lacks":
    "Nothing says which column of “{tab}” is “{header}”. Choose it in Set up, or add a row to the tab Mapping.",
  "tab.twice":
    "The tabs “{tab}” and “{twin}” are for the same. Rename one that is something else, or put their rows together; only “{tab}” is read until then.",
  "collect.offScale":
    "{found} lies outside of the scale, which goes from {least} to {most}. Correct it after asking the rater.",
  "collect.twice": "{rater} has rated {id} on this twice. Keep one of the rows; the first one counts until then.",
  "person.twice": "The person {id} stands twice, first in row {first}. Keep one row; until then the result is held.",
  "person.unknown": "The person {id} is not in the People tab. Add them there, or correct the id.",
  "cell.negative": "“{found}” is less than 0. Type 0 or more.",
  "dates.reversed": "The dates stand the wrong way round: {from} lies after {to}. Correct one of the two.",
  "assignments.overlap":
    "The assignments of {id} overlap: this row and row {other} share a day. Change the dates; until then the result is held.",
  "metrics.twice":
    "The person {id} has two rows for {period}; the other is row {first}. Remove one; until then the result is held.",
  "metrics.noPeriod":
    "Nothing in this workbook is for the period {period}. It has: {periods}. To make a longer period of shorter ones, fill in Roll-up in the KPIs tab.",
  "metrics.nobody":
    "The rows for {period} are of nobody in the People tab. Correct the ids there or in the rows, so that they are the same.",
  "metrics.noData":
    "There is nothing to score yet. Fill in the Metrics or the Records tab, each row with a person and a period or a date.",
  "kpi.twice": "The KPI {kpi} stands twice. Keep one row; the first one counts until then.",
  "kpi.unknown": "There is no KPI “{kpi}” in the KPIs tab. Correct the name, or add the KPI there.",
  "kpi.noColumn": "There is no column for the KPI “{kpi}”. Add a column with its id or name as heading.",
  "kpi.noRecordColumn":
    "The KPI “{kpi}” is measured from a column “{column}” that {tab} does not have. Correct the name.",
  "kpi.badCurve": "The KPI “{kpi}” cannot be scored: {why}",
  "kpi.badActual": "The KPI “{kpi}” cannot be scored here: {why}",
  "kpi.badMeasure": "The KPI “{kpi}” cannot be measured: {why}",
  "kpi.noTab":
    "The KPI “{kpi}” comes from {tab}, but there is no such tab. Add it, or change where the KPI comes from.",
  "import.noColumn":
    "None of these columns is in the file: {header}. Choose another kind of export, or add the column.",
  "import.unclearDates":
    "The dates in “{header}” could begin with the day or with the month. Choose which, or export them year first.",
  "import.unknownOwner":
    "“{found}” is nobody's id or account. Fill in the column Account of the People tab, or add the person; until then the rows are nobody's.",
  "goal.noTime": "This goal has neither a period nor a deadline. Fill in one of the two.",
  "goal.outsidePeriod":
    "The deadline {day} lies outside the period {period}. Correct one of the two; until then the result is held.",
  "goal.needsStart":
    "The target is {target}, and nothing can be divided by that. Fill in the value at the start; until then the result is held.",
  "goal.noDistance": "Start and target are both {target}. Correct one of them; until then the result is held.",
  "goal.wrongDirection":
    "From {start} to {target} leads the other way. Change when the goal is reached, or leave it blank.",
  "goal.badProgress":
    "This goal has no target, so its actual says how far it is: yes, no or 0% to 100%, not “{found}”. Correct it, or fill in a target.",
  "goal.twice":
    "The goal “{goal}” of {id} stands twice, first in row {first}. Keep one row; until then the result is held.",
  "weights.notHundred": "The weights of {group} add up to {sum}. Change them so that they add up to 100.",
  "weights.ambiguous":
    "Several rows of weights fit {group} equally well: {rows}. Make one of them more specific, or remove it.",
  "weights.none":
    "No row of weights is for {group}. Add one to the Weights tab, or one that leaves post, grade, region and track blank.",
  "weights.partOfPeriod":
    "No row of weights is for {group} from {from} to {to}. Extend the dates of a row so that they cover the whole period.",
  "bands.twice": "Two bands begin at {from}. Change one of the bounds; the first one counts until then.",
  "bands.belowLowest":
    "{count} totals lie below the lowest band, which begins at {lowest} (for example {id} with {total}). Let the lowest band of the Ratings tab begin at 0 or lower.",
  "bands.unknown": "There is no band “{band}” in the Ratings tab. Correct the name, or add the band there.",
  "bonus.noMode":
    "No bonus mode is chosen, and tiers can be applied in four ways that pay differently: whole, marginal, overage, interpolate. Choose one in the Settings tab; until then no bonus is computed.",
  "bonus.twice": "Two bonus tiers begin at {from}. Change one of the bounds; the first one counts until then.",
  "bonus.noBase": "There is no bonus base in the People tab, so there is no amount.",
  "bonus.notClosed":
    "The bonus is settled year to date, but earlier periods of the year are not closed: {open}. Nobody knows what they paid, so {period} pays nothing yet. They must be closed first, in their order.",
  "bonus.yearUnknown":
    "The bonus is settled year to date, but there is nothing of {unknown}: neither data nor a closed period. The year counts from {from}. Fill in their data and close them first if they should count too.",
  "bonus.notToDate":
    "“{kpi}” has no actual for a whole year so far that its target could be held against, and the bonus is settled year to date. Use the Roll-up “mean” or “last”, or a measure that does not grow with time; until then there is no bonus.",
  "bonus.rowsGone":
    "Rows of the closed period {period} are missing, so what it paid is not known. Put them back; until then there is no bonus.",
  "bonus.dataGone":
    "The data of {period} that the closed result was made of are gone, so nothing is settled. Put them back.",
  "bonus.poolsToDate":
    "A bonus that is settled year to date cannot come out of a pool. Remove the pool, or set Year to date to no; until then there is no bonus.",
  "bonus.limitsReversed":
    "The lowest bonus, {lowest}, is above the highest, {highest}. Change one of the two in the Settings tab; until then no bonus is computed.",
  "coefficients.twice":
    "The coefficient of {scope} {which} stands twice for the same period; the other is in row {other}. Keep one row; until then the bonuses that it is for are held.",
  "coefficients.missing":
    "The Coefficients tab goes by {scope} in {period} but has no row for {which}. Add one; until then the bonus is held.",
  "targets.ambiguous":
    "Several targets fit {id} equally well: {rows}. Make one of them more specific, or remove it; until then the result is held.",
  "pools.twice":
    "The pool of {team} stands twice for the same period; the other is in row {other}. Keep one row; until then its people have no bonus.",
  "pools.open":
    "{count} people of this pool have no bonus yet, for example {id}; every share changes once they do. Fill in what they lack before you pay.",
  "pools.rest":
    "{rest} of this pool is left, since less is claimed. Change the amount, or choose another pool rule in the Settings tab.",
  "pools.nobody": "Nobody takes part in the pool of {team}, so {amount} is left. Correct the team, or remove the row.",
  "pools.belowGuarantees":
    "This pool, {amount}, does not cover what is guaranteed to new hires. Change the amount; until then its people have no bonus.",
  "awards.badCount": "“{found}” is not a number of places. Type how many win: 1, 2, 3 …",
  "ladder.twice": "The grade {grade} stands twice on the track “{track}”. Keep one row.",
  "ladder.unknownNext":
    "The grade {grade} leads to “{next}”, which is not on the ladder. Correct the name, or add the grade.",
  "promotion.badRule": "This rule compares a number with “{bound}”. Write a number such as 85% or 12 as its bound.",
  "promotion.unknownColumn": "The People tab has no column “{column}”. Correct the name, or add the column there.",
  "calibration.noReason":
    "A changed band needs its reason. Write why it was changed, or remove the row; until then the result of this person is held.",
  "calibration.twice":
    "The band of {id} is set twice for this period. Keep the row that holds, and remove the other; until then the result is held.",
  "calibration.noBand":
    "{id} has no band in this period that could be changed to {band}, so nothing was changed. Mend first why there is none.",
  "calibration.capped":
    "{id} was set to {band}, but a veto lets nobody above {cap}. The veto holds. Remove this row, or the veto.",
  "calibration.moved":
    "When {id} was set to {band}, the band was {before}; by the bands it is {now} now. The decision holds. Make sure that it still should, and write {now} as the band before.",
  "event.noPeriod": "This event has neither a date nor a period. Fill in one of the two.",
  "event.badEffect":
    "The effect “{effect}” lacks what it needs: points for an adjustment, a KPI and a limit for “cap KPI”, a limit for “cap total”, a band as limit for “cap band”.",
  "settings.unknown": "“{found}” is not a setting. Correct the name, or remove the row.",
  "settings.twice": "The setting “{found}” stands twice. Remove one row; the first one counts until then.",
  "bands.noLabel": "This band has no label. Type what it is called.",
  "bands.labelTwice": "The band “{band}” stands twice. Rename or remove one of the rows.",
  "kpi.looksLikePercent":
    "“{found}” is {found} times the whole in a KPI that is counted in percent, “{kpi}”. Type {found}% if you mean that.",
  "promotion.unknownGrade":
    "No grade “{grade}” is on the ladder, so this rule applies to nobody. Correct the name, or add the grade to the Ladder tab.",
  "change.noRow": "The tab “{tab}” has no row “{found}” to change. Choose one that is there.",
  "change.hasKnots": "The curve of “{kpi}” is written as knots, so its target changes nothing. Change its knots.",
  "guide.notHundred":
    "The shares of the guide add up to {sum}%. Change them so that they add up to 100%; until then there is no guide.",
  "guide.bandTwice": "The guide names the band “{band}” twice. Keep it in one row.",
  "history.changed":
    "The result of {id} for {period} was edited after the period was closed. Nothing is computed from this row. Put it back as it was (File → Version history), and correct inputs instead.",
  "history.rowsChanged":
    "The results of {period} are not those that were frozen: rows of the History tab were added, removed or sealed anew. Nothing is computed from this period. Put the rows back as they were (File → Version history).",
  "history.snapshotChanged":
    "The snapshot of {period} in the Snapshots tab was edited after the period was closed. What is computed from it waits. Put its rows back as they were (File → Version history).",
  "history.noPeriod":
    "There are results of {period}, but the period is not among the closed ones. Put its row back into the Closed periods tab (File → Version history).",
  "history.periodTwice":
    "The period {period} stands twice among the closed ones. Remove this row; the first one counts.",
  "history.otherYear":
    "Data of the closed period {period}, or somebody's days of employment in it, have changed since. It was settled year to date, in a year or by a plan that is over, so no difference is paid or taken back by itself. Put the data back if the change is not meant; else settle by hand what is owed.",
  "history.notComputed":
    "The result of {id} for the closed period {period} can no longer be computed from today's rows. What was paid stays. Put the rows back or mend them if that is not meant.",
} as const satisfies Readonly<Record<Exclude<IssueCode, FindingCode | keyof typeof EN_FUNCTIONS>, string>>;
