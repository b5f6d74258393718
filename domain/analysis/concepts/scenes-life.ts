/** Scenes of home, family, health, school and work. */
export const life = `
l_symptom | oire kipu kipe särk jomot sattu turvo pahoinvo kuume yskä väsy huima kutina verenv lohke
  lohjen purin vaiva ontu syö= syönyt kyhmy patti itk krampp heräsi | symptom pain ache hurt sore
  swell swollen fever cough sick nausea dizzy itch bleed tooth cracked limp lump drag bowl eat=
  eaten hungry worry worried google panick tired rash
l_doctor | lääkä tohtor hoitaj vastaanot tutki kuuntel kuunnel katsoi diagno lähete potilas ottiko
  oireit näpyt | doctor gp= nurse consult clinic exam diagnos referral patient listened checked look
  hands asked physician vet prod
l_lab_imaging | labra verik verinäy näyte näytt röntg kuvat kuvaus magneet ultra kuvan putki tulos
  tulokset | lab= labs blood sample scan sonograph ultrasound x-ray mri= test results imaging
  heartbeat image
l_surgery | leik nukut anestes osasto toimenpi puudut pora paikka juurihoi juurikan hermo heräämö
  haava tikki tikit | surgery operat anaesth anesth theatre numb drill filling root-canal needle
  cut= stitch procedure injection ward surgeon awake general jaw=
l_pain_relief | kipulää särkylää burana puudut epidur lääk resepti | painkill epidural gas-and
  relief tablet pills medication medicine ibuprofen dose injection
l_recovery | toipu jälkiho kotiho haava tikit tikki jumppa fysio kuntout kontrol jälkitark ohje
  lääkk särkylää buranaa kotiut sairaus saikku sidos syödä resept paraneminen kaulur | recover heal
  stitches wound bandage collar cone tablets pills antibiotic physio rehab follow-up exercise
  discharge aftercare medicine dressing painkill rest= crutches
l_discharge | kotiut kotiin pääsi lähte lupa paperi epikriis ohjeet turvaistu taksi | discharge
  home= leave= go-home sent-home paper instructions car-seat seat= strapped letter
l_ward | osasto huonekav vuode vierailu yö= yöllä hoitaj imety kello kutsunap ruokatarj petipai |
  ward bed= beds night nurse visiting visitor breastfeed latch feeding curtain bay= relatives
  call-button overnight midwife sleep
l_birth | synny kätilö supist avautu ponnis epidur raskau vauva sali= | birth labour labor deliver
  contraction midwife epidural push= dilated centimetre waters pregnan baby born
l_pregnancy | raskau neuvola ultra odotusaik kätilö testi viiva sikiö laskettu | pregnan antenatal
  prenatal scan midwife due-date test positive lines bump kick heartbeat bloods weeks
  morning-sickness
l_birth_prep | valmenn synnytysval toivelista kassi pakata pakkas kurssi tutustum | class course
  birth-plan plan= bag= pack tour unit read
l_baby_check | punnit rokot neuvola paino= mitat jaksami pituus piikki | weigh vaccin jab injection
  health-visitor checkup growth cope coping development scales baby babies
l_dentist | hammas hampa ien= ikeni ikenee purent poskiham suu= suun suuhun leuka leuat kruunu
  proteesi | tooth teeth gum dentist mouth jaw crown bite hygienist filling chew
l_pharmacy | apteek resept lääk annos | pharmacy chemist prescription medicine pills dose pharmacist
  tablets repeat=
l_cost_care | lasku= kela korvau omavast omaosu omaksi erittel hinta maksettava toimenpi | bill
  insurance claim premium excess quote cost paying afford hundred spread monthly reimburse expensive
  card-machine quid pounds
l_therapy | terap psykol mielent ahdist masenn keskustel tukihen | therapy therapist counsel session
  mental anxiety depress listening psycholog
l_elder | vanhus ikäih kotihoi hoiva muisti omaish lääkkeenj turvapuh | carer elderly care-home
  nursing dementia home-help meals pill alarm granddad gran= mum=
l_pet | koira kissa eläin lemmik häkki turkki panta | dog= dogs cat= cats pet= animal paw vet=
  kitten puppy beagle carrier cage collar lead= kennel howling
l_pet_death | lopet nukut hyväst tuhka uurna | sleep= asleep ashes goodbye urn= peace last= stay=
  held warm= cremat
l_death | kuol menehty vainaja omai poissa sairaala ilmoit suru | death died dead= passed-away grief
  hospital rang bereave late= widow relatives
l_funeral | hauta siuna arkku arkun uurna kappeli pappi papin virsi virren saatto kanttori laske |
  funeral burial coffin chapel hymn priest vicar grave ceremony service organist mourners cremation
  pallbearers
l_funeral_plan | arkku arkun kukat kukka seppel nauhat kuolinilm lehteen hautaustoim omistaj kuvasto
  hinnast paket | coffin flowers wreath obituary notice undertaker director catalogue package urn=
l_memorial | muisto adress kahvi tarjoil kakku seurakuntas puhe= väkeä pöytä | memorial wake=
  reception catering coffee cake speech hall= guests card= condolence
l_estate | perunk perukirj pesä= pesän kuolinpe sukuselv perill periä testam verott pankki jäädyt
  lakimie | estate probate will= inherit solicitor executor tax= bank frozen certificate
l_daycare_daily | päiväuni unet tarhas tarhaan ulkoil ruoka hakie hakeminen tuonti pihal leikk
  kurahous vaatteis | nap= naps drop-off pick-up meal play= playing outdoor outside snack nappy wet=
  clothes lunch playground group teacher
l_daycare_start | pehmeä totut tutust itki itkee itku ensimmäi ekat portilla hoitaja vanhempi mukana
  | settle settling cry= cried crying first= parent stay= group new= carer nursery
l_parent_talk | vasu keskust viesti wilma kuvia= valokuv sovellu vanhempain kehity oppim | message
  photo conversation talk parents-evening app= newsletter development report teacher meeting
l_preschool_end | eskari esiope siirt koulu juhla kevätjuh hyväst todistus | preschool farewell
  goodbye move= moves party ceremony transition graduate school
l_family_need | vanhempainv perhevap äitiysl työhön töihin vuorotyö paluu palata puoliso hoitopaik
  lapsi kolmas | parental-leave maternity return-to back-to work partner shift family child third
  nursery bigger
l_teacher | opettaj ope= open= rehtori opetti opetus tunti= oppitun luokka luento luennol ohjaaj
  professor | teacher tutor professor class= lesson lecture slides seminar taught explain classroom
  personal-tutor
l_exam | koe= kokeen kokees tentti tentin kuulust pisteet reputt läpi= kysymys tutkinto arvos
  valintak pääsyk soveltuvuus | exam test= question paper pass failed marks grade resit whiteboard
  maths invigilat score entrance interview nine
l_study | kurssi luento luennol opinto opinnot lukukau lukuj läksy tehtäv ryhmät essee palautuspäiv
  moodle | term semester module seminar essay timetable deadline library slides course lecture
  assignment clash
l_uni_apply | yhteisha hakukoh motivaatio todist pisteet hakuaika suosittel opiskelupai pääsi |
  personal-statement statement reference grades predicted admission ucas application portal essay
l_uni_offer | opiskelupai valittiin varasij vastaanot paikka= hyväksyt | offer conditional
  unconditional firm= insurance-choice place= accepted inbox as= results clearing
l_student_money | opintotu opintola stipend lukukausim | loan bursary grant scholarship tuition fees
  hardship maintenance funding fund= income rent finance
l_student_room | solu kämppä kämppis opiskelija-as | halls hall= dorm flatmate room= roommate
  kitchen landlord deposit mould flat= rent
l_freshers | orientaat tuutor fuksi opiskelijako ekat | freshers welcome enrol student-card society
  societies campus union drunk party card= queue photo met=
l_unemployed | työttö irtisan potkut yt= yt-neu lomaut työsuh läppäri lappu lopputi | redundan
  laid-off fired dismissed unemployed notice severance layoff job-loss sacked
l_jobseeker | työnhak te-toim te-palv alkuhaas virkail suunnitel hakuvelv työllis | jobcentre
  jobseeker adviser employment-office plan interview caseworker sign-on appointment
l_job_apply | hakem ansiolu cv= avoin avoimet työpaik paikka ilmoitus rekry linkedin motivaatio
  vastas | application cv= resume cover-letter vacancy vacancies job= jobs linkedin advert applied
  recruiter ghosted listing
l_job_interview | haastatt työhaast soveltuvuus testi kierros kysyi työnantaj palkkatoiv | interview
  panel assessment round test= employer hr= task= salary-expectation asked
l_new_job | työsop perehdy aloit ekana palkka palkan määräai vakitui esihenk työkaver koeaik |
  contract start= started first-day induction boss manager colleague salary probation laptop desk
  wage payday
l_benefit_money | päivär tuki= tuet ansiosid kassa työttömyysk karenss maksupäiv maksettii |
  allowance benefit dole universal-credit payment fund= waiting-period sanction money= paid
l_flat_search | asunto asunnon oikotie vuokrailm yksiö kaksio kämppä ilmoitus hakuvah sijainti |
  flat= apartment listing portal alert ad= ads= rightmove zoopla agent map= street gone taken studio
l_viewing | näyttö näytös kohde kohtees välitt kylppär rappukäy taloyhti kunto= home putkirem kierr
  | viewing agent flat= house stairwell tour mould damp landlord applicants queue showed see=
  minutes open-house
l_tenant_apply | takaaj luottotied vuokralais suosittel tulot= palkkak hakem | reference
  credit-check guarantor payslip income landlord application previous proof job=
l_lease_deposit | vuokrasop takuuv vakuus allekir avaimet ennakkovuok | lease tenancy deposit sign
  contract rent month= transfer e-sign upfront
l_move_in | muut= muutt avain avaim laatik sohva hissi pakettiau kellari romu lukko kantoi mahtu
  tavarat | move-in moving boxes van= keys key= inventory sofa lift= stairs carry removal furniture
  handover empty cleaner
l_home_repair | huolto isännöi talonmie putkim vuoto patteri kylmä hana tippuu rikki vikailm korjaus
  kesti | repair landlord caretaker boiler plumber leak radiator tap= mould broken heating fix= drip
  damp report
l_move_out | loppusii lopputark takuuv muuttopäiv poismuutt irtisan tahra siivous vähenn | move-out
  moving-out deposit inspection cleaning stain final check-out kept damage deduct landlord inventory
l_own_home_dream | säästä säästö asp= asp-til ensiasun oma= omaa omist haave varaa sivuun | save
  saving first-home own= deposit dream afford mortgage ladder
l_mortgage | laina korko koron euribor marginaal lyhenn vakuu pankki pankin takaus neuvott tulot
  menot | mortgage loan interest rate= margin repay collateral bank euribor instalment income broker
  payment lend borrow promise
l_home_buy | kaupat kaupan kauppakir tarjous vastatarj ostotarj myyjä hylätt tonni tuhat digikaup |
  offer counter-offer seller contract completion exchange solicitor purchase price bid= survey
  accepted
l_renov_plan | remont keittiö kylpyh suunnit 3d= piirt piirr mitta budjet kuvia toive pinterest
  saareke | plan design measure drawing sketch 3d= budget island kitchen idea wish pictures wall
l_demolition | purku purett purka jäte romu pöly suojat asbest lava= irrot vanhan | demolition strip
  tear skip= rubble dust asbestos rip= ripped protect cover removal old=
l_build | asentaj urakoi rakent laata laato saumat sähkömie putkimie seinä taso= tasot maal parket
  lista jälki jälkeä aikataul | builder electrician plumber tile grout worktop install floor fit=
  carpenter paint workman schedule
l_snag | luovut puutel viat virhe lopputark viimeist puuttu listan korjaam | snag handover defect
  list= final inspection finish missing unfinished
l_damage | vahinko vahingo vesivah vuoto vuota vuosi= lainehti lattia katto katosta tippu hana sulku
  pääsulk letku tulva palo murto varas kolari onnettom astianpes petti | damage flood leak burst
  pipe ceiling dripping floor fire theft stolen crash accident storm hose stopcock smashed water
l_claim | vahinkoil omavast ikäväh kuitit kuitti liite lomake käsittel korvau hylk korvattav evät |
  claim excess handler loss adjuster receipts photos form settle payout depreciat policy reject
  declined
l_assessor | kartoit kosteus raport tarkast mittari vaurio lattia | assessor adjuster surveyor
  moisture reading report damage inspect meter visit
l_drying | kuivat kuivuri kuivaus rakente parketti urakoi pinnat työmie melu pauha | dryer drying
  dehumidifier fan= contractor floor plaster parquet noise workmen rebuild paint
l_insurance_buy | vakuut turva laajuus omavast yhtiö kattavu ehdot kattaa | insurance cover policy
  insurer premium excess compare quote broker
l_housing_benefit | asumist vuokra ruokakun kela omakela tulot pienet riitt toimeent |
  housing-benefit rent benefit household income welfare low= council
l_energy | sähkö pörssis kilowat siirto spotti kulut mittari lukema kaukoläm aurinkop | electric
  energy tariff kilowatt meter reading consumption usage solar supplier spot= standing-charge gas=
l_home_visit | asentaj tuli= käynt ovikell kotona odotet kahdeksan aikahaar | technician engineer
  visit home= turned-up doorbell waited morning afternoon window never
l_hair | hius hiukset tukka kampaa leikk väri värj kynnet hieron kosmet otsatuk | hair cut= fringe
  colour dye salon barber stylist nails massage beautician
l_wedding | häät= häihi hääp sulhan vihki juhla pito | wedding bride groom venue guests ceremony
  speech dress vows
l_charity | lahjoit vapaaeht keräy tempaus avustu | donat charity volunteer fundraise cause shift
  rota
`;
