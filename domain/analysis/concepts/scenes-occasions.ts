/** Scenes of the building site, the farm, the parish, weddings, evenings out, lessons and school. */
export const occasions = `
f_build_permit | rakennusl piirust naapurink kaava tontti katselm pääsuunn lausunto poikkeam |
  building-permit drawings plans planning neighbour consult plot zoning inspect extension shed
  architect objection
f_site | työmaa urakoit rakent rakenn betoni kattoi katto= perustus timpuri raksa teline valvoja
  viivä aikataulu | site= builder contractor concrete roof foundation scaffold carpenter foreman
  schedule weather crane
f_kitchen_renov | keittiö kaapis laatta laatoi maali maalas tapet lattia= purku pöly putkimi sähkömi
  kylpyhuo remont | kitchen tile paint wallpaper floor dust plumber electrician bathroom renovat
  plaster worktop
f_farm | lehmä lypsy pelto tila= tilan tuki= tuet traktor rehu lannoit sato= kylvö sika= lammas
  eläin hehtaari tarkastaj | cow milk= field farm subsidy grant tractor feed= seed harvest crop
  sheep herd hectare inspector fertili
f_parish | kirkko seurakun pappi kaste ripar rippik jumalanp virsi virret diakon konfirm | church
  parish priest vicar baptism christen confirm service= hymn sermon choir
f_funeral | arkku uurna siunaus muistot vainaj krema haudan hauta kuolinil suruval omaiset | funeral
  coffin urn= cremat burial grave undertaker wake= deceased eulogy flowers memorial
f_estate | perunkir kuolinpe perint perilli testament kuolint pankki virkatod jäämistö | probate
  estate inherit heir will= death-certificate executor
f_wedding_plan | häiden hää juhla kukat kutsu menu maisti bändi koriste pöytäkar istumaj valokuvaa |
  wedding flowers florist invite menu tasting band photographer decor table-plan seating cake
  registrar notice
f_wedding_dress | hääpuk mekko puku= sovitus ompel sormuk | dress alterations fitting suit=
  bridesmaid ring= rings veil shoes
f_party | tanss maljat puhe= puheet juhl bändi vieraa ilta= yö= | dance toast speech party evening
  guests celebrat band dj=
f_theatre | näytel näyttel esitys esityk lava= näyttämö väliaika väliajal katsomo rivi= permanto
  parvi narikka käsiohj ensi-ilta | play= actor stage performance interval row= stalls circle
  balcony usher cloakroom programme curtain matinee seat view pillar
f_box_office | liput lippu lipunmy loppuun varasin vaihto= palautus jono palvelumak verkkokaup |
  ticket box-office booking sold-out seat-map fee= refund exchange presale queue
f_conference | seminaa konfer luento puhuja esitys= ohjelma nimilap osallist verkosto posteri tauko
  kahvi striimi | conference session speaker talk agenda badge lanyard network workshop slides hall
  break coffee stream
f_festival | festar lava= bändi teltta leirint ranneke portti vessa bajamaj järjest kuraa jono |
  festival stage band tent camp wristband gate toilets loo= stewards mud queue crowd
f_class_lesson | tunti= tunnilla opett kurssi ryhmä harjoit läksy oppit opin= puhua sanasto taso=
  tasotesti | lesson class= teacher course group homework practise practice level learn speaking
  vocabulary
f_lecture | luento kurssi tentti tentin ilmoitt opinto gradu ohjaaja essee palautus ryhmäty tehtävä
  arvos | lecture seminar module exam essay tutor supervisor deadline grade marks assignment thesis
  coursework
f_dorm | opiskelija-as soluas kimppak kämppis vuokra huone keittiö jono= pesutupa | halls dorm
  flatmate roommate rent shared-kitchen laundry warden room=
f_school_run | koulu reppu wilma vanhempai luokka opettaja välitunt ruokala iltapäiväk | school
  parent class= teacher lunch pickup playground after-school term report-card
f_nursery | päiväko hoitaja hoitopa eskari lelu päiväuni nukku pukem eteinen ryhmä sijainen
  varhaiskas | nursery daycare carer nap= toys group staff sub= drop-off coat peg key-worker
  settling
f_child_ill | kuume nuha oksen rokko sairas lääke | fever sick ill= vomit cough medicine
  pick-up-early rash contagious
`;
