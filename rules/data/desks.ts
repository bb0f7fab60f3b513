import { once, type LanguageCode } from '#text';

/** What a desk of a paper writes about. Words are compared by their first five letters, as all words of substance are. */
export interface Desk {
  /** `a sports report`: completes “it reads like …”. */
  readonly is: string;
  /** Whether its words may stand in an article about anything, as what is closed on Sunday may. */
  readonly isLoose: boolean;
  readonly words: string;
}

const names = {
  sport: { is: 'a sports report', isLoose: false },
  kitchen: { is: 'a recipe', isLoose: false },
  manual: { is: 'the manual of an appliance', isLoose: false },
  notice: { is: 'a public notice', isLoose: true },
  office: { is: 'a form of an office', isLoose: false },
  police: { is: 'a police report', isLoose: false },
  market: { is: 'a market report', isLoose: false },
} as const;

const desksOf = (words: Readonly<Record<keyof typeof names, string>>) =>
  once((): readonly Desk[] => [
    { ...names.sport, words: words.sport },
    { ...names.kitchen, words: words.kitchen },
    { ...names.manual, words: words.manual },
    { ...names.notice, words: words.notice },
    { ...names.office, words: words.office },
    { ...names.police, words: words.police },
    { ...names.market, words: words.market },
  ]);

