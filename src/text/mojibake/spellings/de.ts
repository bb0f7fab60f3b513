/** Spellings that tell German: frequent words with “äöüß”, beginnings of words, and endings. */
export const de = `
  für früh* müss* mußt* würd* möcht* möglich* unmöglich* ermöglich* möge* höchst* größ* groß* während*
  gegenüber* darüber* hierüber* worüber* zurück* natürlich* nämlich* ähnlich* täglich* jährlich* gehör* hören*
  hört* hätt* wär* spät* nächst* näher* nähe läng* stärk* schön* schließ* abschließ* ausschließ* einschließ*
  beschließ* außer* außen* äußer* heiß* weiß* draußen straße* fuß* süß* spaß* maß* gemäß* mäßig* regelmäßig*
  grüß* gruß* fließ* genieß* schieß* gieß* stoß* schloß* gewiß* dreißig* fünf* zwölf* tür* brück* stück* glück*
  unglück* rück* drück* ausdrück* frücht* gemüse* küch* kühl* küste* künst* künft* zukünft* verfüg* führ*
  einführ* ausführ* durchführ* geführ* gefühl* fühl* füll* erfüll* prüf* überprüf* grün* begründ* bürg* büro*
  bühne* büch* gebühr* gebäude* gelände* geschäft* beschäft* kräft* verkäuf* käuf* läuf* häuf* häus* bäum* bäck*
  bär* bäuer* räum* träum* käs* kämpf* dämpf* ämter* ärzt* ärger* äpfel* älter* ältest* änder* veränder* ängst*
  wähl* zähl* erzähl* erklär* fähr* gefähr* ungefähr* fähig* fäll* gefäll* hält* enthält* verhält* erhält* läss*
  läßt schläg* vorschläg* schätz* geschätz* sätz* plätz* ergänz* gänz* glänz* pfänd* händ* bänd* länd* männ*
  mädchen* märz* märchen* mäus* nächt* mächt* sächs* täter* tätig* bestätig* verspät* städt* stätt* gäst* gärt*
  kärnt* schwäch* schwäb* präg* präsident* präsent* qualität* universität* realität* kapazität* elektrizität*
  löhn* gewöhn* ungewöhn* söhn* öffn* öffent* veröffent* öster* östlich* köln* kön* böse* böden* höf* höhe*
  hölz* körper* kört* löffel* lös* auslös* völlig* völk* bevölker* vögel* wört* zöge* förder* förm* gefördert*
  götter* stör* zerstör* töt* töcht* möbel* mörder* münch* münz* müll* mühe* mühl* müd* mütter* nürnberg* nütz*
  unterstütz* schütz* stütz* stürz* sünd* süd* tüb* übrig* übung* üb* übe* hübsch* hügel* hüt* jüng* jürgen*
  günther* günst* wünsch* wüst* würz* züg* zürich* düssel* dünn* düster* lübeck* lüneburg* lück* flüg* flüss*
  flücht* frühstück* rührt* berühr* berühmt* schül* schüssel* schlüssel* spür* sprüh* sprüch* blüt* blüh*
  brüder* brüh* beitrüg* trüb* betrüg* vergnüg* genüg* ungenüg* kürz* wöch* pünktlich* mündlich* persön*
  französ* böhm* dänemark* dänisch* rumän* europä* käth* jörg* björn* böll göttingen* görlitz* lörrach*
  schröder* schäfer* krüger* köhler* jäg* bähr* günter* würt* thüring* fränk* märk* rüg* knödel* brötchen*
  gemütlich* gewürz* hähnchen* nüss* öl öls ölen* müsli* frisör* likör* *ität *itäten *mäßig *mäßige *mäßigen
  *fähig *fähige *fähigen *fähigkeit *löst *größe *straße *gefühl *gebühr *gebühren *führung *führer *führt
  *führen *prüfung *prüfungen *brücke *türen *bücher *büro *höfe *häuser *plätze *städte *händler *gäste *räume
  *bäume *stück *stücke *rück *schlüsse *schläge *träge *trägt *hält *gärten *märkte *kräfte *gespräch
  *gespräche *wörter *förderung *störung *lösung *lösungen *öffnung *öffentlich *gemäß *ließ *ließen *weiß
  *schluß *schuß *ändern *änderung *ärzte *größer *größten *küche *übung *übungen *günstig *würdig *fällig
  *läufig *ständig *ständige *ständigen *verständlich *verständnis *ländisch *sätze *säle *fälle *anfänger
  *gänger *empfänger *länge *mühle *hütte *häfen *flüge *züge *höhe *töne *söhne *löhne *köpfe *knöpfe *körper
  *möbel *vögel *völker *öfen *ährung *nähe *klärung *klärt *wählt *zählt *zähler *wähler *stärke *wärme *wärmt
  *käufe *käufer *läufer *säure *täter *väter *mütter *brüder *schüler *schützt *stützt *stützung *nützlich
  *kürzung *stürmt *wünscht *rührt *spürt *blüht *früher *süße *süß
`;
