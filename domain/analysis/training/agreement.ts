import { hashOf } from "../ngrams.ts";
import { classes, type LabelledRow } from "./labelled.ts";

export type SecondReading = {
  /** the file of the first labelling and the text's key in it */
  file: string;
  key: string;
  label: LabelledRow["label"];
  intensity: number;
  isExplicit: boolean;
};

/** How alike two readings by the same guidelines are: their consistency, not their truth. */
export type Agreement = {
  count: number;
  label: number;
  /** Cohen's kappa of the labels */
  kappa: number;
  /** same intensity, where both said pain or both said gain */
  intensity: number;
  /** same word of feeling, where both said pain or both said gain */
  explicit: number;
};

/** Finds a labelled text again when its line has moved. */
export function textKey(text: string): string {
  return [0x51_7c, 0x2f_91].map((seed) => (hashOf(text, seed) >>> 0).toString(36)).join("-");
}

/** file, key, label, intensity and explicit, tab separated, under a header line. */
export function parseSecond(content: string): SecondReading[] {
  return content
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [file = "", key = "", label, intensity, explicit] = line.split("\t");
      const known = classes.find((name) => name === label);
      if (!known) throw new Error(`No label in the second reading ${file} ${key}`);
      return {
        file,
        key,
        label: known,
        intensity: Number(intensity),
        isExplicit: explicit === "1",
      };
    });
}

/** Readings whose text is gone count as missing, never as agreed. */
export function agreementOf(
  rows: LabelledRow[],
  second: SecondReading[],
): Agreement & { missing: number } {
  const first = new Map(rows.map((row) => [`${row.file} ${textKey(row.text)}`, row]));
  const pairs = second.flatMap((reading) => {
    const row = first.get(`${reading.file} ${reading.key}`);
    return row ? [{ row, reading }] : [];
  });
  const same = pairs.filter(({ row, reading }) => row.label === reading.label);
  const felt = same.filter(({ row }) => row.label !== "neutral");
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const observed = share(same.length, pairs.length);
  const expected = classes.reduce((sum, name) => {
    const own = pairs.filter(({ row }) => row.label === name).length;
    const other = pairs.filter(({ reading }) => reading.label === name).length;
    return sum + share(own, pairs.length) * share(other, pairs.length);
  }, 0);
  return {
    count: pairs.length,
    missing: second.length - pairs.length,
    label: observed,
    kappa: expected === 1 ? 1 : (observed - expected) / (1 - expected),
    intensity: share(
      felt.filter(({ row, reading }) => row.intensity === reading.intensity).length,
      felt.length,
    ),
    explicit: share(
      felt.filter(({ row, reading }) => row.isExplicit === reading.isExplicit).length,
      felt.length,
    ),
  };
}
