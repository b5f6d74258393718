import { classes } from "./classes.ts";

/** A person or a persona: picture, or initials on a presence colour (0-7). Decorative beside a name. */
export function Avatar({
  name,
  initials,
  picture,
  colour = 0,
  size = 24,
  label,
  className,
}: {
  name: string;
  /** taken from the name when left out */
  initials?: string;
  picture?: string | null;
  colour?: number;
  size?: 20 | 24 | 32 | 48 | 64;
  /** where no name stands beside it */
  label?: string;
  className?: string;
}) {
  const shape = classes(
    "inline-flex shrink-0 items-center justify-center overflow-hidden rounded-full font-medium select-none",
    sizes[size],
    className,
  );
  if (picture) {
    // biome-ignore lint/performance/noImgElement: a data URL of a few kilobytes
    return <img src={picture} alt={label ?? ""} className={classes(shape, "object-cover")} />;
  }
  return (
    <span
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      data-initials={initials ?? initialsOf(name)}
      // drawn, not written: the name beside it is what is read
      className={classes(
        shape,
        "keeps-colour text-on-presence before:content-[attr(data-initials)]",
        colours[((colour % 8) + 8) % 8],
      )}
    />
  );
}

/** First letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toLocaleUpperCase("fi");
}

const sizes = {
  20: "size-5 text-[9px]",
  24: "size-6 text-[10px]",
  32: "size-8 text-12",
  48: "size-12 text-16",
  64: "size-16 text-20",
};

const colours = [
  "bg-presence-1",
  "bg-presence-2",
  "bg-presence-3",
  "bg-presence-4",
  "bg-presence-5",
  "bg-presence-6",
  "bg-presence-7",
  "bg-presence-8",
];
