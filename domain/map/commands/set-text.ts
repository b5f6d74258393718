import { findText, type NodeRoot } from "../document.ts";
import { editText } from "../text-diff.ts";
import { type Done, done, type Edit, inOne, type Refused, refused } from "./edit.ts";

export function setText(
  edit: Edit,
  root: NodeRoot | "meta",
  id: string,
  field: string,
  next: string,
  limit: number,
): Done | Refused {
  if (next.length > limit) return refused("too-long");
  return inOne(edit, () => {
    const text = findText(edit.doc, root, id, field);
    if (text === null) return refused("not-found");
    editText(text, next);
    return done(id);
  });
}
