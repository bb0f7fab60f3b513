import type { WholeWords } from './whole-words.ts';

export const pt = (): WholeWords => ({
  ends: `
    foi sob fui
    abertura abril abrir acabar acabou acesso acidente acima acontece acontecendo acontecer aconteceu adoro
    advogado afirma afirmou ainda ajudar algum alguma algumas alguns alguém altura alunos amiga animais anterior
    antigo apenas apesar apoio apresenta apresentar aquela aquelas aquele aqueles aquilo argentina artigo
    assistir assunto através atrás aumento bairro banho bastante batalha boas bonito brasileiros buscar cabelo
    cabeça campanha candidato capaz carnaval carreira casal central cerca chama chamado chamar chance chave
    cheio coisas colocar combate comentários começa começar começo começou companhia completamente comprar comum
    comunidade comércio congresso consegue consegui conseguir conseguiu consigo constituição contas contato
    conteúdo contrário contudo criança crianças decidiu decisão deixando deixar deixe deixou deles demais
    departamento descobrir desculpa desde desejo destaque deve devem deveria devido dezembro diferente
    diferentes diferença difícil dinheiro direitos diretamente direção disso diversas diversos documentos doença
    dois domingo dormir dúvida eduardo eleições embora enorme ensino entretanto entrevista episódio equipe
    escolha escolher escreveu espanha especialmente esposa espírito esquerda esteja esteve estilo estiver
    estranho estudantes estudo estudos evitar exatamente existe existem experiência explica explicar exército
    faculdade falando falar falou falta fernando fevereiro filha filho filhos finalmente foram forças fosse
    fotos francisco francês frança frente futuro garota general geralmente gostaria governador grandes havia
    história histórias histórico hoje horário hospital houve imagens importa importância impossível imprensa
    incluindo inclusive incrível independente infelizmente inglês instituições instituto interior internacionais
    internacional investigação início irmã irmão irmãos japão jesus jogar josé jovens joão juiz julho junho
    justiça lançamento lembra lembrar lembro levou locais local longe luiz líder maiores maioria marido março
    melhorar melhores membro membros meninas mesma mesmo mesmos ministro minutos momento momentos morrer morreu
    mostra mostrar movimento mudança mudanças mudar mudou muita muitas muitos mulheres município música músicas
    naquele nasceu nenhum nenhuma neste ninguém normalmente nossa nossas nosso nossos nota notícia novamente
    novembro número números obter opinião oportunidade origem original outra outras outros outubro ouvir padrão
    palavra palavras papel parabéns parceria paris participantes participar particular país países pena pequena
    pequeno perder perdeu perfeito perfil pergunta perguntas permite pesquisa pessoas pior podemos poderia
    poderá podia polícia porque portanto portugal portuguesa português porém possa posso possui possível poucos
    praça precisa precisam precisamos preciso primeira primeiro primeiros principais principal principalmente
    prisão problema processo procura procurar professor professores pronto proteger provas provavelmente prêmio
    própria próxima próximo publicado página públicas público públicos quais qualidade qualquer quantidade
    quarta quarto quase querem queremos querer queria quero questões quinta quiser rainha rapidamente razão
    realizada realizado receber recebeu recursos redes regras reino relatório representa república resolver
    resposta resultado resultados reunião rosto roupa roupas ruim rápido sabem sabia saiba sangue saída segunda
    seja sejam seleção semanas senhora será serão setembro silêncio simplesmente situação sobre sociedade
    somente sozinho superior sábado século sério talvez tamanho também telefone terceiro território tirar tiro
    todas tomar totalmente trabalha trabalhadores trabalhar trabalhos tradicional tradução tratamento trazer
    tribunal troca trás três universidade verdadeiro viagem visita vocês voltar voltou vontade votação votos
    várias vários vítima áfrica época ótimo últimas
  `,
  begins: `
    foi até nós vão lhe irá daí
    abaixo aberto abertura acabou achei acidente acima acontecendo acontecer aconteceu acordo acredito
    administração afirmou agosto agência ainda algumas alguns alguém altura alunos além amanhã ambiente ambos
    americano americanos amigo amigos américa animais aniversário anos análise apenas apesar apoio aquelas
    aquele aqueles aquilo argentina armas artigo artista artistas associação assunto ataque atividades através
    atrás atualmente aula aulas aumento ação ações bairro baixo banco banho bastante bonita bonito branco
    brasileira brasileiro brasileiros brasília cabelo campanha candidato capacidade capaz cargo carlos carreira
    casamento casas caso casos categoria certeza certo chamada chamado chefe chegou cheio chão cidades ciência
    claro classe coisa coisas comando comentários começo começou comigo comissão companhia completamente
    comunicação comunidade comércio condições congresso conhecido conhecimento conheço conjunto consegue
    conseguiu conselho considerado consigo constituição construção contas contato conteúdo contou controle
    contrário contudo crescimento criança crianças criação crime crise curso câmara código dado dados dando
    daqui decidiu decisão defesa deixando deixe deixou delas deles dentro departamento depois deputado deputados
    desejo dessas desses destaque destes destino devem deveria devido dezembro diferentes diferença dilma
    dinheiro diretamente diretor direção disponível distância diversas diversos dizem dizendo dizer diário
    doença domingo drogas duas durante dólares dúvida economia edição eduardo efeito eleições eles embora
    emprego empresas encontro enquanto ensino entanto entendo entrada entretanto entrou então episódio equipe
    eram errado escolha escreveu espanha especialmente esperando esperança espero esposa espécie espírito
    esquerda essas esses estamos estas estava estavam estação esteja estes esteve estiver estrada estranho
    estudantes estudo estudos estão evento eventos exatamente exemplo existem existência experiência exército
    faculdade falando falei falou família famílias fazem fazendo fazer fazia faço feita feitas fernando
    fevereiro ficam ficando ficou filhos filmes finalmente fique fiquei fizeram fogo fontes formas formação
    forças fosse francisco francês frente função ganhou garota gerais geralmente geração gostaria governador
    governo graça graças grupo grupos havia história histórias histórico hoje homens horas horário humanos idade
    ideias igreja imagem imagens importantes importância impossível imprensa incluindo inclusive indústria
    infelizmente informação informações inglês instituições instituto inteiro internacionais investigação início
    iria irmãos isso isto janeiro japão jardim jogadores jogo jogos jovem jovens julho junho lado lançamento
    lembro leste levou lhes liberdade licença ligação lisboa livro livros lixo locais longo lugares língua
    maiores maioria maneira marido março matéria medida medidas melhores membro membros memória meninas menino
    mensagem merda meses mesma mesmos mestre metade meus milhões militares minhas ministro ministério minutos
    missão modelo momento momentos morreu morto mortos motivo motivos movimento mudança mudanças mudou muita
    muitas muitos mundo município mãos média médico médio méxico música músicas naquele nasceu natureza
    necessidade necessário negócio negócios nenhum nenhuma nessa nesta ninguém nisso noite nomes normalmente
    nossas nosso nossos notícia notícias novamente novas novembro numa nível número números objetivo obras
    oficiais olho olhos ontem operação opinião oportunidade ordem organização origem outras outros outubro
    padrão palavras parabéns parceria partes participantes participação passada passado passando passou país
    países pedido pediu pelas pelos pensando pensei penso pequena pequeno perdeu perfeito perguntas permite
    perto período pessoas peça podem podemos poderia poderá podia polícia políticas político políticos pontos
    população portanto portuguesa português porém posição posso pouco poucos praia praça precisamos preciso
    prefeito prefeitura presença presidente preso preço primeiros principais principalmente prisão problemas
    processo produtos produção professores profissionais programas projetos proposta propriedade proteção provas
    provavelmente prêmio próprio próximo publicado página públicas público públicos qualquer quando quantidade
    quanto quarto quase querem queremos queria questão questões quiser rapidamente razão reais realidade
    realizada realizado realmente recebeu recursos redor referência região regiões regras reino relatório
    relação relações república responsabilidade responsável resposta resultado resultados revista risco rosto
    roupas ruas ruim rápido rússia sabem saiba santos saída saúde segue seguinte segundo segurança seguro sejam
    semanas sempre sendo senhora sentido serem serviço serviços serão setembro seus silva silêncio simplesmente
    sistemas situação sociais sociedade solução somente sonho sozinho sucesso sábado século série sério tais
    talvez tamanho também tanto tecnologia telefone televisão temos temporada tempos tendo tenha tenham tenho
    tentando terceiro teria território terá teve texto tinha tinham tipos tiver tiveram tivesse todas tornou
    totalmente trabalhadores trabalho trabalhos tradução transporte tratamento trazer tribunal trás três técnico
    título umas unidade unidos universidade união usado usando usuários valores veio veja vejo velho velocidade
    vendo verdadeiro vermelho versão verão vezes viagem violência visão vitória vivo você vocês voltou votação
    votos várias vários vídeos vítima áfrica água área áreas época ótimo ônibus últimas último últimos único
  `,
});
