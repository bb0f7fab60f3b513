import { list, WordSet } from '../word-set.ts';
import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  functionWords: new WordSet(`
    el la los las lo un una unos unas al del de y e o u pero sino que quien quienes cual cuales cuyo donde cuando como si
    porque aunque mientras yo tú él ella nosotros ellos ellas me te se le les nos su sus mi mis tu tus este esta estos
    estas ese esa eso esto aquel no ni también muy más menos ya aún todo toda todos todas otro otra es son era eran fue
    fueron ser sido está están estaba ha han había haber hay tiene tienen puede a ante bajo con contra desde durante en
    entre hacia hasta para por según sin sobre tras
  `),
  danglingWords: new WordSet(
    'el la los las un una unos unas al del de y o que con en para por sin sobre entre cuyo su sus desde hasta según',
  ),
  abbreviations: new Set(
    list(
      'sr sra srta dr dra d dña st sto ud uds etc p ej ee uu núm pág vol art av avda c aprox ene feb mar abr jun jul ago sept oct nov dic',
    ),
  ),
  weekdays: list('lunes martes miércoles jueves viernes sábado domingo'),
  months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  negations: new WordSet('no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco'),
  numbers: new Map(
    list(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
    )
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['treinta', 30],
        ['cuarenta', 40],
        ['cincuenta', 50],
        ['sesenta', 60],
        ['setenta', 70],
        ['ochenta', 80],
        ['noventa', 90],
        ['cien', 100],
        ['mil', 1000],
        ['ciento', 100],
        ['doscientos', 200],
        ['doscientas', 200],
        ['trescientos', 300],
        ['trescientas', 300],
        ['cuatrocientos', 400],
        ['cuatrocientas', 400],
        ['quinientos', 500],
        ['quinientas', 500],
        ['seiscientos', 600],
        ['seiscientas', 600],
        ['setecientos', 700],
        ['ochocientos', 800],
        ['novecientos', 900],
        ['millón', 1e6],
        ['millones', 1e6],
      ]),
  ),
  speechVerbs: new WordSet(`
    dijo dice decía declaró declara afirmó afirma explicó explica añadió añade aseguró asegura señaló señala indicó indica
    subrayó subraya destacó destaca anunció anuncia confirmó confirma advirtió advierte respondió responde preguntó
    pregunta contó cuenta recordó recuerda insistió insiste escribió escribe concluyó concluye comentó comenta según
    dicen decían dijeron declararon afirman afirmaron explican explicaron añadían añadieron aseguran aseguraron
    señalan señalaron subrayan subrayaron destacan destacaron anunciaron confirmaron advierten advirtieron
    respondieron preguntaron contaron recordaron insistieron escribieron comentaron manifestó manifiesta sostuvo
    sostiene admitió admite reconoció reconoce prometió promete bromeó bromea lamentó lamenta apuntó apunta precisó
    precisa relató relata resumió resume exclamó exclama gritó opinó opina denunció denuncia expresó expresa agregó
    agrega reiteró reitera remarcó remarca celebró celebra
    contaba contaban explicaba explicaban recordaba recordaban comentaba comentaban señalaba aseguraba insistía
    afirmaba relataba repetía repitió repite respondía confesó confesaba confiesa murmuró murmuraba suspiró ríe
    sonríe
    avisa avisó aconseja aconsejó presume
    dicho explicado asegurado afirmado declarado señalado añadido subrayado destacado indicado advertido recordado confirmado apuntado queja quejaba alegra alegraba
  `),
};