/** The desks whose paragraphs turn up in articles of others. */
export const desks: Readonly<Record<LanguageCode, () => readonly Desk[]>> = {
  en: desksOf({
    sport: `
      debut midfield injury hat-trick fee loan relegated playoffs header under-21 rovers
      league season goal goals scored striker winger goalkeeper midfielder coach derby semi-final quarter-final squad
      volleyball handball football rugby hockey tennis basketball cricket transfer penalty tries referee half-time tournament
      championship qualified medal equaliser victory defeat beat playoff kick-off stadium lap laps podium match matches
      captain player players opponents unbeaten promotion relegation fixture innings wicket wickets peloton continental
      netball lacrosse badminton squash darts snooker billiards croquet skittles curling regatta scoring scorer scorers goalless fly-half kickoff batsman jockey
    `,
    kitchen: `
      tablespoon tablespoons teaspoon oven roast simmer garlic onion butter flour pepper olive chop slice stir boil fry dough bake
      thyme parsley rosemary tomato potato grams sugar cream eggs peel sauce soup saucepan grate whisk drain lemon vinegar
      cinnamon celery carrot leek pour sprinkle knead mince toast pasta broth stock salt tray cloves spoonful spoonfuls chill
      yolk yolks custard mustard nutmeg ginger cumin paprika basil oregano coriander aubergine courgette cabbage spinach lentils
      beans chickpeas syrup icing pastry fillet gravy ladle sieve pudding mayonnaise vinaigrette caramel yeast crumbs crust braise
    `,
    manual: `
      button filter display descale reset unplug socket thermostat dishwasher washing-machine cartridge router cable blink
      blinking flashing rinse detergent appliance device battery charger screw manual mains error powder sachet anticlockwise
      clockwise kettle printer toner vacuum boiler fridge freezer firmware lever knob hose lid tank press switch programme plug
    `,
    notice: `
      flood alert warning warned storm gusts snow forecast meteorologists temperature outage engineers valve pressure supply
      household residents evacuate embankment stings jellyfish lifeguards swimmers levels caravan bottled timetable route buses
      trams motorway diversion roadworks lorry collision drivers junction carriageway closure applications grant grants subsidy
      deadline commuters spokesman spokeswoman hospital
    `,
    office: `
      renew renewal proof address permit permits resident residents portal registration passport licence vehicle vehicles identity certificate
      duplicate applicant applicants valid expires expired login account upload birth
    `,
    police: `
      police officers thieves stolen theft burglars burglary witnesses suspect suspects arrested robbery detectives custody
      culprits perpetrators collided breathalyser handcuffs
    `,
    market: `
      shares shareholders investors dividend turnover profit profits revenue analysts earnings bourse listed acquisition
      takeover subsidiary creditors insolvency
    `,
  }),
  de: desksOf({
    sport: `
      verpflichtet ablöse vertrag leihe torhüter verteidiger mittelfeld kreuzband debüt kader nachwuchs
      spiel spieler saison liga tore trainer trainerin mannschaft sieg niederlage punkte tabelle torwart stürmer stürmerin handball
      fußball volleyball rugby eishockey tennis basketball pokal finale halbfinale viertelfinale turnier meisterschaft elfmeter
      schiedsrichter halbzeit gegner aufstieg abstieg medaille heimspiel auswärtsspiel satz treffer nationalmannschaft
    `,
    kitchen: `
      kartoffeln zwiebel lauch sellerie butter brühe mehl zucker eier sahne salz pfeffer löffel esslöffel teelöffel backofen schälen
      würfeln hacken rühren kochen köcheln anschwitzen braten backen petersilie thymian majoran muskat knoblauch tomaten möhren
      teig topf pfanne zitrone essig olivenöl würzen gramm streuen abgießen stampfen
    `,
    manual: `
      taste knopf filter anzeige display entkalken entkalker tank gerät schalter stecker steckdose spülmaschine geschirrspüler
      waschmaschine kaffeemaschine kartusche router kabel blinkt blinken leuchtet lampe spülen akku batterie schrauben anleitung
      fehlercode drehen drücken gedrückt wasserbehälter deckel thermostat staubsauger drucker kühlschrank
    `,
    notice: `
      hochwasser warnung warnt sturm böen schnee glätte wetterdienst temperaturen stromausfall versorger leitung haushalte
      anwohner sperrung gesperrt umleitung baustelle fahrplan busse autobahn unfall polizei feuerwehr pegel zuschuss förderung
      anträge antrag frist quallen badegäste
    `,
    office: `
      ausweis personalausweis reisepass führerschein bürgerbüro bürgeramt geburtsurkunde lichtbild gebühr antragsteller
      formular verlängern meldebescheinigung zulassung parkausweis anwohnerparkausweis portal hochladen sachbearbeiter gültig
    `,
    police: `
      polizei ermittler täter zeugen diebe diebstahl gestohlen einbrecher einbruch verdächtige festgenommen revier kripo
      unbekannte tatort räuber beute
    `,
    market: `
      aktien aktie aktionäre anleger dividende umsatz gewinn quartal analysten börse konzern übernahme tochterfirma gläubiger
      insolvenz prognose kurzarbeit
    `,
  }),
  fr: desksOf({
    sport: `
      recrute recrute recrutement gardien défenseur prêt transfert entorse vestiaire ligament juniors
      match saison ligue buts buteur entraîneur équipe victoire défaite points classement gardien gardienne ailier essai essais
      pénalité championnat coupe demi-finale finale tournoi arbitre mi-temps adversaire rugby handball football volley joueur
      joueuse sélection carton leader club transfert contrat coéquipières coéquipiers pilier
    `,
    kitchen: `
      cuillère four beurre farine sucre œufs crème sel poivre oignon persil thym tomates pommes carottes poireau casserole poêle
      mijoter cuire versez ajoutez mélangez épluchez coupez émincez enfournez pâte huile olive vinaigre citron bouillon grammes
      saupoudrez gousses
    `,
    manual: `
      bouton touche filtre écran affichage détartrer détartrage réservoir appareil interrupteur prise lave-vaisselle lave-linge
      cafetière cartouche câble clignote voyant rincez appuyez maintenez débranchez branchez tournez batterie notice erreur
      programme couvercle thermostat aspirateur imprimante réfrigérateur
    `,
    notice: `
      inondation alerte vigilance tempête rafales neige verglas météo températures panne coupure canalisation pression foyers
      riverains fermeture déviation travaux horaires tramway autoroute accident conducteurs niveau crue baignade baigneurs méduses
      subvention dossiers
    `,
    office: `
      renouveler renouvellement justificatif domicile passeport permis formulaire guichet immatriculation titulaire pièce
      duplicata télécharger téléverser portail identité récépissé
    `,
    police: `
      police policiers gendarmes enquêteurs voleurs vol dérobé cambriolage cambrioleurs témoins suspect interpellé garde-à-vue
      malfaiteurs butin parquet
    `,
    market: `
      actions actionnaires investisseurs dividende bénéfice bourse trimestre analystes filiale acquisition créanciers
      cotation rachat prévisions
    `,
  }),
  es: desksOf({
    sport: `
      ficha fichar guardameta filial debutará esguince cederá cesión juveniles canterano defensa vestuario lateral
      partido temporada liga goles marcó entrenador entrenadora equipo victoria derrota puntos clasificación portero portera
      delantero penalti campeonato copa semifinal final torneo árbitro descanso rival jugador jugadora fichaje contrato balonmano
      fútbol baloncesto voleibol selección empate
    `,
    kitchen: `
      cucharada cucharadita horno mantequilla harina azúcar huevos nata pimienta cebolla perejil tomillo tomates patatas zanahorias
      puerro cazuela sartén cocer freír hornear pele corte añada vierta mezcle remueva masa aceite oliva vinagre limón caldo gramos
      espolvoree pique dientes
    `,
    manual: `
      botón filtro pantalla descalcificar depósito aparato interruptor enchufe lavavajillas lavadora cafetera cartucho cable
      parpadea piloto enjuague pulse mantenga desenchufe conecte gire batería tornillos manual error programa termostato
      aspiradora impresora nevera desmonte
    `,
    notice: `
      inundación alerta aviso tormenta rachas nieve meteorología temperaturas apagón tubería presión hogares vecinos cierre desvío
      obras horarios autobuses tranvía autopista accidente conductores nivel crecida bañistas medusas subvención solicitudes plazo
    `,
    office: `
      renovar renovación justificante domicilio pasaporte permiso formulario mostrador matrícula titular duplicado portal
      identidad trámite sede electrónica caduca empadronamiento
    `,
    police: `
      policía agentes ladrones robo robado detenido detenidos testigos sospechoso atraco guardia botín juzgado
    `,
    market: `
      acciones accionistas inversores dividendo beneficio bolsa trimestre analistas filial adquisición acreedores
      cotización previsiones
    `,
  }),
  pt: desksOf({
    sport: `
      contrata reforço empréstimo defesa médio estreia entorse plantel juniores balneário lateral
      jogo partida temporada liga golo golos gols marcou treinador treinadora equipa equipe vitória derrota pontos classificação
      guarda-redes goleiro avançado atacante penálti campeonato taça copa meia-final semifinal torneio árbitro intervalo
      adversário jogador jogadora andebol futebol basquetebol voleibol seleção empate
    `,
    kitchen: `
      colher colheres forno manteiga farinha açúcar ovos natas pimenta cebola salsa tomilho tomates batatas cenouras alho-francês
      tacho panela frigideira cozer fritar assar descasque corte junte adicione misture mexa massa azeite vinagre limão caldo
      gramas polvilhe pique dentes
    `,
    manual: `
      botão filtro ecrã visor descalcificar depósito reservatório aparelho interruptor tomada máquina cafeteira cartucho cabo
      pisca enxague prima pressione mantenha desligue ligue rode bateria parafusos manual erro programa tampa termóstato aspirador
      impressora frigorífico
    `,
    notice: `
      inundação cheias alerta aviso tempestade rajadas neve meteorologia temperaturas apagão conduta pressão moradores
      encerramento desvio obras horários autocarros ônibus elétrico autoestrada acidente condutores nível banhistas alforrecas
      subsídio candidaturas prazo
    `,
    office: `
      renovar renovação comprovativo comprovante morada passaporte licença formulário balcão matrícula titular portal
      identidade cartão validade requerente
    `,
    police: `
      polícia agentes ladrões roubo roubado furto detido detidos testemunhas suspeito assalto assaltantes
    `,
    market: `
      ações acionistas investidores dividendo lucro bolsa trimestre analistas filial aquisição credores cotação previsões
    `,
  }),
  tr: desksOf({
    sport: `
      imza imzaladı sözleşme kiralık stoper savunma sakatlık kadro altyapı forması
      maçı maçta maçında maçını takım takımı ligi ligde sezon golü golle antrenör teknik galibiyet mağlubiyet puan sayıyla kaleci
      forvet penaltı şampiyona kupa kupası finale yarı turnuva hakem devre rakip oyuncu futbol voleybol basketbol hentbol milli
      setlik transfer
    `,
    kitchen: `
      kaşık kaşığı çorba tuzu biber karabiber soğan sarımsak tereyağı zeytinyağı şeker yumurta krema maydanoz kekik domates patates
      havuç pırasa tencere tava fırın pişirin kavurun doğrayın ekleyin karıştırın haşlayın soyun servis hamur limon sirke gram serpin
    `,
    manual: `
      düğme filtre ekran kireç hazne cihaz fişi fişini priz bulaşık makine çamaşır kartuş kablo yanıp ışık durulayın basın basılı
      çevirin takın çıkarın pili vida kılavuz hata program kapak termostat süpürge yazıcı buzdolabı
    `,
    notice: `
      taşkın uyarı fırtına yağış meteoroloji sıcaklık kesinti elektrik boru basınç sakinleri trafiğe kapatılacak güzergâh otobüs
      tramvay hattı sefer seferleri otoyol kaza sürücü seviyesi başvuru hibe destek
    `,
    office: `
      yenilemek ikametgâh pasaport ruhsat formu formunu kimlik nüfus belge belgesi belgenizle geçerlidir vezne e-devlet
      dilekçe nüshası
    `,
    police: `
      polis hırsız hırsızlar çalındı çalınan soygun gözaltına şüpheli tanık jandarma emniyet ekipleri
    `,
    market: `
      hisse hisseleri yatırımcı temettü borsa çeyrek kâr zarar analist satın iştirak iflas
    `,
  }),
  pl: desksOf({
    sport: `
      transfer kontrakt wypożyczenie obrońca pomocnik kontuzja kadra debiut juniorzy
      mecz meczu meczem liga lidze sezon gola bramka bramkę trener drużyna zespół zwycięstwo porażka punkty punktów tabela bramkarz
      napastnik karny mistrzostwa puchar półfinał finał turniej sędzia połowa rywal zawodnik zawodniczki piłka siatkarki siatkarze
      reprezentacja remis
    `,
    kitchen: `
      łyżka łyżki łyżeczka piekarnik masło mąka mąki cukier cukru jajka śmietana pieprz pieprzem cebula czosnek czosnku pietruszka
      tymianek pomidory ziemniaki marchew garnek garnku patelnia patelni gotować smażyć obrać pokroić dodać wymieszać zalać ciasto
      oliwa oliwy ocet cytryna bulion gramów posypać dusić
    `,
    manual: `
      przycisk filtr wyświetlacz odkamienić odkamienianie zbiornik urządzenie włącznik wtyczka gniazdko zmywarka pralka ekspres
      kapsułka kabel miga dioda wypłukać wypłucz naciśnij przytrzymaj odłącz podłącz obróć bateria śruby instrukcja błąd błędu
      program pokrywa termostat odkurzacz drukarka lodówka
    `,
    notice: `
      powódź powodziowy alert ostrzeżenie ostrzega burza porywy śnieg synoptycy temperatura awaria przerwa wodociąg ciśnienie
      mieszkańcy zamknięcie objazd remont rozkład autobusy tramwaje autostrada wypadek kierowcy poziom meduzy dotacja wnioski nabór
      termin
    `,
    office: `
      przedłużyć dowód osobisty paszport formularz okienku zaświadczenie wniosek meldunek rejestracyjny duplikat legitymacja
      ważność portal tożsamości
    `,
    police: `
      policja policjanci złodzieje kradzież skradziono włamanie włamywacze świadkowie podejrzany zatrzymano napad łup
    `,
    market: `
      akcje akcjonariusze inwestorzy dywidenda zysk giełda kwartał analitycy spółka przejęcie wierzyciele prognozy
    `,
  }),
};
