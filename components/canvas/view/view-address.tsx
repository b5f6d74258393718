"use client";

import { useEffect, useRef } from "react";
import { readView, viewParams, writeView } from "#domain/map/view-address.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useAddressable } from "./use-addressable.ts";

const SETTLED_MS = 250;

/** Opens the map as the address says, and keeps the address saying what is looked at. */
export function ViewAddress() {
  const model = useCanvas();
  const known = useAddressable();
  const latest = useRef(known);
  latest.current = known;
  const isRead = useRef(false);

  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    const { view, isWhole } = readView(new URLSearchParams(location.search), latest.current);
    model.view.set(view);
    if (!isWhole) model.say("note.viewNotWhole");
  }, [model]);

  useEffect(() => {
    let timer = 0;
    const write = () => {
      const address = addressOf(writeView(model.view.get(), latest.current));
      if (address !== location.href) history.replaceState(null, "", address);
    };
    const stop = model.view.subscribe(() => {
      clearTimeout(timer);
      timer = window.setTimeout(write, SETTLED_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [model]);
  return null;
}

/** This page as a link to such a view; what else the address says stays in it. */
export function addressOf(viewQuery: string): string {
  const { origin, pathname, search, hash } = location;
  const others = new URLSearchParams(search);
  for (const name of viewParams) others.delete(name);
  const query = [others.toString(), viewQuery].filter(Boolean).join("&");
  return `${origin}${pathname}${query === "" ? "" : `?${query}`}${hash}`;
}
