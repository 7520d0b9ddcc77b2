import { OfPeriod } from "../../parts/of-period.tsx";
import { useWords } from "../../words/page-words.ts";
import { BonusSheet } from "./bonus-sheet.tsx";

/** Bonus: what a period pays, before it is released, and the way to payroll. */
export function BonusView() {
  const { say } = useWords();
  return <OfPeriod lead={say("bonus.lead")}>{(period) => <BonusSheet key={period} period={period} />}</OfPeriod>;
}
