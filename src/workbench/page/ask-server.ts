/** What the server refused, in its own sentence. */
class Refused extends Error {
  override readonly name = "Refused";
}

/** A request to the server; its answer as JSON. */
export async function askServer<Answer>(method: "GET" | "POST", path: string, body: BodyInit | null = null) {
  const response = await fetch(path, { method, body });
  const answer = (await response.json()) as Answer & { message?: string };
  if (!response.ok) throw new Refused(answer.message ?? "The server could not do that.");
  return answer as Answer;
}
