import { classes } from "./classes.ts";

/** Keeps the place of what is loading; give it the size of the real thing. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={classes("animate-pulse rounded-control bg-hover", className)}
    />
  );
}
