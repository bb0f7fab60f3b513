import type { LanguageCode } from './languages/index.ts';
import { onceEach } from './once.ts';
import { list } from './word-set.ts';

/**
 * Words of which a text says the same things in turn, a line each: “the first end”, “the second end”; “her sister”, “her
 * brother”. No draft of a sentence has one of them for another. They stand as stems, for what is declined; a bar joins
 * what means the same.
 */
const groups: Readonly<Record<LanguageCode, string>> = {
  en: `
    first second third fourth fifth sixth seventh eighth ninth tenth last; left right; front back/rear; upper lower middle;
    top bottom middle; inner outer; inside outside; north south east west northern southern eastern western; up down;
    upstream downstream; above below; before after; morning afternoon evening night noon/midday; day night; dawn dusk;
    spring summer autumn/fall winter; odd even; hot cold warm; long short; large/big small/little; high low; near far; home away;
    port starboard; red blue green yellow white black brown grey orange; brother sister; mother father; son daughter;
    husband wife; he she; him her; boy girl; man woman; men women; uncle aunt; nephew niece; grandfather grandmother; bride groom;
    king queen; adult child; one other; breakfast lunch dinner/supper; cat dog; gold silver bronze; inward outward
  `,
  de: `
    erst zweit dritt viert fünft sechst siebt acht neunt zehnt letzt; link recht; vorder hinter; vorn hinten; ober unter mittler;
    oben unten; inner äußer; innen außen; nord süd ost west nörd südl östl westl; morgen vormittag mittag nachmittag abend nacht;
    früh spät; tag nacht; frühling/frühjahr sommer herbst winter; gerade ungerade; heiß kalt warm; lang kurz; groß klein;
    hoch nieder tief; rot blau grün gelb weiß schwarz braun grau; bruder schwester; mutter vater; sohn tochter söhn töchter;
    junge mädchen; mann frau; männer frauen; onkel tante; großvater/opa großmutter/oma; braut bräutigam; könig königin;
    erwachsen kind; ein ander; frühstück mittagessen abendessen; hund katze; hin zurück; stromauf stromab; gold silber bronze
  `,
  fr: `
    premier/première deuxième/second troisième quatrième cinquième sixième dernier/dernière; gauche droit; avant arrière;
    devant derrière; haut bas milieu; supérieur inférieur; intérieur extérieur; nord sud est ouest; matin midi après-midi soir nuit;
    jour nuit; printemps été automne hiver; pair impair; chaud froid tiède; long court; grand petit; rouge bleu vert jaune blanc
    noir brun gris; frère sœur/soeur; mère père; fils fille; garçon fille; mari femme/épouse; homme femme; oncle tante;
    grand-père grand-mère; roi reine; adulte enfant; un autre; aller retour; amont aval; dedans dehors; dessus dessous; chien chat;
    or argent bronze
  `,
  es: `
    primer segund tercer cuart quint sext últim; izquierd derech; delanter traser; delante detrás; superior inferior; arriba abajo;
    interior exterior; dentro fuera; norte sur este oeste; mañana mediodía tarde noche; día noche; primavera verano otoño invierno;
    par impar; calient frí templad; larg cort; grande pequeñ; alt baj; roj azul verde amarill blanc negr marrón gris;
    herman hermana; padre madre; hijo hija; niño niña; marido mujer/esposa; hombre mujer; tío tía; abuelo abuela; rey reina;
    adulto niño; uno otro; ida vuelta; desayuno comida/almuerzo cena; perro gato; oro plata bronce; antes después
  `,
  pt: `
    primeir segund terceir quart quint sext últim; esquerd direit; dianteir traseir; frente trás; superior inferior; cima baixo;
    interior exterior; dentro fora; norte sul leste/este oeste; manhã meio-dia tarde noite; dia noite; primavera verão outono inverno;
    par ímpar; quente fri morn; comprid longo curt; grande pequen; alt baix; vermelh azul verde amarel branc pret castanh cinz;
    irmão irmã; pai mãe; filho filha; menino menina; marido mulher/esposa; homem mulher; tio tia; avô avó; rei rainha;
    adulto criança; um outro; ida volta; almoço jantar; cão/cachorro gato; ouro prata bronze; antes depois
  `,
  tr: `
    birinci/ilk ikinci üçüncü dördüncü beşinci altıncı son; sol sağ; ön arka; üst alt orta; iç dış; içeri dışarı; yukarı aşağı;
    kuzey güney doğu batı; sabah öğle akşam gece ikindi; gündüz gece; ilkbahar/bahar yaz sonbahar/güz kış; tek çift;
    sıcak soğuk ılık; uzun kısa; büyük küçük; yüksek alçak; kırmızı mavi yeşil sarı beyaz siyah gri; abla ağabey/abi; anne baba;
    oğul oğlu kız; erkek kız; kadın erkek; dayı teyze amca hala; nine dede; gelin damat; kral kraliçe; yetişkin çocuk; biri öteki/diğer;
    gidiş dönüş; kahvaltı yemeği; kedi köpek; altın gümüş bronz; önce sonra
  `,
  pl: `
    pierwsz drug trzeci czwart piąt szóst ostatni; lew praw; przedni tyln; przód tył; górn doln środkow; góra dół górze dole;
    wewnętrzn zewnętrzn; północ połud wsch zach; ran południ wieczor/wieczór noc; dzień noc; wiosn lat jesie zim;
    parzyst nieparzyst; gorąc zimn ciepł; dług krótk; duż/wielk mał; wysok nisk; czerwon niebiesk zielon żółt biał czarn brązow szar;
    brat siostr; matk ojc/ojciec; syn córk; chłop dziewcz; mąż/męż żon; mężczyz kobiet; wuj ciotk; dziad babci; król królow;
    dorośli dziec; jed drug inn; śniadani obiad kolacj; pies kot; złot srebrn brązow; przed po
  `,
};

