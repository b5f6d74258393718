import type { NoteColumn } from "./import-plan.ts";
import type { SourceType } from "./note.ts";

export const presetIds = [
  "appStore",
  "googlePlay",
  "googleReviews",
  "trustpilot",
  "reviews",
  "microsoftForms",
  "googleForms",
  "surveyMonkey",
  "qualtrics",
  "webropol",
  "limeSurvey",
  "typeform",
] as const;
export type PresetId = (typeof presetIds)[number];

export type Preset = {
  id: PresetId;
  sourceType: SourceType;
  /** every one of these, in any of its spellings, is in the heading */
  needs: string[][];
  /** what a column is where its name alone would mislead; "skip" leaves it out */
  columns: Record<string, NoteColumn | "skip">;
};

/** The kind of source a recognised export is. */
export function sourceTypeOf(id: PresetId | null): SourceType {
  if (id === null || id === "reviews") return id === null ? "survey" : "review";
  return presets.find((preset) => preset.id === id)?.sourceType ?? "survey";
}

/** Names as `nameOfHeading` writes them. The first whose headings are all there. */
export function findPreset(names: readonly string[]): Preset | null {
  const has = (spellings: string[]) => spellings.some((name) => names.includes(name));
  return presets.find(({ needs }) => needs.every(has)) ?? null;
}

const skip = (list: string): Record<string, "skip"> =>
  Object.fromEntries(list.split(" ").map((name) => [name, "skip"]));

/** What tells who somebody is in a survey tool's export, and what only its machine needs. */
const personal =
  "ip_address ip_osoite ipaddress email email_address sähköposti sähköpostiosoite recipientemail first_name firstname etunimi last_name lastname sukunimi recipientfirstname recipientlastname name nimi full_name koko_nimi";

const presets: Preset[] = [
  {
    id: "googlePlay",
    sourceType: "review",
    needs: [["package_name"], ["star_rating"], ["review_text"]],
    columns: {
      review_link: "url",
      review_submit_date_and_time: "date",
      reviewer_language: "language",
      star_rating: "rating",
      review_title: "title",
      review_text: "text",
      app_version_name: "app_version",
      ...skip(
        "package_name app_version_code device review_submit_millis_since_epoch review_last_update_date_and_time review_last_update_millis_since_epoch developer_reply_date_and_time developer_reply_millis_since_epoch developer_reply_text",
      ),
    },
  },
  {
    id: "appStore",
    sourceType: "review",
    needs: [
      ["rating", "star_rating", "arvosana", "tähdet"],
      ["title", "review_title", "otsikko"],
      ["review", "body", "review_text", "content", "arvostelu", "teksti"],
      ["version", "app_version", "versio", "sovelluksen_versio", "territory", "storefront", "maa"],
    ],
    columns: {
      rating: "rating",
      title: "title",
      review: "text",
      body: "text",
      content: "text",
      nickname: "participant",
      reviewer_nickname: "participant",
      nimimerkki: "participant",
      created_date: "date",
      version: "app_version",
      versio: "app_version",
      ...skip("app_id app_name developer_response response territory"),
    },
  },
  {
    id: "trustpilot",
    sourceType: "review",
    needs: [
      ["review_content", "review_text", "content", "text"],
      ["review_stars", "stars"],
      ["review_username", "consumer_display_name", "reviewer", "consumer"],
    ],
    columns: {
      review_created_utc: "date",
      review_created: "date",
      review_username: "participant",
      consumer_display_name: "participant",
      review_title: "title",
      review_content: "text",
      review_stars: "rating",
      reference_id: "skip",
      source_of_review: "skip",
      ...skip("company_reply company_reply_date reply reply_text tags domain_url business_unit"),
    },
  },
  {
    id: "googleReviews",
    sourceType: "review",
    needs: [
      ["starrating", "star_rating", "rating"],
      ["comment", "review_text", "review"],
      ["reviewer_displayname", "reviewer", "reviewer_name", "author_name", "createtime"],
    ],
    columns: {
      reviewer_displayname: "participant",
      reviewer_name: "participant",
      author_name: "participant",
      starrating: "rating",
      comment: "text",
      createtime: "date",
      create_time: "date",
      reviewid: "note_id",
      ...skip(
        "updatetime update_time reviewreply_comment reviewreply_updatetime reply owner_response reviewer_profilephotourl name location_name",
      ),
    },
  },
  {
    id: "microsoftForms",
    sourceType: "survey",
    needs: [
      ["start_time", "aloitusaika", "aloituskellonaika"],
      ["completion_time", "valmistumisaika", "lopetusaika", "päättymisaika"],
    ],
    columns: {
      id: "note_id",
      tunnus: "note_id",
      completion_time: "date",
      valmistumisaika: "date",
      lopetusaika: "date",
      päättymisaika: "date",
      ...skip(`start_time aloitusaika aloituskellonaika last_modified_time ${personal}`),
    },
  },
  {
    id: "surveyMonkey",
    sourceType: "survey",
    needs: [
      ["respondent_id", "vastaajan_tunnus"],
      ["collector_id", "keräimen_tunnus"],
    ],
    columns: {
      respondent_id: "note_id",
      end_date: "date",
      ...skip(`collector_id start_date custom_data_1 ${personal}`),
    },
  },
  {
    id: "qualtrics",
    sourceType: "survey",
    needs: [["responseid"], ["recordeddate", "enddate"]],
    columns: {
      responseid: "note_id",
      recordeddate: "date",
      userlanguage: "language",
      ...skip(
        `startdate enddate status progress duration_in_seconds finished externalreference locationlatitude locationlongitude distributionchannel ${personal}`,
      ),
    },
  },
  {
    id: "webropol",
    sourceType: "survey",
    needs: [
      ["vastaajan_id", "vastaajanumero", "respondent_number", "vastauksen_numero"],
      ["vastausaika", "vastattu", "answer_time", "lähetetty"],
    ],
    columns: {
      vastaajan_id: "note_id",
      vastaajanumero: "note_id",
      vastauksen_numero: "note_id",
      respondent_number: "note_id",
      vastausaika: "date",
      vastattu: "date",
      answer_time: "date",
      lähetetty: "date",
      ...skip(personal),
    },
  },
  {
    id: "limeSurvey",
    sourceType: "survey",
    needs: [
      ["response_id", "vastauksen_id", "vastaustunnus"],
      ["date_submitted", "submitdate", "lähetyspäivä", "lähetysaika"],
    ],
    columns: {
      response_id: "note_id",
      vastauksen_id: "note_id",
      vastaustunnus: "note_id",
      date_submitted: "date",
      submitdate: "date",
      lähetyspäivä: "date",
      lähetysaika: "date",
      ...skip(`last_page start_language seed viimeinen_sivu ${personal}`),
    },
  },
  {
    id: "typeform",
    sourceType: "survey",
    needs: [
      ["submitted_at", "submit_date_utc"],
      ["token", "network_id", "start_date_utc"],
    ],
    columns: {
      token: "note_id",
      submitted_at: "date",
      submit_date_utc: "date",
      ...skip(`network_id start_date_utc ${personal}`),
    },
  },
  {
    id: "googleForms",
    sourceType: "survey",
    needs: [["timestamp", "aikaleima"]],
    columns: { timestamp: "date", aikaleima: "date", ...skip(personal) },
  },
];
