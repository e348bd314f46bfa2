import type { Language } from '../words.ts';

export const es: Language = {
  decimal: ',',
  price:
    'precio*|cotización|cotizaciones|precio de mercado|precio actual|valor unitario|último precio|valor del token|valor por token|precio por token',
  trade:
    'cotiza|cotizan|cotizando|cotizaba*|cotizará|cotizaría|cotizado|cotizada|vale|valen|valía|valían|valdrá|valdría|valiendo|valió|cuesta|cuestan|costaba|costará|costaría|costando|costó|se negocia|se negociaba|negociándose|se intercambia|se cambia|' +
    'cambia de manos|cambiaba de manos|se paga|se vende|se compra|ronda|rondaba|rondaría|rondará|precio de|a precio de|cotizaban|ronda el|ronda los|valer|costar|cotizar|vuelve a valer|vuelve a cotizar|volvió a valer|pasa a valer|pasó a valer|pasa a costar',
  each: 'cada uno|cada una|por token|por moneda|por unidad|la unidad|la pieza|c/u|cada token|cada moneda|el token|la moneda|el coin|la coin',
  market_cap:
    'valora|valoran|capitalización*|capitalizacion*|capitalización de mercado|capitalización bursátil|capitalización actual|capitalización total|cap. de mercado|cap de mercado|capi|capitaliza|capitalizan|capitalizaba|capitalizando|capitalizará|' +
    'capitalizaría|capitalizar|capitalice|capitalizara|valor de mercado|valor del mercado|valor total de mercado|valor en el mercado|valoración|valorización de mercado|valorado en|valorada en|valorado por el mercado en|valuación|valuado en|valuada en|' +
    'valoración de mercado|el mercado lo valora en|el mercado la valora en|mkt cap|market cap|cap.',
  fdv:
    'capitalización diluida|capitalización totalmente diluida|capitalización completamente diluida|capitalización de mercado diluida|capitalización de mercado totalmente diluida|capitalización de mercado completamente diluida|valor diluido|' +
    'valor totalmente diluido|valor completamente diluido|valoración diluida|valoración totalmente diluida|valoración completamente diluida|valuación diluida|valuación totalmente diluida|valuación completamente diluida|totalmente diluid*|' +
    'completamente diluid*|market cap diluido|market cap totalmente diluido|valor de mercado diluido|valor de mercado totalmente diluido|diluido|diluida|cap diluida|capi diluida|valoración plenamente diluida|plenamente diluid*|mcap diluido',
  volume:
    'volumen|volúmenes|volumen de negociación|volumen de trading|volumen de operaciones|volumen negociado|volumen operado|volumen transado|volumen de transacciones|volumen comercial|vol.|vol|en operaciones|en negociación|negociados|negociado en|movió|' +
    'movieron|se movieron|se negociaron|se negocian|se mueven|se transaron|se operaron|se operan|mueve|ha movido|lleva movidos|movidos|transados|operados|de trading|intercambiados|se han negociado|se han movido',
  turnover:
    'rotación|ratio volumen/capitalización|ratio volumen capitalización|relación volumen/capitalización|volumen/capitalización|vol/cap|vol/capi|ratio volumen/market cap|volumen/market cap|volumen/mcap|ratio vol/mcap|relación volumen capitalización|' +
    'volumen sobre capitalización|ratio de rotación|tasa de rotación|volumen entre capitalización|volumen entre market cap|volumen sobre market cap|cociente volumen/capitalización|ratio entre volumen y capitalización|' +
    'relación entre volumen y capitalización|relación volumen/market cap|índice de rotación|volumen/cap|volumen/capi|volumen / capitalización|volumen / market cap|vol/market cap|volumen a capitalización',
  circulating_supply:
    'suministro circulante|oferta circulante|oferta en circulación|suministro en circulación|supply circulante|circulante|circulantes|en circulación|circula|circulan|circulando|circulaban|circulaba|circulación|desbloqueados|desbloqueadas|emitidos|emitidas|' +
    'minados|minadas|en manos del público|flotante|free float|float|tokens circulantes|circulating|se han minado|minado ya|en el mercado|ya emitidos|liberados|fueron minados|han sido minados|han sido emitidos',
  total_supply:
    'suministro total|oferta total|supply total|emisión total|total de tokens|total de monedas|tokens en total|monedas en total|total supply|existencias totales|suministro global|en total|al total',
  max_supply:
    'suministro máximo|oferta máxima|supply máximo|máximo suministro|máxima oferta|supply máx|suministro máx|suministro max|supply max|oferta máx|emisión máxima|límite de suministro|tope de suministro|tope de emisión|límite de emisión|límite de oferta|' +
    'suministro limitado|oferta limitada|suministro fijo|oferta fija|supply fijo|limitado a|limitada a|topado en|topado a|topada en|con tope de|con un tope de|tope de|tope máximo|llegarán a existir|que existirán|existirán|van a existir|jamás existirán|' +
    'nunca habrá más de|jamás habrá más de|nunca existirán más de|nunca van a existir más de|solo habrá|solo existirán|sólo existirán|máximo de tokens|máximo de monedas|se emitirán|emitirá como máximo|cantidad máxima|hard cap|que habrá|' +
    'suministro está limitado a|suministro limitado a|oferta está limitada a|es fijo|es fija|es finito|es finita|está limitado|está limitada|está topado|está topada|está limitada a|está limitado a',
  supply: 'suministro|oferta|supply|emisión|suministro de tokens|oferta de tokens|oferta monetaria',
  ath:
    'máximo histórico|máximos históricos|máximo de todos los tiempos|récord histórico|record histórico|pico histórico|máx. histórico|max. histórico|máx histórico|techo histórico|precio máximo histórico|su máximo fue|tope histórico|precio récord|' +
    'récord de precio|máximo absoluto|nuevo récord|pico máximo|máximo de siempre|precio más alto de la historia|precio más alto de su historia',
  atl:
    'mínimo histórico|mínimos históricos|mínimo de todos los tiempos|mín. histórico|min. histórico|mín histórico|suelo histórico|precio mínimo histórico|piso histórico|mínimo absoluto|precio más bajo de la historia|precio más bajo de su historia|' +
    'mínimo de siempre',
  rank: 'puesto|puesto número|puesto nº|posición|posición número|posición nº|ranking|rango|lugar|número|nº|n.º|nro|nro.|núm|núm.|no.|rankeado|rankeada|rank|clasificado|clasificada|puesto n.º|puesto no.|posición n.º|en el ranking',
  top: 'top',
  site: 'coingecko|coinmarketcap|cmc|coinpaprika|criptomonedas por capitalización|ranking global|ranking general|ranking cripto',
  coins:
    'tokens|token|monedas|moneda|unidades|criptos|cripto|criptomoneda|criptomonedas|coins|coin|fichas|criptoactivo|criptoactivos|altcoin|altcoins',
  it: 'el token|la moneda|este token|esta moneda|la cripto|el proyecto|este proyecto|lo tenemos|la tenemos|lo tenéis',
  level:
    'alcanza|alcanzó|alcanzado|alcanzando|alcanzar|alcance|alcanzara|alcanzará|alcanzaría|alcanzan|llega|llegó|llegado|llegando|llegar|llegue|llegara|llegará|llegaría|llegan|llegase|toca|tocó|tocado|tocando|tocar|toque|tocara|tocará|rompe|rompió|roto|' +
    'rompiendo|romper|rompa|rompiera|romperá|perfora|perforó|pierde|perdió|recupera|recuperó|recuperado|recuperar|recuperando|vuelve|volvió|volver|vuelva|volviera|volverá|vuelto|se mantiene|mantiene|aguanta|aguantando|cerró|abrió|se sitúa|se situó|' +
    'situándose|se ubica|se ubicó|ubicándose|se coloca|se colocó|se planta|se plantó|se encuentra|marca|marcó|marcando|roza|rozó|rozando|clavado|atascado|estancado|plano|lateral|se estanca|va camino de|pasa|pasó|arrancó|debutó|lanzado|consolida|estabiliza|' +
    'se estabiliza|rebota|rebotó|está tocando|supera|superó|cruza|cruzó|cruzar|cruce|llegamos|llegaremos|cotiza|testea|testeó|cruza los|cruzó los|lanzado a|llegó a capitalizar|llegó a costar|llegó a estar|llegó a tener|llegó a valer|pasa de|pasa de los|' +
    'pasa los|pasó de los|pasó los|perdió los|pierde los|recupera los|rompe a la baja|rompe los|rompió los|roza los|rozando los|se mantiene arriba de|se mantiene encima de|se mantiene por encima de|se mantiene sobre|vuelve por encima de|pasó de|' +
    'ha pasado de|pasar de|pasando de|va de|fue de|salta de|saltó de|han pasado de|de alcanzar|aunque llegue|aunque llegara|cuando llegue|cuando alcance|cuando toque|ve los|ve las|verá los|veremos los|vemos los|ven los|busca los|buscar los|buscando los|a buscar|va a buscar|busca|irá a buscar',
  up:
    'sube|suben|subió|subieron|subido|subiendo|subir|suba|subía|subía un|subirá|subida*|alza|alzas|al alza|en alza|gana|ganan|ganó|ganaron|ganado un|ganando|ganar un|ganancia|ganancias|avanz*|repunt*|dispar*|trep*|escal*|crec*|aument*|increment*|rebot*|' +
    'recuper*|salta|saltó|salto|vuela|voló|despeg*|explot*|revaloriz*|apreciación|se aprecia|se apreció|arriba|para arriba|en verde|verde|pumpe*|mooneando|moonea|suma|sumó|sumando|acumula|acumuló un|se anota|se anotó|se apunta|lleva un|llevamos un|hizo|' +
    'hizo un|ha hecho|haciendo un|hace un|hacer un|haga un|hará un|hacerse un|se hace un|se marca un|se marcó un|metió un|mete un|pegó un|pega un|da un|dio un|multiplic*|escala|rentabilidad|rendimiento|mejor|sumar|impuls*|rally|al alza un|sacó un|saca un|' +
    'registra un|registró un|positivo|agrega|agregó|remonta*|remontó|valoriza|valorizó|se valorizó|se ha valorizado|gana a|rebota|rebotó|recupera|recupera los|recuperado|recuperando|recuperar|recuperó|más que ayer|más que la semana pasada|' +
    'más que hace un mes|más que hace una semana|más en el día|más en 24 horas|aunque suba',
  down:
    'baja|bajan|bajó|bajaron|bajado|bajando|bajar|baje|bajaba|bajará|bajada*|bajón|cae|caen|cayó|cayeron|caído|cayendo|caer|caiga|caía|caerá|caída*|pierde|pierden|perdió|perdieron|perdido|perdiendo|pierda|perder un|pérdida*|retroce*|desplom*|hund*|' +
    'derrumb*|descend*|desciende*|descens*|desliz*|corrige|corrigió|corrigiendo|corrección|sangr*|resta|restó|restando|se deja|se dejó|dejándose|se ha dejado|cede|cedió|cediendo|ceden|recorta|recortó|recorte|retrae|retrajo|abajo|para abajo|en rojo|rojo|' +
    'dumpe*|a la baja|en baja|depreci*|devalu*|merm*|se contrae|se contrajo|mengu*|peor|negativo|tumb*|se desinfl*|ha bajado|en números rojos|desvaloriz*|se vino abajo|se da un|baja un|minusvalía|lleva perdido|baja de|baja de los|bajó de los|cae bajo|' +
    'cae de los|cae por debajo de|cayó a la mitad|cayó bajo|cayó de los|cayó por debajo de|perdiendo los|perdió los|pierde los|menos que ayer|menos que la semana pasada|menos que hace un mes|menos que hace una semana|menos en el día|pérdidas',
  changed:
    'variación|variaciones|cambio|cambio de precio|rendimiento|desempeño|comportamiento|evolución|variación del precio|variación de precio|var.|var',
  factor:
    'duplicó,se duplicó,ha duplicado,se ha duplicado,duplica su precio,duplica su valor,ha doblado,dobló,se dobló,duplicado=2|triplicó,se triplicó,ha triplicado,se ha triplicado,triplicado=3|' +
    'cuadruplicó,se cuadruplicó,ha cuadruplicado,se ha cuadruplicado=4|quintuplicó,se quintuplicó=5|decuplicó,se decuplicó=10|se redujo a la mitad,cayó a la mitad,se ha reducido a la mitad,se partió a la mitad,ha caído a la mitad=.5',
  ratio:
    'el doble,el doble de,doble,dobla,duplica,duplicando,doblando,duplicó,duplicara,duplicase,duplicaría,doblara,doblaría,duplicado,ha duplicado,doblar,dobla,duplicar,duplica=2|el triple,el triple de,triple,triplica,triplicando,triplicara,triplicar,triplica,triplicar=3|cuádruple,el cuádruple de,cuadruplica=4|' +
    'la mitad,la mitad de,mitad de,media=.5|un tercio,un tercio de,una tercera parte de,la tercera parte de=.3333333|un cuarto,un cuarto de,una cuarta parte de,la cuarta parte de=.25|dos tercios,dos tercios de,dos terceras partes de=.6666667|' +
    'tres cuartos,tres cuartos de,tres cuartas partes de,las tres cuartas partes de=.75|una décima parte de,la décima parte de,un décimo de=.1|una quinta parte de,la quinta parte de,un quinto de=.2',
  move:
    'veces,multiplica por,multiplicó por,multiplicado por,se multiplicó por,se multiplica por,multiplicando por,multiplicó su precio por,multiplicado su precio por,multiplica su precio por,multiplicó su valor por=x|subida|desde el suelo|desde los mínimos|' +
    'desde aquí|de subida|de rentabilidad|desde mínimos|potencial|desde entonces|desde el lanzamiento|desde su mínimo|desde el mínimo|desde su máximo|desde el máximo|desde su suelo',
  over:
    'más de|por encima de|por encima del|por encima de los|encima de|superior a|superiores a|superior a los|superior al|al menos|por lo menos|como mínimo|mínimo|un mínimo de|no menos de|supera*|super|superó|superan|superando|superado|superar|supere|' +
    'superen|superará|rebas*|excede*|excedió|exceden|sobrepas*|mayor a|mayor de|mayor que|mayores a|arriba de|por arriba de|sobre los|sobre las|pasa de|pasa de los|pasó de los|pasa los|pasó los|pasan de|pasando de los|pasan los|rompe|rompió|rompiendo|' +
    'rompe los|rompió los|cruza|cruzó|cruza los|cruzó los|cruzar|recupera|recuperó|recupera los|mantiene|se mantiene sobre|se mantiene por encima de|se mantiene arriba de|aguanta|se mantiene encima de|más que|bastante más de|mucho más de|algo más de|' +
    'un poco más de|poco más de|largos|ya son más de|vuelve por encima de|de vuelta sobre|por encima|desde los|conquista|conquistó|nada menos que|más allá de|a partir de|superaba|superaría|romper|rompa|rompan|franquear|cruce|pasó de',
  under:
    'menos de|por debajo de|por debajo del|por debajo de los|debajo de|inferior a|inferiores a|inferior al|inferior a los|como mucho|a lo sumo|como máximo|máximo de|un máximo de|no más de|menor a|menor de|menor que|menores a|abajo de|por abajo de|bajo los|' +
    'pierde|perdió|pierde los|perdió los|baja de los|bajó de los|baja de|cae de los|cayó de los|cae por debajo de|cayó por debajo de|cae bajo|cayó bajo|perfora|perforó|rompe a la baja|poco menos de|algo menos de|un poco menos de|menos que|no supera|' +
    'no superan|no pasa de|no pasa de los|no pasan de|no rebasa|no excede|hasta un máximo de|no llega a|no llegan a|no alcanza|no alcanzan|sin llegar a|a punto de llegar a|perdiendo los|perder los|por debajo|no llega ni a|no llega ni a los|no llega a los|' +
    'no alcanza los|no ha superado|no más que',
  about:
    'unos|unas|alrededor de|alrededor del|alrededor de los|aproximadamente|aprox|aprox.|cerca de|cerca del|cerca de los|cercano a|cercana a|cercano a los|cercana a los|casi|casi casi|en torno a|en torno al|en torno a los|entorno a|más o menos|' +
    'poco más o menos|sobre|por ahí de|por|ronda|rondan|rondando|rondaba|rondará|rondaría|ronda los|ronda el|rondando los|rondan los|roza|rozó|rozando|roza los|rozando los|rozan|rozaba|algo así como|como|como unos|próximo a|próxima a|próximo a los|' +
    'a punto de|prácticamente|redondeando|en el orden de|del orden de|en el entorno de|estimado en|estimada en|aproximado de|aproximada de|a eso de|hacia los|anda por|anda por los|anda sobre|andaba por|anda rondando|va por|digamos|pongamos|quizás|tal vez|' +
    'básicamente|tirando a|arañando|a las puertas de|a un paso de|a tiro de|sobre unos|sobre los unos|de unos|acercándose a|se acerca a|se acerca al|se acerca a los|un estimado de|casi a|por los|a unos|a unas|en unos|con unos',
  overAfter:
    'o más|y pico|y subiendo|largos|como mínimo|por lo menos|al menos|y algo|mínimo|para arriba|en adelante|o superior',
  underAfter:
    'o menos|como mucho|a lo sumo|como máximo|máximo|para abajo|o inferior|tirando por lo alto',
  aboutAfter:
    'más o menos|aproximadamente|aprox|aprox.|o así|o por ahí|por ahí|o algo así|poco más o menos|redondeando|a ojo|o cerca|o casi',
  be: 'es|son|está|están|era|eran|fue|es de|son de|de|a|en|del|al|ahora|hoy|actual|actualmente|sigue siendo|solo|sólo|apenas|ya|con|un|una|los|las|sigue|se sitúa|se ubica|asciende|queda',
  is:
    'es|son|es de|son de|está|están|era|eran|fue|fueron|sería|de|del|a|al|en|con|por|para|tiene|tienen|tenía|tenían|tuvo|tendrá|tendría|teniendo|hay|había|habrá|asciende|sigue siendo|sigue|suma|suman|totaliza|totalizó|alcanza|alcanzó|marca|registra|registró|indica|' +
    'muestra|supone|implica|representa|arroja|dando|da|dio|deja|dejando|hace|hizo|logra|logró|como|entre|hasta|actualmente|lleva|cuenta con|implicaría|supondría|de las|a las|en las|ascendió|se sitúa|se situó|se ubica|se encuentra|queda|equivale|llega|' +
    'llegó|anda|se queda|es decir|o sea|lo que equivale|equivalente|lo que son',
  at:
    'a|en|@|a los|en los|al|por los|alrededor de|alrededor del|alrededor de los|cerca de|cerca del|cerca de los|en torno a|en torno al|en torno a los|ronda|rondan|rondando|rondaba|ronda los|roza|roza los|rozando|rozando los|sobre los|próximo a|' +
    'en el entorno de|a las puertas de|a un paso de|por encima de|por debajo de|por encima de los|por debajo de los|por encima del|por debajo del|a unos|en unos',
  of: 'de|del|en|de los|de las|de su|de la',
  fill:
    'el|la|los|las|un|una|uno|su|sus|mi|mis|tu|tus|nuestro|nuestra|solo|sólo|solamente|apenas|tan solo|tan sólo|ahora|ahora mismo|ya|actual|actuales|actualmente|todavía|aún|total|totales|todo|toda|entero|entera|se|le|lo|que|cual|hoy|muy|bien|tremendo|' +
    'tremenda|enorme|brutal|ridículo|ridícula|mísero|míseros|miserable|miserables|modesto|modesta|pequeño|pequeña|gran|grande|increíble|impresionante|bonito|bonita|buen|buena|propio|propia|mismo|misma|ese|esa|esos|este|esta|estos|estas|justo|exactamente|' +
    'nada menos|nada más|real|reales|medio|promedio|inicial|estimado|estimada|declarado|reportado|nominal|combinado|diario|diaria|también|además|oficialmente|realmente|sí|sigue|siendo|tiene|tienen|tenía|ha|han|había|hay|tokens|monedas|nuevo|nueva|redondo|' +
    'redondos|de mercado|tristes|escasos|escaso|simples|según|incluso|precio|precios|de media|en promedio|global|previsto|completo|completa|cómodamente|fácilmente|ampliamente|siempre|a menudo|casi siempre|limpios|cifra|cifra de|nivel|nivel de|niveles de|' +
    'la barrera de|la cifra de|barrera de|la marca de|marca de|nunca|jamás|raramente|rara vez',
  to: 'a|al|hasta|hacia|a los|hasta los|hacia los|hasta el|a unos|rumbo a|camino a|camino de|hasta unos',
  from: 'de|desde|del|desde los|de los|desde unos|desde un|desde el|pasa de|pasó de|pasar de|baja de|cae de los|cayó de los|bajó de los|baja de los|pasa de los|pasó de los|pasan de|ha pasado de|han pasado de|pasando de|va de|fue de|salta de|saltó de',
  and: 'y|e|pero|o|mientras|mientras que|aunque|sino|u|y con|pero con|y un|y una|y el|y la',
  between:
    'entre|entre los|oscila entre|oscilando entre|en el rango de|rango de|en un rango de|rango entre|en un rango entre|fluctúa entre|se mueve entre|de entre|en el rango',
  versus:
    'vs|vs.|contra|frente a|frente al|frente a los|comparado con|comparada con|comparado a|en comparación con|versus|respecto a|contra los',
  than: 'que|que el|que la|que su',
  largest:
    'mayor|mayores|más grande|más grandes|mayor criptomoneda|mayores criptomonedas|criptomoneda más grande|criptomonedas más grandes|mayor cripto|cripto más grande|más valiosa|más valiosas|criptomoneda más valiosa|segunda mayor|segunda más grande|segunda criptomoneda|tercera mayor|tercera más grande|tercera criptomoneda|cuarta mayor|cuarta más grande|cuarta criptomoneda|quinta mayor|quinta más grande|quinta criptomoneda|sexta mayor|sexta más grande|sexta criptomoneda|séptima mayor|séptima criptomoneda|octava mayor|octava criptomoneda|novena mayor|novena criptomoneda|décima mayor|décima criptomoneda',
  untrue:
    'falso|falsa|falsos|mentira|mentiras|una mentira|no es cierto|no es verdad|bulo|bulos|fake|desinformación|dejen de decir|dejad de decir|deja de decir|incorrecto|erróneo|equivocado|equivocada|inventado|inventada|una trola|un cuento|paja|es humo|' +
    'ni de broma|ni de coña|tonterías|eso no es así|dato erróneo',
  self: 'yo|estoy|voy|llevo|llevamos ganado|voy ganando|voy perdiendo|estaba yo|he ganado|he perdido|gané|perdí|me|conmigo',
  article: 'el|la|los|las|un|una|su|sus|mi|nuestro|nuestra',
  last: 'último|última|últimos|últimas|las últimas|los últimos|la última|el último|en las últimas|en los últimos|en la última|pasado|pasada|pasadas|pasados|estas|estos|durante las últimas|durante los últimos|hace ya',
  where: 'lo que=after a coin|donde|dónde',
  by: 'por',
  on: 'en|de|del|para|sobre|a',
  per: 'por|cada',
  says: 'dice|según|muestra|pone|indica|marca|lista|reporta',
  more:
    'más|supera*|superó|superan|superando|supere|superado|superar|excede*|exceden|excedió|sobrepas*|rebas*|mayor|mayor que|mayor al|mayor a|más alto que|más grande que|más que|por encima de|por encima del|por encima|superior a|superior al|superior|sobre|' +
    'pasa|pasa de|pasan|se come|más de|arriba de|gana a|le gana a|dej* atrás|aventaj*|adelant*|desbanc*|desbancó|deja chica|deja chico|eclipsa*|pasa de los|pasa los|pasan de|pasan los|superaba|superará|superaría',
  less: 'menos|menor|menor que|menor a|menor al|menos que|menos de|inferior|inferior a|inferior al|por debajo|por debajo de|por debajo del|debajo de|abajo de|más bajo que|más pequeño que|no llega a|no alcanza|no supera|una fracción de|no llega ni a|no cubre',
  equal:
    'igual|igual a|igual que|igual al|iguala|igualan|igualó|igualando|igualar|equivale|equivale a|equivalente|equivalente a|equivalente al|equivalen a|comparable|comparable a|comparable con|comparable al|similar a|similar al|a la par|a la par de|' +
    'a la par con|parejo con|tan alto como|tan grande como|tanto como|tanto volumen como|lo mismo que|coincide con|casi tanto como|par con|rivaliza*|el mismo que|se acerca a|iguales',
  traded:
    'negocia|negoció|negociado|negocian|negociados|movió|mueve|movido|mover|intercambia|transa|transó|transado|opera|operó|rota|rotó|rotado|se negocia|se negoció|se mueve|se movió|cambia de manos|ha rotado|negociado en',
  thus: 'eso sería|eso serían|eso da|eso es|eso son|es decir|o sea|lo que significa|significa|equivale a|serían|lo que da|osea',
  if: 'si|imagin*|supong*|supon|supón|supongamos|suponiendo|en caso de|de llegar a|de alcanzar|asumiendo|en el hipotético|hipotéticamente|y si|incluso si|aunque llegue|aunque llegara|aunque suba|pongamos que|digamos que|con que|ojalá|a condición',
  would:
    'sería|serían|valdría|valdrían|estaría|estarían|tendría|tendrían|implicaría|significaría|supondría|equivaldría|equivaldría a|daría|llegaría|cotizaría|costaría|capitalizaría|quedaría|pondría|rondaría|alcanzaría|pasaría|saldría|superaría|bajaría|caería|' +
    'subiría|habría|haría|representaría|nos daría|nos dejaría|dejaría|ascendería|necesitaría',
  will:
    'será|serán|estará|tendrá|habrá|va a|van a|vamos a|irá|irá a|irán|iremos|llegará|llegarán|llegaremos|llegue|alcanzará|alcanzarán|alcanzaremos|tocará|tocarán|romperá|superará|subirá|bajará|caerá|volverá|valdrá|cotizará|costará|rondará|capitalizará|' +
    'veremos|verá|verán|hará|cerrará|terminará|acabará|pasará|podría|podrían|podríamos|puede|pueden|podemos|debería|deberían|debe|espero|esperan|se espera|esperamos|esperando|esperado|prevé|prevén|preveo|previsión|pronostic*|pronóstico|pronósticos|predic*|' +
    'predigo|apunta a|apunta hacia|apuntan a|apuntando a|rumbo a|camino a|camino de|directo a|directos a|de cabeza a|próximamente|pronto|mañana|próximo mes|próxima semana|próximo año|el mes que viene|la semana que viene|el año que viene|a fin de año|' +
    'a finales de año|para fin de año|para finales de año|antes de fin de año|este ciclo|próximo ciclo|algún día|eventualmente|a largo plazo|a corto plazo|a medio plazo|cuando llegue|cuando alcance|cuando toque|a ver si|en el futuro|potencial|posible|' +
    'posiblemente|proyecc*|proyecta*|se proyecta|estima que|a punto de|probable|probablemente|ya viene|se viene|se vienen|listo para|lista para|preparado para|inevitable|quiero ver|quiero verlo|confío en|seguro que|creo que|creo en|veo a|lo veo|la veo|' +
    'lo veo a|verlo a|ver a|puesto en los|a por|vamos a por|va por los|a por los|nos vamos a|hará un|llega pronto|no creo que|no pienso que|dudo que|dudo mucho que|antes de navidad|antes de fin de mes|para navidad|predicción|predicciones|creo que antes|yo creo que|va a buscar|irá a buscar',
  target:
    'objetivo|objetivos|objetivo de precio|precio objetivo|meta|metas|próxima parada|siguiente parada|próximo objetivo|siguiente objetivo|próxima meta|target|targets|tp|predicción|predicciones|pronóstico|previsión|caso base|caso alcista|escenario alcista|' +
    'escenario base|escenario bajista|destino|estimación|mi apuesta|expectativa|próximo nivel|apunta a|apuntamos a|apunto a|vamos a por|a por los|espero verlo a|espero ver',
  was:
    'era|eran|fue|fueron|estaba|estaban|estuvo|tenía|tenían|tuvo|había|hubo|valía|valían|valió|costaba|costaban|costó|cotizaba|cotizaban|cotizó|rondaba|andaba|capitalizaba|circulaban|llegó a valer|llegó a costar|llegó a tener|llegó a estar|' +
    'llegó a capitalizar|antes|antiguamente|originalmente|en su día|en aquel entonces|solía|arrancó|empezó|comenzó|debutó|salió|nació|se lanzó|lanzado a|compré|compró|entré|vendí|cuando entré|iba por|pagué|superaba|movía|ocupaba|alcanzaba|oscilaba|' +
    'se negociaba|marcaba|andaba por',
  then:
    'recuerdas cuando|recuerdan cuando|recordáis cuando|te acuerdas cuando|se acuerdan cuando|acordáis cuando|recuerdo cuando|ayer|anteayer|antier|hace|hace un año|hace un mes|hace una semana|hace dos|hace tres|mes pasado|el mes pasado|año pasado|el año pasado|semana pasada|la semana pasada|lunes pasado|martes pasado|miércoles pasado|jueves pasado|viernes pasado|' +
    'sábado pasado|domingo pasado|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|pasado lunes|pasado martes|pasado miércoles|pasado jueves|pasado viernes|pasado sábado|pasado domingo|trimestre pasado|ciclo pasado|ciclo anterior|' +
    'el verano pasado|el invierno pasado|verano pasado|anoche|en enero|en febrero|en marzo|en abril|en mayo|en junio|en julio|en agosto|en septiembre|en setiembre|en octubre|en noviembre|en diciembre|a principios de|a principios de año|a comienzos de|' +
    'a finales del año pasado|en ese momento|en aquel momento|entonces|por entonces|en el pasado|en el lanzamiento|al lanzarse|en el listado|en el tge|esta mañana|en primavera|en verano|en otoño|en invierno|la última vez|en su momento|tiempo atrás|' +
    'años atrás|meses atrás|días atrás|semanas atrás|en el pico|en su pico|cuando salió|al salir|en aquellos|antaño|en la salida|atrás',
  since: 'desde',
  now:
    'ahora|ahora mismo|hoy|hoy en día|actualmente|en este momento|en estos momentos|a día de hoy|a esta hora|al momento|al momento de escribir|al cierre de esta edición|mientras escribo|al escribir esto|todavía|aún|sigue|ya|en la actualidad|por ahora|' +
    'de momento|al momento de redactar',
  not: 'no|nunca|jamás|ni|tampoco|no está|no es|no son|no tiene|nada de|ni loco|ni de lejos|para nada|ya no|lejos de|no hay',
  short:
    'ni siquiera|ni siquiera llega a|ni llega a|no llega a|no llega ni a|no llega|no llegan a|no alcanza|no alcanza ni|no alcanza los|no supera ni|aún no llega a|todavía no llega a|sin llegar a|aún no alcanza|todavía no alcanza|no ha llegado a|' +
    'no ha alcanzado|ni a|no toca|ni roza|no llega a los|no llega ni a los',
  ask:
    '¿|acaso|cuánto|cuánta|cuántos|cuántas|cuándo|alguien sabe|alguien sabe si|sabéis|sabéis si|sabes si|saben si|qué|será que|creéis|creen|creen que|crees|crees que|creéis que|es verdad|es cierto|cuál|verdad que|llegará|llega|llegaremos|vale|valdrá|puede|' +
    'podrá|podría|es|está|tiene|hay|va|me pregunto si|no sé si|no es|veis|ves a|lo veis|ven a|alguien ve|alguien cree|quién ve|quién cree|verdad,posible,lo creen,qué opinan,qué opináis,lo veis,lo ven,opiniones,realista=?',
  why: 'recuerdas cuando|recuerdan cuando|recordáis cuando|te acuerdas cuando|se acuerdan cuando|acordáis cuando|recuerdo cuando|por qué|porqué|cómo|cómo es que|cómo puede|cómo es posible|cómo sigue|quién|a quién',
  often:
    'a menudo|menudo|frecuentemente|con frecuencia|habitualmente|normalmente|regularmente|por lo general|generalmente|suele|suelen|muchas veces|muchos días|la mayoría de los días|la mayoría de días|casi todos los días|casi cada día|casi a diario|' +
    'repetidamente|típicamente|de forma habitual|con regularidad|seguido|más de una vez|la mayor parte de los días|varios días|cada dos por tres|una y otra vez|de forma recurrente|usualmente|comúnmente|soliendo|tiende a|en ocasiones|algunos días|' +
    'casi siempre|de los últimos diez días|de los últimos siete días|de los últimos 10 días|de los últimos 7 días|de los últimos treinta días|de los últimos 30 días|de cada diez días|de cada 10 días|días de cada',
  always:
    'siempre|todos los días|cada día|constantemente|día tras día|a diario|sin excepción|todo el tiempo|en todo momento|día sí y día también|invariablemente|permanentemente|todos los santos días',
  never:
    'nunca|jamás|ni una vez|ni una sola vez|ningún día|ni un solo día|en ningún momento|ni un día',
  period:
    'por hora,la última hora,última hora,en una hora,una hora,en la última hora,esta hora,horario=1h|' +
    'diario,diaria,diarios,diarias,al día,por día,en el día,del día,hoy,en un día,un día,en un solo día,en un mismo día,último día,el último día,desde ayer,a diario,intradía,de la jornada,en la jornada,jornada,cada día,en las últimas veinticuatro horas,veinticuatro horas,una jornada,de hoy,día,más que ayer,menos que ayer=24h|' +
    'semanal,semanales,a la semana,por semana,esta semana,en la semana,de la semana,en una semana,una semana,última semana,la última semana,en la última semana,siete días,en siete días,semana,en lo que va de semana,desde la semana pasada,más que la semana pasada,menos que la semana pasada,más que hace una semana,menos que hace una semana=7d|' +
    'mensual,mensuales,al mes,por mes,este mes,en el mes,del mes,en un mes,un mes,último mes,el último mes,en el último mes,treinta días,en treinta días,en lo que va de mes,más que hace un mes,menos que hace un mes=30d|' +
    'anual,anuales,interanual,al año,por año,en un año,un año,último año,el último año,en el último año,doce meses,en doce meses,este año=1y|' +
    'en lo que va de año,en lo que va del año,trimestral,trimestre,este trimestre,desde enero,en dos semanas,en dos días,en tres días,quincena,quincenal=other',
  time: 'hora,horas,hs,hrs=h|día,días,dia,dias=d|semana,semanas,sem=w|mes,meses=mo|año,años,ano,anos=y|minuto,minutos,min,segundo,segundos=m',
  month:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|de enero|de febrero|de marzo|de abril|de mayo|de junio|de julio|de agosto|de septiembre|de setiembre|de octubre|de noviembre|de diciembre|ene|feb|mar|' +
    'abr|jun|jul|ago|sep|sept|oct|nov|dic|utc|gmt|am|pm',
  number:
    'cero=0|un,uno,una=1|dos,segunda mayor,segunda más grande,segunda criptomoneda=2|tres,tercera mayor,tercera más grande,tercera criptomoneda=3|cuatro,cuarta mayor,cuarta más grande,cuarta criptomoneda=4|cinco,quinta mayor,quinta más grande,quinta criptomoneda=5|seis,sexta mayor,sexta más grande,sexta criptomoneda=6|siete,séptima mayor,séptima criptomoneda=7|ocho,octava mayor,octava criptomoneda=8|nueve,novena mayor,novena criptomoneda=9|diez,décima mayor,décima criptomoneda=10|once=11|doce=12|trece=13|catorce=14|quince=15|dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinte=20|veintiuno,veintiún,veintiuna=21|veintidós=22|' +
    'veintitrés=23|veinticuatro=24|veinticinco=25|veintiséis=26|veintisiete=27|veintiocho=28|veintinueve=29|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|cien,ciento=100|doscientos,doscientas=200|' +
    'trescientos,trescientas=300|cuatrocientos,cuatrocientas=400|quinientos,quinientas=500|seiscientos,seiscientas=600|setecientos,setecientas=700|ochocientos,ochocientas=800|novecientos,novecientas=900|mil=1000|medio,media=.5|y medio,y media=+.5|' +
    'un cuarto de=.25|tres cuartos de=.75|millón=1000000|y cuarto=+.25',
  magnitude:
    'mil,miles=3|millón,millon,millones,mill,mill.,mills,millon de,palos,mdd,mdp,_mm,_mill,_mdd,_kk=6|millardo,millardos,mmm,_mmm=9|billón,billon,billones=12|trillón,trillones=18',
  money:
    'dólar,dólares,dolar,dolares,dólares estadounidenses,dólares americanos,pavos,u$d,u$s,us$,usd$,usdt,dolarucos,verdes=usd|euro,euros,eurillos=eur|pesos mexicanos,mxn$=mxn|pesos argentinos,ars,ars$=ars|pesos colombianos,cop=cop|pesos chilenos,clp=clp|' +
    'soles,pen=pen|libras,libra,libras esterlinas=gbp|yen,yenes=jpy|yuan,yuanes=cny|reales=brl|rublo,rublos=rub|won,wones=krw|liras=try|francos suizos=chf|peso,pesos=mxn',
  cents:
    'centavo,centavos,centavo de dólar,centavos de dólar,céntimo,céntimos,centimos,ctvs,cents,cent=usd|céntimos de euro,céntimo de euro,cts de euro=eur',
  percent: 'por ciento|porciento|por cien|puntos porcentuales',
  ordinal:
    '_º|_ª|_.º|_.ª|_o|_er|_ava|_avo|_°|segunda mayor|segunda más grande|segunda criptomoneda|tercera mayor|tercera más grande|tercera criptomoneda|cuarta mayor|cuarta más grande|cuarta criptomoneda|quinta mayor|quinta más grande|quinta criptomoneda|sexta mayor|sexta más grande|sexta criptomoneda|séptima mayor|séptima criptomoneda|octava mayor|octava criptomoneda|novena mayor|novena criptomoneda|décima mayor|décima criptomoneda',
  other:
    'tvl|valor total bloqueado|valor bloqueado|ingresos|ingreso|comisiones|comisión|tarifas|usuarios|usuarias|holders|poseedores|tenedores|titulares|billeteras|billetera|carteras|cartera|wallets|direcciones|seguidores|suscriptores|miembros|mensajes|' +
    'transacciones|inferencias|modelos|nodos|validadores|desarrolladores|interés abierto|apalancamiento|apalancado|apr|apy|roi|rendimiento anual|tasa anual|interés anual|staking|en staking|stakeados|stakeado|bloqueados|bloqueadas|bloqueado|liquidez|fondeo|' +
    'tasa de financiación|funding|entrada|entradas|salida|salidas|salida en|stop loss|stop|stops|soporte|soportes|resistencia|resistencias|zona de compra|zona de venta|zona de|rsi|media móvil|medias móviles|ema|sma|máximo de 24h|mínimo de 24h|' +
    'máximo de 24 horas|mínimo de 24 horas|máximo diario|mínimo diario|máximo del día|mínimo del día|máximo semanal|mínimo semanal|máximo intradía|mínimo intradía|máximo anual|mínimo anual|máximos|mínimos|dominancia|dominio|cuota|cuota de mercado|' +
    'probabilidad|probabilidades|sueldo|salario|presupuesto|subvención|subvenciones|beca|becas|premio|premios|recompensa*|sorteo|sorteos|sorteamos|entradas netas|salidas netas|flujo*|reserva*|tesorería|prima|descuento|dificultad|hashrate|bloque|gas|gwei|' +
    'swap|beneficio*|ganancia neta|pnl|pérdidas|inflación|energía|puntos|quemados|quemadas|quemado|quema|quemó|quemaron|desbloqueo*|desbloquea|desbloquean|desbloquearán|airdrop|airdrops|del suministro|de la oferta|del supply|del suministro total|' +
    'de la oferta total|del circulante|de suministro circulante|de la oferta circulante|del suministro circulante|del suministro máximo|de la oferta máxima|mindshare|bono|bonos|préstamo*|deuda|colateral|garantía|nft*|portafolio|portfolio|bolsa|posición de|' +
    'mi posición|posiciones|tasa|multa|plazas|vacantes|cupos|curso|entrada de|volumen de nft|volumen en dex|volumen dex|volumen de apuestas|distancia|participación|facturación|facturó|ventas|gasto|presale|capitalización total del mercado|' +
    'capitalización total del mercado cripto|capitalización del mercado cripto|capitalización del mercado|capitalización total de las criptomonedas|capitalización global|market cap total|capitalización del mercado de criptomonedas|' +
    'capitalización total cripto|ratio|precio medio|precio promedio|precio de entrada|precio de compra|precio de venta|precio medio de compra|precio medio de entrada|precio de coste',
  deal:
    'compré|compró|compran|compraron|compra|compras|comprar|comprado|comprando|compramos|vendí|vendió|vende|venden|vendieron|vender|vendido|vendiendo|venta|ventas|gasté|gastó|gastar|pagué|pagó|pagar|pagaron|pagan|paga|invertí|invirtió|invierte|invertir|' +
    'invertido|invirtiendo|inversión|inversiones|transfirió|transferido|transferencia|transfirieron|depositó|depósito|depositaron|depositado|retiró|retiraron|retiro|retirado|acumuló|acumulé|acumulado|acumulando|acumulan|recibí|recibió|recibir|recibe|' +
    'recibido|gané|ganamos|ganaron|ganado|perdí|perdimos|hack|hackeo|hackeado|hackearon|robo|robaron|robados|robado|exploit|drenados|drenaron|liquidado*|liquidada*|liquidaciones|liquidación|liquidaron|liquidó|corto|cortos|largo|en corto|en largo|short|' +
    'shorts|long|longs|metí|meto|meter|metido|meterle|puse|pongo|aposté|apuesta|apostó|apostar|donó|donaron|donación|intercambié|swapeé|acuñó|acuñados|acuñaron|minteados|reparte|repartió|repartimos|regalamos|regalo|regalando|distribuyó|distribuyeron|' +
    'reclamé|reclamó|reclamar|por billetera|por wallet|dca|ballena movió|ballena mueve|ballena movieron|ballena acaba de mover|ballena ha movido|ballenas movieron|ballena transfirió|ballenas|mi entrada|entré|entré en|entro|entro en|entrado|recompró|' +
    'recompra|recompraron|mandó|mandaron|envió|enviaron|enviado|cobré|cobró|cargué|cargar|cargando|holdeo|tengo|tenemos|tengo en|llevo en',
  raise:
    'levantó|levanta|levantaron|levantado|levantar|ha levantado|recaud*|captó|captaron|captado|captar|consiguió financiación|ronda semilla|ronda de|ronda seed|ronda privada|ronda serie|una ronda|la ronda|su ronda|en ronda|serie a|serie b|serie c|' +
    'financiación|financiamiento|inversores|inversionistas|liderada por|liderado por|preventa|venta privada|venta pública|pre seed|semilla|post money|pre money|ico|levantan|levantando|levantaran',
  venue:
    'exchange|exchanges|casa de cambio|casas de cambio|plataforma|plataformas|protocolo|protocolos|en binance|en coinbase|en bybit|en okx|en kraken|en kucoin|en bitget|en uniswap|en raydium|en mexc|en bit2me|en bitso|puente|puentes|pool|pools|dex|cex|' +
    'futuros|perpetuos|derivados|en base|en arbitrum|contratos|opciones',
  whole:
    'mercado cripto|mercado de criptomonedas|mercado de las criptomonedas|mercado entero|todo el mercado|mercado total|mercado global|mercado en general|el mercado|sector|el ecosistema|todas las criptos|todas las criptomonedas|las altcoins|el oro|del oro|' +
    'oro|la plata|pib|ipc|ibex|nasdaq|s&p|inflación|memecoins en conjunto|en conjunto|en el mundo|de todo el mercado|etf|etfs|los etf',
  macro:
    'dominancia|altseason|temporada de altcoins|miedo y codicia|índice de miedo|fear and greed',
  stock: 'acciones|accionistas|bolsa|nasdaq|nyse|wall street|por acción|la acción',
  common:
    'red|has|he|once|sin|más|muy|también|tambien|porque|nos|les|te|eso|esto|esos|esas|hacer|gente|día|vamos|así|desde|cuando|todos|todas|nada|algo|cada|mejor|quien|donde|durante|tras|otra|otro|otros|otras|mucho|mucha|muchos|muchas|poco|poca|estoy|estamos|' +
    'parece|señores|amigos|bueno|buenos|gracias|ojo|dice|van|come|sale|pie|final|plan|ser|antes|después|luego|aquí|allí|pues|entonces|hasta|aunque|quiero|hay que|que no|lo que|los que|con la|con el|para el|para la|por el|por la|de todos|ni idea|sino|tanto|' +
    'lectura|mercado|semanas|minutos|qué|dos|horas|marca|plata|entró|entra|habla|hablando|habló|dicen|ellos|ella|ellas|nosotros|ustedes|vosotros|noche|vez|cosa|cosas|tío|tíos|dinero|hizo|tener|voy|quedar|dar|ver|mira|mirando|mirad|creer|quiere|quieren|' +
    'sabe|nadie|alguien|ningún|ninguna|ninguno|nuevo|primer|primero|primera|mientras|equipo|proyecto|allá|mío|tuyo|sus|eres|soy|somos|son|era|acaba de|acaba|acabo de|empecé|conocí|descubrí|cuidado|fuera|dentro|atención|resumen|datos|vuelta|lado|loco|locos|' +
    'locura|barato|caro|peores|mejores|mundo|vida|cuenta|señal|hermano|wey|güey|che|parce|pana|órale|vaya|venga|madre mía|ostras|joder|antes de',
  with: 'con',
};
