import { classes } from "#components/ui/classes.ts";

/** A card colour and its sign: the first letter of what it means, or its number. */
export function ColourChip({
  colour,
  meaning,
  className,
}: {
  colour: number;
  meaning: string;
  className?: string;
}) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        "inline-flex size-4 shrink-0 items-center justify-center rounded-[4px] text-[10px] leading-none font-bold text-on-presence",
        className,
      )}
      style={{ background: `var(--presence-${colour + 1})` }}
    >
      {signOf(colour, meaning)}
    </span>
  );
}

function signOf(colour: number, meaning: string): string {
  const [first] = [...meaning.trim()];
  return first ? first.toLocaleUpperCase() : String(colour + 1);
}
