/** What people say of any service: rides, food, opening hours, manners, habits, apps, forms. */
export const habits = `
f_taxi_book | taksi tilasin tilaus kyyti sovellus ennakkot inva tilataksi | taxi cab= booked app=
  pre-book airport-run wheelchair-vehicle ride= accepted
f_taxi_ride | kuljettaja kuski reitti kierto ajoi taksimitt puhui auto= laukut | driver route
  long-way detour meter drove ride car= polite chat radio speed smooth seatbelt
f_left_behind | unoht unohdin jäi= jätin löyt kadon hukka | forgot left= lost found returned phone
  wallet behind
f_food_delivery | ruokalä kuljett kuriiri annos pizza kylmä= kylmänä väärä puuttui ravintola tippi
  ovelle | courier rider food pizza cold= wrong missing order= doorstep tip= driver app= eta spilled
f_menu_dish | annos lautanen kastike pihvi kala= kalaa keitto jälkir suola maku mauton herkul kypsä
  lämmin | dish plate sauce steak fish= soup dessert salty taste bland delicious undercooked warm
  portion starter main=
f_waiter | tarjoil ruokalis suositt viini tilasimme tilattiin allergi gluteen vegaani lapset |
  waiter waitress server menu recommend wine order allergy gluten vegan kids
f_ambience | musiikki meteli valaistus ikkuna näköala tunnelma terassi haju viihty sisustus | music
  noise loud light view atmosphere terrace smell cosy decor vibe
f_opening | auki suljet kiinni sulkeu lauantai sunnuntai pyhä= ovi= ovessa lounastau | open hours
  closed shut weekend sunday bank-holiday door= lunch-break early late-night
f_manner | ystäväl kohteli töykeä tympe tyly hymyil mukava asiantunt avulias huomaav kiitos nenäk |
  friendly polite rude kind smile nice helpful brusque patient knowledge attitude lovely sigh
f_stay_or_go | jatkan vaihdoin vaihtoon lopetan suosit tulen= uudelleen ikinä enää muualle muualla
  kilpailij palaan | again= recommend never= switch leave= leaving elsewhere competitor loyal
  come-back return= stay
f_own_habit | yleensä aina= joka= viikossa kerran kuukaud vuodes tapa= tapana päivittäin iltaisin
  aamuisin | usually always every= week monthly daily habit once twice mostly evenings mornings
f_app_bug | sovellus sovelluk äppi appi päivity kaatu jumi lata= latau virhe nappi painike kirjautu
  pyöri tyhjä= | app= crash freeze frozen bug= error loading spinner button login update blank
  screen hang hung glitch
f_web_form | lomake lomakk kenttä pakolli tallenn lähetä hyväks virheilm täytt takaisin-n liite |
  form field mandatory save= submit error back-button upload attach page timed-out
f_id_login | pankkitun mobiiliv tunnistaut tunnistus salasana koodi tekstivies vahvistus kirjaut |
  bank-id password code text-message verify verification authenticator two-factor log-in sign-in
  locked
f_alerts | ilmoit muistutus tekstiviesti viesti= tiedote kertoi kukaan tiedotus tieto= | alert notif
  reminder text= message notice told nobody heads-up letter news informed
f_cctv_guard | vartija hälytys turva ovimies poliisi varas | guard security alarm police thief
  bouncer stolen
f_blood_legal | lakimies oikeus asianaj riita kuluttaj valitus todist | lawyer court legal dispute
  ombudsman appeal solicitor evidence hearing
f_cleaning | siivo pölyt imuri likainen tahra puhdas | clean hoover vacuum dust stain dirty spotless
  mop tidy
f_garden | puutarha taimi istut kukka= kasvi multa | garden plant soil seedling hedge pot=
f_optic | silmäl lasit linssi näkö optikko kehys sanka | glasses lens frames optician eye-test
  vision prescription
`;
