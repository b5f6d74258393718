import { nanoid } from "nanoid";

/** Ids are typed on command lines, where a hyphen at the start would make an option of them. */
export function newId(): string {
  for (;;) {
    const id = nanoid();
    if (!id.startsWith("-")) return id;
  }
}
