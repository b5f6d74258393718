"use client";

import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-aria-components";
import { type ButtonVariant, buttonClasses } from "./button.tsx";

/** Goes somewhere, looks like a button. */
export function ButtonLink({
  variant = "secondary",
  size = "medium",
  icon,
  className,
  children,
  ...props
}: Omit<LinkProps, "className" | "children"> & {
  variant?: ButtonVariant;
  size?: "small" | "medium";
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link {...props} className={buttonClasses(variant, size, className)}>
      {icon}
      <span className="min-w-0 truncate">{children}</span>
    </Link>
  );
}
