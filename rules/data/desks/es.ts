import type { DeskWords } from './desk.ts';

export const es: DeskWords = {
  sport: `
      ficha guardameta filial debutará esguince cederá cesión juveniles canterano defensa vestuario lateral partido
      temporada liga goles marcó entrenador equipo victoria derrota puntos clasificación portero delantero penalti
      campeonato copa semifinal final torneo árbitro descanso rival jugador contrato balonmano fútbol voleibol
      selección empate futbolista tenis ciclista etapa vuelta general pelotón meta maillot podio venció triunfo goleó
      golazo goleador tantos marcador encuentro jornada división líder colista ascenso descenso permanencia cuartos
      octavos título medalla plata bronce conjunto visitante local pista cancha césped estadio pabellón centrocampista
      pivote extremo capitán tarjeta expulsión prórroga cedido lesión baja sets raqueta nadador natación braza
      mariposa relevos atletismo corredor maratón sprint vallas boxeo judo esgrima remo regata vela esquí eslalon
      patinaje hockey rugby ensayo
    `,
  kitchen: `
      cucharada horno mantequilla harina azúcar huevos nata pimienta cebolla perejil tomillo tomates patatas
      zanahorias puerro cazuela sartén cocer freír hornear pele corte añada vierta mezcle remueva masa aceite oliva
      vinagre limón caldo gramos espolvoree pique dientes ajos sofríalos sofreír sofrito fuego lento añadir rallado
      cubra cueza cocción minutos rectifique sirva servir chorrito crudo torrijas rebanadas empápelas leche canela
      batido bata yemas claras fríalas fría levadura amase estire precaliente molde bandeja olla cacerola tape tapa
      taza litro pizca remover triture escurra pelar trocee rodajas dados picado laurel romero albahaca pimentón
      azafrán comino vino naranja queso jamón chorizo pollo ternera cerdo cordero merluza bacalao gambas mejillones
      calamares arroz fideos garbanzos lentejas alubias berenjena calabacín espinacas setas almendras nueces chocolate
      vainilla bizcocho tarta galletas mermelada almíbar reposar nevera ingredientes receta raciones guarnición
    `,
  manual: `
      botón filtro pantalla descalcificar depósito aparato interruptor enchufe lavavajillas lavadora cafetera cartucho
      cable parpadea piloto enjuague pulse mantenga desenchufe conecte gire batería tornillos manual error programa
      termostato aspiradora impresora nevera desmonte marca polvo pulsados botones segundos naranja jarra boquilla
      aclare cargador pilas bolsa manguera tapa abra cierre retire inserte coloque sustituya destornillador girar
      tambor desagüe bomba junta frigorífico congelador descongelar microondas hervidor tostadora tóner atasco caldera
      radiador purgar grifo válvula instrucciones garantía vapor encienda apague
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
      ambulancia civil ladrón robaron hurto navaja arma jueza audiencia prisión pena multa estafa timo accidente
      choque atropello llamas grave asesinato homicidio víctima cadáver autopsia alcoholemia droga cocaína
    `,
  market: `
      acciones inversores dividendo beneficio bolsa trimestre analistas filial adquisición acreedores cotización
      previsiones fábrica empleos sindicato despidos plantilla ventas acción ibex cayeron subieron resultados ingresos
      facturación semestre grupo empresa compañía ajuste regulación compra fusión deuda concurso liquidación acero
      siderúrgico petróleo barril trigo tonelada cobre tipos interés inflación exportaciones importaciones pedidos
      distribuidora tiendas
    `,
  stars: `
      aries tauro géminis cáncer virgo libra escorpio sagitario capricornio acuario piscis horóscopo astros venus
      mercurio júpiter saturno luna amor suerte reconciliación paciencia ilusión signo planeta marte pareja visita
      inesperada conviene solteros sorpresa dinero favor asunto energía intuición
    `,
  garden: `
      siembre semillas plantas poda podar rosales césped tierra compost abono riego riegue bulbos tulipanes maceta
      trasplante esquejes setos brotes raíces hojas pulgones caracoles invernadero heladas flores sembrar geranios
      regar abonar mantillo estiércol hongos huerto jardín jardinero azada tijeras floración tomateras
    `,
  home: `
      mancha detergente vinagre jabón esponja moho papel pintado pintura brocha rodillo barniz azulejos juntas parqué
      tarima alfombra radiador aislamiento estantería colchón cortinas plancha colada mueble lijar lija desagüe
      bicarbonato paño frote masilla empapelar taladro taco tornillo martillo sierra ventanas lana cuero zapatos punto
      agujas costura
    `,
  computer: `
      navegador contraseña programa ordenador portátil móvil correo virus actualización ajustes menú descarga teclado
      internet clic archivo carpeta usuario router wifi teléfono tableta aplicación antivirus disco pantalla ratón
      phishing piratas copia seguridad datos
    `,
  health: `
      médico síntomas vacuna farmacia medicamento pastillas dosis alergia polen fiebre gripe infección antibióticos
      tensión colesterol diabetes articulaciones músculos ejercicios sueño dieta vitaminas embarazadas sangre donantes
      dentista paciente receta resfriado virus dolor espalda migraña dormir insomnio rodilla piel cáncer corazón
      infarto dientes encías matrona
    `,
  money: `
      ahorro intereses hipoteca préstamo crédito banco pensión jubilación impuesto hacienda declaración seguro
      aseguradora prestación cobro ingreso devolución subsidio ayuda renta deducción depósito tipo comisión
      transferencia recibo póliza cotización herencia solicitud
    `,
  weather: `
      chubascos soleado nubes nuboso lluvia llovizna tormentas niebla helada viento grados máximas mínimas despejado
      cielos intervalos nieve nevadas cota granizo temperaturas ascenso descenso rachas levante poniente cierzo
      tramontana litoral anticiclón borrasca frente mañana tarde débiles moderado soplará predominarán
    `,
  roads: `
      automovilistas tráfico atascos retenciones calzada carril rotonda comarcal semáforo camión camiones tren trenes
      viajeros línea parada ciclistas aparcamiento carretera autovía autopista cortada corte desvío desviarse obras
      firme asfaltado conductores vehículos cruce puente túnel autobús estación andén horarios retraso tranvía
      kilómetros
    `,
  waste: `
      basura contenedor recogida reciclaje residuos bolsas envases vidrio enseres ecoparque restos voluminosos
      orgánica punto limpio
    `,
  church: `
      misa iglesia parroquia párroco sacerdote obispo diócesis oración rezo bautizo funeral coro altar procesión
      cofradía murió muerto muere falleció entierro sepelio cementerio tanatorio viuda viudo sobreviven hijos nietos
      deja nacido homenaje pésame misas cura feligreses comunión romería peregrinos capilla órgano cuaresma adviento
      pascua
    `,
  course: `
      curso taller clases matrícula inscripción principiantes alumnos profesor trimestre plazas impartirá monitora
      yoga cerámica acuarela baile costura
    `,
  jobs: `
      puesto vacante candidatos jornada sueldo salario experiencia entrevista currículo imprescindible contratación
      busca empleo parcial completa indefinido carné dependienta conductor camarero cocinero contable administrativo
      enfermera
    `,
  sale: `
      vende venta dormitorios baños garaje terreno subasta inmobiliaria visita anuncio segunda mano vendo piso pisos
      casa chalet ático apartamento habitaciones cocina reformada baño salón terraza balcón trastero plaza ascensor
      orientación metros cuadrados parcela solar finca hipoteca agencia precio euros negociables alquiler exterior
      amueblado
    `,
  screen: `
      episodio serie televisión canal película comedia documental cine director estreno emisión serial capítulo
      temporada dirigida actor actriz interpreta encarna papel protagonista reparto guion rodaje drama policíaco
      suspense cadena emite espectadores audiencia crítica forense inspector comisario noche
    `,
  games: `
      ajedrez blancas negras dama alfil caballo torre peón lotería sorteo número premiados bote crucigrama sudoku
      cupón solución reintegro quiniela mate enroque acertijo
    `,
  pets: `
      perro cachorro gato gatos conejo hámster periquito veterinario pulgas garrapatas pienso correa pelaje jaula
      gatito comedero arenero acuario pelo uñas desparasitar vacunas
    `,
  looks: `
      piel crema loción champú cabello maquillaje perfume uñas arrugas moda vestido falda chaqueta tendencia
      hidratante pelo peinado labios pintalabios esmalte blusa abrigo exfoliante mascarilla
    `,
  family: `
      bebé bebés niño niños padres guardería pañales lactancia deberes colegio hermano rabietas madre adolescente
      siesta chupete biberón
    `,
  abroad: `
      parlamento diputados senado presidente ministro oposición coalición gobierno votación elecciones votantes
      referéndum tropas tregua embajada sanciones frontera soldados ejército constitución urnas vuelta sondeos alto
      fuego rebeldes ofensiva cumbre negociaciones mandato
    `,
  science: `
      astrónomos telescopio planeta cometa asteroide galaxia cohete satélite investigadores científicos estudio
      laboratorio especie fósil genes células años-luz sonda dinosaurio genoma bacterias físicos biólogos revista
    `,
  travel: `
      aerolínea vuelo aeropuerto pasajeros equipaje crucero hotel turistas destino playa vacaciones camarote maleta
      viajeros estancia ruta sendero desnivel cumbre refugio circular aparcamiento botas
    `,
  recall: `
      retirada lote lotes consumidores producto fabricante asfixia sobrecalentamiento reembolso tienda recibo mercado
      modelo serie envases etiqueta caducidad fecha vendido cadena clientes devolver importe tique posible presencia
      fragmentos vidrio plástico metal listeria salmonela alérgeno riesgo incendio juguete defecto
    `,
  arts: `
      concierto orquesta director piano violín exposición galería cuadros escultor museo teatro escenario actores
      estreno coro ópera ballet novela sinfonía sinfónica pianista violonchelo guitarrista cantaores solista tenor
      soprano bailarines coreógrafo obra expone pintor lienzos escritor autor editorial poemas poeta disco álbum
      canciones festival entradas acompañó
    `,
  car: `
      neumático ruedas motor aceite freno embrague gasolina diésel eléctrico faros limpiaparabrisas anticongelante
      escape taller mecánico carrocería invierno dibujo nivel pastillas refrigerante batería cambio marchas maletero
      autonomía híbrido
    `,
};
