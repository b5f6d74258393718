"use client";

import { FileText, FileX, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";
import type { EarlierNote } from "#domain/evidence/note-version.ts";
import type { ImportFile } from "#server/evidence/import-files.ts";
import { SourceTypeSelect } from "../note-fields.tsx";
import { SourceMark } from "../source-mark.tsx";
import { FileReplaces } from "./file-replaces.tsx";

const shownAtFirst = 60;

/** Every file of the batch: refused ones first, as they ask for something. */
export function FileList({
  slug,
  files,
  waiting,
  typeOf,
  onType,
  onAllTypes,
  earlierOf,
  replacedBy,
  onReplaces,
}: {
  slug: string;
  files: ImportFile[];
  waiting: number;
  typeOf: (file: ImportFile) => SourceType;
  onType: (fileId: string, type: SourceType) => void;
  onAllTypes: (type: SourceType | null) => void;
  /** notes in whose place a file may come */
  earlierOf: (file: ImportFile) => EarlierNote[];
  replacedBy: (file: ImportFile) => string | null;
  onReplaces: (fileId: string, noteId: string | null) => void;
}) {
  const t = useTranslations("evidence.import.files");
  const [showsAll, setShowsAll] = useState(false);
  const sorted = files.toSorted((a, b) => rankOf(a) - rankOf(b) || a.row - b.row);
  const shown = showsAll ? sorted : sorted.slice(0, shownAtFirst);
  const ready = files.filter(({ status }) => status === "ready");
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 className="text-16 font-bold">{t("title")}</h2>
          <p className="text-13 text-ink-soft">{t("text")}</p>
        </div>
        {ready.length > 1 ? <AllTypes types={ready.map(typeOf)} onChange={onAllTypes} /> : null}
      </div>
      {waiting > 0 ? (
        <p role="status" className="flex items-center gap-2 text-13 text-ink-soft">
          <Spinner /> {t("reading", { count: waiting })}
        </p>
      ) : null}
      <ul className="flex flex-col">
        {shown.map((file) => (
          <FileRow
            key={file.id}
            slug={slug}
            file={file}
            type={typeOf(file)}
            onType={(type) => onType(file.id, type)}
          >
            <FileReplaces
              name={file.name}
              earlier={earlierOf(file)}
              value={replacedBy(file)}
              onChange={(noteId) => onReplaces(file.id, noteId)}
            />
          </FileRow>
        ))}
      </ul>
      {sorted.length > shown.length ? (
        <Button variant="quiet" className="self-start" onPress={() => setShowsAll(true)}>
          {t("showAll", { count: sorted.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}

function rankOf({ status }: ImportFile): number {
  return status === "refused" ? 0 : status === "table" ? 1 : 2;
}

function FileRow({
  slug,
  file,
  type,
  onType,
  children,
}: {
  slug: string;
  file: ImportFile;
  type: SourceType;
  onType: (type: SourceType) => void;
  children: ReactNode;
}) {
  const t = useTranslations("evidence.import.files");
  const Icon = file.status === "refused" ? FileX : file.status === "table" ? Table2 : FileText;
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] items-start gap-x-3 gap-y-1.5 border-t border-hairline py-2.5 sm:grid-cols-[1rem_minmax(0,1fr)_11rem]">
      <Icon aria-hidden="true" className="mt-0.5 size-4 text-ink-faint" />
      <div className="min-w-0">
        <p className="text-13 font-medium break-words">{file.name}</p>
        <FileFacts file={file} />
      </div>
      <div className="max-sm:col-start-2">
        {file.status === "ready" ? (
          <SourceTypeSelect
            label={t("typeOf", { name: file.name })}
            value={type}
            onChange={onType}
          />
        ) : file.status === "table" && file.tableBatchId ? (
          <TextLink href={`/w/${slug}/evidence/import/${file.tableBatchId}`} className="text-13">
            {t("nameColumns")}
          </TextLink>
        ) : null}
      </div>
      {children}
    </li>
  );
}

/** What it was taken for, or why it is refused and how to mend that. */
export function FileFacts({ file }: { file: ImportFile }) {
  const t = useTranslations("evidence.import.files");
  const tRemarks = useTranslations("imports.fileRemarks");
  const words = useReasonWords("imports.fileReasons");
  const { status, look, reason, place, remark } = file;
  const facts =
    status === "refused"
      ? [words(reason ?? "unreadable"), ...(place ? [t("where", { place })] : [])]
      : status === "table"
        ? [t("isTable")]
        : look
          ? [
              t("characters", { count: look.characters }),
              ...(look.speakers > 1 ? [t("speakers", { count: look.speakers })] : []),
            ]
          : [t(`statuses.${status}`)];
  return (
    <p className="text-12 break-words text-ink-soft">
      {[...facts, ...(remark === "has-macros" ? [tRemarks(remark)] : [])].join(" · ")}
    </p>
  );
}

function AllTypes({
  types,
  onChange,
}: {
  types: SourceType[];
  onChange: (type: SourceType | null) => void;
}) {
  const t = useTranslations("evidence");
  const [first] = types;
  const isOne = types.every((type) => type === first);
  return (
    <Select
      label={t("import.files.all")}
      className="w-44"
      value={isOne && first ? first : "each"}
      onChange={(key) => onChange(sourceTypes.find((type) => type === key) ?? null)}
    >
      <SelectOption id="each">{t("import.files.asDetected")}</SelectOption>
      {sourceTypes.map((type) => (
        <SelectOption key={type} id={type} textValue={t(`sourceTypes.${type}`)}>
          <SourceMark type={type} />
        </SelectOption>
      ))}
    </Select>
  );
}
