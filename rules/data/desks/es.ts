import type { DeskWords } from './desk.ts';

export const es: DeskWords = {
  sport: `
      ficha guardameta filial debutará esguince cederá cesión juveniles canterano defensa vestuario lateral partido
      temporada liga goles marcó entrenador equipo victoria derrota puntos clasificación portero delantero penalti
      campeonato copa semifinal final torneo árbitro descanso rival jugador contrato balonmano fútbol voleibol
      selección empate
    `,
  kitchen: `
      cucharada horno mantequilla harina azúcar huevos nata pimienta cebolla perejil tomillo tomates patatas
      zanahorias puerro cazuela sartén cocer freír hornear pele corte añada vierta mezcle remueva masa aceite oliva
      vinagre limón caldo gramos espolvoree pique dientes
    `,
  manual: `
      botón filtro pantalla descalcificar depósito aparato interruptor enchufe lavavajillas lavadora cafetera cartucho
      cable parpadea piloto enjuague pulse mantenga desenchufe conecte gire batería tornillos manual error programa
      termostato aspiradora impresora nevera desmonte
    `,
  notice: `
      inundación alerta aviso tormenta rachas nieve meteorología temperaturas apagón tubería presión hogares vecinos
      cierre desvío obras horarios autobuses tranvía autopista accidente conductores nivel crecida bañistas medusas
      subvención solicitudes plazo
    `,
  office: `
      renovar justificante domicilio pasaporte permiso formulario mostrador matrícula titular duplicado portal
      identidad trámite sede electrónica caduca empadronamiento
    `,
  police: `
      policía agentes ladrones robo robado detenido testigos sospechoso atraco guardia botín juzgado juez tribunal
      fiscal acusado condenado cárcel incendio bomberos herido hospital colisión furgoneta motorista investigación
      ambulancia
    `,
  market: `
      acciones inversores dividendo beneficio bolsa trimestre analistas filial adquisición acreedores cotización
      previsiones fábrica empleos sindicato despidos plantilla ventas
    `,
  stars: `
      aries tauro géminis cáncer virgo libra escorpio sagitario capricornio acuario piscis horóscopo astros venus
      mercurio júpiter saturno luna amor suerte reconciliación paciencia ilusión
    `,
  garden: `
      siembre semillas plantas poda podar rosales césped tierra compost abono riego riegue bulbos tulipanes maceta
      trasplante esquejes setos brotes raíces hojas pulgones caracoles invernadero heladas flores
    `,
  home: `
      mancha detergente vinagre jabón esponja moho papel pintado pintura brocha rodillo barniz azulejos juntas parqué
      tarima alfombra radiador aislamiento estantería colchón cortinas plancha colada mueble lijar lija desagüe
    `,
  computer: `
      navegador contraseña programa ordenador portátil móvil correo virus actualización ajustes menú descarga teclado
      cuenta internet clic archivo carpeta
    `,
  health: `
      médico síntomas vacuna farmacia medicamento pastillas dosis alergia polen fiebre gripe infección antibióticos
      tensión colesterol diabetes articulaciones músculos ejercicios sueño dieta vitaminas embarazadas sangre donantes
      dentista
    `,
  money: `
      ahorro intereses hipoteca préstamo crédito banco pensión jubilación impuesto hacienda declaración seguro
      aseguradora prestación cobro ingreso cuenta devolución
    `,
  weather: `
      chubascos soleado nubes nuboso lluvia llovizna tormentas niebla helada viento grados máximas mínimas despejado
    `,
  roads: `
      automovilistas tráfico atascos retenciones calzada carril rotonda comarcal semáforo camión camiones tren trenes
      viajeros línea parada ciclistas aparcamiento
    `,
  waste: 'basura contenedor recogida reciclaje residuos bolsas envases vidrio enseres ecoparque restos',
  church: `
      misa iglesia parroquia párroco sacerdote obispo diócesis oración rezo bautizo funeral coro altar procesión
      cofradía
    `,
  course: `
      curso taller clases matrícula inscripción principiantes alumnos profesor trimestre plazas impartirá monitora
    `,
  jobs: `
      puesto vacante candidatos jornada sueldo salario experiencia entrevista currículo imprescindible contratación
    `,
  sale: 'vende venta dormitorios baños garaje terreno subasta inmobiliaria visita anuncio segunda mano',
  screen: 'episodio serie televisión canal película comedia documental cine director estreno emisión',
  games: `
      ajedrez blancas negras dama alfil caballo torre peón lotería sorteo número premiados bote crucigrama sudoku
      cupón solución
    `,
  pets: `
      perro cachorro gato gatos conejo hámster periquito veterinario pulgas garrapatas pienso correa pelaje jaula
    `,
  looks: `
      piel crema loción champú cabello maquillaje perfume uñas arrugas moda vestido falda chaqueta tendencia
    `,
  family: 'bebé bebés niño niños padres guardería pañales lactancia deberes colegio hermano rabietas',
  abroad: `
      parlamento diputados senado presidente primer ministro oposición coalición gobierno votación elecciones votantes
      referéndum tropas tregua embajada sanciones frontera soldados ejército constitución
    `,
  science: `
      astrónomos telescopio planeta cometa asteroide galaxia cohete satélite investigadores científicos estudio
      laboratorio especie fósil genes células
    `,
  travel: 'aerolínea vuelo aeropuerto pasajeros equipaje crucero hotel turistas destino',
  recall: `
      retirada lote lotes consumidores producto fabricante asfixia sobrecalentamiento reembolso tienda recibo
    `,
  arts: `
      concierto orquesta director piano violín exposición galería cuadros escultor museo teatro escenario actores
      estreno coro ópera ballet novela
    `,
  car: `
      neumático ruedas motor aceite freno embrague gasolina diésel eléctrico faros limpiaparabrisas anticongelante
      escape taller mecánico carrocería
    `,
};