/** As many letters an ending has at most. */
const ENDING = 4;

/** A stem and the group that it is of. */
interface Stem {
  readonly group: number;
  /** Which of its group it is: stems that mean the same share one. */
  readonly sense: number;
  readonly stem: string;
}

/** The stems of a language by their first letter: most words begin with none of some five. */
const stemsOf = onceEach((code: LanguageCode): ReadonlyMap<number, readonly Stem[]> => {
  const found = new Map<number, Stem[]>();
  for (const [group, stems] of groups[code].split(';').entries())
    for (const [sense, alike] of list(stems).entries())
      for (const stem of alike.split('/')) {
        const initial = stem.charCodeAt(0);
        const others = found.get(initial);
        if (others) others.push({ group, sense, stem });
        else found.set(initial, [{ group, sense, stem }]);
      }
  return found;
});

/** Whether two words are different ones of one group: `left` and `right`, `prawa` and `lewej`. */
export function areCounterparts(code: LanguageCode, a: string, b: string): boolean {
  // “Group A”, “Group B”
  if (isGroup(a) && isGroup(b)) return a !== b;
  const ones = stemsIn(code, a.toLowerCase());
  if (ones.length === 0) return false;
  const others = stemsIn(code, b.toLowerCase());
  return ones.some((one) => others.some((other) => one.group === other.group && one.sense !== other.sense));
}

function isGroup(word: string): boolean {
  return word.length === 1 && word >= 'A' && word <= 'H';
}

const none: readonly Stem[] = [];

/** Of each group the longest stem that a word begins with: `northern`, not `north`. */
function stemsIn(code: LanguageCode, word: string): readonly Stem[] {
  const known = stemsOf(code).get(word.charCodeAt(0)) ?? none;
  const fitting = known.filter(({ stem }) => word.length - stem.length <= ENDING && word.startsWith(stem));
  return fitting.filter(
    ({ group, stem }) => !fitting.some((other) => other.group === group && other.stem.length > stem.length),
  );
}
