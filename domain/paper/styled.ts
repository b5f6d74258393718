/** The looks a text can have on paper. */
export const faces = ["regular", "medium", "bold", "italic", "boldItalic"] as const;
export type Face = (typeof faces)[number];

/** A text in one look, in points or px. */
export type Styled = { text: string; face: Face; size: number };

/** One that is drawn. */
export type Inked = Styled & { colour: string; isStruck?: boolean };
