import { setOf } from '../word-set.ts';
import { forms, type People } from './people.ts';

export const pt = (): People => ({
  offices: forms(`
    ombudsman: provedor provedora ouvidor ouvidora; auditor: auditor auditora;
    minister: ministro ministra; secretary: secretario secretaria; president: presidente presidenta; chancellor: chanceler;
    mayor: prefeito prefeita autarca; governor: governador governadora; ambassador: embaixador embaixadora; consul: consul consulesa; senator: senador
    senadora; deputy: deputado deputada vereador vereadora; monarch: rei rainha; pope: papa; bishop: bispo arcebispo; judge: juiz
    juiza; prosecutor: promotor promotora procurador procuradora; lawyer: advogado advogada; commissioner: comissario comissaria;
    chief: chefe; goalkeeper: goleiro goleira guarda-redes; striker: atacante avancado avancada; midfielder: meio-campista medio;
    defender: zagueiro zagueira defesa; coach: treinador treinadora tecnico tecnica; commander: comandante; captain: capitao capita; director: diretor
    diretora director directora; head: responsavel; leader: lider; spokesperson: porta-voz; engineer: engenheiro engenheira; librarian:
    bibliotecario bibliotecaria; curator: curador curadora; forester: guarda-florestal; biologist: biologo biologa; professor:
    professor professora; doctor: medico medica doutor doutora cirurgiao cirurgia oftalmologista; nurse: enfermeiro enfermeira;
    owner: proprietario proprietaria dono dona; founder: fundador fundadora; scientist: cientista pesquisador pesquisadora
    investigador investigadora quimico fisico geologo historiador historiadora astronomo; economist: economista; author: autor autora
    escritor escritora poeta; reporter: jornalista; artist: artista pintor pintora fotografo fotografa; architect: arquiteto
    arquiteta; musician: musico cantor cantora pianista violinista organista; actor: ator atriz; priest: padre paroco capelao; farmer:
    agricultor agricultora viticultor viticultora; baker: padeiro padeira; fisherman: pescador pescadora; treasurer: tesoureiro
    tesoureira; conductor: maestro maestrina; soloist: solista; referee: arbitro arbitra; defendant: reu arguido arguida; driver: motorista condutor condutora; vet: veterinario veterinaria; pharmacist: farmaceutico farmaceutica; dentist:
    dentista; hairdresser: cabeleireiro cabeleireira barbeiro; butcher: talhante acougueiro; plumber: canalizador encanador;
    electrician: eletricista; carpenter: carpinteiro carpinteira; blacksmith: ferreiro; watchmaker: relojoeiro; bookseller: livreiro;
    cook: cozinheiro cozinheira; cobbler: sapateiro sapateira; keeper: jardineiro jardineira
  `),
  fields: forms(`
    any: negocios relacoes assuntos meio nacional regional;
    chief: geral executivo executiva; marketing: marketing; sales: vendas; operations: operacoes; communications: comunicacao;
    prime: primeiro primeira; foreign: exteriores estrangeiros externas; trade: comercio; economy: economia industria; finance:
    fazenda financas financeiro financeira; interior: interior administracao; defence: defesa; justice: justica; health: saude; education: educacao;
    science: ciencia tecnologia; environment: ambiente clima; energy: energia minas; agriculture: agricultura pesca; transport:
    transportes infraestrutura; housing: habitacao cidades; labour: trabalho emprego; social: sociais; culture: cultura; heritage: patrimonio; festivals: festas; family: juventude familia infancia; seniors: idosos; equality: igualdade mulher;
    markets: mercados; safety: seguranca; waste: limpeza residuos; parks: jardins; water: aguas; roads: mobilidade transito;
    personnel: pessoal; opposition: oposicao; sport:
    esporte esportes desporto; tourism: turismo; police: policia; works: obras urbanismo; fire: bombeiros
  `),
  titles: setOf('sr sra dr dra dom dona senhor senhora'),
  joints: setOf('de do da dos das e para'),
  articles: setOf('o a um uma seu sua nosso nossa'),
  qualifiers: setOf(`
    ex ex-ministro ex-ministra ex-presidente ex-prefeito ex-prefeita anterior antigo antiga entao vice vice-presidente
    vice-prefeito suplente interino interina futuro futura eleito eleita adjunto adjunta candidato candidata
  `),
  changes: setOf(`
    reformado reformada aposentado aposentada deixa deixou assume assumiu
    nomeado nomeada promovido promovida substitui substituiu substituira demissao eleito eleita assumiu assumira remodelacao
    demitido demitida exonerado exonerada
    atual entao sucessor sucessora antecessor antecessora
  `),
  kin: setOf(`
    irmao irma irmaos irmas filho filha filhos filhas esposa esposo mulher marido sobrinha sobrinho tio tia tios mae pai
    viuva viuvo primo prima primos neto neta netos avo avos gemeo gemea gemeos familia casado casada casal xara cunhado cunhada
  `),
  conjunctions: setOf('e ou nem contra com'),
  endings: ['s', 'es'],
  openers: setOf(`
    segundo ontem hoje amanha segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo foto fotografia
    janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
  `),
  things: setOf(`
    mocao emenda caso relatorio plano lei colecao fundacao premio taca trofeu
    rua praca avenida ponte parque escola universidade instituto hospital igreja catedral museu biblioteca teatro banco empresa
    grupo conselho comite comissao agencia ministerio partido sindicato clube cidade vila regiao vale lago rio ilha monte cabo
    porto estacao norte sul leste oeste sao santa santo nova novo grande castelo torre mercado
  `),
});
