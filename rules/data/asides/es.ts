import type { Aside } from './aside.ts';

export const es: Aside = {
  me: `yo me mi mis mí conmigo he puedo espero tengo soy debo creo quiero sé dime dímelo dígame avísame hazme
    cuéntame sugiero recomiendo fui estoy pude hice dije tuve puse limito propongo *cé *ré *sté !esté !josé !ré !presté !pasaré`,
  you: `tú te usted ti contigo pediste diste compartiste enviaste pegaste indicaste mencionaste querías quieres prefieres
    necesitas deseas has tienes compruebes dime dímelo dígame avísame pides comparta compartas proporcionaste desea prefiere
    puedes podrías`,
  we: 'nosotros nosotras nuestro nuestra nuestros nuestras hemos somos estamos tenemos',
  your: 'tu tus',
  craft: `actualiz* rectifi* acort* añad* reescri* sustitu* unific* quit* elimin* manten* mantuv* conserv* correg* corrij* resum* cambi* ampli*
    adapt* tradu* simplific* recort* reformul* ajust* redact* modific* complet* puli* condens* agreg* inclu* escrib* escrit*
    reduc* reduj* reorden* retoc* agiliz* suaviz* dejado`,
  part: `párrafo* frase* título* titular* tono versión versiones borrador* redacción repetici* introducción entradilla*
    conclusión arranque cita citas estilo estructura palabras formulaci* extensión`,
  genre: `artículo* texto* reportaje* crónica* noticia* nota receta* reseña* relato perfil resumen entrevista columna`,
  asked: `pediste pides diste compartiste compartido enviaste enviado indicaste indicado mencionaste pegaste pegado querías
    solicitaste solicitado proporcionaste proporcionado notas indicas sugeriste especificaste`,
  hope: 'espero',
  fits: `sirva guste refleje cumpla encaje expectativas buscabas ajuste parece mejor bien`,
  ask: 'quieres prefieres deseas gustaría dime dímelo dígame avísame necesitas prefiere desea házmelo hazme quisieras',
  cannot: 'no',
  knows: 'conocimientos conocimiento información entrenamiento datos',
  ends: 'llegan llega hasta terminan termina limit* fecha actualización',
  made: 'ficticio* ficticia* inventad* inventé marcador*',
  user: 'usuario usuaria',
  wants: 'quiere pide solicita',
  explain: 'explico explicarte desgloso',
  other: 'otras otros alternativos alternativas alternativo opciones propuestas sugerencias',
  order: `escribe redacta resume reescribe corrige traduce reformula acorta amplía elabora genera crea parafrasea escriba
    redacte resuma reescriba`,
  following: 'siguiente siguientes abajo anterior',
  prose: `pasiva jerga tono redacción legib* fluid* gramática estilo concis* amen* ortografía corto corta largo larga formal neutral neutro cercano sencillo`,
  trained: 'entrenamiento entrenado corte',
  will: `puedo podría haré haría encantado`,
  public: 'comentarios suscr* capítulo tutorial',
  task: 'concurso certamen ejercicio ejercicios',
  told: 'instrucciones indicaciones',
  verify: 'verific* verifiqu* confirm* comprob* comprueb* acceso acceder',
  fact: `cifra* fecha* dato* hecho* fuente* información importe* tasa* precio* resultado* detalle* número* estadística* afirmación*`,
  limit: `asesoramiento previsiones pronóstic* especul* consejos directrices solicitud
    internet navegar enlaces línea real legal legales médic* jurídic*`,
  secret: 'nombres personales opiniones opinión contenido*',
  sorry: 'siento lamento lamentablemente disculpa disculpe perdona',
  quoth: 'dijo dice respondió explicó contó',
};
