import { plainWord } from "./words.ts";

/** What whiteboards write of a note when its board is exported as CSV. */
export const noteFields = [
  "text",
  "color",
  "tags",
  "x",
  "y",
  "width",
  "height",
  "area",
  "author",
  "votes",
] as const;
export type NoteField = (typeof noteFields)[number];

const headings: Record<NoteField, string> = {
  text: "text|content|note|sticky|sticky note|sticky text|note content|plain text|message|label|teksti|lappu|muistilappu|sisältö",
  color:
    "color|colour|bg color|background color|background|fill|fill color|sticky color|note color|väri",
  tags: "tags|tag|labels|avainsanat|tagit",
  x: "x|position x|pos x|left|x position|x coordinate",
  y: "y|position y|pos y|top|y position|y coordinate",
  width: "width|w|leveys",
  height: "height|h|korkeus",
  area: "area|frame|section|group|frame name|section name|alue|kehys",
  author: "author|created by|creator|owner|last updated by|user|tekijä",
  votes: "votes|vote count|total votes|stamps|äänet",
};

export function noteFieldOf(heading: string): NoteField | null {
  return index.get(plainWord(heading)) ?? null;
}

const index = new Map<string, NoteField>();
for (const field of noteFields)
  for (const word of headings[field].split("|")) index.set(plainWord(word), field);
