/** What a withdrawal erased; kinds of a certificate, in its order. */
export const erasedKinds = [
  "notes",
  "passages",
  "places",
  "turns",
  "readings",
  "copies",
  "errorRows",
  "uploads",
  "names",
] as const;
export type ErasedKind = (typeof erasedKinds)[number];

export type Erased = Record<ErasedKind, number>;

export const nothingErased: Erased = {
  notes: 0,
  passages: 0,
  places: 0,
  turns: 0,
  readings: 0,
  copies: 0,
  errorRows: 0,
  uploads: 0,
  names: 0,
};
