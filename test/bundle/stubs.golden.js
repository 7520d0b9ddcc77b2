function onOpen() { return Scorecards_.onOpen.apply(this, arguments); }
function onInstall() { return Scorecards_.onInstall.apply(this, arguments); }
function menuSetUp() { return Scorecards_.menuSetUp.apply(this, arguments); }
function menuCheck() { return Scorecards_.menuCheck.apply(this, arguments); }
function menuScore() { return Scorecards_.menuScore.apply(this, arguments); }
function menuPerson() { return Scorecards_.menuPerson.apply(this, arguments); }
function menuWhatIf() { return Scorecards_.menuWhatIf.apply(this, arguments); }
function menuCalibrate() { return Scorecards_.menuCalibrate.apply(this, arguments); }
function menuPromotions() { return Scorecards_.menuPromotions.apply(this, arguments); }
function menuBonus() { return Scorecards_.menuBonus.apply(this, arguments); }
function menuFeedback() { return Scorecards_.menuFeedback.apply(this, arguments); }
function menuPublish() { return Scorecards_.menuPublish.apply(this, arguments); }
function menuHelp() { return Scorecards_.menuHelp.apply(this, arguments); }
function callServer(name, args) { return Scorecards_.callServer.apply(this, arguments); }
function setUpWorkbook(templateId, language, withSample) { return Scorecards_.setUpWorkbook.apply(this, arguments); }
function checkWorkbook(language) { return Scorecards_.checkWorkbook.apply(this, arguments); }
function scorePeriod(period, language) { return Scorecards_.scorePeriod.apply(this, arguments); }
function closePeriod(period, language, closedBy, accepted) { return Scorecards_.closePeriod.apply(this, arguments); }
function closedPeriods(language) { return Scorecards_.closedPeriods.apply(this, arguments); }
function explainPerson(period, person, language) { return Scorecards_.explainPerson.apply(this, arguments); }
/**
 * Bonus that a score earns on a base, by tiers of coefficients. A score of 100 is target. The four modes pay differently, so that none is assumed: "whole" is base × the coefficient of the tier reached, and 0 below the first; "marginal" is base × the sum of each tier's slice of the score ÷ 100 × its coefficient, as with income-tax brackets; "overage" is base × (the score up to 100 + what lies above 100 × the coefficient reached) ÷ 100; "interpolate" is base × a coefficient read off straight lines between the tiers' bounds, flat above the last and 0 below the first.
 * @param score One score or a range, on the scale on which 100 is target. A blank gives a blank and N/A gives N/A. In a range, a cell that is no number gets a text that begins with #, and the others are computed.
 * @param base Amount that a score of 100 is worth at coefficient 1, in money: one number for all, or a range in the shape of score.
 * @param tiers Rows of two columns, lower bound and coefficient (1.2 or 120%), in any order. Blank rows and a row of headings are left out; the same bound twice is an error.
 * @param mode "whole", "marginal", "overage" or "interpolate". Left out, the error shows what each of them gives for this case.
 * @return Amounts of money, exact to 10 decimals and not rounded to cents, in the shape of score.
 * @example =BONUS_AMOUNT(110, 1000, {0,1;100,1.5}, "marginal") → 1150
 * @customfunction
 */
function BONUS_AMOUNT(score, base, tiers, mode) { return Scorecards_.BONUS_AMOUNT.apply(this, arguments); }
/**
 * Name of the bonus tier that a score reaches. A tier begins at its lower bound exactly, and the top is open.
 * @param score One score or a range, on the scale of the bounds. A blank gives a blank and N/A gives N/A. A score below the first tier reaches none: blank. In a range, a cell that is no number gets a text that begins with #.
 * @param tiers Rows of lower bound and tier name, in any order; further columns do not matter. Blank rows and a row of headings are left out; the same bound twice is an error.
 * @return Names, in the shape of score.
 * @example =BONUS_TIER(104, {80,"Bronze";100,"Silver";120,"Gold"}) → "Silver"
 * @customfunction
 */
function BONUS_TIER(score, tiers) { return Scorecards_.BONUS_TIER.apply(this, arguments); }
/**
 * Score of one person from 360° feedback, and the groups behind it. First the mean within each rater group, then the groups combined by their weights; groups without any rater are left out together with their weight. Groups other than self and superior with fewer raters than the minimum count, but their mean is not shown. Source: weighted mean of group means.
 * @param groups Group of each rater, such as Self, Superior, Peer, Report: a column or a row.
 * @param scores Score by each rater, beside the groups, on any one scale. A blank or N/A is left out; text or an error is an error.
 * @param weights Rows of two columns, group and weight. Weights are relative, 0 or more; every group that gave a score needs one. Blank rows and a row of headings are left out.
 * @param minRaters Fewest raters whose mean may be shown on its own, 1 or more. Optional; leave out for 3.
 * @return Rows of group, mean and number of raters; the first, Combined, holds the score. It is blank where nobody scored.
 * @example =FEEDBACK_360({"Superior";"Peer";"Peer"}, {80;90;100}, {"Superior",60;"Peer",40}, 2) → {"Combined",86,3;"Superior",80,1;"Peer",95,2}
 * @customfunction
 */
