import { classes } from "./classes.ts";

/** A key or a chord, as on the keyboard. */
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
      {children}
    </kbd>
  );
}
