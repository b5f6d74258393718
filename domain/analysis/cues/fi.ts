import type { RuleBook } from "./pattern.ts";

/** Finnish rules. Read domain/analysis/cues/pattern.ts for the notation. */
export const fi: RuleBook = {
  classes: {
    neg: "en et ei emme ette eivät enkä eikä emmekä eivätkä",
    num: "kaksi kolme neljä viisi kuusi seitsemän kahdeksan kymmenen pari monta monen useita useamman 2 3 4 5 6 7 8 9 10 12 15 20 30 40 45 50 60 90",
    time: "minuut* min tunti tunnin tuntia tunteja päivä* viikko* viikon kuukau* kk vuosi vuoden h",
  },
  rules: {
    waiting: `
      odot* .. <num> <time> /2
      odotte* .. <time> /2
      jonot* /1.5
      jonossa .. <time> /2
      viiväst* /2
      myöhäs* /2
      <neg> .. vieläkään /2
      kesti .. liian,ikuis*,kauan /2
      kesti .. <num> <time> /1.5`,
    failure: `
      <neg> toimi* /2.5
      <neg> mennyt,mene läpi /2.5
      <neg> onnistu* /2.5
      virheilm* /2
      kaatu* /2.5
      jumit*,jumissa,jumiin /2
      rikki,rikkin*,viallin* /2.5`,
    repetition: `
      <num> kertaa /1.5
      uudelleen,uudestaan /1.5
      alusta /1`,
    displeasure: `
      harmit*,ärsyt*,pettym*,turhaut*,kamala*,surke*,huono*,heikko*,ikävä* /2`,
    ease: `
      helppo*,helposti,vaivat*,sujuv*,näppär*,kätevä*,selkeä* /1.5`,
    speed: `
      nopea*,nopeasti,heti,ripeä* /1.2`,
    kindness: `
      ystävälli*,mukava*,avulia*,kohtelia* /1.5`,
    delight: `
      loistava*,erinomai*,mahtava*,upea*,tyytyväi*,hieno*,kiitos /1.8`,
  },
};
