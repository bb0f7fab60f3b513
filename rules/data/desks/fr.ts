import type { DeskWords } from './desk.ts';

export const fr: DeskWords = {
  sport: `
      recrute gardien défenseur prêt transfert entorse vestiaire ligament juniors match saison ligue buts buteur
      entraîneur équipe victoire défaite points classement ailier essai pénalité championnat coupe demi-finale finale
      tournoi arbitre mi-temps adversaire rugby handball football volley joueur sélection carton leader club contrat
      coéquipières pilier basket mêlée touche marqueur meilleure panier rencontre succès battu battre imposé inclinés
      mené égalisé attaquant milieu pivot capitaine formation pelouse stade gymnase parquet prolongation arrêts
      temps-mort expulsé poule division journée promotion relégation maintien quart huitième qualifient titre médaille
      podium argent bronze sets tie-break tennis raquette natation nageur brasse papillon athlétisme sprint relais
      haies marathon coureur cycliste peloton étape maillot échappée judo tatami boxe escrime fleuret aviron régate
      voile skieur slalom biathlon patinage hockey prêté blessure forfait pétanque boules
    `,
  kitchen: `
      cuillère four beurre farine sucre œufs crème poivre oignon persil thym tomates pommes carottes poireau casserole
      poêle mijoter cuire versez ajoutez mélangez épluchez coupez émincez enfournez pâte huile olive vinaigre citron
      bouillon grammes saupoudrez gousses échalotes revenir lentilles mouillez doux salez cuisson cuisez soupe
      moutarde pincée jaunes blancs incorporez fouettez battez louche cocotte faitout préchauffez moule plaque rouleau
      étalez abaissez pétrissez levure reposer frais réfrigérateur thermostat degrés dorer dorés colorent retournez
      égouttez essorez pelez rondelles lamelles hachez râpez pressez zeste lait yaourt fromage gruyère parmesan
      lardons jambon poulet bœuf veau agneau porc canard saumon cabillaud crevettes pâtes terre navets courgettes
      aubergines épinards champignons haricots pois chiches laurier basilic ciboulette estragon cannelle vanille
      chocolat amandes noisettes noix confiture compote caramel gâteau tarte crêpes gaufres servez dressez parsemez
      ingrédients recette personnes litre
    `,
  manual: `
      bouton touche filtre écran affichage détartrer réservoir appareil interrupteur prise lave-vaisselle cafetière
      cartouche câble clignote voyant rincez appuyez maintenez débranchez branchez tournez batterie notice erreur
      programme couvercle thermostat aspirateur imprimante réfrigérateur repère sachet enfoncés allumé éteint chargeur
      piles pile buse tuyau ouvrez fermez retirez insérez remplacez dévissez vissez tambour essorage vidange pompe
      joint congélateur dégivrer four micro-ondes bouilloire grille-pain toner bourrage chaudière radiateur purger
      robinet vanne mode emploi garantie secondes vapeur carafe
    `,
  notice: `
      inondation alerte vigilance tempête rafales neige verglas météo températures panne coupure canalisation pression
      foyers riverains fermeture déviation travaux horaires tramway autoroute accident conducteurs niveau crue
      baignade méduses subvention dossiers
    `,
  office: `
      renouveler justificatif domicile passeport permis formulaire guichet immatriculation titulaire pièce duplicata
      télécharger téléverser portail identité récépissé
    `,
  police: `
      police gendarmes enquêteurs voleurs dérobé cambriolage témoins suspect interpellé garde-à-vue malfaiteurs butin
      parquet tribunal procureur condamné peine prison incendie pompiers blessé grièvement hôpital hélicoptère
      collision camionnette motard ambulance volé braquage couteau arme correctionnel assises juge accusé ferme sursis
      amende escroquerie accident percuté choc flammes sinistre secours samu hospitalisé pronostic vital meurtre
      homicide victime corps autopsie alcoolémie stupéfiants drogue
    `,
  market: `
      actions investisseurs dividende bénéfice bourse trimestre analystes filiale acquisition créanciers cotation
      rachat prévisions usine emplois syndicat licenciements salariés chiffre affaires cours titre indice séance
      résultat semestre avertissement groupe fabricant postes suppression plan social fusion offre dette endettement
      redressement judiciaire liquidation repreneur hausse baisse acier pétrole baril tonne cuivre taux inflation
      exportations importations commandes ventes marché distributeur enseigne magasins
    `,
  stars: `
      bélier taureau gémeaux cancer lion vierge balance scorpion sagittaire capricorne verseau poissons horoscope
      astres vénus mercure jupiter saturne lune amour chance rencontre intuition patience astral signe planète cœur
      inattendue litige dépenses méfiez-vous célibataires couple complicité énergie moral
    `,
  garden: `
      semez semis plants tailler terreau compost paillis arrosez haricots tulipes bulbes rosiers pelouse gazon limaces
      pucerons serre engrais bêche haie bourgeons racines feuilles gelées fleurs massif vivaces gousses semer repiquer
      arbustes fumier mildiou potager jardinier tondre bouture godets châssis sécateur floraison
    `,
  home: `
      taches lessive vinaigre savon éponge moisissure tapisserie peinture pinceau rouleau vernis carrelage joints
      parquet stratifié moquette radiateur isolation étagère matelas rideaux repassage linge meuble poncer calcaire
      canalisation bicarbonate chiffon frottez essuyez rincez peindre enduit papier-peint ponçage perceuse cheville
      marteau scie fenêtres laine cuir daim chaussures tricot mailles aiguilles couture ourlet
    `,
  computer: `
      navigateur logiciel passe ordinateur portable courriel virus mise paramètres menu téléchargement clavier compte
      internet cliquez fichier dossier mots identifiant routeur wifi téléphone smartphone tablette application
      antivirus disque écran souris clic réglages messagerie hameçonnage pirates sauvegarde ligne données utilisateurs
    `,
  health: `
      médecin symptômes vaccin pharmacie médicament comprimés dose allergie pollen fièvre toux grippe infection
      antibiotiques tension cholestérol diabète articulations muscles exercices sommeil alimentation vitamines
      enceintes sang donneurs dentiste patient ordonnance rhume virus douleurs migraine dormir insomnie genou peau
      cancer dépistage cœur infarctus dents gencives sage-femme
    `,
  money: `
      épargne taux intérêt crédit emprunt banque retraite pension impôt déclaration fiscale assurance allocations
      versement virement compte remboursement prime livret prêt prêts découvert prélèvement mutuelle cotisations
      bénéficiaires plafond revenus ménages succession notaire donation
    `,
  weather: `
      averses soleil ensoleillé nuages pluie bruine orages brouillard gelée vent vents degrés maximales minimales
      éclaircies ciel couvert brumes gouttes neige flocons verglas températures douceur fraîcheur rafales tempête
      mistral tramontane littoral vallées massifs matinée soirée après-midi demain anticyclone dépression perturbation
      temps humide
    `,
  roads: `
      automobilistes circulation bouchons chaussée voie rond-point départementale feux camions train voyageurs ligne
      arrêt cyclistes stationnement nationale autoroute route fermée fermeture déviation alternée travaux réfection
      enrobés embouteillages ralentissements usagers conducteurs poids lourds carrefour pont tunnel cars gare quai
      horaires retard tramway piste cyclable parking péage
    `,
  waste: `
      déchets ordures poubelle collecte recyclage bacs sacs encombrants verre végétaux branches compost ménagères
      ramassage emballages déchèterie sortir
    `,
  church: `
      messe église paroisse curé prêtre évêque diocèse prière célébration baptême obsèques chorale orgue autel homélie
      culte mort morte décédé décès disparu funérailles inhumation cimetière enterrement veuf veuve laisse filles fils
      petits-enfants élève hommage condoléances abbé sacristie communion procession pèlerinage chapelle carême avent
      pâques toussaint
    `,
  course: `
      cours stage atelier inscription débutants séances professeur tarif adhérents trimestre places animé animatrice
      yoga poterie aquarelle danse couture rentrée
    `,
  jobs: `
      poste recrutement candidature temps partiel salaire expérience entretien diplôme embauche contrat recherche
      emploi plein lettre motivation curriculum permis vendeur chauffeur serveur cuisinier comptable secrétaire
      infirmière
    `,
  sale: `
      vendre vente pièces chambre garage terrain enchères notaire visite occasion maison appartement vends studio
      cuisine équipée salle bains séjour salon cour pavée jardin cave grenier balcon ascenseur étage toiture refaite
      rénovée charges honoraires agence mètres carrés surface viager rendez-vous prix négociable loyer louer
    `,
  screen: `
      épisode série télévision chaîne film films thriller comédie documentaire cinéma réalisateur diffusion saison
      feuilleton téléfilm salles acteur actrice rôle campe incarne enquêtrice inspecteur commissaire polar rediffusion
      téléspectateurs soir scénario casting tournage bande-annonce critique
    `,
  games: `
      échecs blancs noirs dame cavalier tour pion loto tirage numéros gagnants cagnotte mots croisés grille sudoku
      belote solution complémentaire jackpot atout carreau pique trèfle roque énigme
    `,
  pets: `
      chien chiot chat chats chaton lapin hamster perruche vétérinaire puces tiques croquettes laisse pelage cage
      vermifuge gamelle litière aquarium poil griffes vacciner
    `,
  looks: `
      peau crème lotion shampoing cheveux maquillage parfum ongles rides mode robe jupe veste tendance hydratante
      coiffure coupe rouge lèvres vernis chemisier manteau gommage masque
    `,
  family: `
      bébé bébés enfant parents crèche couches allaitement sommeil devoirs école frère sœur caprices nourrisson mère
      père adolescent sœurs colère sieste tétine biberon
    `,
  abroad: `
      parlement députés sénat président ministre opposition coalition gouvernement scrutin élections référendum
      troupes cessez-le-feu ambassade sanctions frontière soldats armée constitution urnes tour sondages rebelles
      offensive sommet négociations mandat sortant
    `,
  science: `
      astronomes télescope planète comète astéroïde galaxie fusée satellite chercheurs scientifiques étude laboratoire
      espèce fossile gènes cellules années-lumière sonde dinosaure génome bactéries physiciens biologistes revue
    `,
  travel: `
      compagnie aérienne vols aéroport passagers bagages croisière hôtel touristes vacanciers destination plage cabine
      valise voyageurs séjour randonnée sentier balisage boucle dénivelé sommet refuge parking départ kilomètres
      bottes chaussures
    `,
  recall: `
      rappel lots consommateurs produit fabricant étouffement surchauffe remboursés magasin ticket numéro modèle
      vendus commercialisés distributeur enseigne clients rapporter présence possible morceaux plastique verre métal
      listeria salmonelle allergène étiquette date limite sachets barquettes jouet risque incendie défaut
    `,
  arts: `
      concert orchestre chef piano violon exposition galerie tableaux sculpteur musée théâtre scène comédiens chœur
      opéra ballet roman symphonie pianiste soliste ténor soprano danseurs chorégraphe pièce mise metteur peintre
      toile dessins écrivain auteur librairie éditeur poèmes poète album chanson chanteur festival billets carnet
      élève
    `,
  car: `
      pneu pneus moteur huile frein embrayage boîte essence diesel électrique phares essuie-glaces antigel échappement
      garage contrôle technique carrosserie hiver usure niveau plaquettes liquide refroidissement batterie vitesses
      coffre autonomie hybride
    `,
};
