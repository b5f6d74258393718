"use client";

import { useTranslations } from "next-intl";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { compareGuesses, type Guess } from "#domain/pain/guesses.ts";
import { usePain } from "./pain-context.tsx";

/** The team's guesses beside the evidence: what nobody has said, and what nobody had thought of. */
export function Guesses({
  kind,
  guesses,
  onShowCard,
  onOpen,
}: {
  kind: "pain" | "gain";
  guesses: readonly Guess[];
  onShowCard: (cardId: string) => void;
  onOpen: (painPointId: string) => void;
}) {
  const t = useTranslations("pain.guess");
  const { panel } = usePain();
  const { unsupported, unguessed } = compareGuesses(
    guesses.filter((guess) => guess.kind === kind),
    panel.points.filter((point) => point.kind === kind),
  );
  if (guesses.every((guess) => guess.kind !== kind)) return null;
  return (
    <section aria-label={t(`title.${kind}`)} className="mt-4 flex flex-col gap-2">
      <Fold words={t(`unsupported.${kind}`, { count: unsupported.length })}>
        {unsupported.map(({ id, text }) => (
          <Row key={id} onPress={() => onShowCard(id)}>
            <span className="truncate border-b border-dashed border-ink-faint">{text}</span>
          </Row>
        ))}
      </Fold>
      <Fold words={t(`unguessed.${kind}`, { count: unguessed.length })}>
        {unguessed.map(({ id, title, parts }) => (
          <Row key={id} onPress={() => onOpen(id)}>
            <MeaningMark meaning={kind} size={9} />
            <span className="font-bold tabular-nums">{parts.people}</span>
            <span className="truncate">{title}</span>
          </Row>
        ))}
      </Fold>
    </section>
  );
}

function Fold({ words, children }: { words: string; children: React.ReactNode[] }) {
  if (children.length === 0) return <p className="text-13 text-ink-faint">{words}</p>;
  return (
    <details className="text-13">
      <summary className="cursor-default rounded-control py-1 font-medium hover:bg-hover focus-visible:outline-2 focus-visible:outline-accent">
        {words}
      </summary>
      <ul className="flex flex-col">{children}</ul>
    </details>
  );
}

function Row({ onPress, children }: { onPress: () => void; children: React.ReactNode }) {
  return (
    <li>
      <button
        type="button"
        onClick={onPress}
        className="flex min-h-7 w-full items-center gap-1.5 rounded-control px-2 text-left hover:bg-hover focus-visible:outline-2 focus-visible:outline-accent"
      >
        {children}
      </button>
    </li>
  );
}
