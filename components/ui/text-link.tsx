"use client";

import { Link, type LinkProps } from "react-aria-components";
import { classes } from "./classes.ts";

/** A link inside text. */
export function TextLink({
  className,
  ...props
}: Omit<LinkProps, "className"> & { className?: string }) {
  return (
    <Link
      {...props}
      className={classes(
        "cursor-pointer rounded-mark text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent",
        className,
      )}
    />
  );
}
