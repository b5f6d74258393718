"use client";

import { useEffect } from "react";
import { forgetPerson } from "./person-memory.ts";

/** On the doors: signing out and in again need not load a page anew. */
export function ForgetPerson() {
  useEffect(forgetPerson, []);
  return null;
}