function FEEDBACK_360(groups, scores, weights, minRaters) { return Scorecards_.FEEDBACK_360.apply(this, arguments); }
/**
 * Share of a target that was reached, as a ratio: 0.95 is 95%. With "higher" it is actual ÷ target, with "lower" target ÷ actual, with "reduction" 1 − (actual − target) ÷ target; then kept between floor and cap. It is not rounded. Source: the definitions of attainment for KPIs where more is better, where less is better, and for costs over a budget.
 * @param actual What was reached: one cell or a range. A blank gives a blank and N/A gives N/A. In a range, a cell that is no number gets a text that begins with #, and the others are computed.
 * @param target What was to be reached, in the same unit, above 0: one number for all, or a range in the shape of actual.
 * @param direction "higher" where more is better, "lower" where less is better, "reduction" where each percent above the target costs a percent. With "lower", actual must be above 0; an actual of 0 earns the cap. Optional; leave out for "higher".
 * @param floor Least ratio to give, 0 or more. Optional; leave out for 0.
 * @param cap Greatest ratio to give, such as 150%; not below floor. Optional; leave out for none.
 * @return Ratios, in the shape of actual.
 * @example =KPI_ATTAINMENT(45, 36, "lower") → 0.8
 * @customfunction
 */
function KPI_ATTAINMENT(actual, target, direction, floor, cap) { return Scorecards_.KPI_ATTAINMENT.apply(this, arguments); }
/**
 * The steps behind one person's total, in words. One sentence for each KPI: what was reached, the points it earned and its weight in percent of all weights; then how much of the weight has points, the total, and the band. The total is the one that WEIGHTED_SCORE gives for the same scores and weights, blanks and N/A left out.
 * @param names Names of the KPIs: the row of headings, or a column.
 * @param actuals What the person reached on each KPI, in the same order; shown as it stands.
 * @param scores Points that each actual earned, in the same order. A blank or N/A is left out and said so; text or an error is an error.
 * @param weights Weight of each KPI, in the same order: relative, 0 or more. A KPI with weight 0 or blank is not mentioned.
 * @param bands Rows of lower bound and label, as for RATING. Optional; leave out for no band. A total below the lowest is an error.
 * @param language "en", "zh-Hans" or "zh-Hant". Optional; leave out for English.
 * @return A column of sentences.
 * @example =KPI_EXPLAIN({"CSAT","Calls"}, {4.5,210}, {90,70}, {60,40}, {0,"C";80,"B"}) → {"CSAT: 4.5 earns 90 points, weight 60%.";"Calls: 210 earns 70 points, weight 40%.";"2 of 2 KPIs, 100% of the weight.";"Total: 82.";"Band B, from 80."}
 * @customfunction
 */
function KPI_EXPLAIN(names, actuals, scores, weights, bands, language) { return Scorecards_.KPI_EXPLAIN.apply(this, arguments); }
/**
 * Points that an actual earns on a KPI's curve. Between two knots the points lie on a straight line, outside the first and the last they stay flat; with "steps" they are those of the best step reached. Lower is better where the knots fall while the points rise; a target band is knots {20,30,40,50} with points {0,100,100,0}. Points are not rounded. Source: linear interpolation, in exact decimal arithmetic.
 * @param actual What was reached: one cell or a range, in the unit of the knots (95% is 0.95). A blank gives a blank and N/A gives N/A, never 0. In a range, a cell that is no number gets a text that begins with #, and the others are scored.
 * @param knots Actuals at which points are known: a row or a column of 2 or more numbers (1 or more for steps), only rising or only falling. Knots {0,1} also take yes and no, TRUE and FALSE. Blank cells at the end do not count.
 * @param points Points at each knot: a row or a column of as many numbers. Optional; leave out for 0 and 100 at two knots, or 0, 100 and 120 at three.
 * @param shape "linear" for straight lines, or "steps": a step is reached at its knot exactly, and below the first step there are 0 points. Optional; leave out for "linear".
 * @return Points, in the shape of actual.
 * @example =KPI_SCORE(90%, {80%,90%,100%}, {0,100,120}) → 100
 * @customfunction
 */
