"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import { insist } from "./insist.ts";
import { waitInTrouble } from "./late-trouble.ts";

/** A component that is fetched when it is first drawn; `Loading` stands there until it has come. */
export function latePart<P>(
  load: () => Promise<ComponentType<P>>,
  Loading: ComponentType = () => null,
): ComponentType<P> {
  return dynamic(insist(load, waitInTrouble), { loading: () => <Loading /> });
}
