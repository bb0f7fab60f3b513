import { pairs, phrases } from '../furniture/furniture.ts';
import type { Voice } from './voice.ts';

export const en: Voice = {
  delivery: [
    'here is',
    'here’s',
    'here are',
    'below is',
    'below are',
    'below you’ll find',
    'below you will find',
    'please find',
    'the following is',
    'certainly! here',
    'sure! here',
    'sure, here',
    'of course! here',
    'absolutely! here',
  ],
  report: [
    ...[
      'rewritten',
      'revised',
      'rewrote',
      'reworked',
      'restored',
      'completed',
      'corrected',
      'edited',
      'polished',
    ].flatMap((done) => [`I’ve ${done}`, `I have ${done}`, `I ${done}`]),
    ...[
      'kept',
      'preserved',
      'maintained',
      'added',
      'included',
      'removed',
      'expanded',
      'shortened',
      'tried to',
      'updated',
      'adjusted',
      'scaled',
      'made',
    ].flatMap((done) => [`I’ve ${done}`, `I have ${done}`]),
    'this version',
    'this revision',
    'this rewrite',
    'this draft',
    'this revised version',
    'this rewritten version',
    'the revised version',
    'the rewritten version',
  ],
  damage: phrases(`
    ended after; ends after; stops halfway; stopped halfway; ends halfway; ended halfway; breaks off halfway; stops after; stopped after; ended before; ends before; stops before; stopped before; ended in; ends in; stops in; stopped in; breaks off; broke off; ends at; ended at; ends with;
    ended with; stops at; stopped at; was interrupted; stops short; cut off; cuts off; cut short; incomplete;
    truncated; unfinished; missing; ends abruptly; ended abruptly; mid-sentence; in the middle of a sentence;
    trails off; didn’t come through; did not come through
  `),
  supplied: [
    ...['provided', 'shared', 'pasted', 'sent', 'supplied', 'gave me', 'submitted', 'uploaded'].flatMap(
      (done) => [`you ${done}`, `you’ve ${done}`, `you have ${done}`],
    ),
    'please provide',
    'please share',
    'please paste',
    'you requested',
    'as requested',
    'as you asked',
    'per your request',
    'your instructions',
  ],
  knowledge: ['my knowledge', 'my information', 'my data', 'my training'],
  self: [
    'as an AI',
    'as a language model',
    'as a large language model',
    'as an artificial intelligence',
    'as a virtual assistant',
    'as a text-based',
    'since I’m an AI',
    'being an AI',
  ],
  refusal: phrases(`
    as an assistant; I’m sorry, but I can’t; I’m sorry, but I cannot; I’m sorry, but I’m not able; I am sorry, but I cannot; sorry, but I can’t; I’m unable to;
    I am unable to; I can’t give; I cannot give; I can’t offer; I cannot offer; I’m not qualified to; I am not qualified to;
    I can’t assist; I cannot assist; I can’t provide; I cannot provide; I cannot generate; I can’t generate; I cannot create; I can’t help with; I’m not able to
  `),
  apology: [
    'I apologize for',
    'I apologise for',
    'my apologies',
    'apologies for',
    'I’m sorry for the',
    'sorry for the',
    'sorry about the',
    'I made a mistake in',
    'you’re right',
    'you are right',
    'you’re absolutely right',
    'you are absolutely right',
  ],
  ready: ['I can', 'I could', 'I’ll', 'I will', 'we can'],
  offer: [
    'if you’d like a',
    'if you’d prefer, I can',
    'if you prefer, I can',
    'I can also prepare',
    'I could also',
    'would you like me to',
    'do you want me to',
    'if you’d like me to',
    'if you would like me to',
    'if you want me to',
    'want me to',
    'should I also',
    'shall I',
    'if you’d like, I can',
    'if you would like, I can',
    'if you want, I can',
  ],
  farewell: phrases(`
    I hope this helps; hope this helps;
    hope that helps; I hope this meets; I hope this version; I hope this revised; I hope this draft; I hope this newsletter; I hope this piece; I hope this article; I hope this post; I hope this summary; I hope this rewrite; I hope the rewrite;
    I hope you find this; let me know if; let me know whether; let me know how; let me know what;
    just let me know; is there anything else; happy to help
  `),
  leave: phrases(`
    you can; you may; you may want to; you may wish to; you might want to; feel free to; be sure to; make sure to; make sure you; remember to; don’t forget to; do not forget to; please replace; please adjust; please update; note that; please note
  `),
  yours: pairs(
    'your; your original',
    'draft; outline; notes; manuscript; text; article; table; wording; headline; paragraph; paragraphs; opening; intro; bullet points; version',
  ),
  user: pairs('the user; user', 'asked; has asked; wants; wanted; requested; has requested; is asking'),
  courtesy: [
    'tell me if',
    'tell me whether',
    'just say the word',
    'just tell me',
    'I can also',
    'I’d be happy to',
    'I would be happy to',
    'I’m happy to',
    'I am happy to',
    'I’d be glad to',
    'feel free to',
    'if you need any',
    'if you need further',
    'if you have any',
    'don’t hesitate to ask',
  ],
  commission: ['write a', 'write an', 'insert a', 'insert an', 'add a', 'add an', 'include a', 'include an'],
  memo: pairs(
    'note to; note to the; note for; note for the; nb to; nb to the; nb for; memo to; memo to the; message to the; instruction to the',
    'editor; author; writer; copywriter; copy desk; designer; sub-editor; subeditor; layout; picture desk; translator; proofreader; journalist; reporter; web team; social team',
  ),
  prompt: [
    ...[
      'rewrite',
      'rephrase',
      'paraphrase',
      'summarize',
      'summarise',
      'proofread',
      'translate',
      'improve',
      'expand',
      'shorten',
    ].flatMap((order) => [
      `${order} the following`,
      `${order} this`,
      `${order} the text`,
      `${order} the article`,
      `${order} the above`,
    ]),
    'you are an expert',
    'you are a professional',
    'you are a skilled',
    'you are an experienced',
    'you are a seasoned',
    'act as a',
    'act as an',
  ],
  plain: [
    ...phrases(`
      I may not have the most recent; I may not have up-to-date; I may not have current; I may not have access to; I might not have the most recent; should be replaced with real; replace them with real; replace these with real; should be replaced with actual; replace them with actual; before I continue, could you; before I continue, can you; before I proceed, could you; before I start, could you; continued in the next message; continued in my next message; in my next reply; in my next response; in the next response; due to length limits; due to length constraints; due to the length limit; due to the character limit; I don’t have enough information; I do not have enough information
    `),
    'I made the following changes',
    'I’ve made the following changes',
    'I have made the following changes',
    'here are the changes I made',
    'here’s what I changed',
    'my knowledge cutoff',
    'my knowledge cut-off',
    'my last knowledge update',
    'as of my last update',
    'as of my last training',
    'as of my knowledge',
    'my training data only',
    'based on my training data',
    'in my training data',
    'I’m an AI language model',
    'I am an AI language model',
    'I’m just an AI',
    'I’m only an AI',
    'I am a large language model',
    'I’m a large language model',
    'I don’t have access to real-time',
    'I do not have access to real-time',
    'I don’t have real-time',
    'I cannot browse the internet',
    'I can’t browse the internet',
    'I don’t have personal opinions',
    'I don’t have personal experiences',
    'I can’t assist with that',
    'I cannot assist with that',
    'I can’t fulfill this request',
    'I cannot fulfill this request',
    'I can’t fulfill that request',
    'I cannot fulfill that request',
    'I can’t help with that request',
    'cannot fulfill your request',
    'can’t fulfill your request',
    'goes against my programming',
    'against my guidelines',
    'this README will be displayed',
    'humanize the text',
    'make it sound more human',
    'make it sound human',
    'in a way that passes AI detection',
  ],
  openers: phrases(`
    gladly; no worries; sounds good; with pleasure; my pleasure; certainly; sure; sure thing; absolutely;
    of course; great; understood; got it; no problem; great question; thank you for sharing;
    thanks for sharing; you’re absolutely right; you’re right; you are right; you are absolutely right; good catch;
    great catch; nice catch; good point; great point; fair point; point taken; noted; duly noted; my mistake; my apologies;
    apologies for that; sorry about that; good eye; well spotted; as requested; thanks; thank you; done
  `),
  words: {
    you: 'you you’ve you’d you’ll you’re',
    your: 'your',
    me: 'I I’m I’ve I’ll I’d me my',
    text: `article articles text draft story post piece essay copy content paragraph paragraphs section sections table passage
      summary headline headlines title titles intro introduction conclusion script blog html markdown document message
      excerpt translation write-up row cell list outline guide README recipe review newsletter sentence caption report chapter chapters email bio description
      leaflet leaflets brochure flyer handout webpage poster announcement listing faq tagline taglines slogan slogans newsletters`,
    version: 'version draft rewrite revision edition take copy translation summary',
    better: `clearer simpler better detailed friendlier stronger punchier livelier warmer briefer tighter concise shorter longer nicer`,
    revised: `revised rewritten updated completed complete full cleaned-up clean cleaned polished improved corrected
      paraphrased reworded formatted reformatted restored expanded extended shortened condensed edited proofread final
      refined enhanced optimized optimised seo-optimized seo-friendly humanized simplified translated fixed finished
      restructured shorter longer engaging readable concise unique rephrased missing improving improves refreshed
      tightened continuation rest remainder remaining`,
    worked: `revised rewritten cleaned-up polished improved corrected paraphrased reworded reformatted restored condensed shortened expanded proofread refined optimized optimised seo-optimized humanized simplified rephrased missing restructured tightened translated`,
    supplied:
      'provided shared pasted sent supplied gave submitted uploaded requested asked given mentioned suggested',
    seems: 'looks seems appears seem appear look appeared seemed got',
    change: `adjust adjusted adjustments change changes changed add expand shorten rewrite rephrase modify modifications
      tweak tweaks adapt refine revise revisions edit edits improve improvements tailor customize customise convert
      translate format reformat further polish elaborate clarification clarify generate draft create summarize include
      turn assistance continue complete provide trim simplify incorporate tighten suggest adapted suggestions prepare send`,
    form: `tone structure formatting wording style length flow grammar readability clarity meaning headings engagement
      voice seo keywords format original`,
    previous: 'previous earlier last prior initial first',
    reply: 'response answer message reply responses version output draft answers',
    confusion: 'confusion oversight misunderstanding inconvenience mix-up',
    request: `request assist fulfill fulfil copyrighted content explicit guidelines policy policies verify browse access
      real-time generate personal reproduce article text images`,
    advice: `advice advise medical legal financial tax safety diagnosis diagnose investment`,
    readers: 'audience audiences readership publication outlet',
    this: 'this that these',
    writer: `writer copywriter editor journalist seo assistant translator blogger author content novelist marketer reporter
      columnist strategist`,
    link: 'with you that which including without where in',
  },
};
