import type { ReactNode } from "react";
import { classes } from "./classes.ts";

/** Teaches with one sentence and one action; the drawing is a hint of what will be here. */
export function EmptyState({
  title,
  text,
  drawing,
  action,
  heading: Heading = "h2",
  className,
}: {
  title: string;
  text: ReactNode;
  drawing?: ReactNode;
  action?: ReactNode;
  /** h1 where it is the whole page */
  heading?: "h1" | "h2";
  className?: string;
}) {
  return (
    <div
      className={classes(
        "mx-auto flex max-w-110 flex-col items-center gap-2 px-6 py-14 text-center",
        className,
      )}
    >
      {drawing ? <div className="mb-3 text-ink-faint">{drawing}</div> : null}
      <Heading className="text-16 font-bold text-balance">{title}</Heading>
      <p className="text-14 text-balance text-ink-soft">{text}</p>
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
