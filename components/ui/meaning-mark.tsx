import { classes } from "./classes.ts";

export type Meaning = "pain" | "gain" | "workaround" | "need" | "story";

/**
 * The shape that goes with a meaning's colour, so that colour is never alone.
 * Give a `label` where no word stands beside it.
 */
export function MeaningMark({
  meaning,
  label,
  size = 12,
  className,
}: {
  meaning: Meaning;
  label?: string;
  size?: number;
  className?: string;
}) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden
    <svg
      viewBox="0 0 12 12"
      width={size}
      height={size}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      className={classes("inline-block shrink-0", colours[meaning], className)}
    >
      {shapes[meaning]}
    </svg>
  );
}

const colours: Record<Meaning, string> = {
  pain: "text-pain",
  gain: "text-gain",
  workaround: "text-workaround",
  need: "text-need",
  story: "text-story",
};

const stroke = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.6,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

const shapes: Record<Meaning, React.ReactNode> = {
  pain: <path d="M1.2 2.2h9.6L6 10.8z" fill="currentColor" strokeLinejoin="round" />,
  gain: <path d="M1.2 9.8h9.6L6 1.2z" fill="currentColor" strokeLinejoin="round" />,
  workaround: <path d="M1.5 10.5V6.5a2.5 2.5 0 0 1 2.5-2.5h6M7.5 1.5 10 4 7.5 6.5" {...stroke} />,
  need: <circle cx="6" cy="6" r="4.2" {...stroke} />,
  story: (
    <path
      d="M2 1.5h8A1 1 0 0 1 11 2.5v5a1 1 0 0 1-1 1H6.2L3.5 11V8.5H2a1 1 0 0 1-1-1v-5a1 1 0 0 1 1-1z"
      fill="currentColor"
    />
  ),
};