function KPI_SCORE(actual, knots, points, shape) { return Scorecards_.KPI_SCORE.apply(this, arguments); }
/**
 * Whether each person meets the rules of a promotion. TRUE if all rules pass, FALSE if one fails, "unknown" if none fails but one has no value to judge. Text is compared without regard to capitals, dates as days.
 * @param headers Headings of the columns of rows, as one row of cells.
 * @param rows A row for each person. A blank, N/A, an error, or text where a number is compared makes a rule unknown, never failed. A row without anything gives a blank.
 * @param rules Rows of three columns: column (its heading), operator and bound. Operators: >=, >, <=, <, =, <> and "in", whose bound lists values set apart by |. A bound is a number, a date or text. Blank rows and a row of headings are left out; a column that headers lacks or has twice is an error.
 * @param reasons TRUE adds a second column that says which rules fail or are unknown, the value found and the distance left. Optional; leave out for FALSE.
 * @return A column with TRUE, FALSE or "unknown" for each row; with reasons, a second column of text.
 * @example =PROMOTION_FLAG({"CSAT","Months"}, {0.9,14;0.8,20;"",8}, {"CSAT",">=",0.85;"Months",">=",12}) → {TRUE;FALSE;FALSE}
 * @customfunction
 */
function PROMOTION_FLAG(headers, rows, rules, reasons) { return Scorecards_.PROMOTION_FLAG.apply(this, arguments); }
/**
 * Part of an amount that falls on the days someone was there. Share = days of the period from start to end ÷ days of the period. Calendar days are counted, both ends included, leap years true; no day in the period gives 0. Source: day-count proration, actual ÷ actual.
 * @param amount Amount for the whole period: one cell or a range. A blank gives a blank and N/A gives N/A.
 * @param start First day: one date for all, or a range in the shape of amount. Blank or N/A counts from the period's first day. Dates are cells without a time of day, or text such as 2026-01-31.
 * @param end Last day, in the same way. Blank or N/A counts to the period's last day. In a range, a start after its end gets a text that begins with #.
 * @param periodStart First day of the period: one date.
 * @param periodEnd Last day of the period: one date, not before periodStart.
 * @return Amounts, exact to 10 decimals and not rounded to cents, in the shape of amount.
 * @example =PRORATE(3100, "2026-01-11", "", "2026-01-01", "2026-01-31") → 2100
 * @customfunction
 */
function PRORATE(amount, start, end, periodStart, periodEnd) { return Scorecards_.PRORATE.apply(this, arguments); }
/**
 * Band that a score reaches. Bands state lower bounds only: the bound itself belongs to the higher band, and the top is open. Give scores that are rounded as they are shown, since they are rated as they are.
 * @param score One score or a range, on the scale of the bounds. A blank gives a blank and N/A gives N/A. A score below the lowest band, or a cell that is no number, is an error; within a range it is a text that begins with # in its own cell.
 * @param bands Rows of two columns, lower bound and label, in any order. Blank rows and a row of headings are left out; the same bound twice is an error.
 * @return Labels, in the shape of score.
 * @example =RATING(85, {0,"C";70,"B";85,"A"}) → "A"
 * @customfunction
 */
function RATING(score, bands) { return Scorecards_.RATING.apply(this, arguments); }
/**
 * The whole team's scores for one period, live from the tabs of the workbook. Give each tab as whole columns from A1 on; its columns are found by their headings, in any order and in English or Chinese. Nothing about pay is shown. Dates must be cells without a time of day, and durations numbers or text such as 0:02:23: a formula cannot know the spreadsheet's time zone.
 * @param period The period to score: 2026-09, 2026-Q3, 2026-H2, 2026, or 2026-01-15..2026-03-14.
 * @param kpis The KPIs tab: each KPI's curve, unit and what a blank does.
 * @param weights The Weights tab: a row of weights for each group of people, adding up to 100.
 * @param metrics The Metrics tab: a row for each person and period, a column for each KPI. Blank if all comes from Records.
 * @param people The People tab: who is in the team. Optional; leave out for everybody whom Metrics or Records name.
 * @param ratings The Ratings tab: lower bounds and bands. Optional; leave out for totals without bands.
 * @param settings The Settings tab: decimals, minimum coverage, language and so on. Optional; leave out for the defaults.
 * @param records The Records tab: raw rows, such as calls or tickets. Optional; leave out if no KPI is measured from them.
 * @param feedback The Feedback tab: 360° scores. Optional; leave out if no KPI comes from them.
 * @param events The Events tab: adjustments and vetoes. Optional; leave out for none.
 * @param assignments The Assignments tab: changes of post, grade or region within a period. Optional; leave out for none.
 * @param targets The Targets tab: curves that differ for somebody, or from a day on. Optional; leave out for none.
 * @param goals The Goals tab: SMART goals. Optional; leave out if no KPI comes from them.
 * @return A row of headings and a row for each person: id, name, total, band, coverage (share of weight that has points), status, points of each KPI, and what is wrong. Who cannot be scored has no total, and the others are scored.
 * @example =SCORECARD("2026-Q3", KPIs!A:Z, Weights!A:Z, Metrics!A:Z, People!A:Z, Ratings!A:Z) → {"Person ID","Name","Total","Band","Coverage","Status","CSAT points","Problems";"A1","Ann",95,"A",1,"Scored",95,""}
 * @customfunction
 */
