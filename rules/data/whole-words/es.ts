import type { WholeWords } from './whole-words.ts';

export const es = (): WholeWords => ({
  ends: `
    soy
    abogado abril acabo acerca actividades adelante además alemania alguien alguna algunas alguno algunos algún
    allá alrededor altura animales anterior anteriores antiguo aplicación apoyo aquel aquellos artículo
    artículos asamblea asociación asunto asuntos atrás aumento aunque autoridades ayudar barcelona barrio
    bastante batalla brasil buen buenos busca buscando buscar calor canciones canción cantidad capaz
    características carrera carácter comentario comentarios comenzó comienza compartir compañeros compañía
    competencia completamente comprar congreso conmigo conseguir considera constitución contacto contexto
    contigo contra contrario crees cualquier cualquiera cuanto cuestión cumplir cuál cómo david debajo debe
    debemos deben debería deberían debido decisiones decisión dejó demasiado demás derecho desde deseo despues
    después detalles detrás diciembre diferencia diferente diferentes difícil directamente directo discurso
    distintas distintos diversas doctor dolor dormir durante dónde edificio efectos elegir empezar empezó
    empieza encima encontrar encuentra encuentran enfermedad enorme entonces entrevista equipos escena escribió
    escuchar especialmente esposa estilo estoy estudiantes estudiar estudios estuvo estén evitar exactamente
    excelente existen experiencia exterior extraño facultad falta febrero festival finalmente francia fueron
    fuerzas funciona ganar general generales genial gratis habitantes habla hablando hablar habrá habría había
    habían hacia hasta hayan hermana hermano hermanos hijo hijos hospital hubiera importa importancia
    importantes imposible incluso incluye incluyendo increíble independiente inglés ingresos inicio
    instituciones instituto intento interesante intereses interior internacional internacionales investigación
    japón jesús joven julio junio justicia justo llamado llamar llegado llegar llegó lleno locales lograr lugar
    lugares maestro mantener manuel marzo matrimonio mayores mediante menudo miembro miembros mientras minutos
    misma mismas mitad momento momentos morir mucha muchas mucho muchos muerte muerto muertos murió música
    naturaleza necesario necesidad necesita necesitamos necesitan necesitas necesito ninguna ninguno ningún niña
    niño nosotros noticia novia noviembre nuestra nuestras nuevas nunca objeto obtener octubre ocurre oficina
    ofrece opción opinión oportunidad oposición origen original pablo palabras papel participación participar
    particular países peligro pequeña pequeño pequeños perder perdón permite personaje personajes piensa pienso
    pobre pobres pocas podrá podría podrían podía policía porque posibilidad posible pregunta preguntas premio
    presupuesto primeras primeros principal principales principalmente principio principios probablemente
    problema problemas profesor propia propio propios próximo pueblos pueda puedan pueden puedo página públicas
    quedan quedó queremos quienes quieren quieres quizá quizás realizar realmente recibir recién recuerda
    recuerdo recursos reino representa república respuesta resulta resultado resultados reunión riesgo régimen
    sabemos saben sabes sabía según semanas septiembre será serán señora siglo significa silencio simple
    simplemente siquiera sirve situación sobre sociedad solamente somos suena sábado sólo tamaño tambien también
    tampoco territorio todavía tomar totalmente trabaja trabajando través tribunal términos universidad ustedes
    usuarios verdadero victoria viernes visita época ésta éste éxito única único
  `,
  begins: `
    aún ahí
    abajo abierto abogado acabo acciones acción actividad actividades actos actualmente acuerdo adelante además
    administración afuera agosto aires alcalde alemania alguien alguna algunas alguno algunos algún allá allí
    alrededor altura ambiente ambos amigos animales anteriores antiguo antonio análisis apenas aplicación apoyo
    aquellos aquí argentina armas artículo artículos asociación asunto asuntos ataque atención atrás aumento
    aunque autoridades ayer años barcelona baño buscando café calidad calles cambio cambios campaña canciones
    canción candidato cantidad capacidad capaz características cargo carrera casos chicas chicos ciencias cierto
    cinco ciudadanos ciudades clases colegio comentario comentarios comenzó comercio comida comienza comisión
    compañeros compañía competencia completamente completo comunicación comunidad concepto condiciones confianza
    conjunto conmigo conocido conocimiento conozco consejo constitución construcción consumo contacto contenido
    contexto contigo contrario contrato corazón correo corrupción cosas creación crees crisis cualquiera cuanto
    cuentas cuerpo cuestión curso cuál cámara código dado darle daño debajo debate debemos debería deberían
    debido decisiones decisión decía defensa dejado dejó demasiado dentro departamento deseo despues después
    destino detalles detrás dicen dices diciembre diciendo dieron diferentes dijeron dijo dinero diputados
    dirección directamente discurso diseño distintas distintos diversas diversos documentos domingo durante días
    dólares dónde economía económico ecuador edad edición edificio educación efectos ejemplo ejercicio ejército
    elecciones elección elementos ellas ello ellos embargo empezó empieza empleo empresas encima encuentra
    encuentran encuentro energía enero enfermedad entiendo entonces entrada equipos eran error esas escribió
    escuela escuelas esfuerzo esos españa española españoles especialmente especie esperando espero esposa
    estaba estaban estación estamos estará estaría estas estos estudiantes estudio estudios estuvo estás evento
    exactamente experiencia expresión extraño facultad familias febrero festival fiesta finalmente fondo
    formación formas francia francisco francés fuego fuerzas función fútbol garcía generación generales gestión
    gobierno grado grandes grupo grupos gustaría género habitantes hablando habrá habría había habían hacemos
    hacerlo haces hacia haciendo hacía hará hayan hechos hermano hermanos hice hicieron historias hizo hombres
    horas hubiera hubo humanos ideas iglesia importancia importantes imágenes incluso incluyendo independencia
    información informe inglés ingresos inicio instituciones instituto intento intereses internacionales interés
    investigación izquierda jamás japón jesús juego juegos juez jugadores junio junto juntos justo jóvenes lado
    lejos leyes libros lista llamada llamado llegado llegó lleno llevó locales luego lugares lunes líder línea
    lópez maestro manera mantener maría matrimonio mayores mayoría mañana mediante medida medidas medios mejores
    menores menudo meses miedo miembro miembros militares millones ministerio ministro minutos misión mismas
    mismo mismos mitad modelo momento momentos motivo movimiento mucho muchos muerte muerto muertos murió médico
    música nacionales naciones nación nadie naturaleza necesario necesidad necesitamos necesitan necesitas
    necesito negocio negocios ninguna ninguno ningún niña niño niños noches nombres nosotros noticias noviembre
    nuestras nuestros nuevas nuevos nunca número objetivo objeto obras obtener octubre oficiales oficina ojos
    opción operación opinión oportunidad oposición organización otras otro otros padres palabra palabras partes
    participación partidos pasado pasando pasó país países película películas pensando pequeña pequeños perdido
    perfecto permite personaje personajes personas período perú pesar peso pesos pienso pies población pocas
    pocos podemos podrá podría podrían podía policía políticas político políticos posibilidad posición premio
    prensa presidente presión presupuesto primeras primero primeros principales principalmente principio
    principios probablemente problemas proceso producción producto productos programas pronto propiedad propios
    propuesta protección proyecto proyectos prueba pruebas próximo publicación publicado pueblos pueda puedan
    puede pueden puedes puedo puerta puesto puntos puso página páginas públicas público públicos quedó queremos
    quería quiera quieras quiere quieren quieres quizá quizás quién razones razón realidad realmente recuerda
    recuerdo recursos registro región reino relaciones relación república respecto respeto responsabilidad
    respuesta resultado resultados reunión revolución riesgo rojo rusia rápido régimen sabemos saben saber sabes
    sabía salida salir salió sangre santiago sean sección seguridad seguro según selección sentido septiembre
    servicio servicios serán sería señora siendo siente siento siglo siguen siguiente siguientes simplemente
    siquiera sirve sistemas sitio situación sociales sociedad solamente solución suelo suena suerte sueño supone
    supongo supuesto sábado sólo tales tamaño tambien también tampoco tantos teatro tecnología televisión
    teléfono temporada tendrá tenemos tener tenga tengan tengo tenido teniendo tenía tenían teoría tercera
    territorio texto tiempo tiempos tiene tienen tienes tierras tipos todas todavía totalmente trabajadores
    trabajando transporte tratamiento través tribunal tuve tuvieron tuvo término términos título unas unidad
    universidad unión unos usando usted ustedes usuario usuarios valores varias varios veces vecinos velocidad
    vemos venezuela verano verdadero versión victoria vieja viendo viene vienen viernes violencia visión volvió
    votos vuelve zonas área áreas época ésta éste último últimos único
  `,
});
