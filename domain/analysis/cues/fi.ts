import type { RuleBook } from "./pattern.ts";

/** Finnish rules, spoken and written. Read domain/analysis/cues/pattern.ts for the notation. */
export const fi: RuleBook = {
  classes: {
    neg: "en et ei emme ette eivät enkä etkä eikä emmekä ettekä eivätkä ettei etten etteivät eiks ei-",
    num: "kaks kaksi kolme neljä neljän viisi viiden kuusi kuuden seitsemän kahdeksan yhdeksän kymmenen kymmentä yksitoista kaksitoista viisitoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä puoli puolitoista pari monta monen useita useamman usean kolmen kahden satoja tuhat 0* 1* 2* 3* 4* 5* 6* 7* 8* 9*",
    time: "minuut* min minsaa tunti tunnin tuntia tunteja tuntii päivä* päivi* viikko* viiko* viikkoja kuukau* kk vuosi vuoden vuotta h varttia vartin sekun* sekuntia kesä* talve*",
    times: "kertaa kerran kertoja kertaan kertaa kolmesti kahdesti neljästi",
    money: "euro* € e eur egee egeä kymppi* satas* satase*",
    person: "kukaan ketään kellään kelläkään kenelläkään keneltäkään",
    shout: "tosi todella erittäin ihan aivan niin liian törkeän hirveän älyttömän",
  },
  rules: {
    effort: `
      <neg> .. helppo,helppoa,helpoks,helppoo,yksinkertaista,vaivatonta,yksiselitteis* /3
      klikkau*,vaihetta,salasanaa,tunnusta,lomaketta,kaukosäädin*,sovellusta,papereita .. <num>,yhteen,samaan,turha* /1.5
      <num> klikkausta,salasanaa,lomaketta,kaukosäädintä,sovellusta,tunnusta,vaihetta,välilehteä /1.7
      löysin .. itse,keskustelupal*,googl*,youtub* /1.7
      tein,hoidin,selvitin,korjasin,etsin,kannoin .. itse,lopulta /1.7
      mapillinen,pinkka,nivaska,pino .. papere*,lomakk* /1.6
      soittel*,soitella,soitellut,kysellyt,kyselin,perätä,peräsin,peräill*,muistutel* /1.8
      asua,käydä,kulkea .. kauempana,kauas /1.2
      aikaa,energiaa,voimia .. hukkaan,vei,meni,kului,vievä* /1.8
      aikaavievä*,aikaa_viev*,kuluttav*,uuvuttav*,puuduttav* /2
      varmuuden vuoksi /1.2
      pakko,pakotet*,pakotti*,pakollinen,pakollis* /1.4
      byrokrat*,paperisot*,paperity*,paperirumb*,rumba* /1.9
      jouduin,jouduimme,joutui,joutuu,joudun,joudut,joutuvat,joutunut,joutunu,jouduttiin,joutus,joudutaan /1.8
      joudu* .. itse,erikseen,uudestaan,taas /2.2
      piti,pitää,pitäny,pitänyt,täyty*,täytyy,täytyi .. itse,erikseen,käsin,paperilla,kirjeellä,postitse,printata,tulostaa,skannata,faksata /2
      piti,pitää .. taas,aina,uudestaan,uudelleen,uusiks,uusiksi,joka .. /2
      piti .. ajaa,kävellä,kiertää,kantaa,soitella,metsästää,etsiä,kaivaa,arvailla,arvata,selvittää,säätää,taistella,tapella,vääntää,anella,pyytää,perätä,muistuttaa,lähteä,palata,juosta,hakea /1.8
      pitää,pittää .. ajaa,kiertää,kantaa,etsiä,kaivaa,arvailla,arvata,selvittää,säätää,taistella,tapella,vääntää,muistuttaa,klikata,rullata,selata,naputella,syöttää,kirjautua /1.6
      käsin .. syöt*,kirjo*,kopioi* /1.8
      työlä*,vaivalloi*,hankala*,hankali*,hankalaa,kömpelö*,raskas*,raskaa*,vaikea*,vaikei*,vaikeaa,vaikeeta,vaikee,mutkika* /1.8
      tappel*,taistel*,väänt*,säätö*,säätä*,sääd* /1.7
      vaati .. puhelu*,soitto*,yrity* /1.8
      vei,meni,menee,vie .. koko,puoli,tunti,tunteja,ilta,iltapäivä,aamu,viikonloppu /1.7
      turha* reissu*,matka*,käynti*,soitto*,ajo* /2.2
      turhaan /2
      hukkareissu*,hukka* /1.8
      metsäst* /1.6
      perään .. soit*,kysel*,kysy* /2
      perä* .. soit*,vastau*,rahoj* /1.6
      itse .. selvit*,korja*,hoita*,etsi*,kantam* /1.3
      monimutka* /1.8
      monta .. vaihetta,klikkau*,salasan* /1.6
      liikaa .. vaihei*,kohti*,klikkau*,kysymy* /1.8
      sivua,sivuinen,sivuu .. pdf,ohje,lomake /1.3
      ylimääräi* .. työ*,vaiva*,reissu*,matka* /2
      vaivaa /1.2
      kilometri* .. suuntaansa,lähimpään /1.8
      lähin .. kilometri*,km /1.6`,
    repetition: `
      <num> <times> /1.6
      <num> eri .. kanssa,ihmi*,henkil*,numero* /1.8
      monta,useita,moneen,useaan,useampaan kertaa,kertoja,otteeseen,kertaan /2
      kolmesti,kahdesti,neljästi,kolmeen,kahteen .. /1.5
      kolmannen,neljännen,viidennen,toisen,kuudennen,kymmenennen kerran /1.8
      kolmas,neljäs,viides,kuudes,seitsemäs .. kerta,kerran,asentaja*,lasku*,huoltaja*,puhelu*,lääkäri*,sijai*,ohjaaja*,käynti* /1.8
      jo <num>,kolmas,toinen,neljäs,viides .. kerta,kerran /1.8
      uudestaan,uudelleen,uusiks,uusiksi,uuestaan,uudest /1.6
      alusta .. asti,taas,uudestaan,uudelleen,kaik* /1.8
      taas,jälleen .. alusta,alussa,kerran /1.8
      aloittaa,aloitin,aloitettiin .. alusta /1.8
      samat,samaa,sama,saman,samoja .. uudestaan,uudelleen,taas,joka,kolme*,monta,kahte*,kahdesti,kolmesti,monelle,kaikille,jokaise* /2
      taas,jälleen,taaskin .. /1.2
      toist* .. itseä* /1.8
      selit* .. uudestaan,kaikille,monelle,taas,alusta /2
      joka kerta,kerralla /1.2
      joka ikinen .. /1.5
      jatkuvasti,jatkuva*,koko_aja* /1.5
      aina sama /1.6
      edestakaisin,edes_takaisin /2
      kahteen_kertaan,kahdesti,tuplana,tuplasti /1.8
      muistut* .. <num>,monta,useita /1.8`,
    waiting: `
      varausjono*,hoitojono*,leikkausjono*,kassajono*,puhelinjono* /1.7
      odotetaan,odotettiin,odoteltiin .. aamuun,iltaan,viikko*,maanantai*,turhaan /2
      kesti,kestää,kestänyt vain .. <num> kuukaut*,viikko*,tunti*,vuotta /1.8
      <num> viikkoa,kuukautta,päivää,tuntia,vuotta,kk,vk,h .. sitten,eikä,ilman,edelleen,vielä,ja,odot*,mitään /1.6
      <num>. päivä,viikko,kuukausi /1.3
      viiden,neljän,kuuden,kolmen,kahden,seitsemän,kahdeksan,yhdeksän .. viikon,kuukauden,tunnin,vuoden päästä,jälkeen,viive*,päähän,jono* /1.7
      elokuu*,syyskuu*,lokakuu*,marraskuu*,joulukuu*,tammikuu*,helmikuu*,maaliskuu*,huhtikuu*,toukokuu*,kesäkuu*,juhannuk*,pääsiäi*,joulu* .. asti,lähtien,saakka,vasta,vieläkään,edelleen /1.6
      aina saa,joutuu,pitää .. odot*,jonot*,kelata,etsi*,kytätä,venata,arvailla,kysel* /2
      kytätä,kyttää*,kyttäs* /1.7
      aikoihin,pitkään_aikaan,aikapäiviä /1.2
      huomenna .. huomenna,ylihuomen* /2
      matelee,mateli,mataa,seisoo,seisoi,junnaa,polkee_paikallaan,jumittaa /1.9
      odot* .. <num> <time>,puol*,koko,ikui*,viikko*,tunti*,kuukau* /2.6
      odot*,ootel*,oottel*,ootin,ootettiin,venas*,venail* /1.3
      odot* .. turhaan,vieläki*,edelleen,yhä,kylmässä,ulkona,ovella,tuntitolkulla /2.4
      jonot* .. <num> <time>,puol*,koko,tunti* /2.6
      jonot*,jonossa,jonoon,jono* /1.3
      jono .. ovelle,asti,kadulle,ulos /1.8
      langalla,luurissa,linjoilla,linjalla,pidossa .. <num> <time> /2
      viiväst*,viivytt*,viivy*,viipy* /2
      myöhäs*,myöhässä,myöhästyn*,myöhään,myöhemmin .. luvat*,sovit* /2
      myöhäs*,myöhässä,myöhästyn* /2
      vieläkään,vieläkää,edelleenkään,yhäkään,viläkään /2.4
      <neg> .. vieläkään,edelleenkään,vielkään /2.5
      edelleen .. odot*,käsittel*,kesken,auki,puuttu*,rikki,tyhjä*,pimeä* /2
      yhä .. odot*,käsittel*,kesken,auki,puuttu*,rikki,tyhjä* /2
      vasta <num>,kun,seuraava*,myöhemmin,lopuksi,lopulta,perillä,kassalla,kolman*,toise*,neljän*,lähtie* /1.7
      vasta .. päästä,jälkeen,päivän,viikon,viikko*,kuukau*,tunnin,kysyttyä* /1.8
      kesti,kestää,kestäny*,kestäs,kestänyt .. <num> <time>,ikui*,kauan,tolkut*,liian,viikko*,kuukau*,tunti* /1.8
      kesti kauan,ikuisuuden,iäisyyden,tosi /2
      meni,menee,mennyt,menny .. <num> viikko*,kuukau*,kk,vuosi,tunti*,päivää /1.5
      hidas,hidast*,hitaa*,hitaus*,hitaasti,tahmea*,tahmas*,laahas* /1.8
      ikuisuu*,iäisyy*,ikuisuud* /1.8
      viikkotolkulla,tuntikausia,kuukausitolkulla,kuukausia,viikkoja,vuosikausia,viikkokausia,tuntitolkulla,vuositolkulla /1.8
      tunteja /1.5
      ajallaan <neg> /1.5
      aika .. vasta,kuukauden,viikon,syksyl*,kesäku* /1.2
      seuraava .. aika,vapaa .. vasta,kuukau*,viikon,kesä*,syys*,joulu* /1.7
      ties .. kuinka,miten,milloin,monta* /1.7
      aikataul* .. petti,venyi,venähti,lykkä* /2
      venyi,venyy,venähti,lykkäänty*,lykättiin,siirtyi,siirrettiin .. taas,viiko*,kuukau*,kuulla,ilman /1.8
      venyi,venyy,venynyt,venähti,lykkäänty*,lykättiin /1.7`,
    failure: `
      varattu,myyty,luvattu,annettu,varattiin,myytiin,buukattu .. kahdelle,kahteen,kahdeksi,toiselle,toisille,muille /2.2
      söi,syö .. lomak*,kort*,raha*,kolik*,tekst*,viesti* /2
      aikakatkais*,istunto_vanhen* /2
      <neg> .. mennyt,menny,mene,menneet eteenpäin,loppuun,oikein,nappiin /2.3
      <neg> .. korjaantu*,asettunut,parantunut /2
      ilman .. reseptiä,lääk*,apua,ruokaa,vettä,sähkö*,lämm*,nettiä,puhelinta,tulosta,korvau*,paikkaa,päätöst*,vastaus*,hoitoa,tukea,rahaa,avaimia,matkatavar*,lippua,opastus*,perehdyt* /2.2
      petti,pettää,pettävät,pettivät,irtosi,irtoaa,irtoilee,irtoaa,katkesi,katkeaa,lohkesi,lohke*,murtui,vääntyi,taipui,repesi,repeää,ratkesi_saum*,kului_puhki,hankasi,hiersi,puri /1.9
      lagaa,lagasi,lagit*,laggas*,kaatuilee,temppuil*,oikuttel*,reistail*,takkuil*,takkus*,tökki,tökkii,nyki*,kangertel*,kompastel*,sammui*,sammuu,sammahti,jojoil*,bugittaa /2.1
      ryssi*,ryssitty,mokas*,mokail*,munas*,tunaroi*,töppäs*,sössi*,hutiloi*,hutaist*,laiminly*,lintsas*,virhearvio* /2.2
      väärän,väärää,väärät,väärille,väärälle,väärällä,väärästä .. koko*,väri*,osoit*,tili*,tuot*,nimi*,nimel*,reitit*,ihmi*,henkil*,lapsel*,paik*,kirj*,lasku*,aik*,tied*,numer* /2.2
      päällekkäi*,tuplabuuk*,tuplavar*,ylibuuk* /1.8
      myytiin .. muu*,toise*,kahdel* /1.8
      tippui,tippuu,valui,valuu .. katosta,linja*,vesi,yhteys /1.7
      jäi,jätti,jätettiin .. ulkopuol*,pihalle,sateeseen,kadulle,yksin,ilman,rannalle,paitsi,nuolemaan /2
      vietiin,varastettu,varastettiin /1.7
      samassa vias*,kunnos* /2
      ongelma,vika,virhe .. palasi,jatku*,toistu*,ennallaan,edelleen,sama,korjaantunut /2.2
      ennallaan,korjaamatta,hoitamatta,vastaamatta,palauttamatta,lukematta,tekemättä,kuulematta /1.9
      näytti,näyttää,väitti,väittää,sanoo,luki .. vaikka,mutta /1.3
      vain puolet,puolikas,osa .. tuli,perille,toimit* /1.8
      tuli .. väärä*,rikki*,ilman,vajaa*,viallis*,toisen /2
      pyysin,tilasin,maksoin,varasin,halusin .. sain,tuli,saatiin,vaan /1.6
      huonon*,huonompaan,alamäk*,heikenty*,heikentä*,karsi*,leikat*,lakkautet*,supist* /1.8
      poistettiin,poistivat,poisti,poistet*,vietiin,lopettivat,lopetettiin,lakkautti* /1.5
      kuva,hinta,tuote*,mainok* .. kotona,kuitissa,kassalla,eri,todelli* /1.3
      <neg> .. toimi* /2.4
      <neg> .. mennyt,mene,menny läpi,perille,putkeen /2.4
      <neg> .. onnistu* /2.4
      <neg> .. auen*,aukea*,avau*,aukee,auennu /2.2
      <neg> .. latau*,lataa,laten*,ladan* /2
      <neg> .. tallen* /2
      <neg> .. pääs*,päässy,päästy,päästetty /2.2
      <neg> saanut,saanu,saatu,saa,saada,saaneet,saatukaan .. /1.8
      <neg> .. tullut,tullu,tule,tuu,saapunut,saapunu,ilmestynyt,ilmesty* /1.9
      <neg> .. kelvannut,kelvannu,kelpaa,kelvan* /2.2
      <neg> .. hyväksy* /2
      <neg> .. tunnist*,löytän*,löydä,löytynyt,löytyny,löydy,löytäny,löytyn* /2
      <neg> .. auttanut,auttanu,auta,autettu /2
      <neg> .. korjat*,korjan*,korja*,korjaant* /2
      <neg> .. mahtunut,mahtunu,mahdu,mahtun* /1.8
      <neg> .. riittänyt,riitä,riittäny /1.6
      <neg> .. sopin*,sovi,sopinu /1.5
      <neg> .. kuulunut,kuulu,kuulunu .. /1.8
      <neg> .. vastannut,vastannu,vastaa,vastattu,vastata,vastaillut /2.3
      <neg> .. vastausta,vastaust* /2.2
      <neg> .. soittanut,soittanu,soita,soitettu .. takaisin,takas /2.5
      <neg> .. palautettu,palautunut,palautunu,palauttanut,palauta,hyvitetty,hyvitä .. /2
      <neg> .. huomioi*,otettu,huoman*,reagoi* /1.8
      <neg> .. pitänyt,pitäneet,pitäny,pidä,pidetty .. /1.6
      <neg> .. tehty,tehnyt,tehny,hoidettu,hoitanut,hoitunut,hoidu /1.9
      <neg> .. lähetetty,lähettänyt,toimitettu,toimittanut /2
      <neg> .. näkynyt,näy,näkyny,näkynyt /1.5
      <neg> .. kestänyt,kestäny,kestä /1.5
      <neg> .. mahdollist*,mahollist* /1.6
      <neg> .. päivity*,päivittyn* /2
      <neg> .. muista,muistanut,muistanu /1.2
      toimimaton*,toimimattom* /2.3
      virheilm*,virheil*,virhee* /1.8
      virhe .. koodi,tuli,sivu,lask* /2
      error,errori*,404,bugi*,bugaa*,bugit* /2.2
      kaatu*,kaatui,kaatus,kaatunut /2.2
      jumit*,jumissa,jumiin,jumahti*,jäätyi,jäätyy,jäätyn*,jämäh*,tilttas*,tilttaa,sekos*,sekoaa /2.2
      rikki,rikkin*,rikkou*,rikkoont*,hajos*,hajoaa,hajalla,hajon*,säpälei*,halki,halkea*,murtu*,särkyn*,särky* /2
      viallin*,vialli*,vikaa,vika,viat,vikoja,vioittu*,epäkunto*,epäkunnossa /1.8
      pätki*,pätkii,katkeil*,katkea*,katkes*,katkos*,katko,katkoi*,katkok* /2
      katosi,katos,kadonnut,kadonnu,katoaa,katoavat,kadoksissa,hukassa,hukku*,hukkas*,hukas*,hävis*,häviää,hävinnyt /2
      nollautu*,nollaantu*,tyhjeni,tyhjenty* /1.9
      väärä*,väärin,väärään,väärässä,väärää,vääri* /1.8
      virheelli*,puutteelli*,epäonni*,pieleen,pielessä,mönkään,penkin,reisille,metsään /2
      meni .. pieleen,mönkään,vituiks*,perseelleen,reisille,metsään /2.4
      peruttiin,peruuntui,perutaan,peruttu,peruutettiin,perui,peruivat,peruuntu* /1.9
      hylkäs*,hylättiin,hylkää*,hylätty,hylkäsi /2
      estettiin,esty*,lukittu*,lukittiin,lukkiutu*,lukko*,jäädyt* .. tili*,kortti*,tunnus* /2
      unohdettiin,unohtu*,unohtivat,unohti /1.9
      jäi,jäivät,jäänyt,jääneet .. tulematta,saamatta,tekemättä,hoitamatta,puuttumaan,vajaaksi,kesken,auki,huomaamatta,toimittamatta,näkemättä,väliin,jumiin,roikkumaan /2.2
      puuttu*,puuttui,puuttuu,uupu*,uupuu /1.8
      vajaa*,vajaaksi,vaillinai*,puolikas /1.5
      myyty .. kahdelle,kahteen,loppuunmyyty /1.7
      loppu,loppui,loppunut .. kesken /2
      varastettiin,varastet* /1.8
      luvattiin,lupasi,lupasivat,lupail*,luvattu,luvannut,lupas .. /1.5
      luvattiin,lupasi,lupasivat,luvattu,piti,sovittiin,sovittu .. mutta,eikä,vaan,silti,tuli,oli /1.6
      vaikka .. luvattiin,luvattu,sovittu,sovittiin,sanottiin,piti,lupas*,maksoin,pyysin,ilmoit*,varas*,tilasin /2
      vuota*,vuosi,vuotanut,haise*,hais*,lema*,löyhk*,homee*,hometta,narise*,narisi,jyrisi,kohis*,rämis*,vetää,veti /1.6
      likai*,likanen,sotku*,ällöttä*,hiuks*,torak*,tahm* /1.8
      kylm* .. ruoka,annos,keitto,vesi,huone,suihku /1.7
      kylmää,kylmänä,jäähtyn* /1.4
      palanut,raaka*,mauton*,mautonta,kuiva* .. leipä*,liha* /1.6
      turha,hyödytön*,hyödyttöm* /1.7
      vaihtu* .. kesken,kysymättä,ilman,taas /1.8
      vahingo*,vahinko* /1.2
      pilalla,pilaantu*,pilas*,pilaa /2.2
      tyhj* .. hylly*,sivu*,ruutu*,kuori*,paketti /1.8
      kysymättä,ilmoittamatta,varoittamatta,lupaa_kysymättä /2`,
    confusion: `
      sokea,sokkona .. /1
      <neg> .. mitään_tolkkua,tolkkua,järkeä,päätä_eikä,logiikkaa,loogi* /2.2
      ihmettelen,ihmettelin,ihmeteltiin,hämmästyin,ymmällä*,ymmyrk*,kysymysmerk*,mysteeri*,arvoitus* /1.7
      mistä,mitä,mikä,miten,kuka .. ihmeestä,ihmettä,ihmeessä,hitto*,helvet*,pitäis,kuuluis /1.7
      kohauttaa,kohautti .. olka*,olkia /1.7
      palaa,palasi,peruuttaa,selaa,rullaa,avaa .. edestakaisin,takaisin,etusivul*,toistami*,uudelleen,kolmannen /1.6
      <neg> .. ymmär*,tajun*,tajua*,hahmot*,hoksan*,käsit* /2
      <neg> .. saanut,saa,saanu .. selvää,tolkkua /2.4
      <neg> .. selvää,selvinnyt,selvinny,selviä,selvin* /1.9
      <neg> .. selkeä*,selkee* /1.8
      <neg> tiennyt,tiedä,tienny,tiiä,tiedetty,tienneet .. mihin,mitä,miten,kenelle,mistä,kuka,pitäi*,pitää,että,kumpi,kumman /1.9
      <neg> .. osannut,osaa,osattu,osanneet .. sanoa,neuvoa,auttaa,kertoa,vastata,käyttää /2
      sekava*,sekavas*,sekavat,sekaan*,sekais*,sekoit*,sekoa* /2
      epäselv*,epäselk*,epälooginen,epäloogi*,epäjohdon*,kryptis*,käsittämät* /2
      hämmen*,hämmästel*,ihmettel*,ihmetyt*,ihmettä /1.5
      ristiriit*,ristiriidas*,eri .. tieto*,ohje*,vastau*,hinta* /1.8
      yksi,toinen,ensimmäinen,eka,yks .. sano*,neuvo*,väit* .. toinen,toista,kolmas,tokan* /2
      sanoi yhtä,yksi .. toista,toinen /2
      eksy*,harhaan,harhail*,hukassa,pyörin,pihalla,ulalla,hukas* /1.9
      arvail*,arvaamaan,arvata,arpoa,arpom* /1.7
      virkakiel*,kapulakiel*,jargon*,hepreaa /2
      mistä .. pitäi*,voi .. tietää,arvata /2
      kumpi .. oikea*,pitää,näistä /1.5
      mihin .. pitää,pitäi*,kuuluu,pitäs /1.3
      mitä .. tarkoit* /1.3
      logiikka*,loogi* /1`,
    missing_information: `
      kuulopuh*,huhu*,puskaradio* /1.6
      samana aamuna,iltana .. tieto,tuli,kello /1.2
      tieto,tiedotus,viestintä,ilmoitus .. puuttu*,hatar*,huono*,myöhä*,samana,jälkeen,takkuil*,olemat* /2
      <neg> .. muistutusta,kuittausta,vahvistusta,tilausvahvistu*,seurantaa,lukukuit*,arviota,aikaa /1.8
      mihinkään,minnekään,mistään,missään,kenellekään,koskaan .. <neg> /1.5
      <person> .. <neg> .. kerto*,kertonut,kertonu,kerro,ilmoit*,sano*,maini*,neuvo*,tien*,tiedä,tiennyt,osan*,osaa /2.5
      <neg> <person> .. /1.7
      <person> <neg> /1.7
      <neg> .. kerrottu,kerrota,kertoneet,kertonut,kertonu,kerro,ilmoitettu,ilmoiteta,ilmoittanut,mainittu,maininnut,informoi*,tiedotet*,varoit*,sanottu,sanonu,sanonut,neuvottu,ohjeist*,selitet*,selittän*,perustel*,näytet* /2.2
      <neg> .. mitään .. tieto*,infoa,ilmoit*,vastaus*,viestiä,ohjeita,selity* /2.3
      <neg> missään .. /1.9
      <neg> mistään .. /1.9
      <neg> mainin*,mainintaa,sanaakaan,sanallakaan,hiiskau*,ilmoitusta,varoitusta,ohjeita,ohjetta,tietoa,viestiä,infoa,selitystä,perustelu*,syytä /2.2
      ilman .. ilmoit*,varoit*,selity*,perustelu*,ennakko*,syytä,ohjei*,tieto* /2.3
      tieto .. puuttu*,tuli_vasta,katos*,ei /2
      <neg> .. löyty*,löydä,löytän* .. mistään,mihinkään,ohjei*,tietoa,numero*,hinta* /2.4
      ohje*,tiedot,tieto,hinnat,sivut,dokument* .. puuttu*,vanhentun*,väärin,jäljessä,vanhat,ristiriid*,englanniksi,ruotsiksi /2
      vanhentun*,jäljessä,vanhaa_tietoa /1.7
      kuulin,selvisi,sain .. vasta,sattumalta,naapuri*,lehdestä,facebook* /1.6
      ilmeni,paljastu*,selvisi .. vasta,jälkikäteen,kassalla,perillä /1.9
      piilossa,piilotet*,haudattu,löysin_vasta,sivulla_<num> /1.6
      jälkikäteen /1.4
      pimennossa,pimentoon,epätietoi*,tietämätt* /2
      hiljai*,hiljaisuus,radiohiljai* .. /1.2
      mykkä*,hiljennyt .. /1.3`,
    price_surprise: `
      hinnat,hinta,lasku,vuokra,vastike,maksu .. hirvit*,hirvittä*,päätä_huima*,pilvissä,kestämät*,karkas*,paisui,räjäht* /2.2
      tasauslasku*,jälkilasku*,lisälasku* .. <num> /1.8
      arvio,luvattu,piti .. <num> .. lasku,maksoin,oli .. <num> /2
      hyllyssä,hyllynreunassa,netissä,mainoksessa,tarjouksessa <num> .. kuitissa,kassalla,laskulla <num> /2.2
      maksullis*,maksullista /1.2
      rahat_pois,rahaa_haaska*,rahan_hukkaa,rahanhukkaa,rahastus,rahanahne*,ahne*,ahneus /2.1
      halpenee,halpeni .. takaisin,takas,erotu* /1.8
      jatkui,uusiutui,uudistui .. automaattisesti /1.7
      lisämaksu*,lisähin*,lisälasku*,lisäkul*,yllätysmaksu*,yllätyslasku*,piilokul*,piilomaksu*,toimistomaksu*,perintäkul*,viivästysmaksu*,myöhästymismaksu*,muistutusmaksu*,sakkomaksu*,tarkastusmaksu*,parkkisako*,käsittelymaksu* /1.8
      ylimääräi*,ylimäärä* .. maksu*,lasku*,kulu*,euro*,<money>,hinta*,velo* /2.2
      lasku* .. tuplaant*,tuplana,kaksinkert*,nousi,isompi,suurempi,kohtuut*,järky*,kahdesti,väärä*,luvattu*,yllät* /2.2
      hinta*,hinna*,lasku*,maksu* .. nousi,nous*,noussut,nostet*,tuplaan*,kolminkert*,korot*,hyppäs*,kipu* /2
      hinnankorotu*,hinnannous*,korotus,korotti*,korotet* /1.8
      veloit*,laskut*,peri* .. kahdesti,kahteen,tuplana,tuplasti,liikaa,silti,vaikka,turhasta,tyhjästä /2.4
      kallis,kalliim*,kallista,kalliit,kallii*,kalleus,hintava*,ylihinta*,ylihinno*,rahastu*,rahast*,ryöst*,kiskont*,kisko* /1.8
      maks* .. liikaa,tyhjästä,turhasta,maltaita,mansikoita,itsensä_kipeäksi /2
      mainok* <num>,euro .. kassalla,korissa,laskussa /2
      tarjou* .. kassalla,<neg>,päättyn*,voimassa_vain /1.4
      hinta* .. <neg>,eri,toinen /1.4
      arvio* <num> .. lasku* <num> /2
      pienellä .. präntt*,tekstillä,painettu* /1.8`,
    hand_off: `
      pompot*,pompit*,pallotel*,pallotelt*,pallottel*,juoksut*,pyörit* .. /2.4
      luukulta .. luukulle,toiselle /2.4
      siirret*,siirsi,siirrettiin,siirtel*,siirtoa,siirtoo,yhdistet*,yhdisti* .. toise*,toisel*,eteenpäin,jonoon,väärään,kolman*,seuraava*,uudelle,takaisin /2.2
      <num> .. siirto*,osasto* /1.6
      kehot*,käski*,käsket*,ohjat*,neuvot*,sano*,pyydet* .. soitta*,ottamaan,ottaa,kysymään,kysyä,menemään .. muualle,toiseen,toiselle,yhteyttä,takaisin,väärään,sinne,sieltä /2
      ohjat*,lähetet* .. väärä*,toise*,muualle,takaisin /2
      <neg> kuulu .. meille,heille,minulle,tänne,tälle,osasto* /2.2
      kukaan .. vastuu* /2
      vastuun .. /1
      vieri*,syyt* .. toisi*,toista,toistaan,minua,mua /1.9
      vaihtui,vaihtu*,vaihtunut,vaihtuu .. käsittelijä*,lääkär*,hoitaja*,yhteyshenkil*,työntekijä*,opettaja*,ohjaaja*,omahoitaja*,hoitaja /1.9
      käsittelijä,lääkäri,hoitaja,yhteyshenkilö,työntekijä,ohjaaja,opettaja .. vaihtu*,vaihtui,vaihdettiin /1.9
      eri .. ihmi*,henkil*,lääkär*,hoitaj* .. joka,aina /1.7
      tieto,tiedot,viesti .. <neg> .. kulke*,siirty*,mennyt,kulje,näy* /2.2
      järjestelm* .. <neg> .. puhu*,keskustel*,näe,näy* /2`,
    abandonment: `
      palautin,palautettu,palautan,palautus .. rahat,heti,kauppaan,samana /1.4
      vaihdamme,vaihdan,vaihdetaan,vaihtoon,vaihtuu .. toimittaj*,pankk*,yhtiö*,firma*,operaatt* /2.3
      etsin,etsimme,katselen,kilpailutan,kilpailutet* .. toista,uutta,muualta,vaihtoeht* /1.9
      en_suosittele,emme_suosittele,älkää,älä .. tilatko,tilaa,osta,ostako,menkö,mene,luottako,haksaht* /2.4
      en_suosittele,emme_suosittele,en_voi_suositella,välttäkää,kierrä_kaukaa,kiertäkää /2.5
      jää,jäi,jäivät,jäävät .. asiakkuus,viimeisek*,tähän,siihen /1.7
      luovut*,luovutin,luovuttaa,luovutti /2.4
      lopetin,lopetimme,lopetan,lopetettiin,lopet* .. tilau*,sopimu*,käyt*,yrit*,jäseny* /2.2
      vaihdoin,vaihdoimme,vaihdan,vaihdamme,vaihettii,vaihdettiin,vaihto .. toise*,toiseen,kilpail*,pankki*,operaattor*,toimit*,yhtiö*,lääkäri*,koulu*,firma* /2.3
      irtisanoin,irtisanon,irtisanoimme,irtisanou*,sanoin_irti,peruin,perun,peruimme .. /1.7
      jätin,jätettiin,jättää,jätti,jätän,jäi .. ostamatta,kesken,sikseen,tilaamatta,tekemättä,hakematta,varaamatta,menemättä,korin,väliin,lähettämättä /2.4
      <neg> .. enää .. ikinä,koskaan,asioi*,tilaa,osta,mene,mee,tule,käytä,palaa,suosittel* /2.4
      <neg> .. ikinä,koskaan .. enää,tilaa,osta,palaa,mene /2.3
      viimei* .. kerta,kerran,tilaus /1.9
      lähdin,lähti,lähdettiin,lähdimme,poistu*,kävelin,käveli,häipy* .. ulos,tyhjin,pois,kesken,muualle,ilman,kauppaan,toiseen,itkien,kotiin /1.9
      tyhjin käsin /2.2
      ostin,ostimme,tilasin,tilasimme,menin .. muualta,toisesta,kilpailij*,muualle,toisaalta,naapuri* /2
      <neg> .. jaksanut,jaksanu,jaksa,viitsin*,viitsi /1.8
      heitin .. pyyhkeen,kirves*,hanskat /2.4
      antaa,annoin .. olla /1.3
      poistin .. sovellu*,äpin,apin,tilin,koko /2.2
      boikot* /2.4
      lopulta .. jätin,peruin,luovut*,lähdin,ostin,tein,annoin,hain,vaihdo*,menin,soitin /1.9`,
    rudeness: `
      kukaan <neg> .. katso*,tervehti*,hymyil*,kuunnel*,moikan* /2.3
      kiusantek*,nöyryyt*,alentuv*,holhoa*,vähättel* /2.2
      katsottiin,katsoi,katto,tuijot*,mulkoil* .. pitkään,alta_kulmi*,niinku,kuin,läpi,alaspäin,päästä /2
      unohtan* .. olemassa,meidät,minut /2
      ohitettiin,ohitti,sivuutettiin,sivuutti,sivuutet*,jätettiin_huomiotta,ei_noteer* /2
      keskeytti,keskeytet*,hoputti,hoputet*,hätistel*,hätyyt*,käännytti*,käännytet*,tokais*,letkaut*,äyskäh*,piikitt*,ilkkui,supatti /2.1
      haukku*,haukuttiin,solva*,nimitti*,nimitel*,syytti*,syytet*,epäili_mi*,epäiltiin /2
      ryhdy*_kuuntel*,kuuroille_korv*,puhuu_seinille,seinille /2
      töyke*,töykee* /2.4
      tyly*,tylyst*,tympe*,nyreä*,nyrpe*,äreä*,epäystäväl*,epäkohtel*,epäasialli*,ylimieli*,ylimielis*,nenäkäs*,nenäkkä*,koppav*,kylmäkisko*,röyhke*,törke*,hävyt*,hävytön*,alentuv*,alentav*,ynseä*,vittuil*,ilkeä*,ilkei* /2.3
      vähättel*,vähätel*,mitätöi*,väheksy*,holhoa*,holhot*,syyllist*,nolas*,nolattiin,nöyryyt*,pilkkas*,pilkat* /2.3
      tiuski*,tiuskas*,tiuska*,huusi,huus,huuteli,karju*,ärähti,ärähte*,ärjäi*,ärisi*,naljail*,naureskel*,nauroi,tuhahti*,huokai*,huoka*,pyöritti .. silmi* /2
      pyöräyt*,pyöritt* silmi* /2.3
      puhui,puhu .. päälle,ohi,mulle,minulle .. kuin,kun .. lapsel*,idiooti* /2.3
      <neg> .. kuunnel*,kuunnellut,kuuntele*,katsonut,katsoi,tervehti*,tervehdi*,pyytän* .. /2
      <neg> .. pahoitel*,anteeksi,pahoittelua,pahoittelu* /2.2
      <neg> .. kiinnosta*,kiinnostanut,kiinnostunut,välitä,välittän*,viitsinyt,viittiny /2
      välinpitämät*,huolimaton*,huolimattom*,piittaamat* /2.2
      kohdel*,kohteli*,kohtelu .. kuin,huono*,tylysti,epäasialli*,noin,rikolli* /2
      kuin .. idiootti*,idiooti*,rikolli*,tyhmä*,lasta,lapsel*,ilmaa,roska*,riesa*,vaiva* /2
      haisi,haisee .. /1
      puhelin .. korva* .. löi,paiskas*,katkais*,sulki /2
      löi .. luurin,luuri .. /2.4
      luuri*,puhelu .. korvaan,katkaistiin /2
      uhkail*,uhkas*,kiristi*,kirist* /2.2
      kiire .. <neg> .. ehti*,kuun* /1.6`,
    distrust: `
      <neg> luota,luottan*,luottanut,uskalla,uskaltan*,uskalsi,usko,uskonut /1.9
      luottamu* .. men*,kadon*,kato*,katos*,loppu*,nolla*,<neg> /2.4
      epäluot*,epäily*,epäilyt*,epäluulo* /2
      huija*,huijar*,petos*,petet*,pettän*,kuset*,kusettaa,vedätt*,vedätys*,rahastu* /2.3
      valehtel*,valehdel*,valhe*,puhu*_palturia,paskapuhe* /2.3
      harhaanjoht*,johti*_harhaan /2.3
      salaa,salakav*,selän_takana /1.7
      tietosuoj*,tietoturva* .. loukk*,puute*,vuot*,huol* /2
      henkilötie*,hetu*,tiedot .. vuota*,levi*,kaikkien,väärä*,vieraa*,toisen /2
      epämääräi*,hämär*,epärehelli* /1.8
      pelkään,pelkäsin,pelottaa,pelotti,huolestut*,huolissaan,huoletti*,arveluttaa,mietityt* /1.5`,
    access: `
      rollaatto*,kepi*,kyynärsau*,pyörätuol*,sauvo* .. kilometri*,kävel*,mäki,mäke*,lumi*,loska*,jää*,rappu*,porta* /2.1
      rappuset,portaat,askelma,kynnys .. korkea*,korkia*,jyrk*,jalka*,nous* /2
      kirjaimet,teksti,fontti,präntti,näppäimet,nappi .. pien*,niin_pien*,suurennuslas* /2
      suurennuslas* /1.8
      automaatin,konttorin,pankin,kaupan,linjan,vuoron .. veivät,vienyt,vieny,lakkautti*,lopetti*,sulki* /2
      lopetettu,lakkautettu,lakkautetaan,supistettu .. vuoro*,linja*,palvelu*,konttor*,toimipiste* /1.9
      pyörätuol*,rollaattor*,rattai*,rattaat,lastenvaun*,vaunui* .. <neg>,porras,portai*,rappu*,kynnys,mahdu*,mahtu* /2.2
      porta*,rappus*,rappu*,kynnys* .. pyörätuol*,rollaattor*,rattai*,vaunu* /2.2
      hissi* .. rikki,epäkunno*,<neg>,poissa /2
      ruudunluk*,näkövam*,näkövamma*,sokea*,kuulovam*,kuuro*,kuulolait* .. <neg>,lue,ohit*,mahdo*,lukea /2.1
      ruudunluk* .. sano*,lukee,ohittaa,<neg> /1.8
      fontti*,teksti,kirjasin*,präntti,valikot .. pien*,liian,harmaa* /1.8
      liian pien*,himmeä*,korkea*,painav*,raskas*,pitk*,ahdas*,kapea*,jyrk*,kuuma*,kylm*,äänek*,kova*,kiire*,nopea*,myöhä*,vähän,harva*,harvoin,monimut*,tiukka*,iso*,lyhyt /1.8
      ahdas*,ahtaa*,tungos*,tungok* /1.6
      esteet* <neg> /1.8
      <neg> esteet*,hissiä,ramppia,luiskaa,tulkkia,tulkkausta,tekstity* /2
      ilman .. tekstity*,tekstejä,tulkkia,luiskaa,hissiä,wc* /1.8
      vain .. englanniksi,ruotsiksi,suomeksi,netissä,verkossa,sovelluk*,puhelimitse,arkisin,tiistai*,autolla /1.7
      pelkästään .. netissä,verkossa,englanniksi,sovellu* /1.7
      vaatii .. pankkitunnu*,älypuhel*,sovellu*,tunnistautu*,auton /1.8
      <neg> .. pankkitunnu*,älypuhel*,nettiä,autoa /1.6
      suljettu,kiinni,lukossa,säpissä,lukittu,lakkaut*,lopetet*,suljettiin /1.6
      ovi,ovet,luukku,tiski,vessat,vessa .. lukossa,kiinni,säpissä /2
      auki vain,nykyään .. /1.3
      täynnä,täyteen /1.3`,
    displeasure: `
      <neg> .. mukava*,kiva,kivaa,miellyttäv*,ystävälli*,sujuv*,sujunut,sujunu,hyvin,hyvältä /2
      <neg> oikein hyv*,kiv*,mukav* /1.8
      kolkko,kolkon,kolkossa,karu,ikävystyt*,piinalli*,piinaava*,rikolli*,meh,ankea*,masentav*,painosta*,kohtuut* /2
      kuvottav*,oksettav*,oksetta*,etova*,ällö*,iljet*,vastenmiel*,rivo*,törky* /2.2
      laimea*,laimee*,vaisu*,tylsä*,tylsiä,pitkästyt*,yksitoikk*,puuduttav*,väsynyt*,väsähtän*,keskinkert*,keskiverto,mitäänsanomat*,vaatimaton*,vaatimattom* /1.9
      jäykkä*,kankea*,kömpelö*,tönkkö*,vanhanaikai*,antiikki*,kivikau*,muinai*,aikansa_elän* /1.8
      kaaos,kaaosta,kaoot*,sekasort*,sotku*,sekamelsk*,hulinaa,soppa,sopp* /2
      pullonkaula*,labyrint*,sokkelo*,viidakko*,suossa /1.8
      turvaton*,turvattom*,levoton*,levottom*,epävarm*,pelott*,pelkää*,kauhist*,kauhu*,hirvit*,karmi*,puistat*,vapis*,täris* /1.8
      huolestut*,huoles*,hälyttäv*,arvelut* /1.8
      moraaliton*,moraalittom*,epäeettis*,vastuuton*,vastuuttom*,röyhkey*,häpeilemät*,kieron*,kiero* /2.2
      hatara*,puutteelli*,niukka*,niukas*,vajavai*,kitsa*,nuuka*,onttoa,ontto,ontu*,köykäi* /1.9
      tunkkai*,haju*,hajua,melu*,melui*,meteli*,mekkala*,hälinä*,kolina*,tärinä*,pöly*,pölyi*,home*,torakk*,lutei*,lutik*,hiiri* /1.5
      kulunut,kuluneet,rähjäi*,ränsisty*,repalei*,nuhjui*,nuhrui*,rupui*,rapistu* /1.9
      liukas*,liukka*,vaaralli*,hengenvaara*,tapatur*,onnettomuu*,kaaduin,satutin,satutti,nyrjäht*,palovam* /1.7
      naurett*,pelleil*,pelle*,sirkus*,farssi* /1.7
      alkeelli*,avuton*,avuttom*,toivoton*,toivottom*,osaamaton*,osaamattom*,ammattitaidot*,amatöör*,leväperäi*,kunniaton* /2.2
      mitta_täynnä,mitta_täysi,raja_tuli,nyt_riitti,riittää_jo,saa_riittää,ei_enää,olen_loppu /2.2
      höh,plääh,yäk,hyi,huokaus,voi_ei,voi_vitsi,voi_ei,hoh_hoijaa,huhhuh,pyh,äh,argh,grr /1.8
      masenta*,masentav*,synkkä*,lannist*,nujer*,murskaav*,musert*,lohduton*,lohduttom*,surulli*,suret*,suru /1.9
      epäsiisti*,epäkäytän*,epätasai*,epävakaa*,epäluotett*,epätarkk*,epähygieen*,epäammattim*,epäkypsä*,epäsopiv*,epämääräi* /2.1
      odotin_parempaa,odotin_enemmän,odotin_enempi,jäi_toivomisen,toivomisen_varaa,parantamisen_varaa,parannettavaa,petrattavaa /2.2
      vähänlaisesti,vähänlaista,olematonta,olematon*,olemattom* /1.8
      harmit*,harmi,harmis*,harmillis* /1.8
      ärsyt*,ärsyy*,ärsyttävä* /2
      suutut*,suuttu*,vihas*,vihai*,raivo*,raivos*,kiukut*,kiukku*,hermo*,hermostu*,käämi*,pinna,verenpain* /2
      pettym*,petty*,pettyn* /2.2
      turhaut*,turhauttav* /2.2
      ahdist*,ahdisti*,stressa*,stressi*,uuvut*,väsyt*,väsyn*,kuormit*,rasit* /2
      kamala*,kauhe*,kauhei*,karmei*,karmea*,hirve*,hirvei*,järkyt*,järkyttä*,painajai*,helvet*,katastrof* /2
      surke*,surkei*,onnet*,onneton*,kurja*,kurjaa,ankea*,ankee*,kehno*,kelvoton*,kelvottom*,ala-arvoi*,heikko*,heikosti,luokaton*,luokattom*,säälittäv*,naurettav*,pohjanoteera* /2.1
      huono*,huonoa,huonosti,huonompi,huonoin,huonont* /2
      ikävä*,ikäviä,ikävästi,epämiellyt*,epämukav*,inhottav*,inhot*,kiusalli*,nolo*,tökk*,tympi*,nihkeä* /1.9
      paska*,paskaa,perse*,vittu*,vitun,vitut*,saatana*,perkele*,jumalaut*,syvält*,ihan_hanurista,kuseta* /2.2
      paha .. mieli,mielen,maku /2.2
      pahoitin,pahoitt* /2
      itku*,itkin,itkien,itket*,kyynel* /1.8
      valitet*,valitan,valitus,reklam* /1.2
      väsyin,kyllästy*,kyllästyt*,tarpeekseni,saanu_tarpeek*,riitt*_jo /2.2
      häpei*,hävet*,häpeä* /2
      outo*,omituis*,typerä*,tyhmä*,idioott*,järjet*,järjetön*,älytön,absurd*,käsittämätön*,tolkuton*,tolkuttom* /1.7
      kohtuuton*,kohtuutt*,epäreilu*,epäoikeud*,väärin .. kohdel* /2.2
      ongelm*,pulma*,hankaluu*,haaste*,murhe* /1.3
      menet*,menetin,menetti* /1.7
      voisi .. parem*,selkeäm*,nopeam* /1.2
      jäi .. kaiher*,hampaankol*,paha /2
      miksi,miks .. <neg>,aina,taas,pitää,ihmeessä,hemmetissä /1.6
      🙃,😡,🤬,😤,🙄,😠,😭,👎,🤦,😒,🤮 /2
      : ( /1.5
      : / /1.3
      kiitos .. tästä,vaan,vain,<neg> /1
      olipa taas /2
      kiva,hieno,hienoa,mahtavaa,kiitti,kiitos .. taas,jälleen,🙃 /1.8
      muka /1.5
      nolla*_tähte*,yksi_tähti,1_tähti,yhden_tähden,1/5,2/5 /2.3`,
    ease: `
      <neg> .. sanomista,valittamista,moittimista,korjattavaa,jonoa,jonoja,kiirettä,hakemista,etsimistä,epäselvyyt*,yllätyksiä,ongelmia,haitannut,haittaa,maksua,lisäkuluja,velvoi*,stressiä,hätää,huolta,riesaa /2.2
      <neg> .. pyydetty,kysytty,vaadittu,tarvittu,peritty .. kuin,mitään,ylimääräi* /1.7
      kukaan_ei,eikä_kukaan .. hoput*,tyrkyt*,painost*,huomannut,katsonut,kysellyt,häirinnyt,kiirehti*,naur* /2.2
      <neg> hoput*,tyrkyt*,painost*,kiirehti*,tuputt*,patist* /2.1
      <neg> .. tuntenut,huomannut,kuulunut .. mitään,edes,pihausta* /1.6
      en_ehtinyt,ehdi .. istua,edes,odot* .. kun,ennen /2
      siirtyi,siirty,seurasi .. ilman,mukana,automaatt*,itsestään /1.7
      pääsi,pääsin,pääsee,päästiin,pääsimme,pääs .. heti,suoraan,helposti,sisään,läpi,nopeasti,ilman,saman /1.9
      sai,sain,saatiin,saimme,saa .. heti,samalla,nopeasti,ilman,helposti,kerralla,valita,rauhassa,saman,suoraan,tunnissa,ilmaiseksi,kaiken,kaikki,avun,apua,vastauksen /1.8
      toi,toivat,tuotiin,kannettiin .. kotiin,ovelle,sisään,perille,asti /1.6
      helppo*,helpp*,helposti,helpoin,helpom*,helpoks*,heleppo* /1.7
      vaivat*,vaivaton*,vaivattom* /2
      sujuv*,sujui,sujuu,sujahti,sujunu*,sujunut,jouheva*,jouhevasti /1.9
      näppär*,kätevä*,käteväst*,kätsy,kätsä,simppeli*,yksinkertai*,vaivattom* /1.8
      selkeä*,selkee*,selkeästi,selväst*,ymmärrettäv*,selkokiel*,looginen,loogis*,intuitiiv* /1.7
      <neg> tarvi*,tarvinnut,tarvinnu,tarvitse,tartte*,tarttenu*,tarvinnukkaan .. /2
      ei .. kuin,ku .. minuut*,pari,hetki,sekun* /1.8
      onnistui,onnistuu,onnistu .. heti,kerralla,helposti,hyvin,ilman,puhelimella,kotoa,netissä,verkossa,itse /2
      hoitui,hoituu,hoidettiin,hoitivat,hoiti,hoitu .. kerralla,heti,puhelimessa,netissä,verkossa,kotoa,ilman,yhdellä,samalla,siinä,loppuun,parissa,minuut* /2
      hoitui,hoituu,hoitivat,hoiti,järjesty*,järjesti*,ratkesi,ratkeaa /1.4
      yhdellä .. soitolla,puhelulla,käynnillä,klikkauksella,kerralla,painalluksella,kertaa /2.2
      kerralla .. kuntoon,oikein,valmis,selväksi,läpi /2
      ensimmäisellä,ekalla .. kerralla,yrityksellä,yhteydenotolla,soitolla,käynnillä /2.2
      <neg> .. valittam*,valittami*,moittim*,moitteen*,moiti*,moittia,huomautta*,pahaa,negatiiv*,kritisoi* /2.2
      <neg> mitään .. ongelm*,vaikeu*,häikkää,vikaa,epäselvää,valit*,moit*,pahaa,vaivaa /2.2
      <neg> .. yhtään,ollenkaan,lainkaan,kertaakaan,ainuttakaan,yhtäkään .. /1.4
      ilman .. ongelm*,jonot*,jonoa,säätöä,vaivaa,sähläys*,odot*,kommell*,mutkia,paperei*,papereita,että .. tarvi*,kukaan* /2.2
      ongelmitta,vaivatta,jonottamatta,mutkitta,odottelematta,vaivattomasti,kitkatta /2.2
      valmiina,valmiiks*,valmiiksi .. täytet*,kirjoit*,koottu*,odott*,esitäyt* /1.8
      esitäytet*,automaattisesti,automaattinen,itsestään /1.4
      jäi aikaa /1.3
      itse .. päätt*,valita,aikaan /1
      kännyk*,puhelimella,kotisohval*,sohvalta .. /1.2
      löytyi,löysin,löyty,löytää .. heti,helposti,nopeasti,kerralla,saman,suoraan,yhdestä,aina /1.9`,
    speed: `
      nopea*,nopeesti,nopeasti,nopeit*,nopeam*,nopee*,vauhdilla,ripeä*,ripeästi,ripee*,pikai*,salamannop*,vikkelä* /1.8
      heti,hetke*,hetkessä,hetkes,tuokio*,välittömästi,viipymättä,oitis,saman_tien,samantien,samoin_tein,suit_sait /1.6
      samana päivänä,iltana,aamuna /1.8
      jo samana,seuraavana,huomenna,huomisek*,aamulla,illalla,perjantai*,maanantai* /1.6
      jo .. seuraavana,samana,tunnissa,päivässä,parissa,ennen,valmi* /1.7
      minuutissa,minuuteissa,sekunnissa,sekunneissa,tunnissa,vartissa,päivässä,viikossa,minsas,tunnis,minuutis /1.7
      <num> minuutissa,minuuttia,sekunnissa,sekuntia,päivässä .. ja,niin .. valmis,hoidettu,perillä,kunnossa /2
      parissa,muutamassa,parin,muutaman .. minuut*,päivä*,sekun*,tunni*,viiko* /1.8
      alle .. minuut*,tunni*,vuorokau*,päivä*,viiko* /1.7
      ajoissa,ajallaan,aikataulussa,minuutilleen,täsmälleen,täsmälli*,täsmällis*,etuajassa,tasan /1.9
      ennen .. lupa*,luvattua,aikataulu* /1.7
      luvattua,odotettua,oletettua .. nopeam*,aikaisem*,aiemmin,parem* /2.2
      aikaisemmin,aiemmin .. kuin .. luva*,odot* /2
      vapaa .. aika .. heti,huomi*,samal* /1.9`,
    kindness: `
      <person> <neg> .. kiire*,hoput*,tuijot*,patist*,tuomin*,arvostel*,painost*,tyrkyt*,valit*,naura*,kiirehti*,häirin* /2.5
      <neg> .. tuputet*,tyrkytet*,hoputet*,painostet*,kiirehdit*,patistet* /2.4
      tervetul*,toivotet*,toivotti* /1.5
      hengitä,ei_hätää,rauhassa .. sano*,sinä,otetaan /1.5
      sano*,sanoi,vastas* .. ei_hätää,kyllä_korvataan,hoidetaan,minä_hoidan,me_hoidetaan,tervetuloa,ota_rauhassa,ei_haittaa,ei_se_mitään /2.1
      osasi,osasivat,tiesi,tiesivät .. heti,neuvoa,vastata,kertoa,auttaa,asiansa,hommansa /1.9
      polvistu*,kyykisty*,istui .. viereen,laidalle,vierellä,lapsen /1.7
      saattoi,saattaa,taluttaa,talutti .. perille,asti,ovelle,autolle /1.8
      antoi,antoivat,lainasi,lainasivat,toivat,tarjosi,tarjosivat,tarjottiin .. mukaan,omansa,kahvi*,kaupan,ilmaise*,lapsil*,ylimäär* /1.7
      teki,tekivät .. parhaansa,kaikkensa,enemmän,ylimäär* /2
      ystävälli*,ystävälis* /2
      mukava*,mukavaa,mukavast* /1.6
      avulia*,avuliai*,auttavai*,kohtelia*,huomaavai*,kärsivälli*,rauhallis*,rauhassa,lämmin,lämpimäst*,lämpim*,empaatt*,myötätunt*,asianosaav*,ammattitaito*,ammattitaidol*,osaav*,palvelualt*,iloinen,iloisest*,hymyil*,hymy* /1.9
      auttoi,auttoivat,autettiin,autto,auttovat,neuvoi,neuvoivat,opasti,opastettiin,opastivat,saattoi,kantoi,lohdut*,rauhoitt*,rohkais*,kannust* /1.8
      jaksoi,jaksoivat,ehti,malttoi .. kuun*,selit*,neuvo*,vastat*,näyttä*,auttaa /2.1
      selitti,selitettiin,selittivät,kertoi,näytti,kävi .. rauhassa,selkeästi,läpi,kädestä,kunnolla,ymmärr*,tarkasti,hyvin /2.1
      kuunteli,kuunneltiin,kuuntelivat,otettiin .. /1.6
      otettiin .. vakavasti,todesta,huomioon,lämpimästi,vastaan /2
      kysyi,kysyivät,kysyttiin .. vointi*,kuulumi*,miten .. voin,jaksan,menee /2
      soitti,soittivat,soitettiin .. itse,perään,takaisin,varmista*,puolesta /1.8
      muisti,muistivat,tunsi,tunsivat .. nimeltä,nimen,nimellä,minut,mut,edelliseltä,koiran /2.1
      pyysi,pyysivät,pyydettiin .. anteeksi /1.6
      pahoitteli*,pahoittelivat /1.4
      jäi,jäivät,tuli,avasi .. ylitöi*,työaja*,puolesta,vapaapäiv* /1.7
      piti .. huol*,huolen,kädestä /1.8
      huolehti*,huolehdit*,huomioi,huomioitiin,pidettiin .. /1.5
      odotti .. meitä,minua,mua,kun /1.4
      tuli_vastaan,tulivat_vastaan,joust*,joustava* /1.9
      ihana* .. ihmi*,hoitaja*,tyyppi*,henkilö* /2
      kiva,kivaa,kivasti,kivat,kivoja /1.6
      palvelu .. pelasi,pelaa,hyvä*,loistav*,ykkö* /2`,
    reliability: `
      toimi,toimii,toimivat,toimiva*,toiminut,toiminu,pelitti,pelittää,pelaa,skulaa,skulas .. hyvin,aina,moitteet*,kuin,täydell*,ongelm*,luotettav*,joka,edelleen,heti /2
      toimii,pelittää,skulaa,toimiva* /1.2
      luotettava*,luotettavas*,luotan,luottaa,varma*,turvalli* /1.7
      moitteet*,moitteeton* /2.2
      pitivät,piti,pidettiin,pitää .. lupau*,sanansa,paikkansa,aikataulu*,kutinsa,minkä /2
      lupau* .. pidettiin,piti*,pitivät /2
      juuri,täsmälleen,just .. sitä,niin,kuten,mitä,oikea* /1.5
      niin_kuin,kuten .. luvattiin,sovittiin,sovittu,luvattu,piti /1.9
      aina .. löyty*,sama,ajoissa,saa,apua,vastataan,hyvä* /1.6
      kertaakaan <neg> /1.6
      <neg> kertaakaan /1.8
      <neg> .. pettänyt,petä /2
      <neg> .. hukku*,kadon*,katken*,katkeil*,pätki*,kaatun*,myöhäs*,lagan* /1.9
      täsmäsi,täsmää,osui .. /1.5
      kestänyt,kestää,kestävä* .. vuotta,vuosi*,hyvin,käytössä /1.5
      laaduk*,laatua,laadukas* /1.8`,
    surprise: `
      <neg> .. ollu*,ollut .. jonoa,ruuhkaa,kiirettä /1.8
      jota,joita .. <neg> .. ollut,tullut,tarvinnut,tarvittu /1.5
      yllät*,ylläty*,yllättäv* .. helppo*,helposti,nopea*,hyvä*,hyvin,näppär*,mukav*,sujuv*,posit*,iloi*,kiva* /2.3
      positiiv* .. yllät* /2.4
      yllättävän,yllättävän* /1.2
      odotuks*,odotuksia .. yli,ylit*,parem*,vastoin /2
      yli .. odotus* /2.2
      odotettua,luultua,parempi,paremmin .. kuin,odot*,luul*,pelk* /1.7
      luulin,pelkäsin,kuvittelin,oletin,odotin .. mutta,mut,vaan,että,et .. /1.3
      en .. uskonut,ollut_uskoa,odottanut,uskonu,odottanu /1.4
      ennen,aikaisemmin,aiemmin .. nyt,nykyään,nykyisin,enää /1.4
      ilmaiseksi,ilmatteeks,maksutta,veloituksetta,veloittamatta,kaupan_päälle,bonuksena,lahjaksi,ilmainen /1.8
      <neg> maksanut,maksanu .. mitään,penniäkään,senttiäkään /2.2
      <neg> .. veloit*,laskut*,peritty .. /1.8
      hyvit*,hyvittiv*,hyvitettiin,korvas*,korvattiin,palauttivat,palautettiin .. heti,rahat,kysel*,saman,kokonaan,koko /1.8
      edullinen,edullis*,halpa*,halvempi,halvemma*,halvalla,alennus*,säästi*,säästy* /1.5
      plussaa,plussa,bonus* /1.6
      vau,wau,jes,jee,jippii,hurraa,huh,aplodi* /1.8`,
    delight: `
      häikäis*,lumo*,lumosi,taika*,maagi*,satumai*,taivaalli*,jumalai*,ylimaalli*,unohtumat*,ikimuistoi*,elämys*,vaikuttav*,liikutui*,liikuttav* /2.2
      lämmitti .. sydän*,mieltä /2.2
      piristi,piristä*,ilostut*,virkist*,hemmottel*,rentout*,rentoutu*,kotoi*,viihtyisä*,viihty* /1.9
      nautitt*,nautin,mieluisa*,mielekä*,kiinnosta*,innost*,inspiroi*,motivoi* /1.8
      kunnioit*,arvost*,arvostan /1.6
      mikä_peli,mitä_palvelua,mikä_fiilis,fiilis_katossa,jumankekka,en_olisi_uskonut,parasta,huippua,mahtista,ykkönen /2
      💪,🔥,🤗,😃,😀,🥳,✨,💚,💙,🧡,💛,💜,👌,🌟,☺,🙏 /1.7
      tulen,tullaan,menen,ostan,tilaan,varaan,käytän .. uudestaan,toistekin,jatkossakin,uudelleen,varmasti,aina /2
      toistekin,jatkossakin /1.9
      siitä .. iloa,kiitos,plussa*,pojot,pisteet /1.7
      pisteet,pointsit,papukaijamerk*,propsit,respect,respekt* /1.9
      loistav*,loisto* /2.2
      erinomai*,mahtav*,upea*,upee*,hieno*,fantasti*,mahtis,huippu*,huikea*,huikee*,paras*,parast*,parhai*,parhaat,ykkös*,täydelli*,täyden_kympin,kymppi*,vertaan* /2.1
      ihana*,ihanaa,ihanan,ihaninta,ihastu*,rakast*,rakas*,nautin,nauti*,nautti* /2.1
      hyvä*,hyvin,hyvää,hyviä,hyvästä,hyvän,parempi,paremp*,parantu* /1.2
      tyytyväi* /2
      kiitos,kiitti,kiittää,kiitokset,kiitoks*,kiittelen,kiitollinen,kiitollis* /1.5
      kehu*,kehut,suosittel*,suosittelen,peukku*,peukut /2
      tykkään,tykkäs*,tykätä,tykkä*,pidän,pidin .. /1.4
      iloinen,ilahdu*,ilahdut*,ilo,iloks*,onnelli*,hyvillä*,hyvä_mieli,hyvän_mielen /1.9
      helpot*,helpottun*,helpotus*,huojent* /1.7
      meni,menee,mennyt,menny,sujui .. hyvin,nappiin,putkeen,kivasti,mallikkaasti,loistavasti,mainiosti,kuin .. /2
      kelpaa,kyllä_kelpas,priima*,mainio*,oiva*,oivalli*,timant*,kultaa,kultainen,enkeli* /1.9
      herkul*,maukas*,makoisa*,siisti,siistiä,siistit,puhdas,viihtyi*,tunnelm* /1.5
      pelasti*,pelastus* /2.2
      ❤,💕,😊,😍,👍,🙌,🥰,💯,👏,🎉,😄,😁,🤩,⭐ /1.8
      : ) /1.3
      5/5,viisi_tähteä,täydet_pisteet /2.2`,
    context: `
      valitusaika,vetoomusaika,määräaika .. päätty*,päätty /1.5
      <neg> .. käytä,syö,juo,aja,omista,tilaa,harrasta .. juuri,ollenkaan,lainkaan /1.3
      muista,muistan .. maksoinko,oliko,en,vai /1.3
      en_oo,ole_vielä .. ehti*,käyny*,lataa*,kokeil*,kuul*,tutustu*,käyttän*,tarvin* /1.6
      ei,en koske,kuulu .. minua,mua,meitä,enää /1.4
      mun,minun,oma vika,syy,virhe,moka /2
      omaa_syytä*,oma_vika*,oma_moka,itse_unohdin /2
      hukkasin,unohdin,rikoin,pudotin,tiputin,myöhästyin /1
      vamma,särky,kipu,kuume,flunssa,allergi*,oireet,leikkaus,diagnoosi .. alkoi,ollut,jalassa,selässä,nuoruudesta,lapsi* /1.3
      kirjan,elokuvan,pelin,sarjan,jutun,uutisen,lehdessä,uutisissa .. /1
      vaihtoehto*,molemmat,kumpikin .. /0.8
      ohjeen_mukaan,sääntöjen_mukaan,sopimuksen_mukaan,ehtojen_mukaan /1.6
      määräaika,eräpäivä,käsittelyaika,toimitusaika,omavastuu,irtisanomisaika,lisenssi,vuosimaksu,kuukausimaksu .. on,<num>,päättyy,oli,nollautuu,alkaa /1.4
      saako,saisiko,saisinko,voisiko,voisko,voitko,voitteko,voisitko,voisitteko,pystyykö,riittääkö,tuleeko,onnistuuko,toimiiko,oisko,olisko,olisiko,tiiättekö,tietääkö .. /1.7
      onko,onks,onkos,voiko,voiks,voinko,voisinko,saako,saaks,saanko,pitääkö,pitääks,löytyykö,kuuluuko,käykö,käyks,tarvitaanko,tarviiko,milloin,millon,monelta,paljonko,montako,mihin_aikaan,missäpäin,minkä,kuinka .. /1.5
      hei,moi,heippa,terve,moikka .. /1
      aion,aiomme,ajattelin,aikomus,aikeissa,suunnit*,tarkoitus,harkits*,mietin,pohdin,pohdim* /1.5
      yleensä,tavallisesti,normaalisti,usein,joskus,välillä,vuosittain,kuukausittain,viikoittain,päivittäin /1.3
      joka aamu,ilta,viikko,kuukausi,kuukauden,vuosi,päivä,perjantai,maanantai,toinen .. /1.4
      kerran .. viikossa,kuussa,kuukaudessa,vuodessa,päivässä /1.8
      kertaa .. viikossa,kuussa,kuukaudessa,vuodessa,päivässä /2
      sijaits*,sijainti,osoite,osoitteessa,aukioloaj* /1.6
      asun,asumme,asutaan,työskentel*,opiskel*,käyn .. /1.2
      meillä_on,mulla_on,minulla_on,meil_on,mul_on /1
      osallistuja,testaaja,tehtävä .. avaa*,valits*,lukee,luke*,sano*,painaa,kirjoit*,siirty*,katso*,annetaan,<num> /1.6
      asiakas .. ottaa,istuu,antaa,täyttää,maksaa,tulee,avaa,kysyy,valitsee,lukee /1.4
      en_osaa_sanoa,en_muista,en_tiedä,emmä_tiiä,en_mä_tiedä,vaikea_sanoa /1.4
      osaa sanoa,kommentoida /1.3
      toivoisin,toivoisi*,toivottav*,haluaisin,olisi_kiva,olis_kiva,ois_kiva,olisi_hyvä,olis_hyvä,ois_hyvä .. /1.7
      jos .. olisi,olis,ois,voisi,vois,saisi,sais /1.5
      kunpa /1.6
      mun_tapauksessa,muistaakseni,olikohan,taisi,taidettiin,varmaan,kai .. /1
      sit,sitten,seuraavaks,ensin,aluksi .. menin,valitsin,painoin,soitin,kirjauduin,varasin /1.2
      ohje,ohjeessa,säännöt,ehdot,tiedote,kyltissä .. luki,lukee,sanotaan,kerrotaan /1.2
      sovittiin,sovimme .. /1
      palau* .. viimeistään,mennessä /1.2`,
  },
};
