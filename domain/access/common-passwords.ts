/**
 * What is tried first: the commonest passwords of leaked lists and of Finland, as bare words. Digits and
 * signs around them, and digits for letters in them, hide none of them (domain/access/weak-password.ts).
 */
export const commonPasswords = new Set(
  `password passwort passw pass passe motdepasse contrasena senha lozinka haslo heslo parol salasana
  sanasala salainen tunnussana losenord adgangskode qwerty qwertz azerty qazwsx qazwsxedc wsxedc asdf
  asdfgh asdfghjkl zxcvbn zxcvbnm letmein letmeinnow welcome welcomeback tervetuloa iloveyou loveyou
  minarakastansinua rakastansinua rakas rakkaus kulta muru love lovely lover forever monkey dragon
  princess prinsessa prinssi sunshine aurinko football jalkapallo baseball basketball hockey jaakiekko
  soccer superman batman spiderman pokemon starwars startrek matrix master shadow michael jordan jennifer
  jessica ashley daniel andrew thomas robert matthew joshua anthony nicole michelle charlie george william
  harley ranger buster hunter killer ginger pepper cookie summer winter spring autumn kesa kesaloma talvi
  syksy kevat joulu joulukuu heinakuu tammikuu january february march april june july august september
  october november december monday friday maanantai perjantai admin administrator administraattori
  yllapito yllapitaja root toor user guest vieras test testi testing tester testaus testuser demo default
  changeme changethis muutatama vaihdatama secret topsecret salaisuus access login kirjaudu signin
  hello hellohello helloworld moimoi terve hei heippa computer tietokone internet windows microsoft google
  facebook samsung nokia iphone android apple linkedin twitter instagram youtube minecraft fortnite
  suomi finland helsinki tampere turku oulu jyvaskyla kuopio lahti espoo vantaa london newyork america
  sauna perkele saatana vittu paska kissa koira hevonen mummo aiti isa poika tytto perhe family mother
  father brother sister angel enkeli jesus jeesus christ heaven freedom whatever trustno trustnoone
  nothing something anything everything money rahaa raha lucky onni happy iloinen flower kukka purple
  orange yellow silver golden diamond crystal chocolate suklaa banana banaani cheese juusto coffee kahvi
  tiger tiikeri lion leijona eagle kotka phoenix panther cheetah dolphin butterfly perhonen liverpool
  chelsea arsenal barcelona realmadrid manchester juventus ferrari porsche mercedes corvette mustang
  yamaha kawasaki toyota volvo honda metallica nirvana slipknot eminem rockstar guitar kitara music
  musiikki abcdef abcabc abcdefg system server database network company yritys firma tyopaikka toimisto
  office business asiakas customer customerjourney asiakaspolku polku journey journeymap palvelu service
  correcthorsebatterystaple oikeahevonenparistoniitti`
    .split(/\s+/)
    .filter(Boolean),
);
