import enAccess from "#messages/en/access.json" with { type: "json" };
import enApi from "#messages/en/api.json" with { type: "json" };
import enApidoc from "#messages/en/apidoc.json" with { type: "json" };
import enAttach from "#messages/en/attach.json" with { type: "json" };
import enCanvas from "#messages/en/canvas.json" with { type: "json" };
import enCodes from "#messages/en/codes.json" with { type: "json" };
import enComment from "#messages/en/comment.json" with { type: "json" };
import enCommon from "#messages/en/common.json" with { type: "json" };
import enDesk from "#messages/en/desk.json" with { type: "json" };
import enDrawn from "#messages/en/drawn.json" with { type: "json" };
import enErrors from "#messages/en/errors.json" with { type: "json" };
import enEvidence from "#messages/en/evidence.json" with { type: "json" };
import enExchange from "#messages/en/exchange.json" with { type: "json" };
import enHistory from "#messages/en/history.json" with { type: "json" };
import enImports from "#messages/en/imports.json" with { type: "json" };
import enMap from "#messages/en/map.json" with { type: "json" };
import enMaps from "#messages/en/maps.json" with { type: "json" };
import enPain from "#messages/en/pain.json" with { type: "json" };
import enParticipant from "#messages/en/participant.json" with { type: "json" };
import enPersona from "#messages/en/persona.json" with { type: "json" };
import enPresent from "#messages/en/present.json" with { type: "json" };
import enQueue from "#messages/en/queue.json" with { type: "json" };
import enReader from "#messages/en/reader.json" with { type: "json" };
import enReview from "#messages/en/review.json" with { type: "json" };
import enScoring from "#messages/en/scoring.json" with { type: "json" };
import enShare from "#messages/en/share.json" with { type: "json" };
import enShell from "#messages/en/shell.json" with { type: "json" };
import enView from "#messages/en/view.json" with { type: "json" };
import enWorkspace from "#messages/en/workspace.json" with { type: "json" };
import fiAccess from "#messages/fi/access.json" with { type: "json" };
import fiApi from "#messages/fi/api.json" with { type: "json" };
import fiApidoc from "#messages/fi/apidoc.json" with { type: "json" };
import fiAttach from "#messages/fi/attach.json" with { type: "json" };
import fiCanvas from "#messages/fi/canvas.json" with { type: "json" };
import fiCodes from "#messages/fi/codes.json" with { type: "json" };
import fiComment from "#messages/fi/comment.json" with { type: "json" };
import fiCommon from "#messages/fi/common.json" with { type: "json" };
import fiDesk from "#messages/fi/desk.json" with { type: "json" };
import fiDrawn from "#messages/fi/drawn.json" with { type: "json" };
import fiErrors from "#messages/fi/errors.json" with { type: "json" };
import fiEvidence from "#messages/fi/evidence.json" with { type: "json" };
import fiExchange from "#messages/fi/exchange.json" with { type: "json" };
import fiHistory from "#messages/fi/history.json" with { type: "json" };
import fiImports from "#messages/fi/imports.json" with { type: "json" };
import fiMap from "#messages/fi/map.json" with { type: "json" };
import fiMaps from "#messages/fi/maps.json" with { type: "json" };
import fiPain from "#messages/fi/pain.json" with { type: "json" };
import fiParticipant from "#messages/fi/participant.json" with { type: "json" };
import fiPersona from "#messages/fi/persona.json" with { type: "json" };
import fiPresent from "#messages/fi/present.json" with { type: "json" };
import fiQueue from "#messages/fi/queue.json" with { type: "json" };
import fiReader from "#messages/fi/reader.json" with { type: "json" };
import fiReview from "#messages/fi/review.json" with { type: "json" };
import fiScoring from "#messages/fi/scoring.json" with { type: "json" };
import fiShare from "#messages/fi/share.json" with { type: "json" };
import fiShell from "#messages/fi/shell.json" with { type: "json" };
import fiView from "#messages/fi/view.json" with { type: "json" };
import fiWorkspace from "#messages/fi/workspace.json" with { type: "json" };
import type { Locale } from "#messages/locales.ts";

/** English is the typed source: what is missing in another language does not compile. */
const en = {
  access: enAccess,
  api: enApi,
  apidoc: enApidoc,
  canvas: enCanvas,
  attach: enAttach,
  codes: enCodes,
  queue: enQueue,
  comment: enComment,
  common: enCommon,
  desk: enDesk,
  drawn: enDrawn,
  errors: enErrors,
  pain: enPain,
  evidence: enEvidence,
  exchange: enExchange,
  maps: enMaps,
  participant: enParticipant,
  persona: enPersona,
  present: enPresent,
  review: enReview,
  scoring: enScoring,
  view: enView,
  workspace: enWorkspace,
  map: enMap,
  history: enHistory,
  imports: enImports,
  reader: enReader,
  share: enShare,
  shell: enShell,
};
export type Messages = typeof en;
export type Namespace = keyof Messages;

type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export const messages: Record<Locale, Shape<Messages>> = {
  en,
  fi: {
    access: fiAccess,
    api: fiApi,
    apidoc: fiApidoc,
    canvas: fiCanvas,
    attach: fiAttach,
    codes: fiCodes,
    queue: fiQueue,
    comment: fiComment,
    common: fiCommon,
    desk: fiDesk,
    drawn: fiDrawn,
    errors: fiErrors,
    pain: fiPain,
    evidence: fiEvidence,
    exchange: fiExchange,
    maps: fiMaps,
    participant: fiParticipant,
    persona: fiPersona,
    present: fiPresent,
    review: fiReview,
    scoring: fiScoring,
    view: fiView,
    workspace: fiWorkspace,
    map: fiMap,
    history: fiHistory,
    imports: fiImports,
    reader: fiReader,
    share: fiShare,
    shell: fiShell,
  },
};
