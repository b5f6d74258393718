import { type KeptAnswer, MOST_KEPT_ASKED, readKeptAnswer } from "#domain/map/kept-answer.ts";

/** What our own server says of these maps; null where it cannot be asked, or another answers for it. */
export async function askKept(mapIds: readonly string[]): Promise<KeptAnswer | null> {
  const asked = new URLSearchParams(mapIds.slice(0, MOST_KEPT_ASKED).map((id) => ["map", id]));
  try {
    const answer = await fetch(`/api/kept?${asked}`, { redirect: "manual" });
    return readKeptAnswer(await answer.json());
  } catch {
    return null;
  }
}
