import type { ReactNode } from "react";
import { classes } from "#components/ui/classes.ts";
import { CueText } from "./cue-text.tsx";
import type { Piece } from "./marked-pieces.ts";
import type { ShownPassage } from "./marked-text.tsx";

/** A run of a note's words: the ground of the passage on top, and a line for each that it lies in. */
export function TextPiece({
  piece,
  text,
  passages,
  selectedId,
  onChoose,
}: {
  piece: Piece;
  text: string;
  /** the outermost first */
  passages: ShownPassage[];
  selectedId: string | null;
  onChoose: (piece: Piece) => void;
}) {
  const { start, end, isFound, isSpeaker } = piece;
  const words = text.slice(start, end);
  const selected = passages.find(({ id }) => id === selectedId);
  const top = passages.at(-1);
  let shown: ReactNode = selected ? (
    <CueText text={words} start={start} cues={selected.cues} />
  ) : (
    words
  );
  if (isFound) shown = <mark className="rounded-mark bg-accent-tint text-accent">{shown}</mark>;
  if (passages.length === 0) {
    return (
      <span data-at={start} className={isSpeaker ? "font-semibold text-ink-soft" : undefined}>
        {shown}
      </span>
    );
  }
  // Lines of passages around each other lie apart, the outer ones lower.
  const lines = passages.filter((passage) => kindOf(passage) !== "plain");
  lines.forEach((passage, depth) => {
    const offset = 3 + 4 * (lines.length - 1 - depth);
    shown = (
      <span
        className={classes("underline", underlines[kindOf(passage)])}
        style={{ textUnderlineOffset: `${offset}px` }}
      >
        {shown}
      </span>
    );
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the marker before it is the button
    // biome-ignore lint/a11y/noStaticElementInteractions: the marker before it is the button
    <span
      data-at={start}
      onClick={() => {
        // words that were just chosen are no press
        if (window.getSelection()?.isCollapsed !== false) onChoose(piece);
      }}
      className={classes(
        "cursor-pointer box-decoration-clone py-0.5",
        top && grounds[kindOf(top)],
        isSpeaker && "font-semibold text-ink-soft",
        selected && "bg-accent-tint shadow-[inset_0_1px_var(--accent),inset_0_-1px_var(--accent)]",
      )}
    >
      {shown}
    </span>
  );
}

type Kind = "pain" | "gain" | "need" | "workaround" | "story" | "idea" | "fact" | "plain";

function kindOf({ type, label }: ShownPassage): Kind {
  return type ?? (label === "neutral" ? "plain" : label);
}

const grounds: Record<Kind, string> = {
  pain: "bg-pain-tint",
  gain: "bg-gain-tint",
  need: "bg-need-tint",
  workaround: "bg-workaround-tint",
  story: "bg-story-tint",
  idea: "bg-hover",
  fact: "bg-hover",
  plain: "hover:bg-hover",
};

const underlines: Record<Kind, string> = {
  pain: "decoration-pain decoration-wavy decoration-1",
  gain: "decoration-gain decoration-2",
  need: "decoration-need decoration-dotted decoration-2",
  workaround: "decoration-workaround decoration-dashed decoration-2",
  story: "decoration-story decoration-double decoration-1",
  idea: "decoration-edge decoration-dotted decoration-2",
  fact: "decoration-edge decoration-1",
  plain: "",
};
