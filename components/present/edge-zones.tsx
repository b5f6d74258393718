import { ChevronLeft, ChevronRight } from "lucide-react";

type Go = (() => void) | null;

/** The margins can be clicked; the same is in the bar, by name and for the keyboard. */
export function EdgeZones({ onPrevious, onNext }: { onPrevious: Go; onNext: Go }) {
  return (
    <>
      <Zone side="left" onGo={onPrevious} />
      <Zone side="right" onGo={onNext} />
    </>
  );
}

function Zone({ side, onGo }: { side: "left" | "right"; onGo: Go }) {
  if (!onGo) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className="stage-zone"
      data-side={side}
      onClick={onGo}
    >
      {side === "left" ? <ChevronLeft /> : <ChevronRight />}
    </button>
  );
}
