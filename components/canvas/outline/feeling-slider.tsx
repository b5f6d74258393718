"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { feelingWord } from "#domain/map/feeling-word.ts";

const STEP = 0.5;
const FINE_STEP = 0.1;

type Props = {
  label: string;
  value: number;
  isReadOnly: boolean;
  onWrite: (value: number | null) => void;
  tabIndex: number;
  onFocus: () => void;
  "data-place"?: string;
};

/**
 * A native slider, which fingers and screen readers can move. Left and right step by a half, with
 * Shift by a tenth; up and down go on through the text. While a pointer drags, only the words follow.
 */
export function FeelingSlider({ label, value, isReadOnly, onWrite, ...place }: Props) {
  const t = useTranslations("canvas");
  const [dragged, setDragged] = useState<number | null>(null);
  const [isDragging, setIsDragging] = useState(false);
  const shown = dragged ?? value;
  const words = t("curveValue", { value: shown, word: feelingWord(shown) });
  const finish = () => {
    setIsDragging(false);
    if (dragged !== null && dragged !== value && !isReadOnly) onWrite(dragged);
    setDragged(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = isReadOnly || event.altKey ? null : steppedBy(event, value);
    // the slider's own steps, and the keys of the outline, would come on top
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onWrite(next);
  };
  return (
    <span className="flex items-center gap-2">
      <input
        type="range"
        {...place}
        aria-label={label}
        aria-valuetext={words}
        aria-orientation="horizontal"
        min={-2}
        max={2}
        step={FINE_STEP}
        value={shown}
        aria-disabled={isReadOnly}
        onPointerDown={() => setIsDragging(true)}
        onPointerUp={finish}
        onPointerCancel={finish}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          // one that nobody may move can still be stood on and talked about
          if (isReadOnly) return;
          const next = Number(event.target.value);
          if (isDragging) setDragged(next);
          else onWrite(next);
        }}
        className="h-6 w-32 cursor-default accent-ink print:hidden"
      />
      <output aria-hidden="true" className="text-13 whitespace-nowrap text-ink">
        {words}
      </output>
    </span>
  );
}

function steppedBy({ key, shiftKey }: KeyboardEvent, value: number): number | null {
  const step = shiftKey ? FINE_STEP : STEP;
  if (key === "ArrowRight") return Math.min(2, value + step);
  if (key === "ArrowLeft") return Math.max(-2, value - step);
  if (key === "Home") return -2;
  return key === "End" ? 2 : null;
}
