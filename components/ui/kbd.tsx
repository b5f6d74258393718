import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from "lucide-react";
import { classes } from "./classes.ts";

const arrows = { "↑": ArrowUp, "↓": ArrowDown, "←": ArrowLeft, "→": ArrowRight };
const isArrow = (part: string): part is keyof typeof arrows => part in arrows;

/** A key or a chord, as on the keyboard. Arrows are drawn: not every font has all four. */
export function Kbd({
  tone = "plain",
  children,
}: {
  tone?: "plain" | "inverse";
  children: string;
}) {
  return (
    <kbd
      className={classes(
        "inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-mark px-1 font-sans text-12",
        tone === "inverse" ? "text-paper opacity-80" : "bg-sunk text-ink-soft ring-1 ring-hairline",
      )}
    >
      {children
        .split(/([←↑→↓])/)
        .map((part) => (isArrow(part) ? <Arrow key={part} of={part} /> : part))}
    </kbd>
  );
}

function Arrow({ of }: { of: keyof typeof arrows }) {
  const Icon = arrows[of];
  return (
    <>
      <Icon aria-hidden className="size-3" strokeWidth={2.25} />
      <span className="sr-only">{of}</span>
    </>
  );
}
