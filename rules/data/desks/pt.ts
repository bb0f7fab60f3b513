import type { DeskWords } from './desk.ts';

export const pt: DeskWords = {
  sport: `
      contrata reforço empréstimo defesa médio estreia entorse plantel juniores balneário lateral jogo partida
      temporada liga golo golos gols marcou treinador equipa vitória derrota pontos classificação guarda-redes goleiro
      avançado atacante penálti campeonato taça copa meia-final semifinal torneio árbitro intervalo adversário jogador
      andebol futebol basquetebol voleibol seleção empate handebol futsal ténis tênis ciclista etapa volta pelotão
      camisola venceu triunfo goleou artilheiro marcador pontuadora jogos jornada rodada divisão líder lanterna subida
      descida rebaixamento promoção época final quartas estadual brasileirão título medalha ouro prata bronze time
      elenco rival visitante estádio pavilhão ginásio relvado gramado quadra zagueiro meio-campo ponta capitão técnico
      selecionador pênalti cartão expulso prolongamento prorrogação emprestado lesão sets raquete nadador natação
      bruços mariposa estafeta atletismo corredor maratona sprint barreiras boxe judo judô esgrima remo regata vela
      surf surfista patinagem hóquei râguebi ensaio
    `,
  kitchen: `
      colher forno manteiga farinha açúcar ovos natas pimenta cebola salsa tomilho tomates batatas cenouras
      alho-francês tacho panela frigideira cozer fritar assar descasque corte junte adicione misture mexa massa azeite
      vinagre limão caldo gramas polvilhe pique dentes refogue alho arroz frite quente cozinhe lume brando fogo
      coentros picados bata gemas claras creme envolva peneirada forma untada unte tabuleiro assadeira minutos
      desenforme morno calda laranja raspas leite margarina fermento amasse estenda geladeira frigorífico tampa
      chávena xícara litro pitada louro alecrim manjericão orégãos colorau açafrão cominhos canela baunilha chocolate
      coco amêndoas nozes bolo tarte torta bolacha biscoito pudim doce geleia queijo presunto chouriço linguiça frango
      vaca porco borrego bacalhau sardinhas camarão polvo lulas feijão grão lentilhas courgette beringela espinafres
      cogumelos tempere escorra rodelas cubos triture sirva receita ingredientes doses porções
    `,
  manual: `
      botão filtro ecrã visor descalcificar depósito reservatório aparelho interruptor tomada máquina cafeteira
      cartucho cabo pisca enxague prima pressione mantenha desligue ligue rode bateria parafusos manual erro programa
      tampa termóstato aspirador impressora frigorífico café encha marca junte saqueta carregue botões segundos
      laranja jarro aperte pilhas tela saco mangueira abra feche retire insira coloque substitua gire loiça louça
      lavar tambor bomba borracha congelador descongelar micro-ondas chaleira torradeira tinteiro toner caldeira
      radiador purgar torneira válvula instruções vapor
    `,
  notice: `
      inundação cheias aviso tempestade rajadas neve meteorologia apagão conduta pressão moradores encerramento desvio
      obras horários autocarros ônibus elétrico autoestrada acidente nível banhistas alforrecas subsídio candidaturas
      prazo
    `,
  office: `
      renovar comprovativo morada passaporte licença formulário balcão matrícula titular portal identidade cartão
      validade requerente
    `,
  police: `
      polícia agentes ladrões roubo roubado furto detido testemunhas suspeito assalto juiz tribunal procurador arguido
      condenado prisão incêndio bombeiros ferido hospital colisão carrinha motociclista investigação ambulância
      policiais detenção preso ladrão furtado faca arma tiros ministério público juíza acusado pena multa burla burlão
      golpe estelionato acidente choque atropelamento chamas grave homicídio vítima cadáver autópsia álcool droga
      cocaína
    `,
  market: `
      ações acionistas investidores dividendo lucro bolsa trimestre analistas filial aquisição credores cotação
      previsões fábrica empregos sindicato demissões despedimentos vendas ibovespa caíram subiram prejuízo resultados
      receita faturação semestre grupo companhia subsidiária unidade trabalhadores dispensar oferta compra fusão
      dívida insolvência recuperação judicial siderúrgica petróleo barril trigo soja milho tonelada saca cobre juros
      taxa inflação exportações importações encomendas lojas varejo
    `,
  stars: `
      áries touro gémeos gêmeos câncer caranguejo leão virgem balança libra escorpião sagitário capricórnio aquário
      peixes horóscopo astros vénus vênus mercúrio júpiter saturno amor sorte coração paciência carneiro signo planeta
      marte visita inesperada dívida promessas cuidado favor energia intuição solteiros surpresa
    `,
  garden: `
      semeie sementes plantas poda podar roseiras relva gramado terra composto adubo rega regue bulbos tulipas vaso
      vasos transplante estacas sebes brotos raízes folhas pulgões lesmas estufa geadas flores semear gerânios regar
      adubar estrume caracóis míldio horta jardim enxada tesoura floração tomateiros
    `,
  home: `
      mancha detergente vinagre sabão esponja bolor mofo papel parede tinta pincel rolo verniz azulejos soalho piso
      laminado tapete radiador isolamento prateleira colchão cortinas ferro roupa móvel lixar lixa ralo nódoa
      bicarbonato pano esfregue calcário juntas pintar massa berbequim furadeira bucha parafuso martelo serra janelas
      couro camurça sapatos tricô agulhas costura
    `,
  computer: `
      navegador senha palavra-passe programa computador telemóvel celular correio vírus atualização definições menu
      teclado internet clique ficheiro arquivo pasta utilizador usuário router roteador wifi tablet aplicação
      antivírus disco ecrã rato mouse configurações phishing piratas descarregar baixar dados
    `,
  health: `
      médico sintomas vacina farmácia farmacêutico medicamento comprimidos dose alergia pólen febre gripe infeção
      infecção antibióticos tensão colesterol diabetes articulações músculos exercícios sono dieta vitaminas grávidas
      gestantes sangue doadores dentista utente paciente receita remédio tosse constipação resfriado vírus pressão
      dores costas enxaqueca dormir insónia insônia joelho pele cancro câncer coração enfarte infarto dentes gengivas
    `,
  money: `
      poupança juros hipoteca empréstimo crédito banco pensão pensões pensionistas aposentados reforma imposto
      finanças declaração seguro benefício pagamento reembolso inss subsídio abono receita dedução depósito comissão
      transferência apólice contribuições herança rendimentos
    `,
  weather: `
      aguaceiros nuvens nublado chuva chuvisco trovoada nevoeiro geada vento graus máximas mínimas limpo pancadas
      neblina neve granizo temperaturas rajadas soprará litoral interior noroeste sudoeste nordeste anticiclone frente
      fria amanhã tarde fracos moderado
    `,
  roads: `
      motoristas trânsito engarrafamento faixa rotatória rotunda semáforo camião caminhão comboio trem trens
      passageiros linha paragem ciclistas estacionamento estrada municipal nacional rodovia autoestrada cortada
      interdição desvio obras repavimentação asfalto pavimento congestionamento condutores veículos cruzamento ponte
      túnel autocarros ônibus carreira ponto metrô estação horários atraso elétrico
    `,
  waste: `
      lixo contentor recolha coleta reciclagem resíduos sacos embalagens vidro ecoponto entulho caçamba monos
      orgânicos
    `,
  church: `
      missa igreja paróquia pároco padre bispo diocese oração batizado funeral altar procissão culto morreu morte
      faleceu velório enterro sepultado cemitério viúva viúvo deixa filhos filhas netos nascido homenagem sacerdote
      paroquial fiéis comunhão romaria peregrinos capela órgão quaresma advento páscoa décadas
    `,
  course: `
      curso oficina aulas matrícula inscrição iniciantes principiantes alunos professor trimestre vagas torneio
      categorias participar workshop monitor ioga yoga cerâmica aguarela aquarela dança costura terças quintas
    `,
  jobs: `
      vaga emprego candidatos salário experiência entrevista currículo contratação procura-se precisa-se vagas posto
      tempo parcial inteiro carta vendedora motorista garçom cozinheiro contabilista administrativo enfermeira
    `,
  sale: `
      vende venda quartos garagem terreno leilão imobiliária visita anúncio usado apartamento moradia casa vivenda
      quinta cozinha equipada casa-de-banho banheiro sala varanda terraço arrecadação elevador prédio metros quadrados
      lote preço pedido renda aluguel arrenda aluga estação mobilado
    `,
  screen: `
      episódio série televisão canal filme comédia documentário cinema diretor estreia novela capítulo temporada
      realizador dirigido ator atriz interpreta papel protagonista elenco argumento roteiro rodagem drama policial
      suspense emissão exibe exibido telespectadores audiência crítica inspetora detetive
    `,
  games: `
      xadrez brancas pretas dama bispo cavalo torre peão tabuleiro lotaria loteria sorteio números prémio cruzadas
      sudoku solução palavras dezenas acumulado mega-sena euromilhões mate roque
    `,
  pets: `
      cachorro cães gato gatos coelho hamster periquito veterinário pulgas carraças ração trela coleira jaula gatinho
      filhote tigela caixa gaiola aquário unhas desparasitar vermífugo vacinas
    `,
  looks: `
      pele creme loção champô xampu cabelo maquilhagem perfume unhas rugas moda vestido saia casaco tendência
      hidratante penteado lábios batom verniz esmalte blusa esfoliante máscara
    `,
  family: `
      bebé bebê criança pais creche fraldas amamentação escola irmão birras bebés deveres adolescente sesta soneca
      chupeta biberão mamadeira
    `,
  abroad: `
      parlamento deputados senado presidente primeiro-ministro oposição coligação governo votação eleições eleitores
      referendo tropas embaixada sanções fronteira soldados exército constituição urnas volta turno sondagens
      pesquisas coalizão ministro cessar-fogo rebeldes ofensiva cimeira cúpula negociações mandato
    `,
  science: `
      astrónomos astrônomos telescópio planeta cometa asteroide galáxia foguetão satélite investigadores pesquisadores
      cientistas estudo laboratório espécie fóssil genes células anos-luz sonda fósseis dinossauro genoma bactérias
      físicos biólogos revista
    `,
  travel: `
      companhia aérea voos aeroporto passageiros bagagem cruzeiro hotel hotéis turistas destino praia férias camarote
      mala viajantes estadia percurso trilho caminhada desnível cume abrigo circular botas
    `,
  recall: `
      recolhe lote lotes consumidores produto fabricante asfixia sobreaquecimento loja recibo recall retira mercado
      modelo série embalagens rótulo validade vendidas unidades cadeia lojas clientes devolver reembolso dinheiro
      presença fragmentos vidro plástico metal listeria salmonela alergénio risco incêndio brinquedo defeito trava
      soltar-se
    `,
  arts: `
      concerto orquestra maestro piano violino exposição galeria quadros escultor museu teatro palco atores estreia
      coro ópera ballet romance sinfonia pianista violoncelo violão guitarra fado cantora solista tenor soprano
      bailado balé peça expôs pintor telas desenho escritor autora editora poemas poeta disco álbum canções festival
      bilhetes ingressos
    `,
  car: `
      pneu pneus motor óleo travão travões freio embraiagem gasolina gasóleo diesel elétrico faróis limpa-vidros
      anticongelante escape oficina mecânico inspeção inverno nível pastilhas arrefecimento bateria embreagem caixa
      velocidades bagageira porta-malas autonomia híbrido
    `,
};
