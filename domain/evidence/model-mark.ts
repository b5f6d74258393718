/** Stands in an excerpt's analyzer between the analysis' version and the model that gave the label. */
export const modelMark = " + ";

/** The language model that gave the label, or null: the analysis did. */
export function modelOfLabel(analyzer: string): string | null {
  const at = analyzer.indexOf(modelMark);
  return at < 0 ? null : analyzer.slice(at + modelMark.length);
}
