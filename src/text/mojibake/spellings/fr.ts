/** Spellings that tell French: frequent words with accents, beginnings of words, and endings. */
export const fr = `
  à où ça là çà déjà voilà delà celà été être êtes même mêmes très après auprès près dès né née nés nées dé clé
  clés thé fée pré blé gré côté bientôt aussitôt plutôt tôt tantôt hôpit* hôte* côte* contrôl* rôle* drôle*
  dôme* fantôm* diplôm* symptôm* trône* cône* vôtre* nôtre* ôter* goût* coût* août sûr sûre* dû mûr mûr* brûl*
  bûch* flût* croût* voûte* paraît* connaît* reconnaît* apparaît* disparaît* naît* maître* maîtris* île* îlot*
  dîner* abîm* boîte* chaîne* entraîn* traîn* fraîch* plaît* gîte* huître* épître* août* forêt* fête* prêt*
  arrêt* intérêt* intéress* enquêt* requêt* conquêt* quête* fenêtre* extrêm* suprêm* chêne* rêve* grêle* pêche*
  vêtement* tempêt* crêpe* êtes* gêne* mêl* bêt* crêt* évêque* empêch* dépêch* âge* âgé* âme* âne* château*
  gâteau* bâti* pâte* pâtiss* mât* tâche* lâch* grâce* théâtr* câble* câlin* plâtre* bâton* râle* blâm* père*
  mère* frère* derrière* dernière* première* manière* lumière* rivière* matière* carrière* barrière* bière*
  arrière* prière* entière* particulière* régulière* financière* ouvrière* infirmière* cuisinière* pâtissière*
  frontière* quatrième* deuxième* troisième* cinquième* sixième* septième* huitième* neuvième* dixième*
  problème* système* thème* poème* crème* scène* phénomène* siège* siècle* pièce* nièce* espèce* règle* règn*
  modèle* fidèle* parallèle* célèbr* ténèbr* lèvre* lièvre* fièvre* chèvre* orfèvre* élève* grève* trève* brève*
  relève* achève* enlève* kilomètre* centimètre* diamètre* caractère* mystère* ministère* critère* artère*
  colère* sévère* sincère* légèr* chère* complète* secrète* discrète* prophète* planète* comète* inquiète*
  tiède* remède* cèdre* succès procès excès accès progrès congrès décès exprès étaient étais était étant étions
  écol* écout* écran* écri* écart* échang* échec* échelle* éclair* éclat* éclips* économ* édit* édifice* éduc*
  égal* église* éléc* élect* élément* élev* élabor* élimin* élu* émiss* émot* employé* énerg* énorm* énonc*
  épais* épaul* époque* époux* épouse* épreuv* équip* équilibr* équival* ère érig* étab* étage* étape* état*
  été* éteind* étend* étern* étoil* étonn* étrang* étroit* étud* événement* évènement* évent* évid* évit* évol*
  évalu* évoqu* génér* gér* géant* géograph* dé* déb* décem* décid* décision* déclar* décor* découv* décri*
  défen* défi* dégât* dégag* degré* délai* délég* déli* démarch* démocr* démoli* dénonc* départ* dépass* dépens*
  déplac* dépos* député* dériv* désert* désign* désir* désorm* détail* détermin* détrui* dével* déviat* différ*
  difficulté* immédiat* médec* médic* média* médit* mél* mémoire* méthode* métier* mètr* métro* métall* météo*
  répond* répons* répét* réput* républ* réserv* résid* résist* résult* résum* réussi* rév* révél* rég* réel*
  réal* réalité* récent* récolt* récit* réduc* réduire* réf* référ* sécur* sécurité* séance* séduct* séjour*
  sélect* sénat* sépar* séri* sév* spéc* préc* précéd* préf* préfér* prélud* prémi* prén* prép* prés* prév*
  propriété* propriétaire* société* liberté* égalité* beauté* bonté* santé* unité* cité* qualité* quantité*
  vérité* majorité* minorité* autorité* priorité* université* actualité* activité* capacité* communauté*
  identité* moitié* amitié* pitié* année* journée* soirée* matinée* armée* idée* musée* lycée* trophée* entrée*
  arrivée* durée* vallée* fumée* pensée* poupée* épée* marée* rentrée* allée* azalée* café* passé* marché*
  blessé* délégué* invité* réfugié* supposé* curé* congé* traité* comité* comté* côté* défilé* fossé* canapé*
  communiqué* carré* cliché* procédé* résumé* idéal* océan* européen* véhicul* véritabl* vérif* vélo* vége*
  végét* télé* température* tém* ténor* thé* bénéf* bénév* béton* célé* céréal* cérémonie* cél* hésit* hér*
  hélic* génie* lég* pén* péri* pétrol* péd* piéton* pièg* siég* zéro* fév* féd* fédér* fém* félic* fér* férié*
  créa* créer* crédit* intéri* extéri* supéri* inféri* matéri* expéri* opéra* coopér* numér* énumér* améri*
  algér* montréal* orléans* hélène* agnès thérèse* frédéric* jérôme* rené renée andré andrée josé françois*
  frança* façon* façade* reçu* reçoi* leçon* garçon* soupçon* remplaç* commenç* avanç* lanç* menaç* prononç*
  annonç* provenç* glaç* plaça* déçu* conçu* aperçu* maçon* hameçon* œuvr* sœur* cœur* nœud* vœu* bœuf* œuf*
  œil* mœurs noël* maïs naïf* naïve* haïr* laïc* laïque* égoïst* mosaïque* caraïbe* israël* michaël* raphaël*
  jusqu’à d’être d’été l’été l’école l’état l’époque l’église l’équipe l’année qu’à étais* médaill* nécess*
  négoc* obéi* obsèd* phénom* prélèv* québ* réun* sèch* têt* trésor* *é *ée *és *ées *ité *ités *ère *ères *ième
  *ièmes *ète *ètes *ème *èmes *èse *èses *ène *ènes *ège *èges *èle *èvement *ément *éments *érieur *érieure
  *érer *éré *érence *érences *éen *éenne *étique *érique *énique *émique *ésident *édent *écié *égié *éclair
  *élection *éducation *étude *études *être *êtres *êt *êts *ôt *ôts *ôle *ôme *ônes *âtre *âtres *âche *âtir
  *ûr *ûre *ûter *ût *aît *aître *îtrise *çon *çons *çais *çaise *çaises *çant *ça *çait *ération *érations
  *ébration *égation *élation *étation *èrent *âmes *âtes
`;
