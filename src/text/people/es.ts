import { setOf } from '../word-set.ts';
import { forms, type People } from './people.ts';

export const es = (): People => ({
  offices: forms(`
    notary: notario notaria; commander: comandante;
    ombudsman: ombudsman; auditor: auditor auditora interventor interventora;
    minister: ministro ministra; secretary: secretario secretaria; president: presidente presidenta; chancellor: canciller;
    mayor: alcalde alcaldesa; governor: gobernador gobernadora; ambassador: embajador embajadora; consul: consul consulesa; senator: senador senadora;
    deputy: diputado diputada concejal concejala; monarch: rey reina; pope: papa; bishop: obispo arzobispo; judge: juez jueza;
    prosecutor: fiscal; lawyer: abogado abogada; commissioner: comisario comisaria; chief: jefe jefa; goalkeeper: portero
    portera guardameta; striker: delantero delantera; midfielder: centrocampista; defender: defensa; coach: entrenador
    entrenadora tecnico tecnica; captain: capitan capitana; director: director directora; head: responsable encargado encargada;
    leader: lider; spokesperson: portavoz vocero vocera; engineer: ingeniero ingeniera; librarian: bibliotecario bibliotecaria; curator:
    conservador conservadora comisario; forester: guardabosques; biologist: biologo biologa; professor: profesor profesora
    catedratico catedratica; doctor: medico medica doctor doctora cirujano cirujana; nurse: enfermero enfermera; teacher: maestro
    maestra; owner: propietario propietaria dueno duena; founder: fundador fundadora; scientist: cientifico cientifica
    investigador investigadora quimico fisico geologo historiador historiadora astronomo; economist: economista; author: autor autora
    escritor escritora novelista poeta; reporter: periodista; artist: artista pintor pintora fotografo fotografa; architect:
    arquitecto arquitecta; musician: musico cantante pianista violinista guitarrista organista; actor: actor actriz; priest:
    parroco cura sacerdote capellan; farmer: agricultor agricultora ganadero ganadera viticultor viticultora; baker: panadero panadera;
    fisherman: pescador pescadora; treasurer: tesorero tesorera; soloist: solista; referee: arbitro arbitra; defendant: acusado acusada; claimant: demandante; driver: conductor conductora; board: consejero consejera; vet: veterinario veterinaria; pharmacist: farmaceutico
    farmaceutica boticario boticaria; dentist: dentista; hairdresser: peluquero peluquera barbero; butcher: carnicero carnicera;
    plumber: fontanero fontanera; electrician: electricista; carpenter: carpintero carpintera; blacksmith: herrero herrera;
    watchmaker: relojero relojera; bookseller: librero librera; cook: cocinero cocinera; cobbler: zapatero zapatera; keeper: jardinero jardinera
  `),
  fields: forms(`
    any: asuntos relaciones medio nacional regional;
    chief: general delegado delegada; marketing: marketing; sales: ventas; operations: operaciones; communications: comunicacion;
    prime: primer primera; foreign: exteriores; trade: comercio; economy: economia industria; finance: hacienda finanzas financiero financiera;
    interior: interior; defence: defensa; justice: justicia; health: sanidad salud; education: educacion; science: ciencia
    universidades; environment: ambiente ecologica clima; energy: energia; agriculture: agricultura pesca; transport:
    transportes transporte; housing: vivienda; labour: trabajo empleo; social: sociales; culture: cultura; heritage: patrimonio; festivals: fiestas festejos; family: juventud infancia familia; seniors: mayores;
    equality: igualdad mujer; participation: participacion; markets: mercados; safety: seguridad; waste: limpieza residuos;
    parks: parques jardines; water: aguas; roads: movilidad trafico; personnel: personal; opposition: oposicion; sport: deportes
    deporte; tourism: turismo; police: policia; works: obras urbanismo; fire: bomberos
  `),
  titles: setOf('sr sra srta don dona senor senora dr dra'),
  joints: setOf('de del la el los las y para'),
  articles: setOf('el la un una su nuestro nuestra'),
  qualifiers: setOf(`
    ex exministro exministra expresidente expresidenta exalcalde exalcaldesa anterior antiguo antigua entonces vice subdirector
    subdirectora suplente interino interina futuro futura electo electa adjunto adjunta candidato candidata saliente
  `),
  changes: setOf(`
    jubilado jubilada releva deja dejo
    nombrado nombrada ascendido ascendida sustituye sustituyo sustituira dimitio dimision elegido elegida asumio asumira
    relevo releva remodelacion cesado cesada destituido destituida
    actual entonces sucesor sucesora predecesor predecesora exalcalde exalcaldesa
  `),
  kin: setOf(`
    hermano hermana hermanos hermanas hijo hija hijos hijas esposa esposo mujer marido sobrina sobrino tio tia tios madre padre
    padres viuda viudo primo prima primos nieto nieta nietos abuelo abuela abuelos gemelo gemela gemelos familia casado casada
    matrimonio pareja tocayo tocaya cunado cunada suegro suegra
  `),
  conjunctions: setOf('y e o u ni contra con'),
  endings: ['s', 'es'],
  openers: setOf(`
    segun ayer hoy manana lunes martes miercoles jueves viernes sabado domingo foto fotografia enero febrero marzo abril mayo
    junio julio agosto septiembre octubre noviembre diciembre
  `),
  things: setOf(`
    mocion enmienda caso informe plan ley coleccion fundacion premio copa trofeo
    calle plaza avenida puente parque escuela universidad instituto hospital iglesia catedral museo biblioteca teatro banco
    empresa grupo consejo comite comision agencia ministerio partido sindicato club ciudad pueblo region valle lago rio isla
    monte cabo puerto estacion norte sur este oeste san santa santo nueva nuevo gran castillo torre mercado
  `),
});
