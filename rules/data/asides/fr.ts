import type { Aside } from './aside.ts';

export const fr: Aside = {
  me: 'je j’* moi me m’* mon ma mes *-moi *-je n’ayant',
  you: 'vous tu te toi t’* *-vous *-tu',
  we: 'nous notre nos',
  your: 'votre vos ta tes',
  craft: `raccourci* réécri* reformul* supprim* resserr* remplac* conserv* condens* modifi* ajout* retir* simplifi* corrig*
    allong* développ* adapt* complét* gard* traduit* traduir* résum* ajust* enrichi* rédig* écrit* allég* fluidifi* propos*
    dépla* coup* ôté repris reprend* étoff* remani* mis rectifi*`,
  part: `paragraphe* phrase* titre* ton version* brouillon formulation* accroche* répétition* conclusion introduction
    longueur style tournure* intertitre* chapeau chute citation* structure lourdeur* passage* mots`,
  genre: `article* texte* portrait* billet* recette* compte reportage* brève* résumé* critique* chronique* communiqué*
    dépêche*`,
  asked: `demandé demandée demandés demandiez souhaité souhaitiez souhaitais souhaitée envoyé envoyée envoyés fourni fournie
    fournis fournies indiqué indiquée indiquiez collé collée partagé partagée transmis transmise précisé voulais vouliez précisé précisez précisée notes suggéré suggériez`,
  hope: 'espère',
  fits: `répond répondra attentes correspond convient conviendra capture reflète recherchiez cherchiez cherchais plaira convient mieux`,
  ask: `souhaitez* souhaites* voulez* veux* préfér* aimeri* dites* dis dis-moi hésitez hésite n’hésitez n’hésite indiquez*
    savoir faites-moi convient`,
  cannot: 'pas ne n’* impossible',
  knows: 'connaissances informations entraînement données savoir',
  ends: 's’arrêtent s’arrête jour postérieur* jusqu’* limit* coupure',
  made: 'fictif* fictive* inventé* factice* provisoire*',
  user: 'utilisateur utilisatrice l’utilisateur l’utilisatrice',
  wants: 'veut demande souhaite',
  explain: 'explique expliquer détaille détailler décortiquer',
  other: 'alternatifs alternatif alternatives suggestions autres propositions',
  order: `rédige rédigez écris écrivez résume résumez reformule reformulez réécris réécrivez corrige corrigez traduis
    traduisez raccourcis raccourcissez développe développez`,
  following: 'suivant suivante suivants ci-dessous ci-dessus',
  prose: `passive* jargon ton formulation* lisib* fluid* grammaire style concis* vivant* orthographe accrocheu* court courte long longue formel* neutre soutenu léger simple`,
  trained: 'entraînement entraîné*',
  will: `peux pourrais vais volontiers`,
  public: 'commentaires abonn* chapitre tutoriel',
  task: 'concours candidatures exercice exercices dictée',
  told: 'consigne consignes instructions',
  verify: 'vérifi* confirm* contrôl* accès accéder dispose',
  fact: `chiffre* date dates données faits source* information* montant* taux prix résultat* détail* statistique* affirmation*`,
  limit: `conseil* spécul* prédire prévision* prévoir directives requête
    internet naviguer liens réel ligne juridique* médica* financi*`,
  secret: 'noms nominati* personnel* privé* opinion* contenu* avis',
  sorry: 'désolé désolée regrette malheureusement excuse* m’excuse',
  quoth: 'dit répondit expliqua lâche raconte',
};
