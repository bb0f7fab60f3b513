import { pairs, phrases, type Furniture } from './furniture.ts';

/** The furniture of Spanish pages. */
export const es: Furniture = {
  advertisement: {
    signs: phrases(`
    publicidad; anuncio; anuncios; patrocinado; contenido patrocinado; anunciante
  `),
    words: `
    continúe continua siga sigues a continuación siguiente lectura y
    continúa continuar leyendo lectura sigue seguir después de la el esta este abajo debajo tras noticia
    artículo contenido por patrocinado lea leer para saltar cerrar a más desplácese en los
  `,
  },
  newsletter: {
    signs: phrases(`
    newsletter; boletín; boletines; suscríbete; suscríbase; bandeja de entrada; en tu correo; en su correo; en tu email; nuestra app;
    nuestra aplicación
  `),
    openers: `
    suscríbete suscríbase suscribirse recibe reciba apúntate apúntese regístrate regístrese descarga descargue
    no únete introduce síguenos inscríbete
  `,
    words: `
    suscríbete suscríbase a nuestra nuestro nuestros newsletter boletín boletines diario semanal gratis
    gratuito y no te pierdas se pierda nada ninguna noticia noticias las los la el lo recibe reciba cada
    mañana día semana en tu su correo electrónico bandeja entrada email app aplicación descarga aquí de del
    más importantes mejores toda información introduce con por para al
  `,
    strangers: 0.3,
    least: 3,
  },
  cookies: {
    signs: phrases(`
    cookies
  `),
    openers: `
    utilizamos usamos este esta nuestro aceptar al si configurar las
  `,
    words: `
    utilizamos usamos utiliza usa cookies propias y de terceros para ofrecerle ofrecerte la mejor experiencia
    posible este sitio web página nuestro nuestra mejorar aceptar todas todo rechazar configurar gestionar
    preferencias al continuar navegando acepta aceptas su el uso las los más información política privacidad
    en con tu navegación que
  `,
    strangers: 0.25,
    least: 3,
  },
  comments: {
    signs: phrases(`
    comentario; comentarios; comentar
  `),
    openers: `
    comentarios comentario deja deje inicia inicie ver mostrar añadir escribe escribir publicar sé sea
    comentar cargar únete regístrate todos debes ocultar
  `,
    words: `
    inicia inicie sesión para un una el la los deja dejar deje publicar comentario comentarios comentar tu su
    ver mostrar todos más cargar añadir escribe escribir sé primero en regístrate identifícate cerrados están
    debes estar conectado únete a conversación esta este noticia artículo ocultar o
  `,
    least: 2,
  },
  leads: phrases(`
    lea también; lee también; leer también; te puede interesar; también te puede interesar;
    le puede interesar; también le puede interesar; puede interesarle; te recomendamos; le recomendamos;
    lea más; lee más; leer más; seguir leyendo; sigue leyendo; más información sobre el tema;
    más sobre este tema; también puede leer
  `),
  labels: [
    ...pairs(
      'más de; más en; también en; además en; otros artículos de; otros artículos en; otras noticias de; otras noticias en; lea también en; lee también en',
      'este número; esta sección; esta serie; esta edición; esta revista; este blog; esta web; nuestro archivo; nuestra revista; la misma sección; la misma serie; el mismo número; el mismo autor',
    ),
    ...phrases(`
    etiquetas; temas relacionados;
    productos relacionados; productos similares; productos recomendados; también te puede gustar; también te puede interesar; recetas relacionadas;
    artículo siguiente; artículo anterior; siguiente noticia; noticia anterior;
    noticias relacionadas; noticia relacionada; artículos relacionados; relacionado; relacionados;
    contenido relacionado; lo más leído; lo más leído hoy; lo más leído de hoy; lo más leído de la semana; lo más leído del día; las más leídas; las noticias más leídas; lo más comentado; lo más compartido; lo más visto; más leídas; más noticias; artículos recomendados
  `),
  ],
  lines: phrases(`
    ver todas las noticias; todas las noticias;
    te ha resultado útil este artículo; te ha resultado útil; le ha resultado útil;
    le ha resultado útil este artículo; te ha sido útil; le ha sido útil; te ha parecido útil esta página;
    te resultó útil esta página; has visto un error; ha visto un error; has encontrado un error;
    has detectado un error; ha detectado un error; informar de un error; notificar un error;
    sugerir una corrección; danos tu opinión; déjanos tu opinión; artículo leído por una voz sintética;
    este artículo está leído por una voz automática; escuchar este artículo; cargando el reproductor;
    cargando vídeo; cargando mapa; cargando comentarios; ver resultados;
    ver los resultados; encuesta cerrada; la encuesta ha finalizado; esta encuesta ha finalizado;
    votación cerrada; gracias por votar; ya has votado; gracias por tu voto; descarga la app;
    descarga nuestra app; descargar la app; disponible en google play; consíguelo en google play;
    descárgalo en la app store; tu privacidad es importante; valoramos tu privacidad; valoramos su privacidad;
    respetamos tu privacidad; rechazar todo; configurar cookies; gestionar cookies; aceptar y continuar;
    continuar sin aceptar; has alcanzado tu límite de artículos gratuitos; contenido solo para suscriptores;
    artículo solo para suscriptores; ya eres suscriptor; ya es suscriptor;
    cancela cuando quieras; desbloquear este artículo; añadir a la cesta; añadir al carrito;
    añadir a favoritos; añadir a la lista de deseos; ver carrito; elige tu talla;
    selecciona talla; seleccionar talla; avísame cuando esté disponible;
    avisarme cuando esté disponible; escribir una opinión; escribir una reseña;
    imagen anterior; imagen siguiente; foto anterior; foto siguiente;  
     desliza para ver más; pulsa para ampliar;
    salir de pantalla completa; copiado al portapapeles; citar este artículo; seguir al autor;
    sigue a este autor; seguir este tema; ver perfil; ver biografía; más artículos de este autor;
    todos sus artículos; por qué veo este anuncio; ocultar anuncio; cerrar anuncio;
    saltar anuncio; omitir anuncio; cerrar publicidad; apoya el periodismo independiente;
    apoya nuestro periodismo; 
       publicar comentario; ver respuestas;
    mostrar menos; ver más; ver menos; leer el artículo completo; leer artículo completo; usar mi ubicación;
    cambiar ubicación; cambiar idioma; traducir esta página;
    aumentar letra; reducir letra; aumentar texto; disminuir texto; tamaño del texto;
    este directo ha finalizado; el directo ha terminado; actualizar página; actualización automática;
    activar notificaciones; recibir alertas; tiempo estimado de lectura;
    sé el primero en comentar; sea el primero en comentar; sé el primero en opinar; denunciar abuso; denunciar este comentario; saltar la suscripción al boletín;
    haz clic para actualizar; haz clic aquí para actualizar; pulse para actualizar; ir a la receta; imprimir receta; abrir en la app; leer en la app; volver a los resultados;
    añadir como fuente preferida en google; agregar como fuente preferida en google;
    volver arriba; subir arriba; cargar más comentarios; qué te ha parecido este artículo;
    volver a la portada; volver al inicio;
    ¿te ha gustado este artículo; ¿te gustó este artículo; ¿te ha gustado esta noticia;
    ¿te ha resultado útil este artículo; te ha gustado este artículo; haz clic aquí para leer más;
    haga clic aquí para leer más; haz clic aquí para seguir leyendo; contenido exclusivo para suscriptores;
    artículo exclusivo para suscriptores;
    ver esta publicación en instagram; compartir en facebook; compartir en twitter; compartir en whatsapp;
    compartir por correo; compartir por correo electrónico; compartir; compartir esta noticia;
    compartir este artículo; imprimir esta página; imprimir artículo; enviar por correo; enviar a un amigo;
    copiar enlace; enlace copiado; volver arriba; ir arriba; saltar al contenido; ir al contenido;
    ir al contenido principal; haz clic para ampliar; haga clic para ampliar; pulse para ampliar;
       reproducir video;  ver video;
    este vídeo no está disponible; este video no está disponible;  escuchar artículo;
    escucha este artículo; min de lectura; minutos de lectura; tiempo de lectura; síguenos; síganos;
    cargar más; mostrar más; tamaño de letra; reportar un error; guardar artículo; artículo siguiente;
    artículo anterior; suscríbete; suscríbete ahora; ya soy suscriptor; contenido exclusivo para suscriptores;
    active javascript
  `),
  beside: phrases(`
    guía de tallas; envío gratis; hacer una pregunta; hazte socio; hazte socia; haz una donación; donar ahora;
    sobre el autor; modo oscuro; modo lectura; alto contraste; sin permanencia; pantalla completa; vota ahora;
    votar ahora; prueba gratis; pequeño mediano grande; pequeño; mediano; grande; normal;
    sí no; no sé; tal vez; cuéntanoslo; avísanos; escríbenos; contáctanos; ahora no; más tarde; permitir;
    bloquear; votar; vota; encuesta; resultados; abrir; cerrar; seguir; reproducir; pausa; silenciar; donar;
    gracias por tu opinión; gracias por su opinión; gracias por tu respuesta; anterior; siguiente; volver;
    inicio; buscar; menú;
    cargando; espere por favor; responder; denunciar; patrocinado; en directo; en vivo;
    sí no; compártelo; compártelo con tus amigos;
    imprimir; compartir; tu correo electrónico; su correo electrónico; introduce tu correo;
    introduce tu email; aceptar; aceptar todas; aceptar todo; rechazar; rechazar todas; configurar;
    gestionar preferencias; iniciar sesión; inicia sesión; regístrate; más información; comentarios; enviar
  `),
  published: phrases('publicado; publicado el; creado'),
  updated: phrases('actualizado; actualizado el; última actualización; modificado'),
};
