import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { withdrawals } from "#db/schema/participant.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { documentLanguage } from "#domain/analysis/language.ts";
import { transcriptOf } from "#domain/analysis/subtitles.ts";
import { type Ingested, type IngestOptions, ingest } from "#domain/evidence/ingest.ts";
import { type MaskingChoice, maskChoice } from "#domain/evidence/masking-choice.ts";
import { createNameFinder } from "#domain/evidence/name-list.ts";
import type { Language, NoteFields } from "#domain/evidence/note.ts";
import { pseudonymise } from "#domain/evidence/pseudonymise.ts";
import type { Ctx } from "../context.ts";
import { namesOrRefuse } from "./listed-names.ts";
import { createWhoIs, type NamedPerson, namedPeople, withCodesAsLabels } from "./named-people.ts";

/** What of the workspace decides how text comes in; plain values, so that a worker can have them. */
export type DoorSettings = {
  workspaceId: string;
  isMasking: boolean;
  language: "fi" | "en";
  /** masked wherever they stand, in every form */
  names: string[];
  /** about this text alone, by whoever brings it */
  choice: MaskingChoice;
  /** whose names are kept sealed: what names them is theirs */
  people: NamedPerson[];
  /** of people who took back what they had told: `pseudonymHash` */
  withdrawn: string[];
  /** of what they had told: `erasedTextHash` */
  erasedTexts: string[];
};

/** `names` are masked beside those that the workspace lists. */
export async function doorSettings(
  ctx: Ctx,
  workspaceId: string,
  { names = [], shown = [], hidden = [] }: Partial<MaskingChoice> & { names?: string[] } = {},
): Promise<DoorSettings> {
  const { read } = ctx.db;
  const [row] = await read
    .select({
      isMasking: workspaces.pseudonymises,
      language: workspaces.locale,
    })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  const isMasking = row?.isMasking ?? true;
  const listed = isMasking ? await namesOrRefuse(ctx, read, workspaceId) : [];
  return {
    workspaceId,
    isMasking,
    language: row?.language ?? "en",
    names: [...new Set([...listed, ...names])],
    choice: { shown, hidden },
    people: await namedPeople(ctx, read, { workspaceId, isMasking }),
    ...(await hashesOfWithdrawn(read, workspaceId)),
  };
}

export async function hashesOfWithdrawn(
  read: Tx,
  workspaceId: string,
): Promise<Pick<DoorSettings, "withdrawn" | "erasedTexts">> {
  const rows = await read
    .select({ hash: withdrawals.pseudonymHash, texts: withdrawals.textHashes })
    .from(withdrawals)
    .where(eq(withdrawals.workspaceId, workspaceId));
  return {
    withdrawn: [...new Set(rows.map(({ hash }) => hash))],
    erasedTexts: rows.flatMap(({ texts }) => texts ?? []),
  };
}

/** By which a text is known again that somebody took back; null for one that anybody may say as well. */
export function erasedTextHash(
  workspaceId: string,
  { text, textHash }: { text: string; textHash: string },
): string | null {
  return text.length < shortestKnownAgain ? null : sha256(`${workspaceId} ${textHash}`);
}

const shortestKnownAgain = 60;

/** By which somebody who withdrew is known again, and by nothing else. */
export function pseudonymHash(workspaceId: string, pseudonym: string): string {
  return sha256(`${workspaceId} ${pseudonym.toLowerCase()}`);
}

type ShortFields = Pick<NoteFields, "segment" | "channel" | "sourceName">;

export type Door = {
  text(raw: string): Ingested;
  /** a short field that is shown beside the note */
  line(raw: string): string;
  /** those of a note */
  lines(note: ShortFields): ShortFields;
  /**
   * A name by which the same person is known again: the pseudonym of whose sealed name it is. Where it gives a real one away (an e-mail
   * address as user name), a code made of it takes its place: a mask would make them all one person.
   */
  pseudonym(raw: string): string;
};

export function openDoor(settings: DoorSettings, noteLanguage: Language = "und"): Door {
  const whoIs = createWhoIs(settings.people);
  const text = (raw: string) => {
    const words = settings.isMasking ? withCodesAsLabels(transcriptOf(raw), whoIs) : raw;
    const first = ingest(words, optionsFor(languageOfMasks(settings, noteLanguage)));
    if (noteLanguage !== "und" || first.masked.count === 0) return first;
    // Nobody said what language it is in: the masks speak the text's own.
    return ingest(words, optionsFor(languageOfMasks(settings, documentLanguage(words))));
  };
  const optionsFor = (language: "fi" | "en"): IngestOptions => {
    return { isMasking: settings.isMasking, language, findNames, choice, sha256 };
  };
  const findListed = createNameFinder(settings.names);
  const findNames = createNameFinder([
    ...settings.names,
    ...settings.people.map(({ name }) => name),
  ]);
  const choice = maskChoice(settings.choice);
  const line = (raw: string) => text(raw).text.replaceAll(/\s+/g, " ").trim();
  const lineOrNone = (raw: string | null) => (raw === null ? null : line(raw));
  return {
    text,
    line,
    lines: ({ segment, channel, sourceName }) => ({
      segment: lineOrNone(segment),
      channel: lineOrNone(channel),
      sourceName: lineOrNone(sourceName),
    }),
    pseudonym: (raw) => {
      const name = raw.normalize("NFC").replaceAll(/\s+/g, " ").trim();
      const known = whoIs(name);
      if (known !== null) return known;
      // not by the names of people: one of them may go by a first name, in one talk only
      const isSafe = pseudonymise(name, settings.language, findListed, choice).found.length === 0;
      if (!settings.isMasking || isSafe) return name;
      return codeOfName(settings.workspaceId, name);
    },
  };
}

/** The same one for the same name in a workspace, and no way back to it. */
export function codeOfName(workspaceId: string, name: string): string {
  return `P-${sha256(`${workspaceId}:${name.toLowerCase()}`).slice(0, 10)}`;
}

function languageOfMasks(settings: DoorSettings, language: Language): "fi" | "en" {
  return language === "und" ? settings.language : language;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
