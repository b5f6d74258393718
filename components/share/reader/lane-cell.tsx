import type { Card, Lane, Step } from "#domain/map/journey-map.ts";
import type { SharedMap } from "#server/share/read-shared.ts";
import { readerWords } from "./reader-words.ts";

/** What lies in a lane at a step; nothing where nothing does. */
export async function LaneCell({
  lane,
  step,
  shared,
}: {
  lane: Lane;
  step: Step;
  shared: SharedMap;
}) {
  const { laneTitle, feeling, t } = await readerWords();
  const { map, quotes, names, findings } = shared;
  const points = map.curve.filter(({ laneId, stepId }) => laneId === lane.id && stepId === step.id);
  const cards = map.cards.filter((card) => isAt(card, lane.id, step.id));
  const evidenced = lane.type === "curve" ? (findings?.[step.id]?.evidenced ?? null) : null;
  const words = cards.map((card) => ({ card, text: wordsOf(card, quotes) }));
  const said = words.filter(({ text }) => text !== "");
  if (points.length === 0 && evidenced === null && said.length === 0) return null;
  return (
    <div className="contents">
      <dt className="text-13 text-ink-faint max-sm:mt-1">{laneTitle(lane)}</dt>
      <dd className="flex min-w-0 flex-col gap-1.5 text-14">
        {points.map(({ personaId, value }) => (
          <p key={personaId ?? ""}>
            {t("assumed", { feeling: feeling(value) })}
            {personaId && names[personaId] ? ` (${names[personaId]})` : ""}
          </p>
        ))}
        {evidenced === null ? null : <p>{t("evidenced", { feeling: feeling(evidenced) })}</p>}
        {said.length > 0 ? (
          <ul className="flex flex-col gap-1.5">
            {said.map(({ card, text }) => (
              <li
                key={card.id}
                className="rounded-control bg-raised px-2.5 py-1.5 ring-1 ring-hairline ring-inset"
              >
                {card.excerptId && quotes[card.excerptId] ? (
                  <q className="break-words whitespace-pre-wrap">{text}</q>
                ) : (
                  <span className="break-words whitespace-pre-wrap">{text}</span>
                )}
              </li>
            ))}
          </ul>
        ) : null}
      </dd>
    </div>
  );
}

function isAt({ place }: Card, laneId: string, stepId: string): boolean {
  return place.kind === "cell" && place.laneId === laneId && place.stepId === stepId;
}

/** Of a card that shows a picture alone, what is in the picture. */
function wordsOf({ excerptId, text, image }: Card, quotes: Record<string, string>): string {
  if (excerptId !== null) return quotes[excerptId] ?? "";
  return text.trim() || (image?.alt ?? "");
}
