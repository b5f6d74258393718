import type { Inked } from "#domain/paper/styled.ts";
import { type Drawing, isSection, type Passage, type Section } from "./drawing.ts";

/** Every text that is seen. */
export function* textsOf({ sections }: Pick<Drawing, "sections">): Generator<Inked> {
  for (const { lines } of passagesOf(sections)) for (const { line } of lines) yield* line.runs;
}

export function* passagesOf(parts: readonly (Section | Passage)[]): Generator<Passage> {
  for (const part of parts) {
    if (isSection(part)) yield* passagesOf(part.parts);
    else yield part;
  }
}
