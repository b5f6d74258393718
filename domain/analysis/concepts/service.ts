/** How a service meets its customers: talk, waiting, trust, trouble and its repair. */
export const service = `
greeting | tervehd tervetul moikka hymy= hymyil | greet welcom hello= smile smiled
listening | kuuntel kuulla= kuuli kuunneltu | listen listened heard=
apology | pahoittel anteeksi pyysi= | apolog sorry=
promise | lupau lupas lupai luvattu luvatti | promis pledge assur
explanation | selity selitt perustel | explain explanation reason= reasons
advice | neuvo= neuvot neuvon neuvonta opast vinkki vinkit | advice advis tip= tips= suggest recommend
rudeness | töyke tyly= tylysti epäkoh ylimiel | rude= rudely curt= dismissive arrogant
kindness | ystäväl kohtelia lämmin lämmint avulia | kind= friendly polite warm= helpful courteous
patience | kärsiväl rauhassa hoput kiirehti | patien rush rushed hurry
competence | osaa= osaav osaam ammattit taito taita | skilled competent expert knowledgeable
hand_over | siirre siirto= siirrett pompot pallotel luukul | transfer forward passed= hand-over
escalation | esimie päällik johtaja johto= | supervisor manager escalat boss=
callback | takaisinso soittopyy soittaa= takas | callback call-back rang= back=
hold_music | pitomus jonotusmus musiikki | hold= hold-music music
voicemail | vastaaj= vastaajaan ääniviesti | voicemail answerphone
phone_menu | valikko valinta= näppäin puhevalik äänivalik | menu= ivr keypad option=
interpreter | tulkki tulkin tulkkau tulkkaus käänt | interpret translat
language | kieli= kielel kieltä suomek ruotsik englan selkok | language swedish finnish english fluent accent
hearing | kuulolai kuulovam viittom tekstit | deaf hearing= subtitles captions sign-language
sight | näkövam ruudunluk kontrast fontti fontin suurenn | blind= screen-reader contrast font magnif
elderly | ikäihm vanhus vanhuk eläkel mummo= vaari= | elderly pensioner senior grand
family | perhe perheen lapsi= lapset lasten vauva rattaat | family child children baby= pram stroller
carer | omaishoi edunvalv läheinen puolesta | carer guardian relative behalf
consent | suostum lupa= kieltä | consent permission agree=
trust | luotta luottam epäluot epäil | trust distrust doubt
complaint | reklamaa valitu= valituk valitti moite moiti | complain complaint grievance
compensation | korvau korvaus hyvitys hyvityk | compensat compensation goodwill
deadline | määräaik eräpäiv viimeistään takaraja | deadline due= expir
delay | myöhäs viiväs viivy venyi venyy lykkä | delay late= postpon overdue
cancellation | peruu= peruut perui= perutt peruttiin | cancel cancell called-off
reschedule | siirret siirsi siirty uusi= aika= | reschedul moved= rebook postpon
reminder | muistut muistuttaa | remind reminder
letter | kirje= kirjeen kirjeit kirjeessä posti= postiss | letter mail= envelope post=
brochure | esite= esitte lehtinen | brochure leaflet flyer
sign_posting | opaste kyltti kyltit kyltti= viitta | sign= signs= signpost signage wayfind
instructions | käyttöohj ohjekir ohjeet ohjeess ohjeita | instruct manual= guide= how-to
small_print | pränt pientä ehdoissa | small-print fine-print
opening | aukiol avoinna aukeaa avataan sulkeutuu | opening open= closed closes
holiday_hours | pyhä= pyhät juhannu joulun loma-aik | holiday christmas easter bank-holiday
self_service | itsepalv automaat kioski | self-service self-checkout kiosk
number_ticket | vuoronum jonotusnum numerolap vuorolap | queue-number number=
crowding | ruuhka ruuhkai täynnä ahdas ahtaa tungos | crowd crowded packed cramped full=
smell | haju= hajua haisi haisee tuoksu | smell odour scent stink
cleanliness | siisti siivo siivou likai puhdas puhta tahra | clean= dirty filthy stain tidy
temperature | kuuma kuumaa kylmä= kylmää lämpöt palel | hot= cold= temperature freezing chilly
lighting | valo= valais pimeä hämärä | light= lighting dark= dim=
toilet | vessa vessan wc= käymälä | toilet restroom loo= bathroom
parking | pysäk parkki parkkip pysäköin | parking park= car-park
lift | hissi hissin hissiä | lift= elevator
stairs | porras portai rappu raput | stair stairs steps=
door | ovi= ovea ovella ovesta ovikello | door doors doorbell
waiting_room | odotushu aula= aulassa odotusti | waiting-room lobby lounge
counter | tiski= tiskill palvelutis luukku luukul | counter desk= till=
first_contact | ensikont ensimmäi tutustu | first= initial introduct
follow_through | perään jälkikä hoidettu hoitui | follow-up chase chased done=
case_status | käsittelyss tilanne vaihe= eteni etene | status progress pending stage
responsibility | vastuu vastuuta kuulu= kenen | responsib liable accountable
switching | vaihdoi vaihdan vaihta= kilpaili kilpailij | switch switched competitor elsewhere
recommendation | suosit suosittel kehu kehui | recommend referral word-of-mouth
expectation | odotin= odotukse oletin kuvittel | expect expectation assumed imagined
surprise_good | yllät yllätt yllätys | surpris surprise delight
memory | muisti= muistaa muistin tunsi= nimeltä | remember recogn name=
habit | rutiini tapana tottunut | habit routine used-to usual
emotion_fear | pelko pelot pelkä jännit hermost | fear afraid scared nervous anxious
emotion_anger | suututt raivo vihai ärsyt kiukku | angry anger furious annoy irritat
emotion_relief | helpott huojent | relief relieved
emotion_shame | häpeä hävett nolo= nolotti | shame asham embarrass
emotion_joy | ilo= iloin onnelli innostu | joy= happy glad excited
fatigue | väsy väsyn uupu jaksa | tired exhaust weary fatigue
`;
