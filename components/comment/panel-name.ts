/** The panel of talks beside a map; its id says what it was opened for. */
export const COMMENTS_PANEL = "comments";

/** Before the id of one talk; the key of a place stands alone. */
export const ONE_TALK = "talk|";
