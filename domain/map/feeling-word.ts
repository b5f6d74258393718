/** The word for a value of the emotion curve, as a key of `canvas.curveValue`. */
export function feelingWord(value: number): "verylow" | "low" | "even" | "high" | "veryhigh" {
  if (value <= -1.25) return "verylow";
  if (value <= -0.25) return "low";
  if (value < 0.25) return "even";
  return value < 1.25 ? "high" : "veryhigh";
}

/** A value of the curve to a tenth, as it is kept by hand and told; never -0. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
