"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonVariant, buttonClasses } from "./button-classes.ts";

/** Goes somewhere, looks like a button. */
export function ButtonLink({
  variant = "secondary",
  size = "medium",
  icon,
  className,
  children,
  href,
}: {
  href: string;
  variant?: ButtonVariant;
  size?: "small" | "medium";
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link href={href} prefetch={false} className={buttonClasses(variant, size, className)}>
      {icon}
      <span className="min-w-0 truncate">{children}</span>
    </Link>
  );
}
