import type { Slide } from "./slide.ts";

/** On paper and without scripts all of them are seen; else the one whose turn it is. */
export function SlideView({ slide, isShown }: { slide: Slide; isShown: boolean }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the screen is scrolled by keys
    <section data-slide={slide.id} hidden={!isShown} tabIndex={0} aria-label={slide.title}>
      {slide.content}
    </section>
  );
}
