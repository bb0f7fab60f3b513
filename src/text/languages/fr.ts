import { list, WordSet } from '../word-set.ts';
import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  functionWords: new WordSet(`
    le la les l' un une des du de d' et ou mais donc or ni car que qu' qui quoi dont où quand si comme lorsque puisque
    je tu il elle on nous vous ils elles me te se lui leur leurs y en ce cet cette ces mon ma mes ton ta tes son sa ses
    notre nos votre vos ne pas plus jamais aussi très bien encore tout tous toute toutes est sont était étaient sera être
    été a ont avait avaient avoir fait peut à au aux avec dans par pour sur sous sans vers chez entre depuis pendant
    avant après contre c'est n'est qu'il qu'elle
  `),
  danglingWords: new WordSet(
    'le la les un une des du de et ou que qui dont à au aux avec dans par pour sur sans chez entre leur leurs ses cette ces',
  ),
  abbreviations: new Set(
    list(
      'm mm mme mlle dr pr st ste av bd etc p ex cf env janv févr avr juil sept oct nov déc n no art vol éd',
    ),
  ),
  weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  negations: new WordSet("ne n' pas jamais aucun aucune rien personne ni sans non"),
  numbers: new Map(
    list('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize')
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['vingt', 20],
        ['trente', 30],
        ['quarante', 40],
        ['cinquante', 50],
        ['soixante', 60],
        ['cent', 100],
        ['mille', 1000],
        ['soixante-dix', 70],
        ['quatre-vingts', 80],
        ['quatre-vingt', 80],
        ['quatre-vingt-dix', 90],
        ['cents', 100],
        ['million', 1e6],
        ['millions', 1e6],
        ['milliard', 1e9],
        ['milliards', 1e9],
      ]),
  ),
  speechVerbs: new WordSet(`
    dit dite disait déclare déclaré affirme affirmé explique expliqué ajoute ajouté annonce annoncé assure assuré estime
    estimé précise précisé souligne souligné confie raconte rappelle conclut répond plaisante lance écrit indique indiqué
    constate constaté observe remarque résume glisse sourit s'amuse s’amuse confirme confirmé prévient avertit demande selon note insiste reconnaît
    répète répété disent disaient déclarent déclarait affirment affirmait expliquent expliquait ajoutent ajoutait annonçait assurent
    assurait estiment estimait précisent précisait soulignent soulignait confié confiait raconté racontait rappelé
    concluait conclu répondu répondait plaisanté lancé écrivait demandé insisté reconnu prévenu averti résume résumé
    soupire sourit s'exclame murmure crie s'amuse regrette regretté déplore déploré promet promis martèle martelé
    témoigne témoigné commente commenté observe observé poursuit poursuivi glisse glissé détaille détaillé tranche
    tranché garantit jure
    insistait rappelait avoue avouait avoué répétait glissait lançait résumait soupirait
    conseille ironise
    réjouit félicite souvient souvenait désole s'inquiète s'étonne s'indigne s'emporte s'agace s'enthousiasme s'interroge s'écrie renchérit rétorque rétorqué réplique répliqué soupiré murmuré
  `),
};
