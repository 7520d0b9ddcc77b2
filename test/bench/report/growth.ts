/** The slope of log(ms) over log(people) by least squares: 1 is proportional growth. NaN with fewer than two sizes. */
export function growthExponent(points: readonly { readonly people: number; readonly medianMs: number }[]): number {
  const places = points.map(({ people, medianMs }) => ({ x: Math.log(people), y: Math.log(medianMs) }));
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [middle(places.map(({ x }) => x)), middle(places.map(({ y }) => y))];
  const rise = places.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const run = places.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return rise / run;
}
