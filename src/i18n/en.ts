import { EN_CHECK } from "./en-check.ts";
import { EN_FUNCTIONS } from "./en-functions.ts";
import { EN_LETTER } from "./en-letter.ts";
import type { Texts } from "./texts.ts";

/** What we say in English. */
export const EN = {
  ...EN_FUNCTIONS,
  ...EN_CHECK,
  ...EN_LETTER,
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
  "bonus.paidUnknown":
    "The row of {period} in the History tab was edited by hand, so what it paid is not known. Put it back; until then nothing is settled.",
  "bonus.notToDate":
    "“{kpi}” has no actual for a whole year so far that its target could be held against, and the bonus is settled year to date. Use the Roll-up “mean” or “last”, or a measure that does not grow with time; until then there is no bonus.",
  "bonus.rowsGone":
    "Rows of the closed period {period} are missing, so what it paid is not known. Put them back; until then there is no bonus.",
  "bonus.dataGone":
    "The data of {period} that the closed result was made of are gone, so nothing is settled. Put them back.",
  "bonus.poolsToDate":
    "A bonus that is settled year to date cannot come out of a pool. Remove the pool, or set Year to date to no; until then there is no bonus.",
  "step.toDate": "Year to date, {from} to {to}: total {total}.",
  "step.toDateNone": "Year to date, {from} to {to}: no total, so nothing is settled.",
  "step.periodsToDate": "The bonus base counts {periods} times, once for each period since the year began.",
  "step.awardsToDate": "+ {amount}: awards since the year began.",
  "step.earnedToDate": "Earned to date: {earned}.",
  "step.paidIn": "– {period}: paid {paid}.",
  "step.paidInFor": "– {period}: total {total}, paid {paid}.",
  "step.dueToDate": "Paid to date: {paid}. This period pays the difference: {amount}.",
  "step.recovery": "Paid to date: {paid}. Too much was paid, so {amount} is recovered.",
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
  "step.calibrated": "{before} by the bands, set to {band} by {who}, because: {reason}",
  "step.calibratedSame": "{who} confirmed {band}, because: {reason}",
  "step.calibratedCapped": "{who} set {band}, because: {reason} A veto lets nobody above {cap}.",
  "step.paidAs": "For the bonus the total counts as {total}, the nearest that is rated {band}.",
  "event.noPeriod": "This event has neither a date nor a period. Fill in one of the two.",
  "event.badEffect":
    "The effect “{effect}” lacks what it needs: points for an adjustment, a KPI and a limit for “cap KPI”, a limit for “cap total”, a band as limit for “cap band”.",
  "settings.unknown": "“{found}” is not a setting. Correct the name, or remove the row.",
  "measure.needsColumn": "Which column it takes is blank: {measure} needs one.",
  "measure.needsWhere": "A share needs a condition: which rows count, such as Resolved = Y.",
  "measure.percentile": "A percentile lies between 0 and 100: write p90 or percentile 90.",
  "bonus.unusable": "The bonus tiers have a problem that must be mended first, so there is no bonus yet.",
  "bonus.noTotal": "No total, so no bonus yet.",
  "step.raterGroup": "– {group}: {mean} on average, raters: {raters} (group weight {weight}).",
  "step.raterGroupHidden":
    "– {group}: counted, not shown on its own with fewer than {least} raters (group weight {weight}).",
  "step.raterComment": "– {group} wrote: “{text}”",
  "step.goalFrom": "– {goal}: {actual}, on the way from {start} to {target}; {reached} reached (goal weight {weight}).",
  "step.goalAtLeast": "– {goal}: {actual} of at least {target}; {reached} reached (goal weight {weight}).",
  "step.goalAtMost": "– {goal}: {actual} against at most {target}; {reached} reached (goal weight {weight}).",
  "step.goalProgress": "– {goal}: {reached} reached (goal weight {weight}).",
  "step.goalMissing": "– {goal}: no figure yet, left out (goal weight {weight}).",
  "step.goalZero": "– {goal}: no figure, counts as not reached at all (goal weight {weight}).",
  "step.goalNotApplicable": "– {goal}: not applicable, left out (goal weight {weight}).",
  "step.goals": "– {present} of {of} goals have a figure, {pct}% of their weight.",
  "step.goalsTooFew":
    "– {present} of {of} goals have a figure, {pct}% of their weight; with less than {least}% they give no actual.",
  "goal.name": "“{goal}”",
  "goal.nameBy": "“{goal}” (by {day})",
  "goal.capped": "{pct}%, counted as {cap}%,",
  "goal.belowStart": "worse than at the start, {pct}%",
  "kpi.notLive":
    "“{kpi}” comes from the tab {tab}, which this formula is not given, so it is not counted here. Score a period counts it.",
  "step.base": "Bonus base {base}.",
  "step.baseBySpans": "Bonus base {base}, weighted by days: {spans}.",
  "step.span": "{from} to {to}, {days} days: {base}",
  "step.individual": "× {value}: individual coefficient, {mode}.",
  "step.companyCoefficient": "× {value}: company coefficient.",
  "step.coefficient": "× {value}: {scope} coefficient ({which}).",
  "step.payShare": "× {value}: pay share, for part-time work or unpaid leave.",
  "step.daysPresent": "× {value}: employed on {present} of {of} days.",
  "step.monthsPresent": "× {value}: {present} of {of} months count.",
  "step.guarantee":
    "That makes {earned}. New hires are guaranteed {share}% of the base for {months} months, until {until}: {amount}.",
  "step.guaranteeHolds": "The guarantee for new hires until {until}, {amount}, is exceeded.",
  "step.lowest": "Raised to the lowest bonus, {limit}.",
  "step.poolShare": "That makes {claim}. The pool of {amount} gives {given}.",
  "step.poolKeeps": "That makes {claim}, and the pool of {amount} covers it.",
  "step.awards": "+ {amount}: awards ({names}).",
  "bonus.poolUnclear": "The pool has a problem that must be mended first, so there is no bonus yet.",
  "award.top": "{what} {value}: place {place}; the first {places} win.",
  "award.topOfTeam": "{what} {value}: place {place} in the team {team}; the first {places} win.",
  "award.bound": "{what} {value}, which is {operator} {bound}.",
  "award.tied": "Tied, so what the shared places are worth is split.",
  "step.highest": "Limited to the highest bonus, {limit}.",
  "step.bonusIs": "Bonus: {amount}.",
  "bonus.coefficientUnclear":
    "A row of the Coefficients tab has a problem that must be mended first, so there is no bonus yet.",
  "bonus.notEmployed": "Not employed on any day of the period: 0.",
  "mode.whole": "the tier's coefficient on everything",
  "mode.marginal": "each slice at its own tier's coefficient",
  "mode.overage": "the tier's coefficient on what lies above 100",
  "mode.interpolate": "a coefficient between the tiers, in a straight line",
  "status.scored": "Scored",
  "status.incomplete": "Incomplete: a KPI that the scheme waits for is blank",
  "status.insufficient": "Insufficient data: less than the minimum coverage",
  "status.held": "Held: a problem must be mended first",
  "status.noWeights": "No weights apply",
  "status.noMetrics": "No data for this period",
  "flag.eligible": "Eligible",
  "flag.notYet": "Not yet",
  "flag.cannotTell": "Cannot tell",
  "flag.barred": "A veto bars promotion.",
  "no.tabNotOurs":
    "The tab “{tab}” holds something else than results. Rename it, then score again; nothing was written.",
  "no.busy": "Somebody else is scoring this workbook. Wait a moment, then try again; nothing was written.",
  "no.template": "There is no template “{found}”. Choose one of: {templates}.",
  "no.tabsExist":
    "The workbook already has the tabs {tabs}. Rename them or start from an empty workbook; nothing was changed.",
  "no.argument": "“{name}” must be a text, not “{found}”.",
  "no.language": "There is no language “{found}”. Use one of: {languages}.",
  "no.yesNo": "“{name}” must be true or false, not “{found}”.",
  "no.call":
    "The sidebar asked for something that this version of the add-on does not understand ({what}). Close the sidebar and open it again from the menu.",
  "no.changed":
    "The workbook was changed after this preview, so nothing was written. Look at the new preview, then write.",
  "no.decider": "Decided by is blank. Write who decided.",
  "no.promotionRow": "The Promotion tab has no row for this step. Score the period, then decide.",
  "certificate.text": "Certificate\n\n{award}\n\nis awarded to\n{name}\nfor {period}.\n\n{why}",
  "no.feedbackMapped":
    "Feedback is read from the tab “{tab}” by the Mapping tab, so nothing was written there. Enter the ratings in that tab.",
  "no.talkTab": "Nothing was written into the tab “{tab}”: {why}",
  "no.talkRow": "This row of the sheet was changed or moved, so nothing was written. Refresh, then try again.",
  "no.plannedTwice": "The Coaching tab has an open plan for this already. Change that row, or mark it as done first.",
  "no.dashboardStale":
    "The results of {period} are not written as they are now. Write them first, then make the dashboard; nothing was written.",
  "no.dashboardNotOurs":
    "The tab “{tab}” holds something else than a dashboard. Rename it, then try again; nothing was written.",
  "dashboard.note":
    "Make the dashboard again after scoring: its tables are replaced then, and the charts stay where you put them. Leave a column free before notes of your own.",
  "no.bonuses": "The scheme pays no bonus: it has no bonus tiers and no awards. Fill in the Bonus tiers tab first.",
  "held.noBase": "No bonus base in the People tab.",
  "held.noTotal": "No total in this period.",
  "no.moreVariants":
    "There is no room for another variant: {most} are kept at most, and none may be very long. Delete one that is not needed.",
  "no.cellFor":
    "The tabs of the scheme have no cell for {what}. Add the column or the Settings tab, then apply again. Nothing was written.",
  "no.formulas": "{where} is computed by a formula, which would be lost. Change it in the sheet. Nothing was written.",
  "no.written":
    "The tab “{tab}” could not be written ({why}). All is as it was before. Mend the cause, then try again.",
  "no.halfWritten":
    "The tab “{tab}” could not be written ({why}), and neither could these tabs be put back as they were: {tabs}. Open File → Version history, and restore the version from before.",
  "settings.twice": "The setting “{found}” stands twice. Remove one row; the first one counts until then.",
  "bands.noLabel": "This band has no label. Type what it is called.",
  "bands.labelTwice": "The band “{band}” stands twice. Rename or remove one of the rows.",
  "kpi.looksLikePercent":
    "“{found}” is {found} times the whole in a KPI that is counted in percent, “{kpi}”. Type {found}% if you mean that.",
  "measure.needsMeasure": "How it is measured is blank. Choose count, sum, mean, median, p90, share or distinct.",
  "promotion.unknownGrade":
    "No grade “{grade}” is on the ladder, so this rule applies to nobody. Correct the name, or add the grade to the Ladder tab.",
  "change.noRow": "The tab “{tab}” has no row “{found}” to change. Choose one that is there.",
  "change.hasKnots": "The curve of “{kpi}” is written as knots, so its target changes nothing. Change its knots.",
  "guide.notHundred":
    "The shares of the guide add up to {sum}%. Change them so that they add up to 100%; until then there is no guide.",
  "guide.bandTwice": "The guide names the band “{band}” twice. Keep it in one row.",
  "value.none": "none",
  "near.step": "{kpi} from {from} to {to} {lift}.",
  "near.band": "makes {band}",
  "near.tier": "reaches the tier {tier}",
  "near.flag": "opens the step to {next}",
  "near.flagOnly": "opens the step up",
  "near.out": "{what}: out of reach by one KPI alone.",
  "near.top": "{what}: already at the top.",
  "near.noResult": "{what}: there is no result to start from.",
  "lift.band": "Higher band",
  "lift.tier": "Higher tier",
  "lift.flag": "Step to {next}",
  "lift.flagOnly": "Step up",
  "plan.line": "{what} {by} {coach}",
  "plan.onKpi": "{kpi}: {what}",
  "plan.by": "(by {day})",
  "plan.with": "(with {coach})",
  "coach.below": "Rated {band}, below {least}.",
  "coach.falls": "The total fell {falls} periods in a row: {totals}.",
  "coach.cost": "{kpi} costs {lost} points of the total: {points} of 100 points, weight {weight}%.",
  "dist.over": "{group}: {count} in {bands}, {difference} more than the guide's {target}.",
  "dist.under": "{group}: {count} in {bands}, {difference} fewer than the guide's {target}.",
  "dist.even": "{group}: as the guide has it.",
  "dist.small": "{group}: {count} in all, fewer than {least}, so it is not judged.",
  "dist.tie":
    "{group}: {count} people share the total {total}, and the guide's line below {bands} runs between them. Look at them together.",
  "dist.everybody": "Everybody",
  "fair.highest": "{group}: {rate}% of {people}, the highest rate.",
  "fair.within": "{group}: {rate}% of {people}, {ratio}% of the highest rate; at least four fifths.",
  "fair.adverse":
    "{group}: {rate}% of {people}, {ratio}% of the highest rate; less than four fifths. Look for the reason.",
  "fair.tooSmall": "{group}: {people} in all, fewer than {least}, so it is not judged.",
  "fair.nobody": "Nobody at all has this outcome, so there is nothing to compare.",
  "lenient.above": "{who}: mean {mean}, {difference} above all others; more than chance explains ({count} ratings).",
  "lenient.below": "{who}: mean {mean}, {difference} below all others; more than chance explains ({count} ratings).",
  "lenient.usual": "{who}: mean {mean}, as the others rate ({count} ratings).",
  "lenient.tooFew": "{who}: {count} ratings, too few to judge.",
  "trend.up": "{what}: {first} → {last}, up by {difference}.",
  "trend.down": "{what}: {first} → {last}, down by {difference}.",
  "trend.same": "{what}: {first}, unchanged.",
  "trend.unknown": "{what}: fewer than two periods with data.",
  "trend.meanTotal": "Mean total, {group}",
  "trend.eligible": "Share eligible for a step up",
  "trend.promoted": "Share promoted",
  "trend.meanActual": "Mean of {kpi}",
  "trend.survey": "Survey",
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
  "history.notComputed":
    "The result of {id} for the closed period {period} can no longer be computed from today's rows. What was paid stays. Put the rows back or mend them if that is not meant.",
  "step.correction": "Correction for {period}: {before} then, {now} on today's inputs, so {difference}.",
  "step.correctionNew": "Correction for {period}: nothing was paid then, {now} on today's inputs, so {difference}.",
  "step.paid": "Paid with corrections: {paid}.",
  "no.list": "“{name}” must be a list of texts, not “{found}”.",
  "warn.store": "Closed periods are kept here. An edit shows in their fingerprints, and nothing is computed from it.",
  "no.closed":
    "The period {period} was closed on {at}. Its results stay as they are. To correct it, mend its inputs (Metrics, Records, Events …), then score the next period: the difference lands there, in the column Correction.",
  "no.closedBy":
    "The period {period} was closed on {at} by {name}. Its results stay as they are. To correct it, mend its inputs (Metrics, Records, Events …), then score the next period: the difference lands there, in the column Correction.",
  "no.closedLater":
    "The period {later} is closed already, and periods are closed in their order. What {period} owes can no longer be paid before it.",
  "no.closeOpen":
    "The period {period} cannot be closed yet. Errors: {errors}. People without a result: {people}. Mend what is wrong, or name those whom you want to close without a result; once their inputs are mended, what they earn lands in the next period.\n{list}",
  "share.letter": "Letter",
  "share.personFile": "{name} · {period}",
  "share.teamFile": "Team {team} · {period}",
  "share.changed":
    "The result in History was edited, or can no longer be computed as it was closed. Put its row back as it was.",
  "share.noEmail": "There is no address in the column Email of People that is this person’s alone.",
  "share.noLeader": "Not everybody in the team names the same manager in the column Manager of People.",
  "share.notClosed": "The period {period} is not closed. Close it first: what is shared must not change any more.",
  "share.spoilt":
    "History or Snapshots of {period} were edited after it was closed, so nothing of it is shared. Put the rows back as they were (File → Version history).",
  "import.recordId": "Record ID (tells rows apart)",
  "share.yes": "yes",
} as const satisfies Texts;
