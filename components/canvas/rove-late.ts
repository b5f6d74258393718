import { insist } from "#components/ui/insist.ts";
import { onFirstUse } from "#components/ui/on-first-use.ts";

const fetchRoving = insist(() => import("#components/ui/rove.ts"));

/** For a bar that is there from the first: it becomes one tab stop once somebody moves. */
export function roveLate(bar: HTMLElement | null) {
  if (!bar) return;
  const gone = new AbortController();
  const callOff = onFirstUse(() => {
    void fetchRoving().then(
      ({ rove }) => gone.signal.aborted || rove(bar, gone.signal),
      () => undefined,
    );
  });
  return () => {
    callOff();
    gone.abort();
  };
}
