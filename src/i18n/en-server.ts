import type { ServerKey } from "./texts.ts";

/** What the menu and the sidebar's server say, in English. */
export const EN_SERVER = {
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
  "gather.stillCounts":
    "There is no score here any more, but the Feedback tab still has it, and it counts. Type N/A to take it out, or the score that holds, and gather again.",
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
  "no.dashboardInWay":
    "{where} holds “{found}”, which the dashboard has not written and would write over. Move it away, or rename the tab “{tab}” to keep it as it is, then try again; nothing was written.",
  "dashboard.note":
    "Make the dashboard again after scoring: its tables are replaced then, and the charts stay where you put them. Leave a column free before notes of your own.",
  "no.bonuses": "The scheme pays no bonus: it has no bonus tiers and no awards. Fill in the Bonus tiers tab first.",
  "held.noBase": "No bonus base in the People tab.",
  "held.noTotal": "No total in this period.",
  "no.ownTab":
    "“{tab}” is one of the tabs that Scorecards keeps or reads itself, so it cannot be chosen here. Choose a tab of your own.",
  "no.periodSpoilt":
    "History or Snapshots of {period} were edited after it was closed, so that its results cannot be shown as they were. Put the rows back (File → Version history).",
  "no.moreVariants":
    "There is no room for another variant: {most} are kept at most, and none may be very long. Delete one that is not needed.",
  "no.cellFor":
    "The tabs of the scheme have no cell for {what}. Add the column or the Settings tab, then apply again. Nothing was written.",
  "no.formulas": "{where} is computed by a formula, which would be lost. Change it in the sheet. Nothing was written.",
  "no.written":
    "The tab “{tab}” could not be written ({why}). All is as it was before. Mend the cause, then try again.",
  "no.halfWritten":
    "The tab “{tab}” could not be written ({why}), and neither could these tabs be put back as they were: {tabs}. Open File → Version history, and restore the version from before.",
  "no.list": "“{name}” must be a list of texts, not “{found}”.",
  "warn.store": "Closed periods are kept here. An edit shows in their fingerprints, and nothing is computed from it.",
  "warn.live":
    "One formula in {cell} fills these cells. What is typed into them stops it; type the period above, and data into the other tabs.",
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
} as const satisfies Readonly<Record<ServerKey, string>>;
