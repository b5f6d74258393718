"use client";

import { useState } from "react";
import { useSubmit } from "#components/shell/use-submit.ts";
import { decode } from "#domain/evidence/decode.ts";
import { peopleOf } from "#domain/participant/people-rows.ts";
import {
  type PersonColumn,
  readPeople,
  suggestPersonColumns,
} from "#domain/participant/people-table.ts";
import { addPeopleAction } from "#server/participant/actions.ts";
import type { AddPeopleResult } from "#server/participant/add-people.ts";
import type { ShownRow } from "./people-preview.tsx";
import { isName } from "./person-columns.tsx";

export type PastedPeople = {
  workspaceId: string;
  /** pseudonyms on the register */
  known: string[];
  personas: { id: string; name: string }[];
  mayName: boolean;
};

type Refusals = ReadonlyMap<number, "known" | "withdrawn">;
/** a list of people is small: a file that is not is another one */
const largestFile = 2_000_000;

/** A list as it is pasted or brought, what its columns are taken for, and who that makes. */
export function usePastedPeople({ workspaceId, known, personas, mayName }: PastedPeople) {
  const [text, setText] = useState("");
  const [isNoText, setIsNoText] = useState(false);
  const [chosen, setChosen] = useState<(PersonColumn | null)[] | null>(null);
  const [refused, setRefused] = useState<Refusals>(new Map());
  /** rows that are on the register by now: they are no doubles of themselves */
  const [added, setAdded] = useState<ReadonlySet<number>>(new Set());
  const { submit, isPending, reason } = useSubmit(addPeopleAction);

  const found = text.trim() === "" ? null : readPeople(text);
  const table = found?.ok ? found : null;
  const suggested = table ? suggestPersonColumns(table) : [];
  const columns = (chosen?.length === suggested.length ? chosen : suggested).map((column) =>
    isName(column) && !mayName ? null : column,
  );
  const people = table ? peopleOf(table, columns, { known, personas }) : [];
  const rows: ShownRow[] = people.flatMap((row) =>
    added.has(row.row) ? [] : { ...row, refused: refused.get(row.row) },
  );
  const coming = rows.flatMap(({ row, person, refused }) =>
    person && !refused ? { row, person } : [],
  );

  function read(words: string) {
    setText(words);
    setIsNoText(false);
    setChosen(null);
    setRefused(new Map());
    setAdded(new Set());
  }

  async function readFile(file: File) {
    const decoded =
      file.size > largestFile ? null : decode(new Uint8Array(await file.arrayBuffer()));
    read(decoded?.ok ? decoded.text : "");
    setIsNoText(!decoded?.ok);
  }

  function add(onDone: (result: AddPeopleResult) => void) {
    const sent = coming.map(({ person }) => person);
    submit({ workspaceId, people: sent }, (result) => {
      const stays = new Map(
        result.refused.map(({ index, reason }) => [coming[index]?.row ?? 0, reason] as const),
      );
      setRefused(stays);
      setAdded((before) => {
        const rows = coming.map(({ row }) => row).filter((row) => !stays.has(row));
        return new Set([...before, ...rows]);
      });
      onDone(result);
    });
  }

  return {
    text,
    read,
    readFile,
    table,
    /** why the whole of it cannot be read */
    unreadable: isNoText ? ("not-text" as const) : found && !found.ok ? found.reason : null,
    columns,
    setColumns: (columns: (PersonColumn | null)[]) => {
      setChosen(columns);
      setRefused(new Map());
    },
    rows,
    good: coming.length,
    wrong: rows.length - coming.length,
    add,
    isPending,
    reason,
  };
}
