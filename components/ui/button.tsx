"use client";

import type { ReactNode } from "react";
import { type ButtonVariant, buttonClasses } from "./button-classes.ts";
import { Press, type PressProps } from "./press.tsx";
import { Spinner } from "./spinner.tsx";

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
