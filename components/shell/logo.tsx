import { classes } from "#components/ui/classes.ts";

/** A path that turns once around itself before it goes on. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={classes("size-6 shrink-0", className)}>
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M4.5 24.5c6.5 0 12.5-2.2 14.3-8.3 1.1-3.8-.6-6.9-3.3-6.9-2.6 0-4.1 2.5-3.3 5.2 1.2 4.2 6.8 5.7 13.3 3.7"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}

export function Wordmark({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5 text-20 font-bold tracking-tight">
      <Logo className="size-8" />
      {name}
    </span>
  );
}
