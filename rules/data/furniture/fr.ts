import { pairs, phrases, type Furniture } from './furniture.ts';

/** The furniture of French pages. */
export const fr: Furniture = {
  advertisement: {
    signs: phrases(`
    publicité; publicités; annonce; sponsorisé; contenu sponsorisé; lisez la suite après la publicité
  `),
    words: `
    suivre suit ensuite plus bas lisez lire à
    la suite après cette de l'article article continue lire votre ci-dessous en dessous contenu sponsorisé
    proposé par passer fermer défiler pour continuer lecture poursuivez poursuivre sous le dans est une du l
    défilez lisez
  `,
  },
  newsletter: {
    signs: phrases(`
    newsletter; newsletters; lettre d'information; lettres d'information; infolettre; abonnez-vous;
    inscrivez-vous; boîte mail; notre application; l'application
  `),
    openers: `
    abonnez-vous inscrivez-vous recevez téléchargez ne suivez rejoignez entrez saisissez restez s'abonner
    s'inscrire
  `,
    words: `
    abonnez-vous inscrivez-vous à notre nos la le les l votre vos et ne manquez rien plus aucune aucun
    actualité actualités info infos l'actualité l'essentiel recevez chaque matin soir jour semaine
    gratuitement gratuite gratuit dans boîte mail e-mail adresse courriel newsletter de du des d'information
    lettre quotidienne hebdomadaire application téléchargez ici pour par en sur directement toute toutes tous
    articles alertes un une entrez s'abonner s'inscrire rater manquer jamais
  `,
    strangers: 0.3,
    least: 3,
  },
  cookies: {
    signs: phrases(`
    cookies; cookie
  `),
    openers: `
    nous ce notre en tout tous gérer accepter les pour paramétrer le
  `,
    words: `
    nous utilisons utilise des les cookies pour vous offrir la meilleure expérience possible sur notre ce site
    améliorer votre navigation tout tous accepter refuser gérer mes préférences paramètres paramétrer en
    poursuivant continuant acceptez l'utilisation de savoir plus politique confidentialité et le garantir
    assurer personnaliser contenu ses partenaires à
  `,
    strangers: 0.25,
    least: 3,
  },
  comments: {
    signs: phrases(`
    commentaire; commentaires; réagir; commenter
  `),
    openers: `
    commentaires commentaire laisser laissez connectez-vous ajouter voir afficher lire réagir soyez commenter
    poster écrire identifiez-vous publier les tous vous aucun participez
  `,
    words: `
    connectez-vous pour un une le la les laisser laissez poster publier ajouter commentaire commentaires
    commenter voir afficher tous lire réagir à cet article soyez premier première écrire se connecter
    identifiez-vous ou inscrivez-vous devez être connecté votre vos sont fermés aucun de du participez
    conversation masquer plus
  `,
    least: 2,
  },
  leads: phrases(`
    lire aussi; à lire aussi; lisez aussi; lire également; à lire également; lire la suite; lire plus;
    en savoir plus; vous aimerez aussi; vous pourriez aussi aimer; vous pourriez aimer;
    ceci pourrait vous intéresser; cela pourrait vous intéresser; cela peut vous intéresser;
    sur le même sujet; sur le même thème; à voir aussi; ailleurs sur le web; recommandé pour vous
  `),
  labels: [
    ...pairs(
      'plus dans; aussi dans; également dans; à lire dans; à lire aussi dans; à lire également dans; d’autres articles dans; autres articles de; autres articles dans; retrouvez dans; plus d’articles de',
      'ce numéro; cette rubrique; cette série; ce dossier; cette édition; notre magazine; nos archives; la même rubrique; le même numéro; la même série; la même édition; notre blog',
    ),
    ...phrases(`
    mots-clés; mots clés; sujets associés;
    produits similaires; produits associés; produits recommandés; vous aimerez aussi; vous pourriez aussi aimer; recettes similaires;
    article suivant; article précédent;
    articles liés; articles similaires; articles connexes; les plus lus; les plus lus aujourd'hui; les plus lus de la semaine; les plus lus du jour; le plus lu; le plus lu aujourd'hui; le plus lu du jour; le plus lu de la semaine; les plus consultés; les plus partagés; les plus commentés; à la une; les articles les plus lus;
    articles recommandés; dans la même rubrique
  `),
  ],
  lines: phrases(`
    toutes les actualités; voir tous les articles; toute l'actualité;
    cette page vous a-t-elle été utile; cette réponse vous a-t-elle aidé; une erreur dans cet article;
    une erreur dans l'article; vous avez repéré une erreur; signaler une faute; signaler un problème;
    suggérer une correction; donnez votre avis; donner mon avis; cet article est lu par une voix de synthèse;
    article lu par une voix de synthèse; chargement du lecteur; chargement de la vidéo;
    chargement de la carte; la vidéo va démarrer; voir les résultats;
    ce sondage est terminé; sondage terminé; le vote est clos; merci d'avoir voté; vous avez déjà voté;
    télécharger l'application; téléchargez l'application; ouvrir dans l'application; lire dans l'application;
    disponible sur google play; télécharger dans l'app store; nous respectons votre vie privée;
    le respect de votre vie privée est notre priorité; paramétrer les cookies; accepter et continuer;
    vous avez atteint votre limite d'articles gratuits; essayez gratuitement;
    débloquer cet article; profiter de l'offre; lire la suite de l'article; ajouter au panier;
    ajouter à la liste d'envies; voir le panier; choisir une taille; choisir la taille;
    choisir une couleur; me prévenir quand disponible;
    m'avertir du retour en stock; donner un avis; rédiger un avis; laisser un avis;
    image précédente; image suivante; photo précédente; photo suivante; 
      faire défiler;
    quitter le plein écran;  copié dans le presse-papiers; citer cet article;
    suivre cet auteur; suivre ce sujet; suivre ce thème; tous les articles de l'auteur; voir tous les articles;
    voir le profil; pourquoi cette publicité; masquer la publicité; fermer la publicité;
    passer la publicité; passer l'annonce; signaler cette publicité; soutenez un journalisme indépendant;
    soutenez notre journal; voir les commentaires;
    afficher les commentaires; masquer les commentaires; publier un commentaire; voir les réponses;
    afficher moins; voir moins; lire l'article complet; retour à la liste; retour à l'accueil;
    utiliser ma position; changer de langue; traduire cette page;
    agrandir le texte; réduire le texte; taille de police; ce direct est terminé; le direct est terminé;
    actualiser la page; actualisation automatique; activer les notifications; recevoir les alertes;
    temps de lecture estimé;
    soyez le premier à commenter; soyez le premier à réagir; soyez le premier à donner votre avis; signaler un abus; signaler ce commentaire; passer l'inscription à la newsletter;
    cliquez ici pour actualiser; cliquez pour actualiser; aller à la recette; imprimer la recette; ouvrir dans l'application; lire dans l'application; retour aux résultats;
    ajouter comme source préférée sur google; ajoutez-nous comme source préférée sur google;
    haut de page; retour en haut; retour en haut de page; charger plus de commentaires; que pensez-vous de cet article;
    retour à l'accueil;
    cet article vous a plu; cet article vous a-t-il plu; cet article vous a-t-il été utile;
    vous avez aimé cet article; cliquez ici pour lire la suite; cliquez ici pour en savoir plus;
    article réservé aux abonnés; cet article est réservé aux abonnés; contenu réservé aux abonnés;
    la suite est réservée aux abonnés; ce contenu n'est pas disponible;
    voir cette publication sur instagram; partager sur facebook; partager sur twitter; partager sur whatsapp;
    partager par courriel; partager par e-mail; partager cet article; partager l'article; partager;
    imprimer cet article; imprimer l'article; imprimer la page; envoyer par e-mail; envoyer à un ami;
    haut de page; retour en haut; retour en haut de page; aller au contenu; aller au contenu principal;
     cliquez pour agrandir; cliquer pour agrandir; cliquez sur l'image pour agrandir;
    lire la vidéo;  regarder la vidéo; cette vidéo n'est pas disponible;
    cette vidéo n'est plus disponible; voir le diaporama; écouter cet article; écouter l'article;
    temps de lecture; min de lecture; minutes de lecture; copier le lien; lien copié; afficher plus; voir plus; voir plus d'articles; charger plus d'articles; donnez votre avis sur cette page;
    charger plus; suivez-nous; taille du texte; article suivant; article précédent; signaler une erreur;
    ajouter à mes favoris; veuillez activer javascript; cet article est réservé aux abonnés;
    réservé aux abonnés; déjà abonné; offrir cet article
  `),
  beside: phrases(`
    guide des tailles; en stock; livraison gratuite; poser une question; soutenez-nous; je fais un don;
    à propos de l'auteur; mode sombre; mode lecture; contraste élevé; déjà inscrit; sans engagement;
    lecture automatique; votez maintenant; voir le résultat; petit moyen grand; petit; moyen; grand; normal;
    oui non; dites-le-nous; écrivez-nous; signalez-la; nous contacter; contactez-nous; pas maintenant;
    plus tard; autoriser; bloquer; voter; sans opinion; sondage; résultats; ouvrir; fermer; suivre; lecture;
    pause; muet; plein écran; d'accord; faire un don; merci pour votre retour; merci de votre retour;
    merci pour votre avis; précédent; suivant; retour; accueil; recherche; menu;
    chargement; chargement en cours; veuillez patienter; répondre; signaler; sponsorisé; en direct;
    oui; non; oui non; partagez-le; partagez-le avec vos amis;
    imprimer; partager; votre adresse e-mail; entrez votre e-mail; entrez votre adresse e-mail; accepter;
    tout accepter; tout refuser; gérer mes préférences; paramétrer; s'inscrire; s'abonner; se connecter;
    en savoir plus; commentaires; envoyer; je m’inscris; refuser; continuer sans accepter
  `),
  published: phrases('publié; publié le; posté le; mis en ligne le'),
  updated: phrases('mis à jour; mis à jour le; modifié le; actualisé le'),
};
