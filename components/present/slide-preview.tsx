import type { Slide } from "./slide.ts";

/** The slide as the audience sees it, made small; it can only be looked at. */
export function SlidePreview({ slide, isSmall = false }: { slide: Slide; isSmall?: boolean }) {
  return (
    <div inert className="slide-preview" data-small={isSmall ? "" : undefined}>
      <div className="stage">
        <div key={slide.id} data-slide="" data-shown="">
          {slide.content}
        </div>
      </div>
    </div>
  );
}
