/** One row of a menu, a select or a combobox. */
export const rowClasses = [
  "group flex min-h-8 cursor-default items-center gap-2 rounded-control px-2 py-1 text-13 text-ink outline-none",
  "hover:bg-hover focus-visible:bg-hover focus-visible:outline-none data-focused:bg-hover",
  "disabled:opacity-45 [&_svg]:size-4 [&_svg]:shrink-0",
].join(" ");
