import { type Done, done, type Edit, type Refused } from "../commands/edit.ts";
import { rewrite, textOf, type Written } from "../commands/rewrite.ts";
import { rootsOf } from "../document.ts";

type Writing = Written & { base: string; text: string };

/**
 * Somebody who opens a text, writes in it for as long as they like and then leaves it, whatever others
 * did to it meanwhile. Throws when words get lost on the way.
 */
export function createWriter(edit: Edit, random: () => number) {
  const int = (below: number) => Math.floor(random() * below);
  let writing: Writing | null = null;
  return {
    act(): Done | Refused {
      if (writing === null) {
        writing = open();
        return done();
      }
      const left = writing;
      writing = null;
      const now = textOf(edit, left) ?? "";
      const outcome = rewrite(edit, left);
      const after = textOf(edit, left) ?? "";
      const added = [...marksIn(left.text), ...marksIn(now)].filter(
        (one) => !isLeftOf(left.base, one),
      );
      const lost = added.filter((mark) => !after.includes(mark));
      if (outcome.ok && lost.length > 0) {
        const told = JSON.stringify({ ...left, now, after, lost });
        throw new Error(`[M10] words were lost: ${told}`);
      }
      return outcome;
    },
  };

  function open(): Writing | null {
    const kind = (["card", "card", "step", "lane", "phase"] as const)[int(5)] ?? "card";
    const ids = [...rootsOf(edit.doc)[`${kind}s`].keys()];
    // few, so that people meet in them
    const id = ids[int(Math.min(ids.length, 3))] ?? "";
    const base = textOf(edit, { kind, id });
    if (base === null) return null;
    const isEmptied = random() < 0.1;
    return { kind, id, base, text: isEmptied ? "" : writtenIn(base) };
  }

  /** Some words out, some in the place of others, some between them. */
  function writtenIn(base: string): string {
    const words = base.split(/\s+/).flatMap((word) => {
      const dice = random();
      if (dice < 0.1) return [];
      if (dice < 0.2) return [mark()];
      return dice < 0.3 ? [mark(), word] : [word];
    });
    // so that what was written is about as long as what stood there
    return [...words.slice(0, 20), mark()].join(" ").trim();
  }

  /** A word that nobody else writes, and that is like no other. */
  function mark(): string {
    return `[${Math.floor(random() * 36 ** 9).toString(36)}]`;
  }
}

/** Whether it stands in a text, or is what remains of it once something between was taken out. */
function isLeftOf(text: string, part: string): boolean {
  let at = -1;
  return [...part].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}

function marksIn(text: string): string[] {
  return text.match(/\[\w+\]/g) ?? [];
}
