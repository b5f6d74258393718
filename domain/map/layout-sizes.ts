/** Everything in px; the origin is the upper left corner of the map, lane headers included. */
export const sizes = {
  columnWidth: 196,
  laneHeaderWidth: 168,
  phaseHeight: 36,
  phaseGap: 12,
  stepMinHeight: 56,
  /** marks of a step, and the bars of its worst and best under them */
  heatHeight: 62,
  lineHeight: 28,
  curveHeight: 168,
  laneMinHeight: 64,
  collapsedLane: 32,
  /** a collapsed phase */
  summaryWidth: 152,
  lanePadding: 10,
  /** room under a cell's last card where the next one is added */
  addHeight: 24,
  cardInset: 8,
  cardGap: 6,
  cardPaddingX: 12,
  cardPaddingY: 8,
  cardFont: 13,
  cardLine: 18,
  cardMaxLines: 12,
  cardMarks: 24,
  /** a picture on a card, whole, above its words */
  cardImage: 112,
  stepFont: 14,
  stepLine: 20,
  chipHeight: 24,
  parkingGap: 40,
  parkingHeader: 36,
  parkingMinHeight: 160,
} as const;
