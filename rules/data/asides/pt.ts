import type { Aside } from './aside.ts';

export const pt: Aside = {
  me: `eu me mim meu minha meus minhas comigo posso tenho espero fui sou mantive fiz faço consigo devo pude estou
    baseei-me *ei !lei !rei !frei !hei`,
  you: `você tu te ti contigo lhe pediste quiseres preferires preferir quiser desejar queres gostaria diga digas avise
    avisa verifique indicou especificou`,
  we: 'nós nosso nossa nossos nossas somos temos estamos',
  your: 'seu sua seus suas teu tua teus tuas',
  craft: `atualiz* retifi* actualiz* encurt* acrescent* reescre* reescri* substitu* retir* mantive mantid* corrig* corrij* resum* alter* troqu* troc*
    ampli* adapt* tradu* simplific* reformul* ajust* redij* redig* modific* complet* conserv* elimin* remov* condens*
    inclu* escrev* escrit* reduz* reduc* faço sugir* termin* adicion* cort* tirei`,
  part: `parágrafo* frase* título* manchete* tom versão versões rascunho* repetiç* introdução conclusão abertura citaç*
    estilo estrutura redação formulação extensão palavras`,
  genre: `artigo* texto* reportagem notícia* crónica* crônica* receita* resenha nota história perfil resumo recensão`,
  asked: `pediu pediste indicou indicaste forneceu forneceste enviou enviaste colou colaste sugeriu sugeriste solicitou
    solicitado partilhou compartilhou mencionou procurava pretendia notas especificou sugeriu`,
  hope: 'espero',
  fits: `corresponda sirva goste agrade reflita atenda expectativas procurava ajudado melhor bem`,
  ask: 'quer queres quiser quiseres preferir preferires prefere preferes deseja desejas gostaria diga avise basta diz',
  cannot: 'não',
  knows: 'conhecimento* informação informações treino treinamento dados',
  ends: 'vai até termina terminam atualização limit* data corte',
  made: 'fictíci* inventei inventad* marcador*',
  user: 'utilizador utilizadora usuário usuária',
  wants: 'quer pede deseja',
  explain: 'explico explicar',
  other: 'outras outros alternativos alternativas alternativo opções propostas sugestões',
  order: `escreve escreva redige redija resume resuma reescreve reescreva corrige corrija traduz traduza reformula reformule
    encurta encurte elabora elabore`,
  following: 'seguinte seguintes abaixo acima',
  prose: `passiva jargão tom redação legib* fluid* gramática estilo concis* ortografia curto curta longo longa formal neutro simples leve`,
  trained: 'treino treinamento treinado corte',
  will: `posso poderia faço faria gosto`,
  public: 'comentários subscr* inscrev* capítulo tutorial',
  task: 'concurso exercício exercícios',
  told: 'instruções indicações',
  verify: 'verific* verifiqu* confirm* acesso aceder acessar',
  fact: `número* data datas dado* facto* fato* fonte* informaç* valor* taxa* preço* resultado* detalhe* estatística* afirmação`,
  limit: `aconselhamento conselhos previsões especul* diretrizes políticas
    internet naveg* links real jurídic* médic* legal`,
  secret: 'nomes pessoais opiniões opinião conteúdo*',
  sorry: 'lamento desculpe desculpa desculpas infelizmente sinto',
  quoth: 'disse diz respondeu explicou contou',
};
