import { WordSet } from '#text';

/** What stands before a title: “the film After Dark”. */
export const workNouns = new WordSet(`
  film films movie novel novels book books song songs album single play plays musical opera series show programme program
  poem poems essay story stories memoir documentary track sitcom quiz drama comedy thriller called headed headlined titled entitled named title
  reading see seen saw called picture photo photograph sculpture installation event fair festival party ship boat pub bar
  band group club campaign podcast column blog exhibition painting hymn ballad anthem hit classic sequel episode musical
  motto slogan sign read reads sang sing sings singing word words magazine newspaper paper daily weekly game chapter
  roman romans lied lieder schild buch stück serie album gedicht namens titel zeitung zeitschrift heißt hieß livre chanson pièce titre intitulé
  vu lu chante chanté intitulée roman journal quotidien restaurant café magazine revue canta cantan libro canción periódico diario revista llamado llamada
  película novela obra título titulado titulada livro canção filme romance peça intitulado jornal chamado kitap roman şarkı adı filmin kitabın adlı isimli filmi romanı
  książka piosenka powieść film sztuka wiersz pt gazeta czasopismo
`);

/** Who made a work stands before these, and its article has a capital: “Autor von Das Boot”. */
export const ofWorks = new WordSet('von aus in bei');

/** What is done with a work, whose title may follow without marks: « il a relu Les misérables », “leyó Los santos inocentes”. */
export const doneToWorks = new WordSet(`
  read reads reading wrote written sang sings singing sing watched watching saw played plays playing translated published
  las liest lesen gelesen sah sieht gesehen sang singt singen gesungen spielt spielte spielen schrieb hörte hört heißt hieß übersetzte
  lu lus lit lire relu relire vu voir revu revoir chanté chante chanter joué joue jouer écrit écrire traduit traduire publié
  regardé regarder écouté adapté intitulé intitulée s’intitule
  leyó leído lee leer releyó vio visto ver cantó cantado canta cantar tocó escribió escrito tradujo publicó titulado titulada
  leu lido lê ler releu viu cantou cantado cantar tocou escreveu escrito traduziu publicou intitulado intitulada
  czyta czytała czytał przeczytała przeczytał napisała napisał zaśpiewała śpiewa obejrzała obejrzał
`);

/** What has a word as its label: “the From line”, “an In tray”. */
export const labelled = new WordSet(`
  line girl girls bag bags factor field box column button menu tab address key tray label switch setting settings option options list clause header
  column screen page section folder dialog dialogue window panel
`);

/** Whose name may be any words, right behind: “the charity We care for boats”, “el partido Por la gente”. */
export const bearers = new WordSet(`
  charity start-up startup company firm campaign podcast app project initiative movement party association foundation
  collective network clinic shop brand label programme program platform organisation organization group team union mr mrs
  verein initiative bewegung partei gruppe projekt bündnis stiftung sendung kampagne plattform netzwerk firma kollektiv
  herr frau stand steht viertel lokal gasthaus hotel
  association parti collectif mouvement émission projet fondation campagne plateforme réseau groupe programme société
  hôtel quartier journée opération
  partido asociación colectivo movimiento programa proyecto fundación campaña plataforma red grupo serie empresa
  barrio hotel iniciativa operación
  associação coletivo movimento projeto fundação campanha rede empresa bairro iniciativa série operação plano
  parti dernek derneği hareketi grubu programı projesi vakfı kampanyası platformu dizisi
  café restaurant bistrot auberge gîte librairie lieu-dit kneipe siedlung ortsteil klinik club
  bar taberna librería restaurante livraria bloco cordão
  ulica ulicy ulicę ulicą osiedle osiedlu barze restauracja restauracji pensjonat hotelu kawiarnia kawiarni
  schronisko schronisku
  partia ruch fundacja stowarzyszenie program projekt kampania serial grupa sieć firma akcja inicjatywa koalicja
`);

/** In German these are places too: “Grundschule Am Stadtpark”, “Gasthaus Zum Löwen”, “Die Zeit”. */
export const placeOpeners = new WordSet(
  'der die das im am in an zum zur unter auf vor bei hinter über neben zwischen durch aus von alle beide so ganz',
);

/** Those that are names too: Johann Most, Nobody Owens. */
export const alsoNames = new WordSet('most few nobody nothing');

/** What stands before “A” as a label: “plan A”, “vitamin A”. */
export const lettered = new WordSet(`
  plan group grade vitamin hepatitis type class category serie series level section point part figure side influenza list
  schedule option team league division tier zone block building room hall terminal gate exhibit appendix annex model
  version phase stage item question study sample unit form number row stand box
  gruppe typ klasse buchstabe tipo tipos grupo letra clase classe vitamina factor fator lettre groupe grupa typu litera klasa witamina
`);

/** What a letter names: “the A road”, “the A minor scale”, “the A level results”. */
export const lettersName = new WordSet(`
  road roads side sides team teams train trains line lines string strings level levels flat sharp minor major natural note
  chord key scale grade grades star list lister listers stream class league division series road bus route bomb test sample
  word words page frame strand shares share format size battery batteries feed copy answer post deck light block wing unit
`);

/** What joins two names. */
export const ands = new WordSet('and und et y e i ve');

/** What joins two adverbs: “the magazine Here and Now”, “Ahora o nunca”. */
export const joinsTwo = new WordSet('and or und oder et ou y o e i lub albo ve veya');

/** How the great are called: “Her majesty”, “His worship the mayor”. */
export const styles = new WordSet(
  'majesty majesties highness royal imperial worship excellency honour honor holiness eminence grace lordship ladyship',
);

/** Whose capital is their team’s or their office’s: “when Rangers were”, “three Presidents have”. */
export const teams = new WordSet(`
  rangers rovers wanderers strikers raiders packers steelers giants lancers chargers panthers tigers spurs villagers saints
  pioneers yankees lakers clippers dodgers oilers flyers blazers bombers hammers gunners members democrats ministers
  founders ambassadors presidents governors senators chancellors commissioners emperors directors trustees managers brothers sisters doors
  brewers miners bakers butchers builders plumbers gardeners cooks sailors rowers climbers divers swimmers campers walkers
  anglers singers dancers actors musicians collectors survivors residents tourists pensioners councillors delegates readers
`);
