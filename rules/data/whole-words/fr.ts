import type { WholeWords } from './whole-words.ts';

export const fr = (): WholeWords => ({
  ends: `
    abord absence absolument accès acheter administration affaire affaires aimerais ainsi album allemagne
    allemand alors angleterre animaux anniversaire annonce août appel appeler appelle appelé application
    approche après arrive arriver arrivé arrivée arrêt arrête arrêter arrêté article articles assemblée
    association assurer atteint attend attendre attends attention aucun aucune auprès auraient aurais autour
    avais avocat avril beaucoup beauté belgique besoin bientôt bonheur boulot bref bruxelles budget bureau bébé
    cadre calme candidat capable capitaine capitale caractère carrière cause ceci celui cependant certain
    certaine certaines certains chacun changement changé chanson chaque charles cherche chercher cheveux
    chiffres choisi choisir clients combat combien comité comme commence commencer commencé comment commission
    communauté compagnie complètement comprend comprendre comprends compris compter concernant concerne
    confiance connais connaît connaître connu contexte contraire courage croire crois cuisine côtés david dedans
    dehors delà demande demander demandé depuis dernier derniers dernière dernières derrière dessous deuxième
    devait devenir devenu devient devrait difficile différence différentes différents directement direction
    discours doivent domaine dossier drôle durée débat début décembre décidé décision découvrir déjà départ
    département désolé désormais effet effets encore endroit enfin enquête enseignement ensemble ensuite
    entendre envie environ envoyer envoyé erreur espagne espèce essayer etats euros exactement explique
    expliquer expérience extérieur facile facilement fallait familles faudra faudrait faute faveur festival
    filles final finalement football françois futur février fête gagner goût grandes grands général générale
    généralement habitants habitude hauteur hollande hôpital hôtel importance important importante importe
    impossible industrie instant international internationale intérieur intérêts italie jacques janvier jeudi
    juillet juin justice laisse laisser laissé laquelle largement lequel liberté limite longtemps lorsque
    lumière lundi lycée madame magnifique maintenant majorité maladie malgré mauvais mauvaise meilleur meilleure
    meilleurs membre membres meme mercredi message milieu milliards ministre ministère minutes modèle moindre
    moitié moment mondiale monsieur montre montrer montréal mourir mouvement moyenne moyens musique médecin
    mémoire mérite nicolas nombreuses nombreux notamment notre nouveau nouveaux nouvel nouvelles novembre numéro
    nécessaire objet objets obtenir occasion octobre opinion opposition opération origine oublier oublié papier
    parce parcours parfait parfaitement parfois parlement parlé parmi participer particulier particulièrement
    partir passage pauvre pays peine perdre perdu permet permettre permis personnage personne personnes petites
    petits peuple peut peuvent photos pièce pièces pleine plupart plusieurs plutôt police populaire possibilité
    possible pourquoi pourra pourrait pourtant pouvait pouvez premier premiers première premières presque preuve
    prince principal principe prison probablement problème problèmes processus prochain prochaine procès
    professeur propos propose province préfère présenter prévu puisque puisse qualité quelque quelques question
    questions québécois rapidement rappelle rapport recevoir recherche recherches regarder regardez religion
    rencontre rencontrer rendez rendu rentrer représente respect retard retour retrouve retrouver reçu royaume
    règles réalisé répondre réponse république réseau réseaux résultat résultats réunion réussi révolution rêve
    salut samedi savent savoir second secrétaire selon semaine semaines septembre seule seulement seuls simple
    simplement sinon situation situé sociétés soirée souhaite soutien souvent succès suffit sujet sujets
    supérieur surprise surtout sérieux tableau tandis termes territoire théorie tomber total totalement toujours
    toutefois transport travaille travaux tribunal troisième trouve trouver trouvé trucs uniquement université
    utilise utiliser vendredi verre veulent veut victime victimes victoire vidéos visite voici voilà voiture
    volonté votre voulais voulait voulez voulu vraie vraiment véritable écoles écoute écrire écrit élèves
    émission épisode époque équipe équipes établissement état états étranger étudiants évidemment éviter
    évolution
  `,
  begins: `
    absence absolument accès acheter activité activités actuellement administration affaires afin afrique
    ailleurs aimerais aimé ainsi allemagne allemand allez alors amis américain américaine américains amérique
    anciens anglais angleterre animaux anniversaire année années appelé application apprendre appris armes armée
    arrivé arrivée arrière arrêté article articles assemblée assez atteint attendre attends auprès auraient
    aurais aurait autant auteur autres avaient avais avenir avoir avons ayant beaucoup beauté belgique besoin
    bientôt bonheur bonnes boulot bref bruxelles buts bébé campagne canada capable capacité capitale caractère
    carrière ceci celles celui cependant certaines certains cette ceux chacun changement changé cheveux chiffres
    chose choses ciel clients coeur comité commencé commerce communauté compagnie complètement comprendre
    comprends compris comptes concernant concours conditions confiance conférence connaissance connaître
    consommation construction contexte contrat corps couleur couleurs couple coups crise croire croit créé côté
    côtés cœur dedans dehors delà demain demandé depuis derniers dernières derrière dessous dessus devait
    devenir devenu devient devoir devrait différence différentes différents dimanche dirait directement
    directeur disait discours disent dites doit doivent dollars domaine donné données dossier droits durant
    durée décembre déjà député désolé désormais effet effets endroit enfants enfin enseignement ensemble ensuite
    entendre entendu entreprise entreprises entrée envers envoyer envoyé erreur espagne esprit espèce espère
    européen européenne exactement exemple expérience facilement faire faisait faisant faite faites fallait
    familles fasse faudrait faux faveur filles films finalement fonds forces formation français française
    françois frère frères février gagné genre grandes groupes grâce guerre généralement habitants habitude
    hauteur heureux histoire hollande homme hommes honneur hôpital identité idée idées images importance
    importante impossible informations intéressant intérêt intérêts jacques janvier jeudi jeunes joueur joueurs
    journaliste journée jours juin justice laissé laquelle largement lendemain lequel lettre lettres leurs
    liberté lieux lignes ligue lire londres longtemps lorsque lumière madame maintenant maisons majorité malade
    maladie malgré manière marché mariage matière mauvais mauvaise meilleure membre membres meme mercredi
    mesures mettre mieux milieu milliards millions ministre ministère minutes modèle moins moitié monsieur morts
    mourir mouvement moyens musée mère mètres médecin mémoire mêmes naissance niveau nombreuses nombreux noms
    notamment nouveaux nouvelles novembre noël objet objets obtenir octobre opinion ordre oublié ouverture
    papier parcours parents parfaitement parfois parlé parole particulièrement parties partout passage pendant
    perdre permettre personnage personnes petites petits peuvent peux pieds pire pièce pièces places plaisir
    planète plupart plusieurs plutôt poids points police politiques portes possibilité pourquoi pourrait
    pourtant pouvait pouvoir premiers premières prendre prends presque pression preuve principe prise prix
    probablement problème problèmes processus procès production produit produits professeur programme projets
    propres présence prévu publics publié puisque puissance père période qualité quartier quelle questions quoi
    québécois raisons rapidement recevoir recherches regardez remettre rendre rendu responsabilité responsable
    ressources revenir revient rire route royaume russie règles réalisé réalité régions répondre réponse
    république réseaux résultat résultats rôle sait samedi santé sauf savent scène secondes secrétaire secteur
    semaine semaines septembre seraient serais serait seront service services seulement seuls sexe simplement
    sinon site sites situé siècle sociaux société sociétés soient soir soirée soit sommes sorte sortie sources
    souvent style succès suffit suite suivant suivre sujet sujets surface surprise surtout système sécurité
    sérieux tandis taux tellement tels temps tendance tenir terme termes terrain territoire texte théorie
    théâtre tiens tient titre titres totalement toujours toutefois traitement travaux tribunal trouvé trucs
    uniquement unité université usage utilisation utilisé vacances vendre vendredi venir venu version veulent
    veut veux victime victimes victoire viennent viens violence visage vitesse vivre voici voilà voire voix
    volonté votre voulais voulait voulez vouloir vraiment vérité yeux zone école écoles économie écrire édition
    également église élection élections élevé élèves éléments émission énergie épisode époque équipes
    établissement étaient étais était étant étranger étude études étudiants évidemment êtes être
  `,
});
