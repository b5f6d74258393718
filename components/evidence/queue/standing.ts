import { oneAfterAnother } from "./one-after-another.ts";

type Failed = { ok: false; reason: string };
export type Saved = { ok: true; changeId: number } | Failed;
export type TakenBack = { ok: true } | Failed;

/** What is told as it comes out. */
export type Told = {
  /** how many things have a decision, as far as it is known */
  onCount(count: number): void;
  /** it could not be saved */
  onNotSaved(thing: string, reason: string): void;
  /** it could not be taken back, and stands */
  onNotTakenBack(thing: string, reason: string): void;
  /** nothing more is on its way: whether it stands decided, where that is not what was asked last */
  onOtherwise(thing: string, isDecided: boolean): void;
};

/**
 * What has been decided, told from what was asked for at once and put right by what was saved. Whoever
 * takes a decision back and decides anew before the first was saved has decided once.
 */
export function createStanding({ onCount, onNotSaved, onNotTakenBack, onOtherwise }: Told) {
  const inTurn = oneAfterAnother();
  /** on the server: the changes of a thing that nobody has taken back */
  const changes = new Map<string, number[]>();
  /** as it was asked for last */
  const decided = new Set<string>();
  const asked = new Map<string, number>();

  function put(thing: string, isDecided: boolean): void {
    if (isDecided) decided.add(thing);
    else decided.delete(thing);
    onCount(decided.size);
  }

  /** `act` hears whether something else was asked for after it. */
  async function follow(
    thing: string,
    isDecided: boolean,
    act: (isLast: () => boolean) => Promise<void>,
  ): Promise<void> {
    const turn = (asked.get(thing) ?? 0) + 1;
    asked.set(thing, turn);
    put(thing, isDecided);
    const isLast = () => asked.get(thing) === turn;
    await inTurn(thing, () => act(isLast));
    const stands = (changes.get(thing) ?? []).length > 0;
    if (!isLast() || stands === isDecided) return;
    put(thing, stands);
    onOtherwise(thing, stands);
  }

  return {
    decide(thing: string, save: () => Promise<Saved>): Promise<void> {
      return follow(thing, true, async (isLast) => {
        const saved = await save().catch(() => offline);
        if (saved.ok) changes.set(thing, [...(changes.get(thing) ?? []), saved.changeId]);
        // what was taken back before it could not be saved is as it was
        else if (isLast()) onNotSaved(thing, saved.reason);
      });
    },
    /** Everything that stands of it, the last first: one of them may have stayed when it was to go. */
    takeBack(thing: string, takeBack: (changeId: number) => Promise<TakenBack>): Promise<void> {
      return follow(thing, false, async () => {
        const left = changes.get(thing) ?? [];
        for (let changeId = left.at(-1); changeId !== undefined; changeId = left.at(-1)) {
          const back = await takeBack(changeId).catch(() => offline);
          if (!back.ok && back.reason !== "already-undone")
            return onNotTakenBack(thing, back.reason);
          left.pop();
        }
      });
    },
  };
}

const offline: Failed = { ok: false, reason: "offline" };
