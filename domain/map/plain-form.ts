import { type JourneyMap, journeyMapSchema } from "./journey-map.ts";
import { colourCount, schemaVersion } from "./kinds.ts";

type Plain = Record<string, unknown>;

/** Takes a plain form of version n to n + 1, as `migrations` do with documents. Never edited once released. */
const steps: readonly ((plain: Plain) => Plain)[] = [addWhatCardsSay];

/** A map as it was put away in its plain form, maybe under an older version; null when it is none. */
export function parsePlainMap(stored: unknown): JourneyMap | null {
  const plain = asRecord(stored);
  const from = plain.schemaVersion;
  if (typeof from !== "number" || from < 1 || from > schemaVersion) return null;
  const forward = steps.slice(from - 1).reduce((map, step) => step(map), plain);
  // It came without a new version: what was put away before it has none.
  const header = { horizonStepId: null, ...asRecord(forward.header) };
  const parsed = journeyMapSchema.safeParse({ ...forward, header, schemaVersion });
  return parsed.success ? parsed.data : null;
}

/** 1 to 2: the meanings of the colours, the lock, and what a card says beside its text. */
function addWhatCardsSay(map: Plain): Plain {
  const cards = Array.isArray(map.cards) ? map.cards : [];
  return {
    ...map,
    header: { legend: Array(colourCount).fill(""), isLocked: false, ...asRecord(map.header) },
    cards: cards.map((card) => ({ ownerId: null, status: null, image: null, ...asRecord(card) })),
  };
}

function asRecord(value: unknown): Plain {
  return typeof value === "object" && value !== null ? (value as Plain) : {};
}
