import { classes } from "./classes.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

/** For all that looks like a button. */
export function buttonClasses(
  variant: ButtonVariant = "secondary",
  size: "small" | "medium" = "medium",
  className?: string,
): string {
  return classes(
    "inline-flex shrink-0 cursor-default items-center justify-center gap-1.5 rounded-control font-medium",
    "whitespace-nowrap transition-colors duration-120 ease-out select-none hyphens-none",
    "data-off:opacity-45 [&_svg]:size-4 [&_svg]:shrink-0",
    size === "small" ? "h-7 px-2.5 text-13" : "h-8 px-3 text-13",
    variants[variant],
    className,
  );
}

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong active:bg-accent-strong",
  secondary:
    "bg-raised text-ink ring-1 ring-inset ring-hairline hover:bg-hover hover:ring-edge active:bg-hover",
  quiet: "text-ink-soft hover:bg-hover hover:text-ink active:bg-hover",
  danger: "bg-raised text-ink ring-1 ring-inset ring-edge hover:bg-ink hover:text-paper",
};
