import type { Language } from '../words.ts';

export const pt: Language = {
  decimal: ',',
  price:
    'preço*|preço de mercado|preço atual|cotação|cotações|valor unitário|último preço|valor do token|valor da moeda|preço por token|valor por token',
  trade:
    'cotado|cotada|cotava|sendo cotado|sendo cotada|negociado|negociada|é negociado|sendo negociado|sendo negociada|negocia|negociava|negociando|se negocia|vale|valem|valia|valiam|valerá|valeria|valendo|valeu|custa|custam|custava|custará|custaria|custando|' +
    'custou|tá valendo|troca de mãos|trocando de mãos|é vendido|sendo vendido|opera|operando|operava|ronda|rondava|preço de|a preço de|negociado em 24h|ronda os|se valer|se valesse|valer|custar|volta a valer|voltou a valer|voltar a valer|passou a valer|' +
    'passa a valer',
  each: 'cada um|cada uma|por token|por moeda|por unidade|a unidade|a peça|cada token|cada moeda|o token|a moeda|a pop|cada',
  market_cap:
    'capitalização*|capitalização de mercado|capitalização bursátil|capitalização total|capitalização atual|valor de mercado|valor do mercado|valor total de mercado|cap de mercado|cap. de mercado|capitaliza|capitalizam|capitalizava|capitalizando|' +
    'capitalizar|capitalizaria|capitalizará|market cap|marketcap|mktcap|mcap|avaliado em|avaliada em|avaliação|avaliação de mercado|valuation|valorização de mercado|mercado avalia em|mercado precifica em|precificado em|precificada em|cap.',
  fdv:
    'capitalização diluída|capitalização totalmente diluída|capitalização plenamente diluída|capitalização completamente diluída|capitalização de mercado diluída|capitalização de mercado totalmente diluída|valor de mercado diluído|' +
    'valor de mercado totalmente diluído|valor diluído|valor totalmente diluído|avaliação diluída|avaliação totalmente diluída|valuation diluído|valuation diluída|valuation totalmente diluído|valuation totalmente diluída|totalmente diluíd*|' +
    'plenamente diluíd*|completamente diluíd*|market cap diluído|market cap totalmente diluído|diluído|diluída|mcap diluído|market cap diluida',
  volume:
    'volume*|volume de negociação|volume de negociações|volume negociado|volume transacionado|volume de trading|volume de transações|volume financeiro|vol|vol.|em negociações|em negociação|negociados|negociado em 24h|em volume|movimentou|movimentaram|' +
    'movimenta|movimentados|movimentado|girou|giraram|foram negociados|transacionados|em transações|movimentando|já girou|negociou|negociaram|foram movimentados|foram transacionados|já foram negociados|gira|girando',
  turnover:
    'rotatividade|giro|razão volume/capitalização|relação volume/capitalização|volume/capitalização|volume/valor de mercado|vol/cap|volume/market cap|volume/mcap|relação volume/valor de mercado|razão volume/valor de mercado|razão volume/market cap|' +
    'índice volume/capitalização|relação volume/market cap|volume sobre capitalização|volume sobre market cap|razão volume/mcap|relação volume/mcap|taxa de giro|índice de giro|vol/mcap|razão entre volume e capitalização|' +
    'relação entre volume e capitalização|razão entre volume e valor de mercado|relação entre volume e valor de mercado|taxa de rotatividade|volume/cap|volume / market cap|vol/market cap|volume / valor de mercado',
  circulating_supply:
    'oferta circulante|oferta em circulação|suprimento circulante|suprimento em circulação|fornecimento circulante|supply circulante|supply em circulação|circulante|circulantes|em circulação|circulando|circulam|circula|circulavam|circulava|circulação|' +
    'desbloqueados|desbloqueadas|emitidos|emitidas|minerados|mineradas|já minerados|já minerado|float|flutuante|circulating|fornecimento em circulação|destravados|liberados|no mercado|foram minerados|já foram minerados|foram emitidos|já foram emitidos',
  total_supply:
    'oferta total|suprimento total|supply total|fornecimento total|emissão total|total de tokens|total de moedas|tokens no total|moedas no total|total supply|tokens ao todo|no total|ao todo',
  max_supply:
    'oferta máxima|suprimento máximo|supply máximo|fornecimento máximo|máximo de oferta|oferta máx|suprimento máx|supply máx|supply max|emissão máxima|limite de oferta|limite de emissão|limite de suprimento|teto de emissão|teto de oferta|teto do supply|' +
    'oferta limitada|suprimento limitado|oferta fixa|suprimento fixo|supply fixo|supply limitado|limitado a|limitada a|limitado em|limitada em|com teto de|teto de|vão existir|existirão|jamais existirão|nunca haverá mais de|jamais haverá mais de|' +
    'nunca vão existir mais de|nunca existirão mais de|só existirão|só vão existir|máximo de tokens|máximo de moedas|serão emitidos|quantidade máxima|hard cap|oferta está limitada a|limite máximo|limite de tokens|fornecimento limitado|haverá no máximo|' +
    'quantidade total máxima|é fixa|é fixo|é finita|é finito|está limitada|está limitado',
  supply: 'oferta|suprimento|supply|fornecimento|emissão|oferta de tokens|oferta monetária',
  ath:
    'máxima histórica|máximas históricas|máximo histórico|máxima de todos os tempos|recorde histórico|topo histórico|pico histórico|máx. histórica|máx histórica|recorde de preço|preço recorde|máxima absoluta|maior preço da história|maior valor da história|' +
    'maior cotação da história|recorde absoluto|alta histórica|alta de todos os tempos|topo de todos os tempos|novo recorde',
  atl: 'mínima histórica|mínimas históricas|mínimo histórico|mínima de todos os tempos|fundo histórico|mín. histórica|mín histórica|mínima absoluta|menor preço da história|menor valor da história|menor cotação da história|baixa histórica|piso histórico',
  rank: 'posição|posição nº|posição número|colocação|lugar|posto|ranking|rank|ranqueado|ranqueada|rankeado|rankeada|número|nº|n.º|n°|no ranking|classificado|classificada|colocado|colocada|posição de número',
  top: 'top',
  site: 'coingecko|coinmarketcap|cmc|coinpaprika|ranking global|ranking geral|ranking de capitalização|criptomoedas por valor de mercado|ranking cripto',
  coins:
    'tokens|token|moedas|moeda|unidades|criptos|cripto|criptomoeda|criptomoedas|coins|coin|criptoativo|criptoativos|altcoin|altcoins|ativo',
  it: 'o token|a moeda|esse token|essa moeda|este token|esta moeda|a cripto|o projeto|esse projeto|o ativo|ela|ele',
  level:
    'bate|bateu|batendo|bater|batesse|baterá|bata|chega|chegou|chegando|chegar|chegasse|chegue|chegará|chegaria|chegarem|atinge|atingiu|atingindo|atingir|atingisse|atinja|atingirá|atingiria|alcança|alcançou|alcançar|alcançando|alcance|alcançasse|alcançará|' +
    'toca|tocou|tocando|tocar|tocasse|rompe|rompeu|rompendo|romper|rompesse|romperá|perde|perdeu|perdendo|recupera|recuperou|recuperar|voltou|voltar|segura|segurando|segurou|mantém se|se mantém|mantém se acima|fecha|fechou|abriu|abre|testa|testou|testando|' +
    'encosta|encostou|beira|beirando|beirou|crava|cravou|marca|marcou|marcando|travado|travada|parado|parada|estagnado|estável|lateralizado|lateralizando|consolida|consolidando|passou de|passa de|cruzou|cruza|cruzar|cruzasse|supera|superou|superar|' +
    'ultrapassa|ultrapassou|ultrapassar|estreou|estreia|lançado|deu|encerrou|encerra|oscila|bate logo|beira os|beirando os|chegando a|chegando aos|chegando perto de|chegou a custar|chegou a estar|chegou a ter|chegou a valer|lançado a|mantém se acima de|' +
    'perde os|perdendo os|perdeu os|rompe os|rompeu os|se chegar*|se bater*|se atingir*|se alcançar|se voltar|se romper|se perder|se superar|se passar|se recuperar|se segurar|se quebrar|se furar|foi de|saiu de|veio de|pulou de|saltou de|passe de|passe dos|quando chegar|quando bater|quando atingir|vai buscar|busca os|buscar os|buscando os|buscar|busca|se chegarmos|se batermos|se atingirmos',
  up:
    'sobe|sobem|subiu|subiram|subido|subindo|subir|suba|subia|subirá|subida*|alta|altas|em alta|de alta|alta de|ganha|ganham|ganhou|ganharam|ganhando|ganho de|ganhos de|avanç*|valoriz*|dispar*|dispara|salta|saltou|salto|saltando|cresc*|aument*|escal*|' +
    'explod*|decol*|voa|voou|voando|pump*|bomb*|recuper*|repic*|rali|rally|acumula|acumulando|acumulou|acumulado|acumulado de|soma|somou|para cima|pra cima|no verde|verde|verdinho|positivo|positiva|fez|fez um|faz um|fazer um|fazendo|fará um|deu|dá um|' +
    'meteu|meteu um|multiplic*|rendeu|rende|rendimento de|engat*|impulsion*|adicion*|registrou alta|rentabilidade|mooning|moonou|se valoriz*|puxou|puxa|lucro de|anotou|anota|marca alta|registra|registrou|melhor|ganha de|recupera|recuperando|recuperar|' +
    'recuperou|a mais que ontem|a mais do que ontem|mais que ontem|acima de ontem|se subir|se dobrar|se recuperar',
  down:
    'cai|caem|caiu|caíram|cairam|caído|caindo|cair|caia|caía|cairá|queda|quedas|em queda|baixa|baixas|em baixa|de baixa|perde|perdem|perdeu|perderam|perdendo|perder|perda*|recua|recuou|recuam|recuando|recuo|recuar|despenc*|desab*|derret*|desvaloriz*|tomb*|' +
    'retra*|retroced*|corrig*|correção|correções|afund*|sangr*|cede|cedeu|cedendo|diminui*|declin*|escorreg*|desliz*|dump*|no vermelho|vermelho|para baixo|pra baixo|negativo|negativa|encolhe*|mergulh*|capot*|devolveu|devolve|deprecia*|baixou|baixando|' +
    'caindo uns|menor|registrou queda|amarga|amargou|despiora|pior|cai abaixo de|cai abaixo dos|caiu abaixo de|caiu abaixo dos|caiu pela metade|caiu à metade|perde os|perdendo os|perder os|perdeu a metade do valor|perdeu metade do valor|perdeu os|' +
    'a menos que ontem|a menos do que ontem|menos que ontem|se cair|se perder',
  changed:
    'variação|variações|mudança|mudança de preço|desempenho|performance|variação do preço|variação de preço|oscilação|var.|var|rendimento',
  factor:
    'dobrou,duplicou,já dobrou,já duplicou,tem dobrado,dobrou de valor,dobrou de preço=2|triplicou,já triplicou,triplicou de valor,triplicou de preço=3|quadruplicou,já quadruplicou=4|quintuplicou=5|decuplicou=10|' +
    'caiu pela metade,caiu à metade,reduziu pela metade,perdeu metade do valor,perdeu a metade do valor=.5',
  ratio:
    'o dobro,o dobro do,o dobro da,o dobro de,dobro,dobro do,dobro da,duplo,dobra,dobrasse,dobraria,dobra,dobrar,duplica,duplicar=2|o triplo,o triplo do,o triplo da,triplo=3|o quádruplo,quádruplo=4|metade,metade do,metade da,a metade do,a metade da,a metade de=.5|' +
    'um terço,um terço do,um terço da,um terço de,a terça parte do,a terça parte da=.3333333|um quarto,um quarto do,um quarto da,um quarto de,a quarta parte do,a quarta parte da=.25|dois terços,dois terços do,dois terços da,dois terços de=.6666667|' +
    'três quartos,três quartos do,três quartos da,três quartos de=.75|um décimo do,um décimo da,um décimo de=.1|um quinto do,um quinto da,um quinto de=.2',
  move:
    'vezes,multiplica por,multiplicou por,multiplicado por,se multiplicou por,multiplicando por,multiplicou o preço por,multiplicou seu preço por,multiplicou o valor por=x|desde o fundo|daqui|de valorização|desde as mínimas|desde a mínima|de alta|de lucro|' +
    'potencial|desde então|desde o lançamento|a partir daqui|desde sua mínima|desde o mínimo|desde a baixa|desde o topo|desde a máxima',
  over:
    'mais de|mais que|acima de|acima do|acima da|acima dos|acima das|superior a|superior ao|superior à|superiores a|pelo menos|ao menos|no mínimo|mínimo de|um mínimo de|não menos de|não menos que|supera*|superou|superam|superando|superar|excede*|excedeu|' +
    'ultrapass*|passa de|passou de|passam de|passa dos|passou dos|passar de|passar dos|passando de|passando dos|passa|passou|passando|maior que|maior do que|maiores que|rompe|rompeu|rompendo|romper|rompe os|rompeu os|cruza|cruzou|cruzar|cruzando|recupera|' +
    'recuperou|recuperando|segura|segurando|mantém se acima de|bem acima de|bem mais de|um pouco mais de|pouco mais de|pouco acima de|logo acima de|sobre os|vai além de|além de|além dos|já são mais de|a partir de|furou|furou os|para além de|conquista|' +
    'conquistou|nada menos que|excedem|exceder|passa da|passa do|passando da|passando do|passou da|passou do|superaria|superará|superava|ultrapassa|ultrapassar|ultrapassará|ultrapassou|se romper|se superar|se passar|se quebrar|se segurar|passe de|' +
    'passe dos|passem de|supere|ultrapasse|rompa|bata',
  under:
    'menos de|menos que|abaixo de|abaixo do|abaixo da|abaixo dos|abaixo das|inferior a|inferior ao|inferior à|inferiores a|no máximo|máximo de|um máximo de|até|não mais de|não mais que|menor que|menor do que|menores que|perde|perdeu|perde os|perdeu os|' +
    'perdendo os|cai abaixo de|caiu abaixo de|caiu abaixo dos|cai abaixo dos|bem abaixo de|pouco abaixo de|logo abaixo de|um pouco abaixo de|pouco menos de|um pouco menos de|não passa de|não passam de|não passa dos|não supera|não superam|não ultrapassa|' +
    'não ultrapassam|não excede|não chega a|não chega aos|não chega nem a|não chega em|não chegam a|não atinge|não alcança|quase chegando a|sem chegar a|debaixo de|sub|furou para baixo|perder os|não bate|não bateu|não chegou a|não atingiu|não chega nem|' +
    'não chega nem à|nem chega a|nem chega à|se perder|se furar',
  about:
    'cerca de|por volta de|por volta dos|por volta do|em torno de|em torno dos|em torno do|em torno da|aproximadamente|aprox|aprox.|uns|umas|quase|próximo a|próximo de|próxima de|próximo dos|próxima dos|perto de|perto dos|perto do|na casa de|na casa dos|' +
    'na casa do|na faixa de|na faixa dos|algo como|algo em torno de|mais ou menos|beira|beirando|beira os|beirando os|beiram|ronda|rondando|rondam|ronda os|rondando os|gira em torno de|girando em torno de|praticamente|estimado em|estimada em|coisa de|tipo|' +
    'lá pelos|ali pelos|encostando em|encostando nos|chegando perto de|chegando a|chegando aos|arredondando|arredonda|na ordem de|da ordem de|a caminho de|cerca dos|uma média de|de uns|ao redor de|ao redor dos|na região de|na região dos|no entorno de|' +
    'talvez|roça|digamos|nos arredores de|próximo ao|próximo da|quase a|quase chegando|na casa das|pelos|encosta nos|encosta em|encostou nos',
  overAfter:
    'ou mais|e pouco|e pouquinho|e tanto|e uns quebrados|e lá vai fumaça|pra cima|para cima|no mínimo|pelo menos|ou superior|em diante|e poucos|e cacetada',
  underAfter: 'ou menos|no máximo|pra baixo|para baixo|ou inferior|máximo|se muito',
  aboutAfter:
    'mais ou menos|aproximadamente|aprox|aprox.|ou algo assim|ou por aí|por aí|por volta disso|ou coisa assim|ou quase|+-|e pouco',
  be: 'é|são|está|estão|tá|era|eram|foi|é de|são de|de|a|em|do|da|ao|à|agora|hoje|atual|atualmente|só|apenas|já|com|um|uma|os|as|hj|segue|fica|chega',
  is:
    'é|são|é de|são de|está|estão|tá|tão|era|eram|foi|foram|seria|de|do|da|dos|das|a|ao|à|em|no|na|nos|nas|com|por|para|pra|tem|têm|tinha|tinham|teve|terá|teria|tendo|há|havia|haverá|soma|somam|totaliza|totalizou|atinge|atingiu|segue|representa|indica|marca|registra|' +
    'registrou|mostra|dá|deu|dando|implica|significa|como|entre|até|atualmente|conta com|possui|beira|fez|faz|bate|bateu|ou seja|ocupa|implicaria|alcança|alcançou|chega|chegou|fica|ficou|equivale|ficaria|corresponde|aparece|tá há|está há|segue há',
  at:
    'a|em|por|@|ao|aos|nos|no|à|na casa de|na casa dos|na casa do|na casa das|por volta de|por volta dos|em torno de|em torno dos|em torno da|perto de|perto dos|próximo a|próximo de|próximo dos|na faixa de|na faixa dos|beira|beirando|beira os|beirando os|' +
    'acima de|abaixo de|acima dos|abaixo dos|ao redor de|ao redor dos|na região dos|ronda os|rondando os|pelos|encosta nos|encosta em|encostando em|encostando nos|encostou nos',
  of: 'de|do|da|dos|das|em|no|na|do seu|da sua|do próprio|de seu|de sua',
  fill:
    'que a|que o|o|a|os|as|um|uma|seu|sua|seus|suas|meu|minha|nosso|nossa|só|somente|apenas|agora|já|atual|atuais|atualmente|ainda|total|totais|todo|toda|inteiro|inteira|se|que|qual|hoje|hj|muito|bem|tremendo|enorme|brutal|ridículo|ridícula|míseros|mísero|mísera|' +
    'modesto|modesta|modestos|pequeno|pequena|grande|incrível|impressionante|belo|bela|bom|boa|próprio|própria|mesmo|mesma|esse|essa|esses|este|esta|justo|exatamente|exatos|nada menos que|reais|real|médio|média|inicial|estimado|estimada|declarado|' +
    'reportado|nominal|diário|diária|também|além|oficialmente|realmente|lá|aí|mano|tem|têm|tinha|há|foi|ser|sendo|tokens|moedas|novo|nova|redondos|de mercado|segundo|inclusive|preço|em média|na média|global|previsto|completo|completa|facilmente|sempre|' +
    'frequentemente|muitas vezes|cifra de|nível de|patamar de|a marca de|marca de|a casa dos|casa dos|barreira de|barreira dos|a barreira dos|patamar dos|marca dos|cripto|criptomoeda|simples|singelos|cravados|limpos|redondinho|minúsculo|gigante|gigantesco|' +
    'nunca|jamais|raramente',
  to: 'a|para|pra|pro|pros|pras|ao|aos|até|até os|para os|rumo a|rumo aos|a caminho de|a caminho dos|à|às|em direção a|em direção aos|para uns|nos|em',
  from: 'de|desde|do|dos|da|a partir de|desde os|de uns|das|foi de|saiu de|passou de|passa de|veio de|vai de|passar de|pulou de|saltou de',
  and: 'e|mas|ou|enquanto|enquanto que|embora|porém|e com|mas com|e um|e uma|e o|e a|já o|já a',
  between:
    'entre|entre os|oscila entre|oscilando entre|na faixa entre|faixa de|na faixa de|varia entre|variando entre|fica entre|numa faixa de|em uma faixa de|de entre|flutua entre|range de|no range de|intervalo de',
  versus:
    'vs|vs.|contra|versus|x|frente a|frente ao|frente aos|comparado a|comparado com|comparada a|comparada com|em comparação com|em relação a|ante|contra os',
  than: 'que|do que|que o|que a|que seu|que sua|do que o|do que a|do que seu|do que sua',
  largest:
    'maior|maiores|maior criptomoeda|maiores criptomoedas|maior cripto|maiores criptos|mais valiosa|mais valiosas|maior moeda|criptomoeda mais valiosa|maior ativo|maior criptoativo|segunda maior|terceira maior|quarta maior|quinta maior|sexta maior|sétima maior|oitava maior|nona maior|décima maior',
  untrue:
    'falso|falsa|falsos|mentira|mentiras|é mentira|não é verdade|fake|fake news|desinformação|parem de dizer|para de dizer|pare de dizer|parem de falar|para de falar|incorreto|errado|errada|errados|inventado|inventada|balela|papo furado|conversa fiada|' +
    'lorota|nada a ver|não procede|bobagem|cascata|golpe de quem',
  self: 'eu|estou|tô|to|ganhei|perdi|lucrei|to ganhando|tô ganhando|tô perdendo|eu já|meu lucro|estava eu|me deu',
  article: 'o|a|os|as|um|uma|seu|sua|meu|minha|nosso|nossa',
  last: 'último|última|últimos|últimas|as últimas|os últimos|a última|o último|nas últimas|nos últimos|na última|no último|passado|passada|passados|passadas|estas|estes|durante as últimas|durante os últimos|das últimas|dos últimos',
  where: 'o que=after a coin|onde|aonde',
  by: 'por',
  on: 'em|de|do|da|no|na|para|pra|sobre|dos|das',
  per: 'por|cada',
  says: 'diz|segundo|mostra|marca|lista|aponta|indica|dizem',
  more:
    'mais|supera*|superou|superam|superando|superar|excede*|excedeu|excedem|exceder|ultrapass*|maior|maior que|maior do que|mais alto que|mais alto do que|mais que|mais do que|acima de|acima do|acima da|acima|superior a|superior ao|superior à|superior|' +
    'passa|passa de|passa do|passa da|passou|passou do|passou da|passando do|passando da|passar|passar do|passar da|passam|bate|bateu|mais de|engole|engoliu|ganha de|deixa para trás|além de|além do|além da|vence|maiores que|bater|bate logo|passa dos|' +
    'passam de|passar de|passar dos|passou de|passou dos|superaria|superará|superava|ultrapassa|ultrapassar|ultrapassará|ultrapassou|ultrapasse',
  less:
    'menos|menor|menor que|menor do que|menos que|menos do que|menos de|inferior|inferior a|inferior ao|inferior à|abaixo|abaixo de|abaixo do|abaixo da|mais baixo que|mais baixo do que|não chega a|não chega à|não chega ao|não alcança|não passa de|' +
    'não passa do|não passa da|não supera|uma fração de|uma fração do|uma fração da|fração do|fração da|não chega nem|não chega nem à|não chega nem a|nem chega a|nem chega à',
  equal:
    'igual|igual a|igual ao|igual à|iguais|iguala|igualam|igualou|igualando|igualar|equivale|equivale a|equivale ao|equivale à|equivalente|equivalente a|equivalente ao|equivalente à|equivalem|comparável|comparável a|comparável ao|comparável à|comparáveis|' +
    'similar a|semelhante a|semelhante ao|semelhante à|empata|empatou|empatado com|empatando|no mesmo nível|do mesmo tamanho|tão alto quanto|tão grande quanto|tanto quanto|o mesmo que|bate com|par a par|em linha com|próximo do|próximo da|perto do|perto da',
  traded:
    'negocia|negociou|negociado|negociam|negociados|negociaram|movimenta|movimentou|movimentado|gira|girou|girado|girar|girando|transaciona|transacionou|opera|operou|movimentar|movimentaram|roda|rodou|negociando|movimentando|gira em torno de|' +
    'girando em torno de|negociado em 24h',
  thus: 'isso seria|isso daria|dá|isso é|isso dá|isso são|ou seja|quer dizer|o que dá|significa|equivale a|o que significa|que é',
  if:
    'se o|se a|se os|se as|se $|se chegar*|se bater*|se atingir*|se for|se fosse|se tiver*|se tivesse|se tivermos|se subir|se cair|se romper|se cada|se um|se ele|se ela|se esse|se essa|se este|se isso|se eu|se você|se houver|se conseguir|se continuar|' +
    'se voltar|se alcançar|se valesse|se valer|se dobrar|se passar|se ficar|se superar|se mantiver|se pegar|se tudo|se der|se opg|se bitcoin|se btc|se ethereum|se solana|se algum dia|se um dia|se eles|se nosso|se todo|e se|imagin*|supon*|suponha|' +
    'suponhamos|supondo|caso|no caso de|assumindo|mesmo se|mesmo que|hipoteticamente|hipotético|digamos que|vamos supor|vai que|quem dera|fazendo de conta|desde que|se perder|se recuperar|se fechar|se segurar|se quebrar|se furar|se vier|se fizer|' +
    'se repetir|se sair|se entrar|se quiser|se o preço|se mantivermos|se chegarmos|se batermos|se atingirmos|se não',
  would:
    'seria|seriam|valeria|valeriam|estaria|estariam|teria|teriam|implicaria|significaria|daria|equivaleria|chegaria|cotaria|custaria|ficaria|ficariam|colocaria|alcançaria|atingiria|passaria|sairia|superaria|cairia|subiria|haveria|faria|representaria|' +
    'bateria|iria a|iria para|precisaria|botaria|nos daria',
  will:
    'será|serão|estará|terá|haverá|vai|vão|vamos|irá|irão|iremos|chegará|chegarão|chegaremos|atingirá|alcançará|baterá|bate logo|tocará|romperá|superará|ultrapassará|subirá|cairá|voltará|valerá|custará|veremos|verá|fechará|terminará|fará|passará|ficará|' +
    'poderia|poderiam|pode|podem|poderá|podemos|deve|devem|deveria|deverá|espero|espera se|esperam|esperamos|esperado|esperando|prevê|preveem|prevejo|previsão|previsões|projeta*|projeção|projeções|estimativa|rumo a|rumo aos|rumo à|a caminho de|' +
    'a caminho dos|caminhando para|caminha para|mira|mirando|de olho em|de olho nos|em breve|logo logo|amanhã|próximo mês|próxima semana|próximo ano|mês que vem|semana que vem|ano que vem|no fim do ano|até o fim do ano|até o final do ano|até dezembro|' +
    'no final do ano|fim do ano|final do ano|este ciclo|esse ciclo|neste ciclo|nesse ciclo|próximo ciclo|um dia|algum dia|eventualmente|a longo prazo|no longo prazo|a curto prazo|no curto prazo|quando chegar|quando bater|quando atingir|no futuro|potencial|' +
    'possível|possivelmente|provável|provavelmente|prestes a|pronto para|pronta para|vem aí|vindo aí|inevitável|acredito|acho que|aposto que|certeza que|quero ver|confio|tende a ir|até 2027|até 2028|até 2030|fará um|até o fim de|até o final de|' +
    'até o fim do|até o final do|até 2026|antes do fim do ano|no final de|no fim de|não acho que|não acredito que|duvido que|duvido muito que|vejo|vejo a|vejo o|antes do natal|até o natal|antes do fim do mês|vai buscar',
  target:
    'alvo|alvos|preço alvo|preço-alvo|meta|metas|próxima parada|próximo alvo|próxima meta|próximo objetivo|objetivo|objetivos|target|targets|previsão|previsões|projeção|cenário base|cenário otimista|cenário pessimista|destino|minha aposta|expectativa|' +
    'estimativa|próximo nível|meu chute|miramos|mirando|miro|rumo a|a caminho de|tô esperando|to esperando|espero ver|mira|mirar',
  was:
    'era|eram|foi|foram|estava|estavam|tava|esteve|tinha|tinham|teve|havia|houve|valia|valiam|valeu|custava|custavam|custou|cotava|negociava|rondava|andava|capitalizava|circulavam|circulava|chegou a valer|chegou a custar|chegou a ter|chegou a estar|antes|' +
    'antigamente|originalmente|na época|costumava|começou|começou em|iniciou|estreou|saiu|nasceu|lançado a|lançada a|comprei|comprou|entrei|vendi|quando entrei|paguei|superava|movimentava|ocupava|alcançava|operava|girava|batia|ficava|marcava',
  then:
    'lembra quando|lembram quando|lembro quando|lembra de quando|lembro de quando|lembra que|ontem|anteontem|atrás|há um ano|há um mês|há uma semana|há dois|há três|há dias|há meses|há anos|mês passado|no mês passado|ano passado|no ano passado|semana passada|na semana passada|segunda passada|terça passada|quarta passada|quinta passada|' +
    'sexta passada|sábado passado|domingo passado|na segunda|na terça|na quarta|na quinta|na sexta|no sábado|no domingo|última segunda|última terça|última quarta|última quinta|última sexta|último sábado|último domingo|trimestre passado|ciclo passado|' +
    'ciclo anterior|verão passado|inverno passado|ontem à noite|em janeiro|em fevereiro|em março|em abril|em maio|em junho|em julho|em agosto|em setembro|em outubro|em novembro|em dezembro|no início de|no começo de|no início do ano|no começo do ano|' +
    'naquela época|naquele momento|na época|no passado|no lançamento|na listagem|no tge|hoje de manhã|de manhã|hoje cedo|mais cedo|na última vez|anos atrás|meses atrás|dias atrás|semanas atrás|tempos atrás|no topo|no pico|no seu pico|quando saiu|' +
    'quando lançou|na estreia|em 2021|em 2022|em 2023|em 2024|na madrugada',
  since: 'desde',
  now: 'agora|agora mesmo|hoje|hj|hoje em dia|atualmente|neste momento|nesse momento|no momento|ainda|segue|já|atualidade|por ora|por enquanto|enquanto escrevo|no fechamento desta matéria|neste instante|a esta altura|nesta data',
  not: 'não|nao|n|nunca|jamais|nem|tampouco|não está|não é|não são|não tem|nada de|nem de longe|de jeito nenhum|já não|longe de|longe dos|nem ferrando|num',
  short:
    'nem sequer|sequer|nem chega a|nem chega aos|nem|não chega a|não chega nem a|não chega aos|não chega nos|não chega|não chegam a|não alcança|não atinge|não bate|não bateu|ainda não chegou a|ainda não bateu|ainda não atingiu|não chegou a|não chegou aos|' +
    'nem bateu|nem bate|nem encosta em|mal chega a|mal chega aos|não atingiu|não alcançou|nem chegou a|não passou dos|não toca|não chega nem|não chega nem à|nem chega à',
  ask:
    'será|será que|quanto|quanta|quantos|quantas|quando|alguém sabe|alguém sabe se|vocês acham|vcs acham|vc acha|você acha|acham que|que horas|qual|é verdade|é verdade que|vai|chega|chegará|pode|vale|é|está|tá|tem|dá|bate|sabem se|sabe se|não sei se|o que|' +
    'alguém acredita|acreditam|alguém acha|rola|dá pra|é possível|vcs veem|vocês veem|vc vê|você vê|quem vê|quem acredita|alguém vê|né,certo,será,possível,o que acham,acreditam,vocês acham,opiniões,realista=?',
  why: 'lembra quando|lembram quando|lembro quando|lembra de quando|lembro de quando|lembra que|por que|por quê|porque|pq|como|como assim|como pode|como é que|quem',
  often:
    'frequentemente|com frequência|muitas vezes|normalmente|geralmente|em geral|habitualmente|regularmente|costuma|costumam|vários dias|muitos dias|na maioria dos dias|a maioria dos dias|maioria dos dias|quase todo dia|quase todos os dias|quase sempre|' +
    'repetidamente|tipicamente|de forma recorrente|volta e meia|direto|a maior parte dos dias|boa parte dos dias|rotineiramente|seguidamente|de costume|usualmente|tende a|comumente|às vezes|vira e mexe|dos últimos dez dias|dos últimos sete dias|' +
    'dos últimos 10 dias|dos últimos 7 dias|dos últimos trinta dias|dos últimos 30 dias|dias em dez|em cada dez dias',
  always:
    'sempre|todo dia|todo santo dia|todos os dias|cada dia|constantemente|dia após dia|diariamente|sem exceção|o tempo todo|a todo momento|invariavelmente|toda vez',
  never:
    'nunca|jamais|nem uma vez|nem um dia|nenhum dia|nem uma única vez|em nenhum dia|em nenhum momento|nem um único dia',
  period:
    'por hora,na última hora,última hora,em uma hora,uma hora,numa hora,nesta hora,em 1 hora=1h|' +
    'diário,diária,diários,diárias,ao dia,por dia,no dia,do dia,hoje,hj,em um dia,num dia,um dia só,num único dia,em um único dia,último dia,no último dia,desde ontem,diariamente,intradia,intraday,de hoje,vinte e quatro horas,em vinte e quatro horas,nas últimas vinte e quatro horas,nas 24h,dia,o dia,a mais que ontem,a mais do que ontem,mais que ontem,a menos que ontem,a menos do que ontem,menos que ontem=24h|' +
    'semanal,semanais,por semana,na semana,da semana,esta semana,essa semana,nesta semana,nessa semana,em uma semana,numa semana,uma semana,última semana,na última semana,sete dias,em sete dias,em 1 semana,semana=7d|' +
    'mensal,mensais,por mês,no mês,do mês,este mês,esse mês,neste mês,nesse mês,em um mês,num mês,um mês,último mês,no último mês,trinta dias,em trinta dias,em 1 mês=30d|' +
    'anual,anuais,por ano,no ano,em um ano,num ano,um ano,último ano,no último ano,doze meses,em doze meses,este ano,esse ano,neste ano,nesse ano,em 1 ano=1y|' +
    'no acumulado do ano,desde janeiro,trimestral,trimestre,no trimestre,neste trimestre,quinzena,em duas semanas,em dois dias,em três dias,no semestre=other',
  time: 'hora,horas,hrs=h|dia,dias=d|semana,semanas,sem=w|mês,mes,meses=mo|ano,anos=y|minuto,minutos,min,segundo,segundos=m',
  month:
    'janeiro|fevereiro|março|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|de janeiro|de fevereiro|de março|de abril|de maio|de junho|de julho|de agosto|de setembro|de outubro|de novembro|de dezembro|jan|fev|mar|abr|mai|jun|jul|' +
    'ago|set|out|nov|dez|utc|gmt|am|pm',
  number:
    'zero=0|um,uma,hum=1|dois,duas,segunda maior=2|três,tres,terceira maior=3|quatro,quarta maior=4|cinco,quinta maior=5|seis,sexta maior=6|sete,sétima maior=7|oito,oitava maior=8|nove,nona maior=9|dez,décima maior=10|onze=11|doze=12|treze=13|quatorze,catorze=14|quinze=15|dezesseis,dezasseis=16|dezessete,dezassete=17|dezoito=18|dezenove,dezanove=19|vinte=20|trinta=30|' +
    'quarenta=40|cinquenta=50|sessenta=60|setenta=70|oitenta=80|noventa=90|cem,cento=100|duzentos,duzentas=200|trezentos,trezentas=300|quatrocentos,quatrocentas=400|quinhentos,quinhentas=500|seiscentos,seiscentas=600|setecentos,setecentas=700|' +
    'oitocentos,oitocentas=800|novecentos,novecentas=900|mil=1000|meio,meia=.5|e meio,e meia=+.5|um quarto de=.25|três quartos de=.75',
  magnitude:
    'mil=3|milhão,milhao,milhões,milhoes,mi,mi.,milhãozinho,mlh,milha,milhas,mm,_mm,_mi,_kk,kk=6|bilhão,bilhao,bilhões,bilhoes,bi,bi.,_bi,_bi.=9|trilhão,trilhao,trilhões,trilhoes,tri,_tri,bilião,biliões,_tri.=12|quatrilhão,quatrilhões=15',
  money:
    'dólar,dólares,dolar,dolares,doleta,doletas,us$,u$,u$s,usd$,usdt,dólares americanos,dólar americano,verdinhas=usd|real,reais,r$,brl,conto,contos,pila,pilas,mangos=brl|euro,euros=eur|libra,libras,libras esterlinas=gbp|iene,ienes=jpy|yuan,yuans=cny|' +
    'rublo,rublos=rub|won,wons=krw|liras=try|pesos=ars|francos=chf',
  cents:
    'centavo de dólar,centavos de dólar,cents,cent,cents de dólar,centavo americano,centavos americanos=usd|centavo,centavos,centavo de real,centavos de real=brl|cêntimo,cêntimos,cêntimos de euro=eur',
  percent: 'por cento|porcento|pontos percentuais|p.p.',
  ordinal:
    '_º|_ª|_.º|_.ª|_o|_a|_°|segunda maior|terceira maior|quarta maior|quinta maior|sexta maior|sétima maior|oitava maior|nona maior|décima maior',
  other:
    'tvl|valor total bloqueado|valor bloqueado|receita|receitas|taxas|taxa|usuários|usuário|usuarios|utilizadores|holders|detentores|carteiras|carteira|wallets|endereços|seguidores|inscritos|membros|mensagens|transações|inferências|modelos|nós|validadores|' +
    'desenvolvedores|open interest|contratos em aberto|interesse aberto|juros em aberto|alavancagem|alavancado|apr|apy|roi|rendimento anual|staking|em staking|stakeados|stakeado|bloqueados|bloqueado|travados|travado|em stake|liquidez|funding|' +
    'taxa de financiamento|entrada|entradas|saída|saídas|stop loss|stop|stops|suporte|suportes|resistência|resistências|zona de compra|zona de venda|zona de|rsi|ifr|média móvel|médias móveis|ema|sma|máxima de 24h|mínima de 24h|máxima de 24 horas|' +
    'mínima de 24 horas|máxima do dia|mínima do dia|máxima diária|mínima diária|máxima semanal|mínima semanal|máxima intradiária|mínima intradiária|máxima|mínima|máximas|mínimas|máxima anual|mínima anual|dominância|fatia|participação|' +
    'participação de mercado|probabilidade|chances|salário|orçamento|subsídio|bolsa de|prêmio|prêmios|recompensa*|sorteio|sorteios|sorteando|fluxo*|aporte*|reserva*|tesouraria|tesouro|ágio|prêmio de|deságio|desconto|dificuldade|hashrate|bloco|gas|gwei|' +
    'swap|lucro|lucros|prejuízo|prejuízos|pnl|inflação|energia|pontos|queimados|queimadas|queimado|queima|queimou|queimaram|desbloqueio*|desbloqueia|desbloqueará|unlock|unlocks|airdrop|airdrops|da oferta|do supply|do suprimento|da oferta total|' +
    'do supply total|da oferta circulante|do supply circulante|da oferta máxima|do fornecimento|mindshare|bônus|empréstimo*|dívida|colateral|garantia|nft*|portfólio|bolsa|bag|minha posição|posição de|posições|multa|vagas|curso|ingressos|ingresso|' +
    'volume de nft|volume em dex|volume de apostas|faturamento|faturou|vendas|gastos|pré-venda|presale|índice|ratio|capitalização total do mercado|capitalização do mercado cripto|valor de mercado total das criptomoedas|' +
    'capitalização total do mercado cripto|capitalização total das criptomoedas|valor total do mercado|valor total do mercado cripto|market cap total|capitalização global|valor de mercado total do setor|valor de mercado de todas|valor de mercado do setor|' +
    'pl|assinantes|visualizações|views|preço médio|preço de entrada|preço de compra|preço de venda|preço médio de compra',
  deal:
    'comprei|comprou|compram|compraram|compra|compras|comprar|comprado|comprando|compramos|vendi|vendeu|vende|vendem|venderam|vender|vendido|vendendo|venda|vendas|gastei|gastou|gastar|paguei|pagou|pagar|pagaram|pagam|paga|investi|investiu|investe|investir|' +
    'investido|investindo|investimento|investimentos|transferiu|transferido|transferência|transferiram|depositou|depósito|depositaram|depositado|sacou|sacaram|saque|saquei|retirou|retiraram|acumulei|acumularam|acumulam|recebi|recebeu|receber|recebe|' +
    'recebido|ganhei|ganhamos|perdi|perdemos|hack|hackeado|hackeada|hackearam|roubo|roubaram|roubados|roubado|desviados|exploit|drenados|drenaram|liquidad*|liquidações|liquidação|liquidaram|liquidou|short|shorts|long|longs|vendido a|coloquei|colocou|botei|' +
    'meti|apostei|aposta|apostou|apostar|doou|doaram|doação|troquei|cunhou|cunhados|mintou|mintados|distribui|distribuiu|distribuíram|resgatei|resgatar|resgatou|por carteira|dca|baleia|baleias|baleia movimentou|baleia moveu|moveu|moveram|movido|entrei|' +
    'entrei em|entro|entro em|entramos|aportei|aportou|aportar|minha entrada|recompra|recompraram|recomprou|mandou|mandei|enviou|enviaram|enviados|lucrei|lucrou|carreguei|holdando|tenho|temos|carregando|aloquei|alocou|rifa|presente',
  raise:
    'captou|capta|captaram|captado|captar|captação|captações|levantou|levanta|levantaram|levantado|levantar|arrecad*|rodada|rodada seed|rodada semente|rodada de|rodada privada|rodada série|série a|série b|série c|financiamento|investidores|liderada por|' +
    'liderado por|pré venda|venda privada|seed|pre seed|post money|pre money|ico|levantam|levantando|captam|captando',
  venue:
    'exchange|exchanges|corretora|corretoras|plataforma|plataformas|protocolo|protocolos|na binance|na coinbase|na bybit|na okx|na kraken|na kucoin|na bitget|na uniswap|na raydium|na mexc|no mercado bitcoin|na foxbit|ponte|pontes|pool|pools|dex|dexes|cex|' +
    'futuros|perpétuos|derivativos|contratos|opções',
  whole:
    'mercado cripto|mercado de criptomoedas|mercado de criptoativos|mercado das criptomoedas|mercado inteiro|todo o mercado|mercado total|mercado global|o mercado|mercado em geral|setor|ecossistema|todas as criptos|todas as criptomoedas|as altcoins|o ouro|' +
    'do ouro|ouro|a prata|pib|ipca|ibovespa|nasdaq|s&p|selic|etf|etfs|os etfs|no mundo|das memecoins|stablecoins',
  macro: 'dominância|altseason|temporada de altcoins|medo e ganância|índice de medo|fear and greed',
  stock: 'ações|acionistas|nasdaq|nyse|wall street|b3|por ação|a ação',
  common:
    'as|do|no|for|to|so|more|dos|data|há|com|mais|muito|também|tb|porque|você|vc|vcs|vocês|eles|ela|isso|isto|aqui|ali|gente|galera|pessoal|então|assim|desde|quando|todos|todas|tudo|nada|algo|cada|melhor|quem|onde|durante|após|outra|outro|outros|outras|' +
    'muita|muitos|muitas|pouco|pouca|estamos|parece|bom dia|boa noite|obrigado|valeu|kkk|kkkk|kkkkk|rs|depois|aí|pois|ainda|mesmo|-se|-lo|-la|se mantém|se mantem|mantém se|mantém|mantem|se aproxima|aproxima se|se encontra|encontra se|se move|se movimenta|' +
    'se tornou|se torna|se vê|se fala|se diz|se recupera|se recuperou|se consolida|se destaca|se mexe|se mexeu|se fez|negocia se|que se|foco|ao invés|por isso|saudades|sem|até que|seria bom|mercado|vez|vezes que|quero|acho|alguém|meu|mano|cara|' +
    'real oficial|entrou|entrar|entra|fala|falando|falou|falaram|dele|dela|deles|delas|nessa|nesse|numa|pela|pelo|pelos|pelas|eu|aquilo|dia|noite|vezes|coisa|coisas|dinheiro|projeto|rede|fazer|ter|vou|vimos|viu|ver|olha|olhando|olho|achei|quer|querem|sabe|' +
    'sei|deram|ninguém|nenhum|nenhuma|primeiro|primeira|lá|sob|uns|umas|estou|meus|minhas|suas|seus|nas|nos|das|bons|novos|equipe|time|desse|dessa|deste|desta|disso|nisso|ontem|cadê|né|tão|tanto|quanto mais|enfim|acabou|acaba|acabou de|acaba de|conheci|' +
    'comecei|virou|continua|parado|parada|seguem|tranquilo|sério|certo|errado|leva|levou|mundo|vida|conta|trocado|barato|caro|piores|melhores|moçada|povo|rapaziada|antes de',
  with: 'com',
};
