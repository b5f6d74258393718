import { type FoundDetail, maskKinds } from "./pseudonymise.ts";
import type { MaskedKind } from "./table-look.ts";

const examplesOfKind = 5;

/** Counts what was masked by kind, keeping the first few different ones of each to look at. */
export function createMaskTally() {
  const kinds = new Map<MaskedKind["kind"], MaskedKind>();
  return {
    add(found: readonly FoundDetail[]): void {
      for (const { kind, at: _, ...example } of found) {
        const tally = kinds.get(kind) ?? { kind, count: 0, examples: [] };
        kinds.set(kind, tally);
        tally.count++;
        const isNew = tally.examples.every(({ was }) => was !== example.was);
        if (isNew && tally.examples.length < examplesOfKind) tally.examples.push(example);
      }
    },
    kinds: (): MaskedKind[] => maskKinds.flatMap((kind) => kinds.get(kind) ?? []),
  };
}
