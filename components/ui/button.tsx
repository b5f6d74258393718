"use client";

import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Press, type PressProps } from "./press.tsx";
import { Spinner } from "./spinner.tsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export type ButtonProps = Omit<PressProps, "className" | "children"> & {
  variant?: ButtonVariant;
  size?: "small" | "medium";
  /** drawn before the words */
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** One primary button a view at most; `isPending` keeps its width and says so. */
export function Button({
  variant = "secondary",
  size = "medium",
  icon,
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <Press {...props} className={buttonClasses(variant, size, className)}>
      {props.isPending ? <Spinner /> : icon}
      <span className="min-w-0 truncate">{children}</span>
    </Press>
  );
}

/** For links that look like buttons. */
export function buttonClasses(
  variant: ButtonVariant = "secondary",
  size: "small" | "medium" = "medium",
  className?: string,
): string {
  return classes(
    "inline-flex shrink-0 cursor-default items-center justify-center gap-1.5 rounded-control font-medium",
    "whitespace-nowrap transition-colors duration-120 ease-out select-none hyphens-none",
    "disabled:opacity-45 [&_svg]:size-4 [&_svg]:shrink-0",
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
