/** Shown until the first answer is there: no words yet, as nobody knows in which language. */
export function Opening() {
  return (
    <main class="opening" aria-busy="true">
      <div class="bar" role="progressbar" aria-label="Scorecards" />
      <div class="ghost ghost-title" />
      <div class="ghost" />
      <div class="ghost" />
    </main>
  );
}
