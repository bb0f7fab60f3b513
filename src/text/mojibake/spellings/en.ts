/** Words and names with accents that English texts have most, as they are spelt. */
export const en = `
  café* cliché* fiancé fiancée fiancés fiancées résumé* exposé* sauté* purée* touché passé blasé naïve* naïveté
  façade* décor déjà à tête-à-tête crème* brûlée* brulée entrée* soufflé* consommé pâté* pâtisserie* crêpe*
  fête* gâteau* château* rôle matinée* soirée* protégé* émigré* divorcé divorcée née mêlée melée début
  débutante* éclair* élan élite ingénue* négligée papier-mâché mâché risqué roué d’état état d’être être voilà
  vis-à-vis séance* première* rosé rosés crémant gruyère* comté frappé glacé macramé appliqué attaché*
  communiqué* coupé manqué outré retroussé señor* piñata* jalapeño* piña niño niña mañana españa español* peña
  peñas muñoz núñez ibáñez doppelgänger* über* führer* fräulein müller* schröder* köln düsseldorf* münchen*
  zürich* nürnberg* gödel schrödinger* köhler* krüger* jürgen* jörg* günter* günther* björn* björk* göteborg*
  malmö* jönköping* örebro* ångström* smörgåsbord* gemütlich* löwe* böhm* lübeck* tübingen* österreich* händel*
  brontë* zoë chloë noël noëlle citroën* raphaël michaël israël joëlle gaël anaïs héloïse loïc maëlle naïf
  beyoncé* pokémon* nestlé* renée* rené andré andrée josé jesús maría sofía lucía martín joaquín agustín ramón
  simón león iván adrián sebastián julián germán ángel* óscar víctor héctor raúl rubén belén inés andrés tomás
  nicolás matías elías garcía* gómez* lópez* pérez* rodríguez* fernández* hernández* gonzález* sánchez*
  martínez* jiménez* álvarez* ramírez* gutiérrez* vázquez* velázquez* domínguez* méndez* suárez* benítez* díaz*
  guzmán* durán* chávez* cortés* hélène* éric frédéric* jérôme* françois* thérèse* zoé chloé léa théo léon aimée
  désirée stéphane stéphanie sébastien gérard bénédicte geneviève irène véronique agnès cécile céline célia
  clémence clément valérie amélie aurélie émile émilie étienne édouard élodie élise édith hervé jean-rené
  mélanie noémie océane québec* québécois montréal* orléans besançon* alençon provençal* curaçao* niçoise
  bogotá* medellín* perú méxico yucatán* cancún* córdoba* cádiz* málaga* panamá* são joão* gonçalves* magalhães*
  guimarães* conceição* brasília* ceará paraná pelé kaká açaí acaí reykjavík* tromsø* københavn* århus* ålesund*
  søren* jørgen* kjær* møller* bjørn* bjørg* ødegaard* håkon* håland* åsa åke ängelholm* linköping* norrköping*
  västerås* umeå* luleå* skåne* hässleholm kraków* łódź wrocław* gdańsk* poznań* wałęsa* dvořák* janáček* škoda*
  čapek* plzeň* žižkov* brně tomáš* lukáš* jiří* ondřej* jiřina novák* horvát* kovács* szabó* tóth* gergő
  lászló* józsef* istván* sándor* miklós* andrás* mátyás* győr* pécs zoltán* bartók* kodály* orbán* erdoğan*
  atatürk* özil* türkiye* gül* ömer* gökhan* şahin* çelik* ceaușescu* brâncuși* timișoara* iași* bucurești*
  ștefan* țepeș siobhán* sinéad* seán* séamus* máire* máirín* mícheál* micheál* pádraig* pádraic* pádraigín
  éamon* éire éireann* dáil* tánaiste* gardaí* féin fáil sinn-féin áine* róisín* ciarán* gráinne* gráine
  caoimhín* órla* clíodhna* clíona bríd* bríona brídín* dónal* eóin óisín oisín* ruairí* ruaidhrí* tomás* nóra*
  nóirín* maitiú mairéad* máiréad* cúchulainn dún* ríona* íde éilis* éadaoin* lorcán* colmán* cáit* caitríona*
  caitlín* bláthnaid* aodhán* odhrán* rónán* ronán dáithí* fionnán* críostóir* séan síle* sláinte* poitín*
  céilí* fáilte* uachtarán* dúchas* gríofa* murchú* dálaigh* muirí* cuív* éanna* énna* mórdha* bélanger* nuñez
  peñarol señal aña año años
`;
