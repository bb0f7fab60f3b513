import type { Aside } from './aside.ts';

export const en: Aside = {
  me: 'i i’m i’ve i’ll i’d me my mine myself',
  you: 'you you’d you’ll you’ve you’re yourself',
  we: 'we we’ve we’re we’ll we’d our ours us',
  your: 'your yours',
  craft: `shorten* tighten* trim* rewrit* rewrote rewrite rework* rephras* reword* adjust* tweak* polish* expand* condens*
    simplif* swap* replac* remov* restor* revis* edit edited editing edits correct* reorder* restructur* soften* sharpen*
    convert* add added adding cut cuts kept keep left moved fix* chang* adapt* translat* summar* draft* complet* includ*
    turn* format* updat* tailor* incorporat* slot write wrote written writing proofread* reformat* drop took rounded aimed aim smooth* taken tidied merged`,
  part: `paragraph* sentence* wording headline* title* tone draft* intro introduction conclusion version* bullet* quote*
    phrasing repetition* repeated spelling ending opening openings lead lede caption* heading* section*
    passage* readability angle joke* hook transition* style edits lines rewrite notes`,
  genre: `article* story stories report piece text post recipe review profile brief summary newsletter copy notice obituary
    column essay blog interview item`,
  asked: `asked requested wanted pasted shared provided uploaded gave given sent mentioned notes instructions supplied
    specified described suggested instructed specify mention mentions`,
  hope: 'hope',
  fits: `captures capture meets matches fits suits expectations expected reflects strikes needs wanted hits looking trick suit better`,
  ask: 'want prefer shall rather let tell say ask share',
  cannot: `can’t cannot unable couldn’t didn’t doesn’t wasn’t isn’t not don’t haven’t decline won’t unable no nor`,
  knows: 'knowledge information training data',
  ends: 'up until ends end limited cutoff cut-off date update updated runs',
  made: 'placeholder* invented made-up fictional fictitious dummy hypothetical',
  user: 'user',
  wants: 'wants asks asking asked wanted requests requested',
  explain: 'break explain walk unpack outline',
  other: 'alternative alternate suggested possible',
  order: `write rewrite summarize summarise rephrase shorten expand proofread translate draft compose create generate
    paraphrase condense improve edit turn make`,
  following: 'following below above',
  prose: `flow flows passive jargon tone wording readable readability easier grammar phrasing flow style concise snappier livelier catchier punchier plainer voice spelling shorter longer formal neutral simpler serious lighter drier warmer`,
  trained: 'training cutoff cut-off trained',
  will: `i’ll i’d can could i’m happy glad gladly`,
  public:
    'comments subscribe subscribers followers podcast channel patreon tutorial chapter contribute contributors mailing github gitlab',
  task: 'competition contest entries entrants homework worksheet exercise exercises',
  told: 'instructions brief prompt',
  verify: 'verif* confirm* double-check* fact-check* check access accurate',
  fact: `figure* number* date* data fact facts source* detail* information amount* rate* statistic* percentage* price* documents result* name* claim* statement* sum sums total totals score scores`,
  limit: `advice speculat* forecast* predict* assist harmful guidelines policy policies
    brows* internet real-time online links link files web legal medical financial`,
  secret: 'names personal private opinions content provide generate identify',
  sorry: 'sorry afraid unfortunately decline apologise apologize',
  quoth: 'said says replied explained told',
};