function SCORECARD(period, kpis, weights, metrics, people, ratings, settings, records, feedback, events, assignments, targets, goals) { return Scorecards_.SCORECARD.apply(this, arguments); }
/**
 * Shares a pool out to the last cent. Everyone gets the whole units of pool × share ÷ sum of shares; what is left goes one unit each to the largest remainders, and of equal ones to the one that comes first. The parts add up to the pool exactly. Source: largest remainder, Hamilton's method.
 * @param pool Amount to share out, 0 or more and a multiple of the unit.
 * @param shares Relative shares, 0 or more: a range in any shape, read row by row; sort it by id if ties are to go by id. A blank takes no part and stays blank, N/A likewise. Text, an error or a negative share is an error, since it bears on every part.
 * @param unit Smallest amount that can be paid. Optional; leave out for 0.01, one cent.
 * @return Amounts in the unit of pool, in the shape of shares.
 * @example =SHARE_POOL(100, {1;1;1}) → {33.34;33.33;33.33}
 * @customfunction
 */
function SHARE_POOL(pool, shares, unit) { return Scorecards_.SHARE_POOL.apply(this, arguments); }
/**
 * Amount that a value earns by tiers of rates, such as commission on turnover. The four modes pay differently, so that none is assumed: "whole" is value × the rate of the tier reached; "marginal" is the sum of each tier's slice × its own rate, as with income-tax brackets; "overage" is the value up to the second bound × the first rate, and all above it × the rate reached; "interpolate" lies on straight lines between the whole amounts at the bounds, and above the last bound is value × the last rate. Below the first bound every mode gives 0.
 * @param value One value or a range, in the unit of the bounds: turnover, calls, hours. A blank gives a blank and N/A gives N/A. In a range, a cell that is no number gets a text that begins with #, and the others are computed.
 * @param tiers Rows of two columns, where the tier begins and its rate per unit of value (2% or 0.02), in any order. Blank rows and a row of headings are left out; the same bound twice is an error.
 * @param mode "whole", "marginal", "overage" or "interpolate". Left out, the error shows what each of them gives for this case.
 * @return Amounts in the unit of value × rate, exact to 10 decimals, in the shape of value.
 * @example =TIERED_AMOUNT(15000, {0,2%;10000,5%}, "marginal") → 450
 * @customfunction
 */
function TIERED_AMOUNT(value, tiers, mode) { return Scorecards_.TIERED_AMOUNT.apply(this, arguments); }
/**
 * Weighted mean of scores, one total for each row. Total = sum of weight × score ÷ sum of weights, over the scores that count. It is computed exactly on the decimals that were typed and rounded once, half away from zero, so that a total of 85 never arrives as 84.99999999999999. It asks for no minimum coverage. Source: weighted arithmetic mean.
 * @param scores Points: a row for each person, a column for each KPI; or one column of scores of one person. N/A leaves the sum together with its weight. In several rows, a score that is no number makes its row a text that begins with #.
 * @param weights One weight for each KPI, as a row or a column. They are relative, whatever they add up to above 0; none may be negative. A weight of 0 or blank leaves its KPI out.
 * @param missing What a blank score does: "skip" leaves the sum together with its weight, "zero" counts as 0 points, "hold" gives no total. A row without any score has none either: both are blank. Optional; leave out for "skip".
 * @param decimals Places to round the total to, 0 to 10. Optional; leave out for all, up to 10.
 * @return A column with one total for each row, on the scale of the scores.
 * @example =WEIGHTED_SCORE({80,90;70,""}, {60,40}) → {84;70}
 * @customfunction
 */
function WEIGHTED_SCORE(scores, weights, missing, decimals) { return Scorecards_.WEIGHTED_SCORE.apply(this, arguments); }
