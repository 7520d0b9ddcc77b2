import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

type KpiLine = ValueOf<"person">["kpis"][number];

const FULL_POINTS = 100;

/** A line a KPI: its actual beside its target, its points as a bar, its weight. The bar repeats what the words say. */
export function KpiBars({ kpis }: { readonly kpis: readonly KpiLine[] }) {
  const { say } = useWords();
  if (kpis.length === 0) return null;
  const most = Math.max(FULL_POINTS, ...kpis.map(({ points }) => points ?? 0));
  return (
    <section>
      <h2>{say("person.kpis")}</h2>
      <ul class="plain">
        {kpis.map((kpi) => (
          <KpiBar key={kpi.name} kpi={kpi} most={most} />
        ))}
      </ul>
      <p class="fine">{say("person.full")}</p>
    </section>
  );
}

function KpiBar({ kpi, most }: { readonly kpi: KpiLine; readonly most: number }) {
  const { say, number } = useWords();
  const { name, actual, target, points, weightPct } = kpi;
  const facts = [
    ...(target === null ? [] : [say("person.target", { target })]),
    say("person.weight", { weight: number(weightPct) }),
  ];
  return (
    <li class="kpi">
      <div class="kpi-head">
        <span>{name}</span>
        <strong>{actual}</strong>
      </div>
      <svg class="kpi-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="8" />
        <rect class={barKind(points)} width={(100 * Math.max(points ?? 0, 0)) / most} height="8" />
        <rect class="mark" x={(100 * FULL_POINTS) / most - 0.5} width="1" height="8" />
      </svg>
      <div class="kpi-facts fine">
        <span>{points === null ? say("person.noPoints") : say("person.points", { points: number(points) })}</span>
        <span>{facts.join(" · ")}</span>
      </div>
    </li>
  );
}

const barKind = (points: number | null): string => ((points ?? 0) >= FULL_POINTS ? "fill full" : "fill");
