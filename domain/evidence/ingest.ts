import { transcriptOf } from "#domain/analysis/subtitles.ts";
import type { FindNames } from "./name-list.ts";
import { type FoundDetail, type MaskChoice, type MaskKind, pseudonymise } from "./pseudonymise.ts";

export type Ingested = {
  /** what is stored, and what every offset refers to */
  text: string;
  /** SHA-256 of `text`, hex */
  textHash: string;
  masked: {
    count: number;
    kinds: Partial<Record<MaskKind, number>>;
    /** never stored: what was masked, for whoever brings the text to judge */
    found: FoundDetail[];
  };
};

export type IngestOptions = {
  /** the workspace masks personal data on the way in */
  isMasking: boolean;
  /** language of the masks */
  language: "fi" | "en";
  /** names that were listed; nobody's when left out */
  findNames?: FindNames | null;
  /** what whoever brings the text decided about its masks */
  choice?: MaskChoice;
  sha256(text: string): string;
};

/**
 * The one door (decision 16): all text is normalised once (LF, NFC), pseudonymised and hashed here,
 * so that an offset means the same passage for ever. Subtitles become the transcript they are of. What went through once goes through unchanged.
 */
export function ingest(
  raw: string,
  { isMasking, language, findNames, choice, sha256 }: IngestOptions,
): Ingested {
  const plain = normalise(transcriptOf(raw));
  const { text, kinds, found } = isMasking
    ? pseudonymise(plain, language, findNames, choice)
    : { text: plain, kinds: {}, found: [] };
  return { text, textHash: sha256(text), masked: { count: found.length, kinds, found } };
}

/** LF line ends, NFC, no lone surrogates, no invisible control characters, no blank edges. */
function normalise(raw: string): string {
  return raw
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll(/[^\P{Cc}\t\n]|\ufeff/gu, "")
    .normalize("NFC")
    .replace(/^\n+/, "")
    .trimEnd();
}
