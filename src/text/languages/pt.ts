import { list, WordSet } from '../word-set.ts';
import type { Language } from './language.ts';

export const pt: Language = {
  code: 'pt',
  functionWords: new WordSet(`
    o a os as um uma uns umas ao aos à às do da dos das de no na nos nas em num numa pelo pela pelos pelas e ou mas porém
    que quem qual quais cujo onde quando como se porque embora enquanto eu tu ele ela nós eles elas você vocês me te lhe
    lhes seu sua seus suas meu minha este esta estes estas esse essa isso isto aquele não nem também muito mais menos já
    ainda todo toda todos todas outro outra é são era eram foi foram ser sido está estão estava há tem têm tinha pode com
    contra desde durante entre para por sem sobre até após
  `),
  danglingWords: new WordSet(
    'o a os as um uma ao aos à às do da dos das de no na nos nas em e ou que com para por sem sobre entre cujo seu sua até pelo pela',
  ),
  abbreviations: new Set(
    list(
      'sr sra dr dra prof profa st sto etc p ex núm pág vol art av r jan fev mar abr mai jun jul ago set out nov dez exmo lda ltda cia',
    ),
  ),
  weekdays: list('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
  months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  negations: new WordSet('não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco'),
  numbers: new Map(
    list(
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
    )
      .map((word, value): [string, number] => [word, value])
      .concat([
        ['trinta', 30],
        ['quarenta', 40],
        ['cinquenta', 50],
        ['sessenta', 60],
        ['setenta', 70],
        ['oitenta', 80],
        ['noventa', 90],
        ['cem', 100],
        ['mil', 1000],
        ['cento', 100],
        ['duzentos', 200],
        ['duzentas', 200],
        ['trezentos', 300],
        ['trezentas', 300],
        ['quatrocentos', 400],
        ['quinhentos', 500],
        ['quinhentas', 500],
        ['seiscentos', 600],
        ['setecentos', 700],
        ['oitocentos', 800],
        ['novecentos', 900],
        ['dezasseis', 16],
        ['dezassete', 17],
        ['dezanove', 19],
        ['quatorze', 14],
        ['duas', 2],
        ['milhão', 1e6],
        ['milhões', 1e6],
      ]),
  ),
  speechVerbs: new WordSet(`
    disse diz dizia declarou declara afirmou afirma explicou explica acrescentou acrescenta garantiu garante ressaltou
    ressalta destacou destaca anunciou anuncia confirmou confirma alertou alerta respondeu responde perguntou pergunta
    contou conta lembrou lembra insistiu insiste escreveu escreve concluiu conclui comentou comenta segundo
    disseram dizem diziam afirmaram afirmam explicaram explicam acrescentaram garantem sublinhou sublinha advertiu
    adverte admitiu admite reconheceu reconhece prometeu promete brincou brinca lamentou lamenta apontou aponta
    salientou salienta relatou relata resumiu resume exclamou exclama gritou opinou opina denunciou reiterou reitera
    frisou frisa observou observa revelou revela assegurou assegura referiu refere
    contava contavam explicava recordava lembrava comentava afirmava garantia insistia repetia repetiu repete
    respondia confessou confessava confessa murmurou suspirou ri sorri recorda recordou
    avisa avisou aconselha aconselhou
    contam contaram dito
  `),
};
