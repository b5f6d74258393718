/** What happens in single fields: health, home, travel, school, work, money, leisure and the public sector. */
export const sectors = `
health_centre | terveysas terveyskes tk= | health-centre gp= surgery= clinic
vaccination | rokot rokotu piikki | vaccin jab= shot=
nurse_line | päivystysnum hoitajan neuvontap | nurse-line helpline
specialist | erikoisl poliklin keskussai | specialist consultant outpatient
ward | osasto osastol vuodeos sairaalas | ward inpatient bed=
operation_day | leikkauspä leikkaus nukutu | operation surgery anaesth
test_result | tulos tulokset labratul vastau= | result results findings
sick_leave | sairauslo saikku | sick-leave sick-note
medication | lääkity lääkkeet annostel annos= | medicat dose tablet= pills
pharmacy | apteek reseptilä | pharmacy chemist
ambulance | ambulans ensihoi hätäkesk 112 | ambulance paramedic emergency
birth | synnyt synnytys kätilö neuvola raskau | birth midwife pregnan labour maternity
optician | optik silmäla silmälas näöntark linssi | optician glasses lens= eye-test
hearing_aid | kuuloko kuulolait | hearing-aid
home_care | kotihoito kotihoi lähihoi kotiapu | home-care carer visit
care_home | hoivako palvelutal vanhainko | care-home nursing-home
meal_service | ateriapal ruokapal | meals meal-service catering
mental_health | mielenterv masennu ahdist | mental depress anxiety
substance | päihde päihte vieroit | addict rehab detox
health_record | omakanta potilaskerto kirjaus= | record records chart=
travel_reimb | kela-tak kelatak matkakorv | travel-reimburse taxi=
housing_search | asunnonha asuntoil vuokrailmo oikotie | listing flat-hunt
flat_viewing | asuntonäyt näytössä näytöss välittäj | viewing letting agent showing
tenancy_application | vuokrahak luottot takaaja suositu= | reference references credit-check guarantor payslip
lease | vuokrasop sopimuks | lease tenancy contract
deposit | vuokravak takuuvuo panttiv pantti | deposit
inventory | kuntotark alkutark muuttotark | inventory check-in condition
moving_van | muuttofir muuttoau muuttolaat kantoap | movers moving-van removal boxes
caretaker | huoltomie huoltoyhti talonmie isännöi | caretaker janitor super= handyman
plumbing | putkimie putki= hana viemär vuoto vuota | plumber pipe= tap= drain leak boiler
electric_work | sähkömie sähköas pistoras sulake | electrician socket fuse wiring
heating_home | patteri lämmity lämmin= vesi= | radiator heating boiler hot-water
appliance | pesukon jääkaap liesi uuni astianp | washing fridge oven dishwasher appliance
furniture | sohva pöytä= kaappi huonekal | sofa furniture wardrobe shelf
assembly | kokoam kasasi kokosi ruuvi | assembl flat-pack screw
renovation_bath | kylpyhuo putkiremo laatat | bathroom tiles retrofit
construction | rakennu rakenta työmaa urakka | construct builder site=
property_sale | asuntokau myyntiil kauppaki välity | property sale= purchase estate-agent
cleaning_service | siivouspal siivooja loppusii | cleaner cleaning
waste | jäte= jätteet roska= roskis kierräty | waste rubbish bin= recycl garbage
garden | piha= pihan puutarh nurmi | garden yard lawn
snow | lumi= lunta auraus aurat hiekoit | snow plough grit
laundry | pyykki pesula | laundry launder
mortgage | asuntolai lainatarj korko= lyhenny | mortgage interest repay
savings | säästö säästöt rahasto sijoit | saving invest fund=
transfer_money | tilisiirt siirsin maksut | transfer wire=
cash | käteis kolikko seteli automaat ottoaut | cash atm= coins
foreign_currency | valuutt kurssi | currency exchange-rate
tax | vero= verot verotus verokort palautus= | tax= taxes refund=
pension | eläke= eläkk eläkehak | pension retire
benefit_application | tukihak toimeentul asumistu päiväraha etuushake | benefit allowance claim= welfare
unemployment | työttö te-toim työnhak | unemploy jobseeker jobcentre
job_application | työhak hakemus= cv= rekryt haastatt | job= applicant recruit interview cv=
employment | työsopim palkka palkan | employ salary wage payslip
occupational_health | työtervey | occupational-health
onboarding_work | perehdyt esihenk | induction onboarding mentor
timesheet | tuntikirj työaika leimau | timesheet clock-in hours=
expense_claim | matkalasku kululask | expense
vehicle_purchase | autokaup autoliik koeajo vaihtoau | dealer test-drive used-car
leasing | leasing kuukausier rahoitu | lease financ
insurance_quote | vakuutust vakuutusm | insurance-quote premium
accident | kolari onnettom vahinko= | accident crash collision
roadside | tiepalv hinaus hinaaja | tow= towing roadside breakdown
fuel | tankka bensa= diesel huoltoas | fuel petrol gas-station
ev_charging | latausp lataust sähköaut | charger charging-station ev=
parking_fine | parkkisak pysäköintiv sakko | fine= parking-ticket penalty
driving_school | autokou ajo-opet ajotun | driving-school driving-lesson
driving_test | ajokoe ajokok inssi= inssi tutkinn | driving-test examiner
theory_test | teoriakoe teoria= kuulust harjoitusk | theory= quiz mock
licence_card | ajokort kortti= väliaikai | licence license
flight | lento lennon lentok koneess kone= | flight plane aircraft
boarding_gate | portti portil boardaus kutsu= | gate boarding
baggage_claim | matkatav laukkuhi ruuma | baggage-claim carousel suitcase
train_ride | juna= junan junassa vaunu | train carriage railway
bus_stop | pysäkki pysäkil bussi | bus= stop= coach
taxi | taksi taksin kyyti= uber bolt | taxi cab= uber ride=
ferry | laiva laivan lautta hytti | ferry cabin ship=
tram_metro | ratikka raitiov metro | tram metro underground subway
bike_share | kaupunkipy pyörä= potkulaut | bike bicycle scooter
ticket_inspector | tarkasta konduk lipuntark | inspector conductor
hotel_checkin | sisäänkirj respa vastaanotto | check-in reception front-desk
hotel_breakfast | aamiai aamupala buffet | breakfast buffet
room_cleaning | siivoustauko pyyhk lakana | housekeep towel sheet
tour | kierros opastet retki risteil | tour guide excursion cruise
visa_passport | viisumi passi passin passit | visa passport
museum | museo näyttel | museum exhibit gallery
concert | konsert keikka festar | concert gig= festival
cinema | elokuva leffateat | cinema movie film
theatre_play | teatteri näytelm väliaik | theatre play= interval
sports_match | ottelu peli= katsomo stadion | match game= stadium
amusement | huvipui laitteet | amusement ride= theme-park
swimming | uimahall uinti vesijump | swim pool
group_class | ryhmälii jumppa= tunti= spinning jooga | class= yoga spinning
personal_trainer | valmentaj personal= treeniohj | trainer coach
table_booking | pöytävara varattiin pöytä | table reservation booking
cloakroom | naulak narikka takki takit | cloakroom coat
seating | paikoill ohjat istuma | seated seating shown=
menu_choice | ruokalis annoks vaihtoeht lista= | menu dishes choice
diet | gluteeni vegaani laktoos allergi erityisruo | gluten vegan allerg diet dairy
dish_taste | maku= maistu mauton suolai raaka | taste flavour bland salty raw=
drinks | juoma viini olut kahvi | drink wine beer coffee
splitting_bill | laskun= jaettiin erikseen tippi | split= bill= tip=
takeaway | nouto= mukaan kotiinkul wolt foodora | takeaway delivery pick-up
grocery | ruokakau marketti hyllyt tuoreus | grocery supermarket fresh
fitting_room | sovitusk koko= sovit | fitting changing-room size
clothes | vaate vaattee paita housut kengät takki | clothes shirt trousers shoes dress
beauty | kosmetol meikki hieron | beauty make-up massage
hair | hiukse tukka tukan kampaus | hair haircut
optics_repair | korjautt sangat | frame= adjust
phone_repair | näyttö= akunvaih huoltoliike | screen repair-shop
parcel_locker | pakettiau noutopis lokero | locker parcel-shop pick-up
customs | tulli= tullin tullaus | customs duty import
return_label | palautusta palautusku | return-label prepaid
school_meal | kouluruo lounas | school-meal canteen lunch
homework | läksy läksyt tehtävä | homework assignment
parent_message | wilma wilmas vanhempai | parent-teacher newsletter portal
exam | tentti koe= kokeet ylioppil | exam test= final=
thesis | gradu opinnäyt ohjaaja | thesis supervisor dissert
student_housing | opiskelija-as solu= | dorm hall= student-housing
lecture | luento luennol professor opetus | lecture professor teaching
course_signup | kurssi-ilm ilmoittautumi | enrol course-registration
student_grant | opintotu opintolai | student-grant bursary
daycare_place | hoitopai päiväkotip | nursery-place daycare
after_school | iltapäiväk kerho | after-school club
library_loan | lainaus palautuspäi varaushyl | borrow loan due-date
building_permit | rakennuslu kaavo kunta= | planning building-permit council
police | poliisi rikosilm | police report=
court | oikeus= käräjä asianaj | court lawyer solicitor
immigration | maahanmuu oleskelu migri | immigra residence
voting | äänest vaalit | vote election
church | seurakun kirkko | church parish
cemetery | hauta= hautaus siunau | grave funeral cemetery
veterinary | eläinlää kissa koira | vet= pet=
charity | hyvänteke lahjoit | charity donat
energy_meter | mittari= lukema etäluett kulutus | meter reading consumption
power_cut | sähkökat sähköt= pimeni | power-cut blackout
solar | aurinkop paneel | solar panel
district_heating | kaukolämp | district-heating
water_bill | vesimak vesilask | water-bill
internet_speed | nettinop latausnop | internet-speed bandwidth
tv_package | kanavapak digiboks kaapelitv | channels tv= box=
phone_plan | puheliml liittym datapake | phone-plan plan= tariff
procurement | hankinta tarjouspy kilpailut | procure tender rfp
invoice_approval | laskutus laskujen hyväksyntä verkkolas | invoicing approval e-invoice
accounting | kirjanpi tilitoim tilinpäät | accounting bookkeep ledger
stock_delivery | toimituser lavat kuorma rahti | freight pallet shipment
spare_part | varaosa varaosat | spare part=
service_visit | huoltokäyn käynti= asentaja | service-visit engineer technician
warranty_claim | takuukorj takuuseen takuu | warranty-claim guarantee
safety_at_work | työturv suojaim | safety helmet
agriculture | maatila pelto navetta | farm field= tractor
`;
