/** Services on a screen: signing in, pages, forms, devices and what goes wrong with them. */
export const digital = `
password_reset | salasanan salasana= unohdin unohtun nollaus | password reset= forgot
two_factor | kaksivaih varmenn tunnusluk koodi= koodin vahvistuskoo | two-factor 2fa code= verification otp authenticator
bank_id | pankkitunn mobiilivar tunnistau suomi.fi | bank-id e-id strong= eidas
session | istunto aikakatk kirjasi= ulos | session timeout logged= logout
user_profile | profiili profiilin omat= tiedot= asetuks | profile settings= preference
privacy_settings | eväste evästei tietosuo | cookie consent= banner
homepage | etusivu etusivul kotisivu | homepage landing= front-page
navigation | valikko valikon valikot navigoi murupol | menu= navigat breadcrumb tab= tabs=
link | linkki linkin linkit linkistä | link= links= url
button | nappi= nappia nappul painike painoin klikka | button click clicked tap= press
icon | kuvake kuvakk ikoni | icon icons
search_box | hakukent hakusan hakutul hakukone | search-box keyword results query
filtering | suodat rajat rajaus järjest | filter sort= facet
comparison | vertail vertaa rinnakk | compar comparison side-by-side
product_page | tuotesiv tuotekuv kuvau tuotekort | product-page description photo picture
availability_stock | varasto varastos loppunut saldo hylly= | stock in-stock sold-out inventory
cart_checkout | ostoskor kassa= kassal kassalla maksuvaih | cart basket checkout
payment_method | maksutap mobilep apple google= lasku= osamaks | payment-method mobilepay paypal apple-pay instalment
card_declined | hylät hylkäs kate= katevar korttimak | declin reject insufficient
gift_card | lahjakor lahjakort saldo= | gift-card voucher
promo_code | alennusk kampanj etukood | promo discount-code coupon campaign
receipt | kuitti kuitin kuittia tosite | receipt proof=
order_confirmation | tilausvahv vahvistusv | order-confirmation confirmation
order_history | tilaushist tilaukset aiemmat | order-history previous= past=
wish_list | toivelis suosiki muistilis | wishlist favourit saved=
chatbot | chatbot botti botin botille robotti | chatbot bot= robot virtual
live_chat | chatti chatin chätti chatissa | live-chat chat
video_call | videopuh videoyht etävasta etäyht teams zoom | video-call video remote teams zoom
form_field | kenttä kentän kentät pakolli syött | field= fields= required input
validation | virheilm virheell hyväksy muoto= | error-message invalid validation format
upload | lataa= lataus liitetied lähetä= liitin | upload attach file=
download | lataa lataus ladata latau tallenn | download save=
print | tulosta tulosti tuloste printt | print printer printed
scan_code | skanna qr= viivakoo | scan qr barcode
autofill | esitäyt täyttyi automaatt | prefill autofill automatic
autosave | tallentu tallennu luonnos katosi hävisi | autosave draft lost= vanish
language_choice | kieliversio kielival käännö suomeksi | language= translat version
mobile_view | kännyk puhelimel mobiili pieni= | mobile= phone= responsive small=
tablet | tabletti padi ipad | tablet ipad
computer | tietokon läppär kone= koneel | computer laptop pc= desktop
operating_system | windows android iphone ios= | windows android iphone ios= mac=
browser | selain selaim chrome safari | browser chrome safari firefox
installation | asennus asenn latasin | install setup
crash | kaatu kaatui jumi jäätyi tilttaa | crash freez frozen hang= hung=
slowness | hidas= hitaa latautu tahmea lagaa | slow loading lag= sluggish
bug | bugi bugin vika= virhe= | bug= bugs= glitch defect
outage_it | alhaalla kaatunu häiriö huoltokat | down= outage maintenance unavailable
backup | varmuus varmuusk palautus= | backup restore
sync | synkron päivitty= | sync synchron
data_export | vienti csv excel siirto= | export csv excel
data_entry | syöttö naputt kirjaa kirjaus | data-entry typing enter= manual=
duplicate | tupla kahdesti kahteen päällekk | duplicate twice double
dashboard | työpöytä näkymä koontinäy mittarist | dashboard overview view=
chart | kaavio käyrä graafi | chart graph plot
calendar | kalenter | calendar schedule=
booking_calendar | ajanvarausk vapaat ajat= | slots= availability= calendar
map_service | kartta kartan navigaat gps= | map= gps navigation directions
location_permission | sijainti sijaint paikann | location= gps permission
push_notification | ilmoituk push= hälytyk | push= notification badge
spam | roskapos mainosv | spam junk unsubscrib
newsletter_sign | uutiskirj tilaa= | newsletter subscribe
social_media | some= somessa facebook instagram tiktok | facebook instagram twitter tiktok social=
influencer | vaikutta tubett bloggaa | influencer blogger youtuber
video_content | video= videon ohjevideo youtube | video tutorial youtube
podcast | podcast | podcast
dark_mode | tumma= teema= | dark-mode theme=
layout | ulkoasu ulkonäk sivusto uudist | layout design redesign look=
text_size | tekstik pieni= fontti kirjasin | text-size font= small=
jargon | ammattik virkakiel kapulak vaikeasel | jargon legalese technical plain=
faq | ukk= usein= kysytyt kysymy | faq help-page help-centre knowledge
forum | foorumi keskustelup palsta | forum community
wifi | wifi= wifin langaton verkko= nettiyht | wifi wi-fi wireless hotspot
mobile_network | kenttä= kuuluvuu tukiasem 4g 5g | signal coverage reception 4g 5g
sim_card | sim= simkort liittymä numeronsi | sim= sim-card number-porting
roaming | roaming ulkomail datapak | roaming abroad data=
charger | laturi latur lataus akku akun | charger charging battery
smart_home | älykoti etäohj termosta | smart-home thermostat sensor
camera | kamera kuva= kuvat | camera photo
sound | ääni= äänen kaiutin mikrof | sound audio speaker microphone
subscription | tilau= tilauksen jatkuva kuukausim | subscription subscribe monthly renew
free_trial | kokeilu kokeilujakso ilmainen ilmaisko | trial free=
in_app_purchase | sovelluso maksullin lisäosa | in-app premium paid= add-on
ads | mainos mainoks mainokset | ad= ads= advert pop-up
api_key | rajapin avain= integraatio webhook | api= webhook token integration
user_rights | käyttäjäoik rooli oikeudet pääkäytt | role= rights= permission admin
sso | kertakirj sso= | sso= single-sign
audit_log | loki= lokit historia | log= history audit
`;
