/** Scenes of trades and business: repairs at home and of things, renting, shops, deals between firms. */
export const trades = `
r_plumber | putkimi vuoto vuota tukos tukkeu hana= viemär pönttö lattiakai kylpyhuo | plumber leak blocked tap= drain toilet boiler pipe sink flood
r_electrician | sähkömi pistoras sulake kytkin lamppu johto sähkötau | electrician socket fuse switch wiring wire light breaker panel
r_pest | tuholai rotta hiiri= hiiret luteet torakk ampiai | pest rat= rats mouse mice bedbug cockroach wasps ants
r_locksmith | lukkosep lukossa murto sarjoi oven= | locksmith locked-out break-in burglar deadbolt
r_chimney | nuohoo piippu takka tulisij hormi | chimney sweep fireplace stove flue
r_window | ikkuna ikkunoi lasi= pesu ikkunanpes kaihdin | window glazing glass= washer blind= blinds
r_phone_fix | näyttö särkyn huoltoliik akku vaihde latausport takuukor laina-puh | screen crack repair-shop battery water-damage port loaner warranty data-wipe
r_appliance | pesukone astianpes jääkaap uuni liesi imuri kahvikone hajos vuotaa ääntä | washer dishwasher fridge oven stove vacuum coffee-machine broke leaks noise
r_bike | pyörä= pyörän ketju vaihteet rengas jarru satula huolto | bike bicycle chain gears tyre brake saddle service puncture
r_shoes_tailor | suutari ompelij vetoket lyhennys korko= saumat | cobbler tailor zip hem heel seam
r_laundry | pesula kemiallin tahra silitys paidat | laundry dry-clean stain iron press shirts
r_rental_gear | vuokras vuokrakon peräkärry välin välineet varuste palautus panttimaks | hire rental trailer tool tools equipment deposit return late-return
r_cottage | mökki mökin mökki= avain polttopuu siivous laituri vene järvi majoittaj | cottage cabin airbnb host keys firewood cleaning-fee dock lake boat
r_ski | laskettel hissi rinne hissilip välinevuok ladut latu= hiihto | ski slope lift-pass rental piste snow instructor trail
r_camp_site | leirint teltta karavaan sähköpaik huoltorak tontti | campsite caravan pitch hook-up shower-block tent
r_boat | vene veneen satama laituri moottor vierasvene | boat marina berth mooring engine
r_fishing | kalastus lupa saalis metsästy hirvi ase= | fishing licence catch hunting permit rifle
r_sports_event | ottelu peli katsomo joukkue jääkiek stadion kausikort tuomari | match game stadium team fans season-ticket stand= referee kick-off
r_sports_club | seura valmenta treeni treenit joukkue vuoro jäsenmak turnaus harkat | club coach training practice team fees tournament kids league
r_music_lesson | soitto soitin pianotun opettaj orkester kuoro | music piano guitar lesson teacher recital choir
r_beauty | kosmetol kynnet kasvohoi hieron hieroja tatuoin meikki ripset | beautician nails facial massage tattoo makeup lashes wax
r_perfume_shop | meikkivoi sävy näyte tuoksu voide | shade sample scent cream lotion foundation
r_size | koko= koot istuu istui liian pieni iso= kiristä valui hihat lahkeet sovituskop | size sizes fit fits tight loose sleeves legs changing-room small= large=
r_material | kangas puuvilla nyppä haalis kutist laatu sauma repesi | fabric cotton pilling faded shrank quality seam ripped torn
r_gift | lahja lahjak lahjakor paketoi synttär joulu | gift present voucher wrap birthday christmas
r_photo | valokuva kuvaaja kuvaus kuvat studio passikuva | photo photographer shoot pictures studio
r_print_shop | painatus juliste käyntikor vedos painotalo | printing poster business-card proof
r_website | verkkosiv domain sivusto palvelin webhotel varmenne | website domain hosting server dns ssl
r_api | rajapin integra api= avain dokumen webhook testiymp kehittäj | api integrat key docs documentation webhook sandbox developer endpoint sdk
r_security_review | tietoturv kysely tietosuoj auditoin sertifi käyttöoik | security questionnaire gdpr audit certificate compliance access-rights
r_account_manager | yhteyshe asiakaspääl myyjä edustaja tapaamin palaveri | account-manager contact rep sales meeting call= check-in quarterly
r_pilot | pilotti kokeilu koekäyttö poc= demo | pilot proof trial poc= sandbox evaluation
r_consultant | konsult työpaja raportti suositus tuntihin projektipääl | consultant workshop report recommendation day-rate project-manager slides
r_recruiter | rekry rekryto hakija ehdokas haastattelu cv= ansiolu | recruiter candidate shortlist interview cv= resume hiring
r_fleet | ajoneuvo leasing kilomet kalusto ajopäivä kuljettajat | fleet lease mileage vehicles drivers telematics
r_raw_material | erä= erän erät laatu näyte puutava teräs materiaali reklamaat | batch material sample steel timber grade spec defect
r_cleaning_contract | siivoussop siivooja laatukier roskat vessapap | cleaning-contract cleaner janitorial bins toilet-paper
r_catering | pitopalv lounas kokoustarj aterii kahvitus | catering lunch buffet coffee-break platter
r_cert | sertifik todistus tarkastus auditoi standardi | certificate certification inspection auditor standard iso=
r_export | vienti tulli rahtikir alkuperätod incoterm | export customs paperwork origin freight waybill
r_budget | budjet säästö hyväksyn päättäj hankintapäät johto | budget savings approve decision-maker board cfo= sign-off
r_meeting | kokous palaver osallistu asialista muistio teams etäkokous | meeting agenda minutes video-call attend invite
r_insur_travel | matkavak peruutusturv sairastu ulkomai | travel-insurance cancellation-cover abroad medical
r_invest_save | rahasto osake säästö tuotto salkku kulut riski | fund shares savings return= portfolio fees risk
r_mortgage_talk | asuntolai lainalup korko marginaa lyhenn vakuus | mortgage rate margin pre-approval repayments collateral
r_student_loan | opintolai lainahyvit opintotuki takaisinm | student-loan repayment grant maintenance
r_occup_health | työterve työkyky työterveyshoi sairausl seulonta kutsu | occupational screening check-up invite sick-note assessment
r_blood_don | verenluov luovutus hemoglob kysely | blood-donat donor haemoglobin needle iron
r_therapy_wait | terapia terapeut psykolog lähete jonotus ahdistus kelakorv | therapy therapist psychologist waiting-list referral anxious session
r_weight_food | ravitsem paino ruokapäivä laihdut | nutrition weight diet dietitian calories
r_fertility | hedelmöi hoidot alkio siirto klinik | fertility ivf embryo transfer clinic
r_election | vaali äänest ennakkoää ehdokas äänestysp | vote voting polling ballot candidate election
r_army | varusmies kutsunnat palvelus | conscript army service barracks
r_foster_disab | vammaispal avustaja omaishoi henkilökoht apuväl | disability assistant carer allowance personal-budget aids
r_neighbourhood | naapurus puisto leikkipu katuval melu kaava asukasilta | neighbourhood park playground streetlight noise consultation residents
r_roadworks | tietyö kuoppa katu= suojatie pyöräti kiertotie | roadworks pothole street crossing cycle-lane detour
`;
