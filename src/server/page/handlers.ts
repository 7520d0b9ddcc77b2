import type { ArgsOf, CallName, ValueOf } from "../api/calls.ts";
import { bonus, payroll } from "./bonus.ts";
import { calibrating } from "./calibrating.ts";
import type { CallContext } from "./call-context.ts";
import { check, repair, undoRepair } from "./checking.ts";
import { close, closing, publishing } from "./closing.ts";
import { dashboard } from "./dashboard.ts";
import { decide } from "./decisions.ts";
import { addPlan, coaching, settlePlan } from "./feedback/coaching.ts";
import { collect, collecting } from "./feedback/collecting.ts";
import { gather } from "./feedback/gathering.ts";
import { interviews, keepInterview } from "./feedback/interviews.ts";
import { winners, writeCertificates } from "./feedback/winners.ts";
import { functionHelp } from "./function-help.ts";
import { importRows, undoImport } from "./import-rows.ts";
import { importing, previewImport } from "./importing.ts";
import { dropMapping, keepMapping, undoMapping } from "./keep-mapping.ts";
import { mappingOf as mapping, proposeMapping } from "./mapping.ts";
import { people, person } from "./person.ts";
import { fairness, promotions } from "./promotions.ts";
import { preview, score, scoring } from "./scoring.ts";
import { selection } from "./selection.ts";
import { setBand, tryBand, unsetBand } from "./setting-bands.ts";
import { previewSetUp, settingUp, setUp, undoSetUp } from "./setting-up.ts";
import { share, sharing, unshare } from "./sharing.ts";
import { showCell, speak, start, tourSeen } from "./start.ts";
import { dropVariant, keepVariant } from "./variants.ts";
import { applyScheme, engine, undoScheme, whatIf } from "./what-if.ts";

/** What each call does. */
export const HANDLERS: {
  readonly [N in CallName]: (context: CallContext, args: ArgsOf<N>) => ValueOf<N>;
} = {
  start,
  functionHelp,
  settingUp,
  previewSetUp,
  setUp,
  undoSetUp,
  mapping,
  proposeMapping,
  keepMapping,
  dropMapping,
  undoMapping,
  importing,
  previewImport,
  importRows,
  undoImport,
  speak,
  tourSeen,
  showCell,
  check,
  repair,
  undoRepair,
  scoring,
  preview,
  score,
  dashboard,
  people,
  selection,
  person,
  engine,
  whatIf,
  keepVariant,
  dropVariant,
  applyScheme,
  undoScheme,
  bonus,
  payroll,
  publishing,
  closing,
  close,
  sharing,
  share,
  unshare,
  calibrating,
  tryBand,
  setBand,
  unsetBand,
  promotions,
  decide,
  fairness,
  coaching,
  addPlan,
  settlePlan,
  collecting,
  collect,
  gather,
  interviews,
  keepInterview,
  winners,
  writeCertificates,
};
