import type { DeskWords } from './desk.ts';

export const pt: DeskWords = {
  sport: `
      contrata reforço empréstimo defesa médio estreia entorse plantel juniores balneário lateral jogo partida
      temporada liga golo golos gols marcou treinador equipa vitória derrota pontos classificação guarda-redes goleiro
      avançado atacante penálti campeonato taça copa meia-final semifinal torneio árbitro intervalo adversário jogador
      andebol futebol basquetebol voleibol seleção empate
    `,
  kitchen: `
      colher forno manteiga farinha açúcar ovos natas pimenta cebola salsa tomilho tomates batatas cenouras
      alho-francês tacho panela frigideira cozer fritar assar descasque corte junte adicione misture mexa massa azeite
      vinagre limão caldo gramas polvilhe pique dentes
    `,
  manual: `
      botão filtro ecrã visor descalcificar depósito reservatório aparelho interruptor tomada máquina cafeteira
      cartucho cabo pisca enxague prima pressione mantenha desligue ligue rode bateria parafusos manual erro programa
      tampa termóstato aspirador impressora frigorífico
    `,
  notice: `
      inundação cheias alerta aviso tempestade rajadas neve meteorologia apagão conduta pressão moradores encerramento
      desvio obras horários autocarros ônibus elétrico autoestrada acidente nível banhistas alforrecas subsídio
      candidaturas prazo
    `,
  office: `
      renovar comprovativo morada passaporte licença formulário balcão matrícula titular portal identidade cartão
      validade requerente
    `,
  police: `
      polícia agentes ladrões roubo roubado furto detido testemunhas suspeito assalto juiz tribunal procurador arguido
      condenado prisão incêndio bombeiros ferido hospital colisão carrinha motociclista investigação ambulância
    `,
  market: `
      ações acionistas investidores dividendo lucro bolsa trimestre analistas filial aquisição credores cotação
      previsões fábrica empregos sindicato demissões despedimentos vendas
    `,
  stars: `
      áries touro gémeos gêmeos câncer caranguejo leão virgem balança libra escorpião sagitário capricórnio aquário
      peixes horóscopo astros vénus vênus mercúrio júpiter saturno amor sorte coração paciência
    `,
  garden: `
      semeie sementes plantas poda podar roseiras relva gramado terra composto adubo rega regue bulbos tulipas vaso
      vasos transplante estacas sebes brotos raízes folhas pulgões lesmas estufa geadas flores
    `,
  home: `
      mancha detergente vinagre sabão esponja bolor mofo papel parede tinta pincel rolo verniz azulejos soalho piso
      laminado tapete radiador isolamento prateleira colchão cortinas ferro roupa móvel lixar lixa ralo
    `,
  computer: `
      navegador senha palavra-passe programa computador telemóvel celular correio vírus atualização definições menu
      teclado conta internet clique ficheiro arquivo pasta
    `,
  health: `
      médico sintomas vacina farmácia farmacêutico medicamento comprimidos dose alergia pólen febre gripe infeção
      infecção antibióticos tensão colesterol diabetes articulações músculos exercícios sono dieta vitaminas grávidas
      gestantes sangue doadores dentista utente
    `,
  money: `
      poupança juros hipoteca empréstimo crédito banco pensão pensões pensionistas aposentados reforma imposto
      finanças declaração seguro benefício pagamento conta reembolso
    `,
  weather: 'aguaceiros nuvens nublado chuva chuvisco trovoada nevoeiro geada vento graus máximas mínimas',
  roads: `
      motoristas trânsito engarrafamento faixa rotatória rotunda semáforo camião caminhão comboio trem trens
      passageiros linha paragem ciclistas estacionamento
    `,
  waste: 'lixo contentor recolha coleta reciclagem resíduos sacos embalagens vidro ecoponto entulho',
  church: `
      missa igreja paróquia pároco padre bispo diocese oração batizado funeral altar procissão culto
    `,
  course: `
      curso oficina aulas matrícula inscrição iniciantes principiantes alunos professor trimestre vagas torneio
      categorias participar
    `,
  jobs: 'vaga emprego candidatos salário experiência entrevista currículo contratação',
  sale: 'vende venda quartos garagem terreno leilão imobiliária visita anúncio usado',
  screen: 'episódio série televisão canal filme comédia documentário cinema diretor estreia',
  games: `
      xadrez brancas pretas dama bispo cavalo torre peão tabuleiro lotaria loteria sorteio números prémio cruzadas
      sudoku solução
    `,
  pets: `
      cachorro cães gato gatos coelho hamster periquito veterinário pulgas carraças ração trela coleira jaula
    `,
  looks: `
      pele creme loção champô xampu cabelo maquilhagem perfume unhas rugas moda vestido saia casaco tendência
    `,
  family: 'bebé bebê criança pais creche fraldas amamentação escola irmão birras',
  abroad: `
      parlamento deputados senado presidente primeiro-ministro oposição coligação governo votação eleições eleitores
      referendo tropas embaixada sanções fronteira soldados exército constituição
    `,
  science: `
      astrónomos astrônomos telescópio planeta cometa asteroide galáxia foguetão satélite investigadores pesquisadores
      cientistas estudo laboratório espécie fóssil genes células
    `,
  travel: 'companhia aérea voos aeroporto passageiros bagagem cruzeiro hotel hotéis turistas destino',
  recall: 'recolhe lote lotes consumidores produto fabricante asfixia sobreaquecimento loja recibo',
  arts: `
      concerto orquestra maestro piano violino exposição galeria quadros escultor museu teatro palco atores estreia
      coro ópera ballet romance
    `,
  car: `
      pneu pneus motor óleo travão travões freio embraiagem gasolina gasóleo diesel elétrico faróis limpa-vidros
      anticongelante escape oficina mecânico inspeção
    `,
};
