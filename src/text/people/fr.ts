import { setOf } from '../word-set.ts';
import { forms, type People } from './people.ts';

export const fr = (): People => ({
  offices: forms(`
    notary: notaire; commander: commandant commandante;
    ombudsman: ombudsman;
    minister: ministre; secretary: secretaire; president: president presidente; chancellor: chancelier chanceliere; mayor: maire
    mairesse; governor: gouverneur gouverneure prefet prefete; ambassador: ambassadeur ambassadrice; consul: consul consule; senator: senateur senatrice;
    deputy: depute deputee conseiller conseillere echevin; monarch: roi reine; pope: pape; bishop: eveque archeveque;
    judge: juge; prosecutor: procureur procureure; lawyer: avocat avocate; commissioner: commissaire; chief: chef cheffe;
    goalkeeper: gardien gardienne; striker: attaquant attaquante; midfielder: milieu; defender: defenseur;
    coach: entraineur entraineuse; captain: capitaine; director: directeur directrice; head: responsable;
    spokesperson: porte-parole; engineer: ingenieur ingenieure; librarian: bibliothecaire; curator: conservateur conservatrice;
    forester: forestier forestiere; biologist: biologiste; professor: professeur professeure; doctor: medecin docteur docteure
    chirurgien chirurgienne; nurse: infirmier infirmiere; teacher: enseignant enseignante instituteur institutrice proviseur;
    owner: proprietaire patron patronne gerant gerante; founder: fondateur fondatrice; scientist: chercheur chercheuse chimiste
    physicien physicienne geologue historien historienne astronome meteorologue; author: auteur auteure autrice
    ecrivain ecrivaine romancier romanciere poete; reporter: journaliste; artist: artiste peintre photographe; architect:
    architecte; musician: musicien musicienne chanteur chanteuse pianiste violoniste organiste; actor: acteur actrice;
    economist: economiste; priest: cure pretre aumonier pasteur; farmer: agriculteur agricultrice vigneron vigneronne eleveur eleveuse; baker: boulanger boulangere;
    fisherman: pecheur pecheuse; soloist: soliste; referee: arbitre; defendant: prevenu prevenue accuse accusee; claimant:
    plaignant plaignante; treasurer: tresorier tresoriere; adviser: adjoint adjointe; keeper: jardinier jardiniere;
    postman: facteur factrice; chief-executive: pdg; vet: veterinaire; pharmacist: pharmacien pharmacienne; dentist: dentiste;
    hairdresser: coiffeur coiffeuse; driver: chauffeur chauffeuse conducteur conductrice; butcher: boucher bouchere; plumber: plombier;
    electrician: electricien electricienne; carpenter: menuisier menuisiere charpentier; mechanic: mecanicien mecanicienne;
    watchmaker: horloger horlogere; bookseller: libraire; cook: cuisinier cuisiniere
  `),
  fields: forms(`
    any: affaires national nationale regional regionale;
    chief: general generale; prime: premier premiere; foreign: etrangeres exterieures; trade: commerce; marketing: marketing; sales: ventes; operations: operations; communications: communication; technology: technique;
    economy: economie industrie; finance: finances
    budget financier financiere; interior: interieur; defence: defense armees; justice: justice; health: sante; education: education;
    science: recherche sciences; environment: environnement ecologie climat; energy: energie; agriculture: agriculture;
    transport: transports; housing: logement; labour: travail emploi; social: sociales solidarites; culture: culture;
    sport: sports; family: familles famille jeunesse enfance; seniors: aines seniors; heritage: patrimoine; festivals: fetes festivites;
    equality: egalite; tourism: tourisme; digital: numerique; roads: voirie mobilites circulation; safety: securite;
    waste: dechets proprete; water: eau; parks: verts; personnel: personnel; opposition: opposition; works: travaux urbanisme; fire: pompiers; police: police
  `),
  titles: setOf('m mme mlle monsieur madame mademoiselle dr me pr'),
  joints: setOf('de du des la le les et aux au a d l'),
  articles: setOf('le la un une son sa leur notre l'),
  qualifiers: setOf(`
    ancien ancienne ex vice suppleant suppleante interimaire futur future adjoint adjointe sous-directeur precedent
    precedente alors sortant sortante candidat candidate
  `),
  changes: setOf(`
    jusqu quitte retraite reprend passe
    devient devenu devenue deviendra nomme nommee promu promue succede remplace remplacera auparavant jusqu'en demission
    demissionne elu elue remaniement limoge limogee
    actuel actuelle successeur successeure predecesseur alors ancien ancienne
  `),
  kin: setOf(`
    frere freres soeur soeurs fils fille filles femme mari epoux epouse niece neveu oncle tante mere pere parents veuve veuf
    cousin cousine cousins petit-fils petite-fille grand-pere grand-mere jumeau jumeaux jumelle jumelles famille marie mariee
    couple homonyme nee enfants beau-frere belle-soeur
  `),
  conjunctions: setOf('et ou ni contre avec'),
  endings: ['s'],
  openers: setOf(`
    selon hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche photo photographie janvier fevrier mars
    avril mai juin juillet aout septembre octobre novembre decembre interroge
  `),
  things: setOf(`
    motion amendement affaire proces rapport plan loi collection fondation prix coupe
    rue place avenue boulevard pont parc ecole universite institut hopital eglise cathedrale musee bibliotheque theatre banque
    societe groupe conseil comite commission agence ministere parti syndicat club ville commune region vallee lac riviere ile
    mont cap port gare nord sud est ouest saint sainte grande grand petit petite nouvelle vieux chateau tour marche
  `),
});
