import { addressOf } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { message } from "../model/message.ts";
import type { Person } from "../model/person.ts";
import type { TargetSpan, TargetsFor } from "../scheme/targets-for.ts";

/** The KPIs of a scheme as they are for somebody with targets of their own; null where a target cannot be used. */
export function targetedKpis(kpis: readonly (Kpi | null)[], { spans }: TargetsFor): readonly (Kpi | null)[] {
  if (spans.size === 0) return kpis;
  return kpis.map((kpi, k) => {
    const own = spans.get(k);
    return kpi && own ? targeted(kpi, own) : kpi;
  });
}

function targeted(kpi: Kpi, spans: readonly TargetSpan[]): Kpi | null {
  const parts = spans.flatMap(({ target, days }) => {
    const curve = target ? target.curve : kpi.curve;
    return curve ? [{ curve, days }] : [];
  });
  const last = parts[parts.length - 1];
  if (!last || parts.length < spans.length) return null;
  return { ...kpi, curve: last.curve, mixed: parts.length > 1 ? parts : null };
}

/** Notes targets that fit a person equally well: nobody knows which of them holds. */
export function noteAmbiguous({ ambiguous }: TargetsFor, person: Person, issues: Issues): void {
  const [first] = ambiguous;
  if (!first) return;
  const rows = [...new Set(ambiguous)].map(({ at }) => message("value.text", { text: addressOf(at) }));
  issues.error("targets.ambiguous", first.at, { id: person.id, rows });
}

/** A text that is the same for all whose targets are. */
export function targetsKey({ spans, ambiguous }: TargetsFor): string {
  const parts = [...spans].map(([k, own]) => {
    return `${k}:${own.map(({ target, days }) => `${target?.at.row ?? 0}x${days}`).join(",")}`;
  });
  return `${parts.join(";")}${ambiguous.length > 0 ? "!" : ""}`;
}
