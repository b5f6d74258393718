/** Scenes of care: teeth, fear, medicine, home help, access; and of leisure, claims and games. */
export const care = `
f_tooth | hammas hampaan hampaat särk paikka= paikat poraus poran puudut viisaudenh oikomis kruunu
  juurih suu= leuka | tooth teeth filling crown drill numb hygienist dentures braces extract gum=
  jaw wisdom scale polish
f_fear | pelkä pelkopo jännit tärise vapise puristaa ahdist hermost rauhoit rauhalli | fear afraid
  scared nervous dread grip shak anxious panic calm gentle reassur
f_pharm_stock | saatav loppu= varastos apteekist hyllyss tilaamaan toimitusk | stock out-of-stock
  owed order= in-stock available branch shortage wholesaler supply
f_pharm_talk | farmase apteekk proviiso neuvo annostus ottamis yhteisvaik sivuvaik kertoi ohje=
  ohjeen | pharmacist explain dose side-effect interact advice discreet leaflet tell counsel
f_pharm_rx | resep uusin lääkärin määräy sähköinen | prescription repeat refill renew script doctor
  auto-refill item
f_pill | tabletti pilleri kapseli aamulla illalla dosetti annos ottaa ruoan purkki | tablet pill
  capsule morning evening dose before-food box= week pack= take=
f_care_visit | kotihoi hoitaja käynti suihku pesu lääkkeenj avain aikaisin kiire turvapuh | carer
  visit wash= shower medication rush hurry alarm home-help morning-call time=
f_emergency | päivysty ensiapu ambul odotus triage yö= yöllä hätä 112 tunti= tuntia | emergency a&e
  er= ambulance triage wait hours trolley corridor night 999 911
f_rehab | kuntout fysiotera harjoit jumppa terapia apuväl pyörätuo sauvat liikunta | physio rehab
  exercise therapy aids wheelchair crutches stretches session walker
f_access | esteett ramppi pyörätuol luiska hissi näkövam valkoinen opaskoir kuulo induktio tulkki
  viittom näytönluki suurennu | access ramp wheelchair step= steps blind cane guide-dog hearing loop
  interpreter sign-language screen-reader large-print braille
f_swim | uimahal uinti allas altaan pukuhuon kaappi suihku sauna= vesijum rata= kloori | pool swim
  lane locker changing shower sauna lifeguard chlorine
f_hike | retki reitti= polku= pitkos laavu tupa kansallisp opaste luonto teltta puu= puut vaellu |
  hike trail path hut shelter signpost park= campfire firewood nature viewpoint boots map
f_second_hand | kirppis kirpputo myyn myin ostaj ilmoitus kuva= kuvat käytet hinta tinki nouto kunto
  | second-hand listing seller buyer used= charity-shop haggle condition pictures item pickup meet=
f_passport | passi henkilöko poliisi valokuva nouto r-kioski hakem postitse | passport id-card photo
  renew police collect application fast-track
f_pension | eläke eläkk työkyvyt ikä= | pension retire annuity payout contribution state-pension
f_jobless | työttöm te-toim työnhaku työllisy päiväraha karens aktiivi omavalm työtön haastat |
  jobless unemployed job-centre claim jobseeker benefit sanction adviser interview vacancy
f_gov_money | kela= kelan kelaan kelast tuki= tuen tukea tuet hakem päätös maksupä takaisinp liite
  lisäselv | benefit claim payment decision overpaid evidence means-test allowance entitlement
  reassess appeal
f_union | liitto liiton jäsen luottam sopimus lakko neuvott työehto kassa= | union member rep=
  steward strike dues negotiat collective-agreement fund
f_charity | lahjoi vapaaeht keräys avustus ruoka-ap järjestö talkoo | donat volunteer charity
  fundrais food-bank cause giving gift-aid shift
f_game_play | taso= kenttä= pomo boss= vihol ohjaim ohjaus grafiik musiik tarina hahmo quest bugi
  aloit pelata pelaan pelasin pelai | level boss quest enemy controls graphics soundtrack story
  character campaign mission difficulty map= fun play= played
f_game_online | kaveri palvelin lagi lagaa lobby matchmak huijar ranked vastapel tiimi moninpeli
  chatti voice | friends invite server lag= lobby matchmaking cheater ranked team multiplayer
  opponent queue disconnect
f_game_account | tili= tilin banni porttikiel hakkero tunnus skini inventaar tallenn hävisi katosi |
  account banned ban= suspended hacked skins inventory save= lost progress captcha login region
  kicked
f_game_buy | lootbox mikromaks dlc= kausipas ostos hinta ale= palautus kolikko | loot
  microtransaction dlc= season-pass pay-to-win store price sale refund coins
f_patch | päivity patch lataus asennu giga versio | patch update download install gigs gb= version
  size hotfix
`;
