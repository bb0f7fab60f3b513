/** Spellings that tell Spanish: frequent words with accents and “ñ”, beginnings of words, and endings. */
export const es = `
  más también está estás están estáis aquí allí ahí así sí mí tú él qué quién quiénes cuál cuáles cómo cuándo
  dónde cuánto* cuánta* día* después sólo según además todavía había* habrá* será* sería* tenía* tendrá* podía*
  podrá* podría* hacía* hará* haría* decía* dirá* vivía* quería* sabía* veía* debía* deberá* debería* iría* irá*
  país* año* año señor* señal* español* españa* mañana* compañ* compañía* pequeñ* sueñ* daño* dueñ* otoño*
  tamaño* cañ* campaña* montaña* enseñ* extrañ* engañ* peñ* piña* viña* leña* uña* cuñ* puñ* niñ* rebañ* castañ*
  aña* acompañ* cumpleaños* albañil* pañ* araña* muñec* muñoz núñez ibáñez yáñez ordóñez begoña* íñigo* coruña*
  logroño* cataluñ* bañ* soñ* riñ* teñ* peldañ* hazañ* entrañ* línea* líder* líquid* lími* lírica* públic*
  república* polít* médic* músic* número* últim* únic* útil* árbol* área* ángel* ángulo* álbum* ácid* ágil*
  ámbito* ánimo* átomo* ávid* época* época épic* éxito* éste* ésta* étic* índic* óptic* órgano* órden* órbita*
  ópera* óxid* óscar* úlcera* décad* débil* décim* técnic* teléf* págin* pájar* párraf* párroc* pánic* rápid*
  sábad* miércoles sábana* máquin* máxim* mínim* mágic* mármol* málaga* cámara* cántabr* cárcel* cátedra* cálid*
  cálcul* básic* bárbar* clásic* práctic* gráfic* tráfic* trágic* dramátic* automátic* matemátic* sistemátic*
  temátic* democrátic* galáctic* plástic* fantástic* drástic* elástic* artístic* turístic* estadístic*
  lingüístic* lingüist* periodístic* característic* logístic* científic* específic* magnífic* pacífic* difícil*
  fácil* frágil* háb* habitación* lámpar* lágrim* lástim* látigo* láser* crédit* mérit* métod* métric* kilómetr*
  milímetr* centímetr* termómetr* diámetr* perímetr* céntric* céntim* centésim* próx* tóxic* crónic* económic*
  histór* católic* simbólic* sólid* cólera* código* módul* módic* lógic* tecnológic* ecológic* biológic*
  psicológic* geológic* meteorológ* cronológ* pólvor* póliz* póster* póstum* góndol* gótic* fósil* fórmul*
  fútbol* fúnebr* túnel* júnior* júbil* lúdic* lúcid* múltipl* múscul* búsqued* brúj* súbit* súplic* títul*
  tímid* típic* tírese* síntom* síntesis* símbol* síl* sístol* ríg* río ríos fría* frío* tío tía tíos tías vía
  vías guía* mía mías mío míos caíd* leíd* oído* oír oía* raíz* raíces maíz* paraís* baúl* aún ataúd* rubí
  marroquí* israelí* sofá* mamá papá jamás quizá* atrás detrás demás compás inglés* francés* portugués* japonés*
  holandés* escocés* irlandés* cortés* interés* través revés estrés exprés ciprés café* bebé* josé* andrés*
  tomás* jesús* lucía* maría* garcía* gómez* lópez* pérez* rodríguez* fernández* hernández* gonzález* sánchez*
  jiménez* álvarez* ramírez* gutiérrez* núñez* vázquez* velázquez* domínguez* méndez* suárez* benítez* ramón*
  simón* martín* joaquín* agustín* fermín* valentín* sebastián* julián* adrián* germán* iván* beltrán* guzmán*
  durán* román* león* aragón* cádiz* córdoba* ávila* cáceres* mérida* jaén* almería* andalucía* múrcia* bogotá*
  medellín* panamá* perú* méxico* méjic* haití* canadá* parís* berlín* japón* mónica* verónica* sofía* rocío*
  inés* raúl* víctor* héctor* césar* rubén* belén* nicolás* matías* elías* isaías* fátima* águeda* álvaro*
  hídric* ningún* algún* común* según* jardín* camión* corazón* canción* estación* razón* avión* reunión* unión*
  opinión* región* religión* legión* balcón* cajón* limón* melón* salón* sillón* montón* rincón* patrón* ratón*
  botón* cartón* jabón* jamón* sazón* tapón* tiburón* volcán* capitán* alemán* catalán* refrán* imán* delfín*
  calcetín* violín* boletín* algodón* almacén* recién* sartén* desdén* vaivén* terraplén* edén* bambú* tabú*
  menú* champú* pingüin* vergüenz* agüer* cigüeñ* antigüed* bilingü* ambigüedad* paragüer* argüi* desagüe* güer*
  nicaragüens* aéreo* aérea* océan* núcle* petróle* cráneo* héroe* aérop* cuídad* púrpura* piscícol* hípic*
  húmed* húngar* árab* árid* ártic* áfric* áspero* águil* ágora* ánfora* *ción *sión *xión *gión *nión *ía *ías
  *ían *íamos *ió *ará *arán *aré *aría *arían *erá *erán *eré *ería *erían *irá *irán *iré *iría *irían *ábamos
  *ísimo *ísima *ísimos *ísimas *ándose *éndose *ándolo *ándola *ático *ática *áticos *áticas *ístico *ística
  *ísticos *ísticas *ógico *ógica *ógicos *ógicas *ómico *ómica *ómicos *ómicas *ónico *ónica *ónicos *ónicas
  *ánico *ánica *ánicos *ánicas *ético *ética *éticos *éticas *ífico *ífica *íficos *íficas *ítico *ítica
  *íticos *íticas *ílico *ábil *ágil *átil *étrico *étrica *órico *órica *óricos *óricas *ópico *óptico *ación
  *ición *ución *aña *añas *año *años *eño *eña *eños *eñas *iño *iña *iños *iñas *oño *oña *uño *uña *ñar *ñado
  *ñada *ñados *ñadas *ñero *ñera *ñeros *ñeras *ón *án *én *ín *ás *és *ís *ós *éis *áis *ó *ícola *ímetro
  *ógrafo *ógrafa *álogo *éfono *áculo *ículo *áculos *ículos *éutico *édico *ádico *ódico *érico *árico *árez
  *ínez *éndez *ández *óbal *ével *óvil *óviles *ígena *ígenas *ógena *áneo *ánea *áneos *áneas *íneo *ínea
  *óneo *ónea *úcar *ámetro *ípico *úmero
`;
