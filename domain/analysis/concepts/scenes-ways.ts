/** Scenes of getting about: bus, ferry, plane, shared cars, parking. */
export const ways = `
f_bus_stop | pysäk katos näyttö= reaaliaik aikatau ohitti ohi= ajoi tuli= myöhäs odottel vuoro
  täynnä | stop= shelter display timetable drove past late minutes due full= skipped
f_bus_ride | kuljetta kuski rollaat lastenva vaunut penkki ikkuna istui seiso jarrut nytkäh haju
  ruuhka kyyti kyydis matkustaj | driver pram buggy wheelchair seat window stand stood brake crowded
  smell passenger ride aboard ramp
f_ticket_bus | lippu= lipun liput kausilip kertalip matkakor arvoa lata= latas ladat vyöhyk automaat
  tarkast | ticket fare= pass= top-up card-reader zone tap= machine inspector fine=
f_route | reitti linja= linjan linjat vaihto= vaihdo kävel poikkeus kierto jatkoyh perille pääte
  kartta | route line= lines change= transfer walk detour diversion connection map terminus app
f_ferry | laiva lautta hytti kansi= satam keikku merisai autokan risteil buffet myymälä saaristo |
  ferry ship boat cabin deck port= harbour seasick crossing cruise car-deck sail buffet
f_plane | lento lennon lennol kone= koneen koneess matkata laukku matkalau turvat portti portil
  paikka jalkatil lasku= laskeut nousu ruuma | flight plane gate boarding crew attendant seat
  legroom luggage bag= bags overhead carousel landed take-off delayed turbulence tray
f_rebook | uudelleenr korvaav siirto peruttu peruunt hotelliyö ateriakup korvaus vakiokor lentopet
  jäimme | rebook cancelled voucher compensation stranded overnight claim next-flight refund standby
f_car_share | yhteiskäy varausauto lainaauto pyörä= potkulau skuutti avata ovet sovell polttoa tankk
  akku | car-share shared scooter bike= unlock app= fuel tank dock e-bike hire rental
f_parking | pysäköi parkki parkin ruutu sakko virhemaks puomi autohal mittari kiekko | parking park=
  parked bay= space= ticket fine= barrier garage meter permit disc
f_car_inspect | katsast rengas renka öljynv huolto korjaam hinaus käynnis jarru moottori varaosa
  päästö | mot= inspection tyre tire oil= garage mechanic tow= brake engine parts exhaust
`;
