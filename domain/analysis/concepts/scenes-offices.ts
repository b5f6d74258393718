/** Scenes of offices: taxes, permits, calls and replies, invoices, staff, suppliers. */
export const offices = `
f_tax_form | veroilm verokor veropros vähenny matkakulu ennakko täytin täytt esitäyt lomake kenttä
  kohta= liite tulot tulo= ilmoit kirjaus | return= form field box= pre-filled deduct expenses
  income w-2 1099 schedule declare file= filed filing typed submit
f_tax_out | veronpal palautu jäännösv mätkyt lisävero tilille eräpäi erissä viivästysk päätös
  verotuspää oikaisu valitus | refund owe due= penalty late-fee assessment instalment appeal audit
  correction notice amended
f_office_visit | virasto tiski luukul vuoronume virkaili sormenj valokuva henkilök passi tulkki
  asiakirj paperi leima | office counter window number= clerk fingerprint photo passport interpreter
  papers document stamp official
f_permit_wait | oleskelul lupa= luvan hakemus hakemuk päätös odot kuukau vuosi käsitte jonossa tila=
  kansalais viisumi | permit visa residence application decision month year pending processing
  status citizenship
f_new_country | suomen kielen kielikur kotoutu työpaik henkilötunn pankkitil verkkopan asunto ystäv
  | country language course work job bank social-security-number number neighbour friend learn
  settle foreign
f_plain_words | selkok sanat sanoja ymmärr ymmärs tajua tajuu kapula virkakie vaikea käänn kieli
  kielell | words understand language translat jargon plain read= reads difficult meaning confus
  english
f_call_line | soitin soitto soitta jonotin jonotus jonossa puhelin linja takaisins musiik vastas
  yhdist numero | call= called rang ring= phone hold= line= music minutes answered transferred press
  voicemail callback
f_reply | vastas vastaus vastan viesti sähköp kysy kuitta automaattiv palaa palata lupasi luvattiin
  | reply replied answer email message asked respond promised ticket get-back automated bounced
f_told_again | selitin selitt kerroin kerto alusta uudest eri= ihmise siirret siirrel edellinen |
  explain again start-over different-person passed transferred repeat previous told
f_bill_wrong | laskut veloit laskun lasku= kahdesti tuplana kulut lisämaks piilokul summa hinta
  maksoi euroa= euro= euron | charge bill invoice twice double hidden fee= fees extra total price
  cost dollars pounds quid
f_offer_quote | tarjous tarjouk arvio hinta-ar kilpailut pyysin laskelm urakka | quote estimate
  offer bid= compare price tender
f_invoice_make | laskuri rivi= rivit alv arvonlis viiten hyvityslas tunnit pohja luonnos kirjoit |
  invoice line= lines vat credit-note hours template draft typo amount customer-number create
f_invoice_send | verkkolas lähetin lähete lähett liite vastaanott välittäj toimitus perille= |
  e-invoice send sent attach pdf deliver arrive bounce recipient
f_books | kirjanpi tilinpää kuukauden tilitoim tosite kuukausira täsmäy vienti tiliöi | accountant
  books= bookkeep close= month-end ledger reconcile export excel audit
f_arrears | myöhäss muistutu perintä korko maksamat avoin= saatav eräpä maksettu | overdue reminder
  late interest unpaid paid= paying debt collect owed outstanding
f_hr | palkka loma= lomat lomapäi työvuoro vuoro= vuorot tuntikir poissao esimies esihen hyväks
  sairausp matkalas | payroll payslip leave= holiday shift rota roster timesheet absence manager
  approve sick= expense pay=
f_onboard | perehd tervetul ensimmäi tunnukse kone= kutsu työsuh aloitus uusi= mentori | onboard
  induction welcome first-day laptop badge invite starter mentor buddy
f_it_desk | salasan tunnus lukit tulost kone= päivity vpn verkkolev näyttö= tiketti etäyht it-tuki
  jumi kaatu | password locked reset printer laptop vpn update screen ticket remote restart reboot
  crash helpdesk monitor
f_procure | hankinta kilpailut tarjousp sopimus toimittaj tilausnum hyväksyn kynnys budjet puiteso |
  procure tender supplier vendor contract purchase-order po= approval budget framework bid
f_delivery_b2b | toimit lava= lavat varasto rahti rekka lastaus purku jälkitoim puuttui varaosa |
  delivery pallet warehouse freight truck load unload lead-time backorder missing spare-part
  shipment dock
f_machine | kone= koneen laite laitt huolto seisok vara-osa asennus käyttöön ohje= manuaali tuotant
  linjasto | machine downtime install engineer spare part manual production maintenance calibrat
  commission
`;
