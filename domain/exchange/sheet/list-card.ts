import { colourCount, idPattern } from "#domain/map/kinds.ts";
import type { DraftBuilder } from "../draft.ts";
import { type ListRow, numberIn } from "./list-row.ts";
import { splitNames } from "./split-names.ts";
import { kindIn, lensWords, statusWords } from "./words.ts";

/** What a row says about its card. `seen`: the ids that came before, for no two cards share one. */
export function contentOf(draft: DraftBuilder, { text, at }: ListRow, seen: Set<string>) {
  const id = text("card_id");
  const isOwnId = idPattern.test(id) && !id.startsWith("n:") && !seen.has(id);
  if (id !== "" && seen.has(id)) draft.log.add("same-id", at("card_id"), id);
  seen.add(id);
  const status = kindIn(statusWords, text("status"));
  if (text("status") !== "" && status === null)
    draft.log.add("unknown-status", at("status"), text("status"));
  const lens = kindIn(lensWords, text("lens"));
  if (text("lens") !== "" && lens === null) draft.log.add("unknown-lens", at("lens"), text("lens"));
  const ownerId = draft.nameId("people", text("owner"));
  const tags = splitNames(text("tags")).flatMap((name) => draft.nameId("tags", name) ?? []);
  return {
    ...(isOwnId ? { id } : {}),
    text: [text("title"), text("description"), text("link")]
      .filter((part) => part !== "")
      .join("\n"),
    status,
    lens,
    ownerId,
    tags: [...new Set(tags)].slice(0, 50),
    colour: colourOf(draft, text("color"), at("color")),
  };
}

/** A number of our palette; other programs' colours come in by `stickyColour`. */
function colourOf(draft: DraftBuilder, text: string, at: string): number | null {
  if (text === "") return null;
  const number = numberIn(text);
  if (number !== null && Number.isInteger(number) && number >= 1 && number <= colourCount)
    return number - 1;
  draft.log.add("unknown-colour", at, text);
  return null;
}

/** What a card has no place for, told once it has been read. */
export function tellLost(draft: DraftBuilder, { text }: ListRow): void {
  if (text("severity") !== "") draft.lose("severities");
  if (text("due") !== "") draft.lose("dueDates");
  if (text("evidence_level") !== "") draft.lose("evidence");
}
