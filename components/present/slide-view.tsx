import type { Slide } from "./slide.ts";

/** On paper and without scripts all of them are seen (stage.css), else the one whose turn it is. */
export function SlideView({ slide, isShown }: { slide: Slide; isShown: boolean }) {
  return (
    <section
      data-slide={slide.id}
      data-shown={isShown ? "" : undefined}
      // what is longer than the screen is scrolled by keys
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      aria-label={slide.title}
    >
      {slide.content}
    </section>
  );
}
