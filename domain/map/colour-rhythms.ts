/** px drawn and px left out of a card's stripe, by its colour: colour is never alone. */
export const colourRhythms = [
  [1, 0],
  [8, 3],
  [3, 3],
  [14, 3],
  [5, 5],
  [2, 2],
  [10, 6],
  [3, 6],
] as const;
