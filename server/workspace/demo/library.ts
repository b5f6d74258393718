import type { DemoLibraryEntry } from "./content-type.ts";

export const library: DemoLibraryEntry[] = [
  ...entries("team", {
    "team-phone": "Puhelinpalvelu",
    "team-triage": "Hoidon tarpeen arviointi",
    "team-clinic": "Vastaanotto",
    "team-lab": "Laboratorio",
    "team-rehab": "Kuntoutus",
    "team-billing": "Laskutus",
    "team-shop": "Online shop",
    "team-care": "Customer care",
    "team-warehouse": "Warehouse",
    "team-carrier": "Delivery partner",
    "team-repair": "Repair workshop",
    "team-sales": "Sales",
    "team-onboarding": "Käyttöönotto",
    "team-success": "Customer success",
    "team-support": "Tuki",
    "team-product": "Tuotekehitys",
    "team-invoicing": "Invoicing",
  }),
  ...entries("channel", {
    "ch-people": "Läheiset / friends and family",
    "ch-search": "Hakukone / web search",
    "ch-social": "Some / social media",
    "ch-web": "Verkkosivut / website",
    "ch-portal": "Sähköinen asiointi",
    "ch-app": "Sovellus / app",
    "ch-phone": "Puhelin / phone",
    "ch-sms": "Tekstiviesti / SMS",
    "ch-email": "Sähköposti / e-mail",
    "ch-chat": "Chat",
    "ch-letter": "Kirje / letter",
    "ch-visit": "Käynti paikan päällä / visit",
    "ch-locker": "Pakettiautomaatti / parcel locker",
    "ch-video": "Video meeting",
    "ch-help": "Help centre",
    "ch-ticket": "Support ticket",
  }),
  ...entries("system", {
    "sys-callback": "Takaisinsoittojärjestelmä",
    "sys-record": "Potilastietojärjestelmä",
    "sys-portal": "Asiointipalvelu",
    "sys-billing": "Laskutusjärjestelmä",
    "sys-shop": "Shop platform",
    "sys-stock": "Warehouse system",
    "sys-tracking": "Carrier tracking feed",
    "sys-crm": "CRM",
    "sys-tickets": "Ticket system",
    "sys-payroll": "Palkkaliittymä",
  }),
  ...entries("tag", {
    "tag-check": "Tarkistettava / to check",
    "tag-quick": "Nopea korjata / quick fix",
  }),
];

function entries(kind: DemoLibraryEntry["kind"], names: Record<string, string>) {
  return Object.entries(names).map(([key, name]): DemoLibraryEntry => ({ key, kind, name }));
}
