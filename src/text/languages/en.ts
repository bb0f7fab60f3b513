import { list, WordSet } from '../word-set.ts';
import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  functionWords: new WordSet(`
    a an the and or but nor so yet if then than that this these those there here it its it's he him his she her hers
    they them their we us our you your i me my who whom whose which what when where why how is are was were be been
    being am has have had having do does did will would shall should can could may might must ought not no of in on at by
    for from with about into over after before under between through during without against to as up out off down
    also only just very more most some any each every both all such other same too because while although though
    until since don't didn't isn't wasn't
  `),
  danglingWords: new WordSet(`
    a an the and or of to with from into onto upon than because although whereas whose their its my our your
    every between during among toward towards against until unless if when while and/or
  `),
  abbreviations: new Set(
    list(`
      mr mrs ms dr prof rev st sr jr hon gov sen rep gen col lt sgt capt cmdr adm maj messrs mt ft no nos vol vols pp
      ed eds fig figs sec ch art para vs etc al ca approx dept est inc ltd co corp bros Jan Feb Mar Apr Jun Jul Aug Sep
      Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun e.g i.e cf viz ms mss u.s u.k u.n a.m p.m ave blvd rd tel
      ext min max op cit ibid tsp tbsp oz lb lbs in hr hrs
    `),
  ),
  weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  months: list('January February March April May June July August September October November December'),
  negations: new WordSet(`
    not no never none nothing nobody neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't
    weren't hasn't haven't hadn't wouldn't shouldn't couldn't mustn't ain't
  `),
  numbers: new Map(
    list(`
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty
    `)
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['thirty', 30],
        ['forty', 40],
        ['fifty', 50],
        ['sixty', 60],
        ['seventy', 70],
        ['eighty', 80],
        ['ninety', 90],
        ['hundred', 100],
        ['thousand', 1000],
        ['million', 1e6],
        ['billion', 1e9],
      ]),
  ),
  speechVerbs: new WordSet(`
    said says say saying told tells tell telling added adds adding noted notes noting stated states stating claimed
    claims claiming argued argues arguing insisted insists insisting stressed stresses stressing emphasized emphasizes
    emphasizing emphasised emphasises emphasising underlined underlines underscored underscores announced announces
    announcing declared declares declaring confirmed confirms confirming denied denies warned warns warning admitted
    admits acknowledged acknowledges explained explains explaining described describes called calls replied replies
    responded responds asked asks asking answered answers wrote writes writing written tweeted tweets posted posts
    continued continues concluded concludes asserted asserts asserting maintained maintains contended alleged
    suggested suggests predicted predicts urged urges vowed vows pledged pledges reiterated reiterates reaffirmed
    recalled recalls observed observes remarked remarks commented comments joked jokes reads read begins began
    repeated repeats according quipped shouted cried whispered promised promises complained
    testified testifies lamented laments mused muses muttered murmured sighed laughed laughs exclaimed yelled screamed
    begged pleaded pleads boasted boasts cautioned cautions countered counters conceded concedes declined disclosed
    discloses elaborated hinted informed informs interjected mentioned mentions opined pointed protested
    recounted recounts relayed retorted revealed reveals stipulated summarised summarized swore thanked touted
    volunteered welcomed praised praises criticised criticized blasted slammed reassured assured assures hailed hails
    wonders wondered thinks believes believed remembers remembered agrees agreed quips confides confided confesses confessed
    reckons reckoned shrugs shrugged grins grinned chuckles chuckled smiles smiled
  `),
};
