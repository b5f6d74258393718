/** A path across the paper, behind everything. */
export function PathDrawing() {
  return (
    <svg
      viewBox="0 0 1440 900"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 -z-10 size-full"
    >
      <g fill="none" strokeLinecap="round">
        <path d={path} stroke="var(--hairline)" strokeWidth="34" strokeOpacity="0.55" />
        <path d={path} stroke="var(--paper)" strokeWidth="1.5" strokeDasharray="2 14" />
      </g>
    </svg>
  );
}

const path =
  "M-40 742c240 34 470-26 548-196 62-136 6-262-98-262-98 0-150 96-116 196 58 172 350 232 640 150 236-66 330-240 546-262";
