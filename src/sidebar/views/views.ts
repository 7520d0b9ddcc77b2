import type { ComponentType } from "preact";
import type { SidebarKey } from "../../i18n/sidebar/texts.ts";
import type { ViewId } from "../../server/api/views.ts";
import { BonusView } from "./bonus/bonus-view.tsx";
import { CalibrateView } from "./calibrate/calibrate-view.tsx";
import { CheckView } from "./check/check-view.tsx";
import { FeedbackView } from "./feedback/feedback-view.tsx";
import { HelpView } from "./help/help-view.tsx";
import { PersonView } from "./person/person-view.tsx";
import { PromotionsView } from "./promotions/promotions-view.tsx";
import { PublishView } from "./publish/publish-view.tsx";
import { ScoreView } from "./score/score-view.tsx";
import { SetUpView } from "./set-up/set-up-view.tsx";
import { WhatIfView } from "./what-if/what-if-view.tsx";

/** A view of the sidebar: where it stands in the cycle, and what draws it. */
export interface View {
  readonly id: ViewId;
  readonly group: Extract<SidebarKey, `group.${string}`>;
  readonly Part: ComponentType;
}

/** All views in the order in which a period passes through them. */
export const VIEWS: readonly View[] = [
  { id: "setUp", group: "group.prepare", Part: SetUpView },
  { id: "check", group: "group.prepare", Part: CheckView },
  { id: "score", group: "group.score", Part: ScoreView },
  { id: "person", group: "group.score", Part: PersonView },
  { id: "whatIf", group: "group.score", Part: WhatIfView },
  { id: "calibrate", group: "group.decide", Part: CalibrateView },
  { id: "promotions", group: "group.decide", Part: PromotionsView },
  { id: "bonus", group: "group.decide", Part: BonusView },
  { id: "feedback", group: "group.finish", Part: FeedbackView },
  { id: "publish", group: "group.finish", Part: PublishView },
  { id: "help", group: "group.help", Part: HelpView },
];

/** The view of a name; null for none, which shows the list of all. */
export function viewNamed(name: string): ViewId | null {
  return VIEWS.find(({ id }) => id === name)?.id ?? null;
}
