import type { DeskWords } from './desk.ts';

export const fr: DeskWords = {
  sport: `
      recrute gardien défenseur prêt transfert entorse vestiaire ligament juniors match saison ligue buts buteur
      entraîneur équipe victoire défaite points classement ailier essai pénalité championnat coupe demi-finale finale
      tournoi arbitre mi-temps adversaire rugby handball football volley joueur sélection carton leader club contrat
      coéquipières pilier
    `,
  kitchen: `
      cuillère four beurre farine sucre œufs crème poivre oignon persil thym tomates pommes carottes poireau casserole
      poêle mijoter cuire versez ajoutez mélangez épluchez coupez émincez enfournez pâte huile olive vinaigre citron
      bouillon grammes saupoudrez gousses
    `,
  manual: `
      bouton touche filtre écran affichage détartrer réservoir appareil interrupteur prise lave-vaisselle cafetière
      cartouche câble clignote voyant rincez appuyez maintenez débranchez branchez tournez batterie notice erreur
      programme couvercle thermostat aspirateur imprimante réfrigérateur
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
      parquet tribunal prévenu procureur condamné peine prison incendie pompiers blessé grièvement hôpital hélicoptère
      collision camionnette motard ambulance
    `,
  market: `
      actions investisseurs dividende bénéfice bourse trimestre analystes filiale acquisition créanciers cotation
      rachat prévisions usine emplois syndicat licenciements salariés chiffre affaires
    `,
  stars: `
      bélier taureau gémeaux cancer lion vierge balance scorpion sagittaire capricorne verseau poissons horoscope
      astres vénus mercure jupiter saturne lune amour chance rencontre intuition patience
    `,
  garden: `
      semez semis plants tailler terreau compost paillis arrosez haricots tulipes bulbes rosiers pelouse gazon limaces
      pucerons serre engrais bêche haie bourgeons racines feuilles gelées fleurs massif vivaces gousses
    `,
  home: `
      taches lessive vinaigre savon éponge moisissure tapisserie peinture pinceau rouleau vernis carrelage joints
      parquet stratifié moquette radiateur isolation étagère matelas rideaux repassage linge meuble poncer calcaire
      canalisation
    `,
  computer: `
      navigateur logiciel passe ordinateur portable courriel virus mise jour paramètres menu téléchargement clavier
      compte internet cliquez fichier dossier
    `,
  health: `
      médecin symptômes vaccin pharmacie médicament comprimés dose allergie pollen fièvre toux grippe infection
      antibiotiques tension cholestérol diabète articulations muscles exercices sommeil alimentation vitamines
      enceintes sang donneurs dentiste
    `,
  money: `
      épargne taux intérêt crédit emprunt banque retraite pension impôt déclaration fiscale assurance allocations
      versement virement compte remboursement
    `,
  weather: `
      averses soleil ensoleillé nuages pluie bruine orages brouillard gelée vent vents degrés maximales minimales
      éclaircies
    `,
  roads: `
      automobilistes circulation bouchons chaussée voie rond-point départementale feux camions train voyageurs ligne
      arrêt cyclistes stationnement
    `,
  waste: `
      déchets ordures poubelle collecte recyclage bacs sacs encombrants verre végétaux branches compost
    `,
  church: `
      messe église paroisse curé prêtre évêque diocèse prière célébration baptême obsèques chorale orgue autel homélie
      culte
    `,
  course: `
      cours stage atelier inscription débutants séances professeur tarif adhérents trimestre places animé
    `,
  jobs: `
      poste recrutement candidature temps partiel salaire expérience entretien diplôme embauche contrat
    `,
  sale: `
      vendre vente pièces chambre garage terrain enchères notaire visite annonce occasion maison appartement
    `,
  screen: `
      épisode série télévision chaîne film films thriller comédie documentaire cinéma réalisateur diffusion
    `,
  games: `
      échecs blancs noirs dame cavalier tour pion loto tirage numéros gagnants cagnotte mots croisés grille sudoku
      belote solution
    `,
  pets: `
      chien chiot chat chats chaton lapin hamster perruche vétérinaire puces tiques croquettes laisse pelage cage
      vermifuge
    `,
  looks: `
      peau crème lotion shampoing cheveux maquillage parfum ongles rides mode robe jupe veste tendance
    `,
  family: `
      bébé bébés enfant parents crèche couches allaitement sommeil devoirs école frère sœur caprices
    `,
  abroad: `
      parlement députés sénat président premier ministre opposition coalition gouvernement scrutin élections
      référendum troupes cessez-le-feu ambassade sanctions frontière soldats armée constitution
    `,
  science: `
      astronomes télescope planète comète astéroïde galaxie fusée satellite chercheurs scientifiques étude laboratoire
      espèce fossile gènes cellules
    `,
  travel: `
      compagnie aérienne vols aéroport passagers bagages croisière hôtel touristes vacanciers destination
    `,
  recall: 'rappel lots consommateurs produit fabricant étouffement surchauffe remboursés magasin ticket',
  arts: `
      concert orchestre chef piano violon exposition galerie tableaux sculpteur musée théâtre scène comédiens première
      chœur opéra ballet roman
    `,
  car: `
      pneu pneus moteur huile frein embrayage boîte essence diesel électrique phares essuie-glaces antigel échappement
      garage contrôle technique carrosserie
    `,
};
