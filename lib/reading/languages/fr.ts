import type { Language } from '../words.ts';

export const fr: Language = {
  decimal: ',',
  price:
    'prix|prix du marché|prix actuel|cours|cours actuel|cours du token|cours du jeton|cotation|cotations|dernier cours|dernier prix|valeur du token|valeur du jeton|prix unitaire|valeur unitaire',
  trade:
    "s'échange|s'échangeait|s'échangent|échangé|échangée|s'échangera|s'échangerait|se négocie|se négociait|négocié|négociée|se traite|se traitait|traité|se vend|cote|cotait|coté|cotée|vaut|valent|valait|valaient|vaudra|vaudrait|valant|valu|coûte|coûtent|" +
    "coûtait|coûtera|coûterait|coûtant|change de mains|change de main|changeait de mains|tourne|tournait|se paie|se paye|se payait|évolue|évoluait|se situe|se situait|affiché|s'affiche|s'affichait|pointe|prix de|cours de|est toujours|est encore|" +
    "est maintenant|est actuellement|se trade|tradait|trade|tourne autour de|tourne autour des|vaut autant que|valoir|coûter|s'échanger|se négocier|repart à|ça valait",
  each: "chacun|chacune|pièce|la pièce|l'unité|par token|par jeton|par unité|le token|le jeton|par coin|le coin|par pièce|l'un|chaque token|chaque jeton|unité",
  market_cap:
    'capitalisation*|capitalisation boursière|capitalisation de marché|capitalisation marchande|capitalisation totale|capitalisation actuelle|capitalisation du token|valeur de marché|valeur du marché|valeur boursière|valeur totale de marché|capi|capis|' +
    'capi boursière|capi de|cap. boursière|cap boursière|market cap|marketcap|mcap|mkt cap|valorisation|valorisation de marché|valorisation boursière|valorisation actuelle|valorisé à|valorisée à|valorisés à|valorisé|valorisée|capitalise|capitalisent|' +
    'capitalisait|capitalisera|capitaliserait|capitaliser|capitalisant|évalué à|évaluée à|évaluation|est valorisé|pèse|pesait|pèserait|pèsera|pesant|cap.',
  fdv:
    'capitalisation diluée|capitalisation pleinement diluée|capitalisation entièrement diluée|capitalisation totalement diluée|capitalisation complètement diluée|capitalisation boursière diluée|capitalisation boursière entièrement diluée|' +
    'capitalisation boursière pleinement diluée|capitalisation de marché diluée|valorisation diluée|valorisation pleinement diluée|valorisation entièrement diluée|valorisation totalement diluée|valorisation complètement diluée|valeur diluée|' +
    'valeur entièrement diluée|valeur pleinement diluée|valeur totalement diluée|pleinement dilué*|entièrement dilué*|totalement dilué*|complètement dilué*|diluée|dilué|diluées|capi diluée|market cap diluée|market cap dilué|mcap diluée|mcap dilué|' +
    'market cap entièrement dilué*|évaluation diluée|évaluation entièrement diluée',
  volume:
    "volume*|volume d'échange|volume d'échanges|volume de trading|volume de transactions|volume échangé|volume de négociation|volume des échanges|vol|vol.|d'échanges|en échanges|échangés|échangées|se sont échangés|ont été échangés|de trading|" +
    "de transactions échangées|traités|tradés|a brassé|brassé|brassés|brasse|a changé de mains|ont changé de mains|négociés|volumes d'échange|échanges sur|a été échangé",
  turnover:
    'rotation|ratio volume/capitalisation|rapport volume/capitalisation|volume/capitalisation|vol/cap|vol/capi|volume/capi|volume/market cap|volume/mcap|ratio volume/capi|ratio volume/market cap|ratio volume/mcap|ratio volume sur capitalisation|' +
    'volume sur capitalisation|taux de rotation|ratio vol/mcap|ratio vol/capi|ratio volume capitalisation|rapport volume capitalisation|ratio entre volume et capitalisation|ratio entre le volume et la capitalisation|rapport entre volume et capitalisation|' +
    'rapport entre le volume et la capitalisation|volume rapporté à la capitalisation|vol/mcap|volume / capitalisation|volume / capi|volume / market cap|vol/market cap',
  circulating_supply:
    'offre en circulation|offre circulante|supply en circulation|supply circulante|approvisionnement en circulation|quantité en circulation|en circulation|circulante|circulant|circulants|circulent|circule|circulaient|circulait|circulation|déverrouillés|' +
    'débloqués|émis|émises|déjà émis|minés|minées|déjà minés|miné|flottant|float|circulating|jetons en circulation|tokens en circulation|ont été minés|sur le marché|masse en circulation|ont été émis|a été miné|ont déjà été minés',
  total_supply:
    'offre totale|supply totale|supply total|approvisionnement total|émission totale|total supply|total de tokens|total de jetons|jetons au total|tokens au total|nombre total de jetons|nombre total de tokens|quantité totale|masse totale|au total|en tout',
  max_supply:
    "il n’y aura jamais plus|y aura jamais plus|offre maximale|offre maximum|offre max|offre max.|supply maximale|supply maximum|supply max|max supply|approvisionnement maximal|approvisionnement maximum|plafond d'émission|plafond de l'offre|plafond de la supply|limite d'émission|limite de l'offre|" +
    'émission maximale|émission max|offre plafonnée à|supply plafonnée à|plafonnée à|plafonné à|plafonnés à|plafonnées à|limitée à|limité à|limités à|offre limitée|supply limitée|offre fixe|supply fixe|existeront|qui existeront|jamais plus de|' +
    "n'existera jamais plus de|n'existeront jamais plus de|il n'y aura jamais plus de|n'y aura jamais plus de|il n'y en aura jamais plus de|n'y en aura jamais plus de|n'y en aura que|il n'y aura que|seront émis|seront jamais émis|seront un jour émis|" +
    'seront minés|nombre maximal|nombre maximum|maximum de jetons|maximum de tokens|hard cap|quantité maximale|plafond|est fixe|est finie|est limitée|est plafonnée|est limitée à|est plafonnée à',
  supply: 'offre|supply|approvisionnement|émission|offre de jetons|offre de tokens|masse monétaire',
  ath:
    'plus haut historique|plus hauts historiques|plus-haut historique|record historique|sommet historique|pic historique|record absolu|plus haut absolu|plus haut de tous les temps|record de prix|prix record|plus haut jamais atteint|point haut historique|' +
    'maximum historique|nouveau record|son record|record de tous les temps|plus haut de son histoire|sommet absolu|record à|haut historique',
  atl: 'plus bas historique|plus bas historiques|plus-bas historique|plancher historique|creux historique|plus bas absolu|plus bas de tous les temps|plus bas jamais atteint|point bas historique|minimum historique|plus bas de son histoire|bas historique',
  rank: 'rang|rangs|place|position|classement|classé|classée|numéro|numéro un|n°|nº|no.|rank|ranking|ranké|rankée|rang n°|rang mondial|rang numéro|position n°|place n°|au classement',
  top: 'top',
  site: 'coingecko|coinmarketcap|cmc|coinpaprika|classement général|classement global|classement mondial|cryptomonnaies par capitalisation|classement par capitalisation|classement des cryptos|classement coingecko|classement coinmarketcap',
  coins:
    'tokens|token|jetons|jeton|coins|coin|unités|cryptos|crypto|cryptomonnaie|cryptomonnaies|crypto-monnaie|crypto-monnaies|pièces|altcoin|altcoins|cryptoactif|cryptoactifs|actif|monnaie|monnaies',
  it: "le token|le jeton|ce token|ce jeton|la crypto|le projet|ce projet|il|elle|ça|on est|on est à|il est|elle est|c'est|ce coin|le coin|c'était|c’était|c'etait|on était|c'était à",
  level:
    'atteint|atteignait|atteindre|atteignent|atteignant|atteigne|atteindra|atteindrait|touche|touché|touchait|toucher|touchera|toucherait|casse|cassé|casser|cassera|cassant|franchit|franchi|franchir|franchira|franchissant|dépasse|dépassé|dépasser|' +
    'dépassera|perd|perdu|perdre|perdra|récupère|récupéré|récupérer|reprend|repris|reprendre|revient|revenu|revenir|reviendra|remonte|remonté|retombe|retombé|monté|montera|grimpe|grimpé|tombé|tombera|descendu|chuté|repasse|repassé|clôture|clôturé|' +
    "a clôturé|ouvert|arrivé|frôle|frôlé|frôlait|flirte avec|teste|testé|tient|tenir|stagne|stagnait|bloqué|bloquée|coincé|stable|culmine|culminé|plafonne|rebondit|rebondi|lancé|listé|introduit|démarré|débuté|se maintient|s'établit|s'établissait|" +
    "s'installe|s'est établi|se stabilise|consolide|évolue|tourne|pointe|s'approche des|s'approche de|rechute|remonter|monter|descendre|tomber|redescend|redescendu|casse le support des|casse les|casse les à la baisse|cassé les|descendu sous|" +
    'flirte avec les|franchit les|frôle les|lancé à|perd les|perdu les|repasse au-dessus|repasse au-dessus de|repasse au-dessus des|repasse les|repasse sous|repasse sous les|repassé au-dessus de|repassé au-dessus des|repassé les|repassé sous|' +
    'repassé sous les|reprend les|repris les|retombe sous|retombe sous les|retombé sous|récupère les|tient au-dessus|tient les|tombé sous|tombé sous les|tourne autour de|tourne autour des|passe de|passé de|est passé de|passer de|saute de|a démarré|a débuté|a ouvert',
  up:
    "monte|montent|monté|montée|monter|montait|montera|grimp*|hausse*|en hausse|à la hausse|augment*|progress*|gagne|gagnent|gagné|gagnait|gagner|gain|gains|gagnant|s'envol*|envol*|bond*|rebond*|explos*|flamb*|s'apprécie|appréci*|prend|prends|pris|prendre|" +
    'pump*|pompe|décoll*|croît|croissance|accroiss*|accru|remont*|récupèr*|repren*|rallye|rally|reprise|affiche|affichait|signe|fait un|a fait un|fait du|faire un|faire du|fera un|fait une|fera du|fait|faire|fera|vert|dans le vert|au vert|positif|' +
    "plus-value de|surperform*|s'adjuge|s'adjugeait|engrange|cumule|cumulé|multipli*|performance de|rendement|meilleur|boost*|ascension|saut|saute|sauté|moon|mooné|il a fait|enchaîne|explose|fait tourner|grimpe|grimpera|grimpé|rebondi|rebondit|remonte|" +
    "remonter|remontera|remonté|reprend|reprend les|reprendre|récupère|récupère les|de plus qu'hier|de plus que la semaine dernière|plus qu'hier|repris|reprennent|regagne|regagné|regagnent",
  down:
    "baisse*|en baisse|à la baisse|chut*|perd|perdent|perdu|perdait|perdre|perdra|pertes|perte|recul*|tombe|tombent|tombé|tomber|tombait|plong*|s'effondr*|effondr*|dégringol*|décroch*|dévisse*|dévissé|dévisser|repli*|se replie|s'est replié|lâche|lâché|" +
    "cède|cèdent|cédé|céder|descend|descendu|descendre|descente|diminu*|fond|fondu|dump*|corrig*|correction|rouge|dans le rouge|au rouge|négatif|déprécié*|dévalu*|décroît|glisse|glissé|glissade|saigne|saigné|s'écroul*|écroul*|abandonne|abandonné|moins|" +
    'rend|rendu|retrac*|crash*|se contracte|contraction|plomb*|flanch*|drop*|craqu*|pire|se prend|en retrait|retombe|retombé|moins-value|rétrac*|laisse|laissé|baissera|chute sous|chute sous les|chutera|chuté|descend sous|descendu sous|lâche les|perd les|' +
    "perdu les|retombe sous|retombe sous les|retombé sous|tombe sous|tombe sous les|tombé sous|tombé sous les|de moins qu'hier|de moins que la semaine dernière|moins qu'hier",
  changed:
    'variation|variations|évolution|changement|performance|performances|changement de prix|variation du cours|variation de prix|var.|var|perf|fluctuation',
  factor:
    'a doublé,doublé,a déjà doublé,ont doublé,a doublé de prix,a doublé de valeur,vient de doubler,a fait fois deux=2|a triplé,triplé,a déjà triplé,ont triplé,vient de tripler=3|a quadruplé,quadruplé=4|a quintuplé,quintuplé=5|a décuplé,décuplé=10|' +
    'a été divisé par deux,divisé par deux,a été divisée par deux,a fondu de moitié,a perdu la moitié de sa valeur,a chuté de moitié=.5',
  ratio:
    'le double,le double de,le double du,double,double de,deux fois la,doublait,doublent,doublerait,doubler,doublait=2|le triple,le triple de,triple,triple de=3|le quadruple,le quadruple de=4|la moitié,la moitié de,la moitié du,moitié,moitié de,moitié du=.5|' +
    'un tiers,un tiers de,un tiers du,le tiers de,le tiers du=.3333333|un quart,un quart de,un quart du,le quart de,le quart du=.25|deux tiers,les deux tiers de,deux tiers de,les deux tiers du,deux tiers du=.6666667|' +
    'trois quarts,les trois quarts de,trois quarts de,les trois quarts du,trois quarts du=.75|un dixième,un dixième de,un dixième du,le dixième de=.1|un cinquième,un cinquième de,un cinquième du,le cinquième de=.2',
  move:
    "fois,multiplié par,multipliée par,a été multiplié par,multiplie par,s'est multiplié par,fait fois=x|depuis le creux|depuis les plus bas|depuis le plus bas|d'ici|à partir d'ici|de potentiel|depuis le lancement|depuis le bas|potentiel|depuis mon entrée|" +
    'depuis son plus bas|depuis son creux|depuis son plus haut|depuis le sommet',
  over:
    "plus de|plus d'|au-dessus de|au-dessus des|au-dessus du|au dessus de|au dessus des|au dessus du|supérieur à|supérieure à|supérieurs à|supérieures à|supérieur aux|supérieure aux|au moins|minimum|un minimum de|au minimum|pas moins de|pas moins d'|" +
    'dépasse*|dépassé|dépassant|dépasser|excèd*|excéd*|franchi*|franchit|franchit les|passe les|passé les|repasse les|repassé les|passe la barre|passe au-dessus|repasse au-dessus|repasse au-dessus de|repasse au-dessus des|repassé au-dessus des|' +
    "repassé au-dessus de|casse|cassé|casse les|cassé les|tient|tient les|tient au-dessus|se maintient au-dessus de|se maintient au-dessus des|bien plus de|largement plus de|un peu plus de|un peu plus d'|à peine plus de|légèrement plus de|" +
    'juste au-dessus de|juste au-dessus des|nettement plus de|reprend les|repris les|récupère les|plus que|plus grand que|au-delà de|au-delà des|au delà de|au delà des|à partir de|surpasse*|outrepasse|repasse|pas loin de plus de|passer les|reconquiert|' +
    "pulvérise|dépassera|dépasserait|franchir|franchira|franchissant|passe au-dessus de|casser|cassera|franchisse|et plus de|et plus d'",
  under:
    "moins de|moins d'|sous|sous les|sous la barre des|sous la barre de|sous le seuil des|au-dessous de|en dessous de|en dessous des|en-dessous de|en-dessous des|en dessous du|inférieur à|inférieure à|inférieurs à|inférieures à|inférieur aux|au plus|" +
    "au maximum|maximum|un maximum de|tout au plus|pas plus de|pas plus d'|ne dépasse pas|ne dépassent pas|n'excède pas|n'atteint pas|n'atteint même pas|n'atteignent pas|perd les|perd|perdu les|a perdu les|repasse sous|repassé sous|repasse sous les|" +
    "repassé sous les|passe sous|passé sous|passe sous les|passé sous les|tombe sous|tombé sous|tombe sous les|tombé sous les|chute sous|chute sous les|descend sous|descendu sous|casse les à la baisse|un peu moins de|un peu moins d'|à peine moins de|" +
    "légèrement moins de|juste en dessous de|juste sous|bien en dessous de|bien moins de|moins que|plus petit que|jusqu'à|sans atteindre|n'arrive pas à|n'arrive même pas à|lâche les|enfonce les|retombe sous|retombé sous|retombe sous les|replonge sous|" +
    'repart sous|casse le support des',
  about:
    "environ|d'environ|à environ|autour de|autour des|autour du|aux alentours de|aux alentours des|aux environs de|aux environs des|à peu près|approximativement|approx|approx.|près de|près d'|quasi|quasiment|presque|proche de|proche des|proche du|" +
    "proches de|proches des|dans les|de l'ordre de|dans l'ordre de|grosso modo|en gros|plus ou moins|quelque|quelques|à quelque chose près|avoisine|avoisinant|avoisinent|avoisine les|avoisinait|frôle|frôle les|frôlant|frôlait|flirte avec|flirte avec les|" +
    "s'approche de|s'approche des|approche|approche les|approche des|approchant|une petite|un petit|une bonne|une|à deux doigts de|pas loin de|pas loin d'|pas loin des|genre|tourne autour de|tourne autour des|tournant autour de|vers|vers les|disons|" +
    'une sorte de|estimé à|estimée à|pratiquement|peu ou prou|dans le voisinage de|une trentaine de|soit environ|quelque part autour de|à la louche|au voisinage de|plutôt vers|limite|bientôt',
  overAfter:
    'ou plus|et plus|et des poussières|et quelques|minimum|au moins|au minimum|ou davantage|et des brouettes|passés|ou mieux',
  underAfter: 'ou moins|maximum|max|au plus|au maximum|tout au plus|maxi',
  aboutAfter:
    'environ|à peu près|approximativement|ou presque|ou dans ces eaux-là|plus ou moins|grosso modo|à la louche|ou quelque chose comme ça|ou un truc comme ça|à quelque chose près|quasi|par là|en gros|dans ces eaux là',
  be: "est|sont|était|étaient|est de|de|d'|à|au|aux|du|maintenant|aujourd'hui|actuelle|actuel|actuellement|seulement|juste|déjà|avec|un|une|les|le|la|c'est|reste|se situe|s'élève",
  is:
    "est|sont|était|étaient|sera|serait|fut|a été|est de|de|d'|du|des|à|au|aux|en|sur|avec|pour|par|a|ont|avait|avaient|aura|aurait|ayant|s'élève|se situe|atteint|atteignait|compte|comptait|affiche|affichait|totalise|représente|soit|indique|marque|montre|" +
    "implique|fait|font|faisait|donne|donnerait|ferait|comme|entre|actuellement|reste|il y a|y a|c'est|possède|oscille|occupe|occupait|figure|ça fait|s'élevait|s'établit|équivaut|tourne|passe|pointe|culmine|culminait|s'affiche|ressort|grimpe|monte|établi|" +
    "fixé|établie|fixée|soit environ|c'est-à-dire|autrement dit",
  at:
    'à|au|aux|en|pour|@|sur|dans les|autour de|autour des|autour du|aux alentours de|aux alentours des|aux environs de|aux environs des|avoisine|avoisine les|avoisinant|frôle|frôle les|vers|vers les|proche de|proche des|près de|près des|au-dessus de|' +
    'au-dessus des|en dessous de|en dessous des|sous les|sous',
  of: "de|d'|du|des|en|de la|de l'|de son|de sa|de leur",
  fill:
    "eu|le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|mon|ma|notre|votre|seulement|juste|à peine|maintenant|déjà|actuel|actuelle|actuellement|encore|toujours|total|totale|tout|toute|entier|entière|se|s'|que|qu'|qui|n'|ne|aujourd'hui|très|bien|énorme|ridicule|" +
    'ridicules|pauvre|pauvres|misérable|misérables|modeste|modestes|petit|petite|petits|gros|grosse|grand|grande|incroyable|impressionnant|impressionnante|beau|belle|joli|jolie|bon|bonne|propre|même|ce|cet|cette|ces|exactement|pile|précisément|pas moins|' +
    'réel|réelle|moyen|moyenne|initial|initiale|estimé|estimée|déclaré|annoncé|quotidien|quotidienne|journalier|journalière|aussi|également|officiellement|vraiment|genre|ont|avait|été|jetons|tokens|nouveau|nouvelle|tout rond|de marché|selon|prix|' +
    'en moyenne|global|globale|prévu|complet|complète|facilement|largement|souvent|régulièrement|seuil de|seuil des|le seuil de|le seuil des|la barre de|la barre des|barre de|barre des|niveau de|niveau des|la zone des|zone des|cap des|le cap des|le cap de|' +
    "maigre|maigres|minuscule|coquet|coquette|somme de|d'affilée|tranquille|tranquillement|rien que|boursière|boursier|y|jamais|rarement|plusieurs fois",
  to: "à|au|aux|jusqu'à|jusqu'aux|vers|vers les|jusque|en direction de|direction|direction les|en route vers|en route vers les|pour atteindre",
  from: "de|d'|depuis|du|des|à partir de|depuis les|de la|passe de|passé de|est passé de|passer de|saute de",
  and: "et|mais|ou|tandis que|alors que|pendant que|et un|et une|et la|et le|puis|sauf que|contre|et les|et des|et plus de|et plus d'",
  between:
    'entre|entre les|oscille entre|oscillant entre|oscillait entre|dans une fourchette de|fourchette de|dans une fourchette entre|fourchette|dans la fourchette|varie entre|évolue entre|compris entre|comprise entre|se situe entre|range de|dans un range de',
  versus:
    'vs|vs.|contre|versus|face à|face aux|comparé à|comparée à|par rapport à|par rapport aux|en comparaison de|contre les',
  than: "que|qu'|que la|que le|que sa|que son",
  largest:
    'plus grande|plus grand|plus grosse|plus gros|plus grandes|plus grande crypto|plus grosse crypto|plus grande cryptomonnaie|plus grosse cryptomonnaie|plus importante|plus importante crypto|plus importante cryptomonnaie|première crypto|' +
    'première cryptomonnaie|crypto mondiale|cryptomonnaie mondiale|plus grande capitalisation|plus grosse capitalisation|crypto par capitalisation|cryptomonnaie par capitalisation',
  untrue:
    "faux|fausse|c'est faux|mensonge|mensonges|un mensonge|pas vrai|fake|fake news|désinformation|arrêtez de dire|arrête de dire|arrêter de dire|incorrect|incorrecte|erroné|erronée|inventé|inventée|n'importe quoi|du bidon|bidon|une blague|intox|de l'intox|" +
    "foutaise|foutaises|des bêtises|connerie|conneries|totalement faux|c'est du vent",
  self: "je|j'|je suis|j'ai|moi|j'ai fait|j'ai pris|j'ai gagné|j'ai perdu|je perds|je gagne|je prends|mes gains|tu|t'as",
  article: "le|la|les|l'|un|une|son|sa|ses|leur|notre|mon|ma|votre",
  last:
    'dernier|dernière|derniers|dernières|les dernières|les derniers|la dernière|le dernier|ces dernières|ces derniers|des dernières|des derniers|passé|passée|passées|passés|sur les dernières|sur les derniers|au cours des dernières|au cours des derniers|' +
    'ces|dans les dernières|dans les derniers|en seulement|sur',
  where: 'ce que=after a coin|où',
  by: "par|d'ici",
  on: "sur|de|d'|du|pour|en|à",
  per: 'par|chaque',
  says: 'dit|selon|indique|affiche|montre|liste|annonce',
  more:
    'plus|dépasse*|dépassé|dépassant|dépassait|excèd*|excéd*|surpass*|supérieur|supérieure|supérieur à|supérieure à|supérieurs à|plus élevé que|plus élevé|plus haut que|plus grand que|plus gros que|plus que|plus de|au-dessus de|au-dessus du|au-dessus|' +
    'au dessus de|au-delà de|bat|battu|devance*|outrepasse|dépasser|écrase|éclips*|explose|passe devant|passe au-dessus de|dépassera|dépasserait|supérieure aux|surpasse',
  less:
    "moins|inférieur|inférieure|inférieur à|inférieure à|moins élevé que|plus bas que|plus faible que|plus petit que|moins que|moins de|en dessous de|en dessous du|au-dessous de|sous|sous la|n'atteint pas|ne dépasse pas|une fraction de|une fraction du|" +
    "fraction de|n'égale pas|en-dessous de",
  equal:
    'égal|égale|égal à|égale à|égaux|égalent|égalait|égaler|équivaut|équivaut à|équivalent|équivalent à|équivalente à|équivalente|équivalents|comparable|comparable à|comparables|similaire à|autant que|aussi élevé que|aussi gros que|aussi grand que|' +
    'à hauteur de|le même que|la même que|rivalise*|vaut autant que|rejoint|au niveau de|à égalité|à égalité avec|à parité avec|proche de|proche du|pareil que',
  traded:
    "échangé|échangés|échange|s'échange|négocié|négociés|brasse|brassé|a brassé|tourne|a tourné|traité|traités|change de mains|tradé|tradés|s'est échangé|se sont échangés|voit passer|fait tourner|brassent|ont brassé|tourne autour de|tourne autour des",
  thus: "ça ferait|ce serait|c'est|ça fait|soit|c'est-à-dire|ce qui fait|ce qui donne|ce qui représente|autrement dit|cela fait",
  if: "si|s'il|s'ils|imagin*|suppos*|supposons|admettons|à supposer|en cas de|dans l'hypothèse|hypothétiquement|et si|même si|au cas où|disons que|mettons que|partons du principe|pour peu que|à condition|en admettant",
  would:
    'serait|seraient|vaudrait|vaudraient|aurait|auraient|impliquerait|signifierait|donnerait|ferait|équivaudrait|atteindrait|coûterait|capitaliserait|représenterait|placerait|mettrait|pèserait|monterait|tomberait|passerait|dépasserait|faudrait|il faudrait|' +
    'porterait|reviendrait|ça ferait|supposerait|propulserait',
  will:
    'sera|seront|aura|va|vont|ira|iront|irons|on va|atteindra|atteindront|atteindrons|touchera|cassera|franchira|dépassera|montera|grimpera|tombera|baissera|chutera|retombera|reviendra|remontera|vaudra|coûtera|verra|verrons|fera|feront|finira|terminera|' +
    'clôturera|passera|pèsera|pourrait|pourraient|peut|peuvent|pourra|pourront|devrait|devraient|doit|doivent|devra|espère|espérons|attend|attendu|attendue|attendons|prévoit|prévoient|prévoir|prévu|prévision*|pronosti*|prédi*|vise|visent|visait|viser|' +
    "vise les|en route vers|en route pour|direction|cap sur|objectif|bientôt|prochainement|demain|mois prochain|semaine prochaine|année prochaine|l'an prochain|d'ici|d'ici fin|d'ici la fin|d'ici la fin de l'année|d'ici décembre|d'ici un an|fin d'année|" +
    "en fin d'année|avant la fin de l'année|ce cycle|prochain cycle|un jour|à terme|à long terme|à court terme|à moyen terme|à l'avenir|quand il atteindra|quand on atteindra|quand ça atteindra|dans le futur|potentiel|possible|possiblement|sans doute|" +
    "probable|probablement|projection*|projette*|estime que|prêt à|prête à|sur le point de|inévitable|je vois|je le vois|je la vois|on vise|je vise|je pense que|j'attends|y croire|on y va|va-t-il|va-t-on|se dirige vers|se dirigent vers|file vers|rêver|" +
    "fera du|fera un|je ne pense pas|je ne pense pas que|je ne crois pas|je ne crois pas que|je doute|je doute que|ça m'étonnerait|avant noël|d'ici noël|avant la fin du mois|prédiction|prédictions|prévisions",
  target:
    'objectif|objectifs|objectif de prix|objectif de cours|prix cible|cours cible|cible|cibles|prochain arrêt|prochaine étape|prochain objectif|prochaine cible|target|targets|tp|prédiction|prédictions|prévision|prévisions|scénario de base|' +
    'scénario haussier|scénario baissier|destination|estimation|mon pari|ma prédiction|prochain palier|projection|on vise|je vise|vise|visons|nous visons|je mise sur|cap sur|on attend|rdv à|rendez-vous à',
  was:
    "était|étaient|fut|avait|avaient|valait|valaient|coûtait|coûtaient|cotait|s'échangeait|se négociait|capitalisait|pesait|tournait|circulaient|circulait|auparavant|autrefois|initialement|à l'origine|à l'époque|a démarré|a commencé|a débuté|a ouvert|" +
    "commencé|débuté|lancé à|acheté|vendu|quand j'ai|quand je|affichait|atteignait|dépassait|occupait|avant|représentait|oscillait|s'élevait|culminait|brassait|a été divisé par deux|a été divisée par deux|s'échangeaient|c'était|c’était|c'etait|on était|ça valait|c'était à",
  then:
    'vous vous souvenez quand|tu te souviens quand|rappelez-vous quand|je me souviens quand|souvenez-vous quand|hier|avant-hier|il y a un an|il y a un mois|il y a une semaine|il y a deux|il y a trois|il y a six|il y a quelques|il y a 1|il y a 2|il y a 3|il y a 4|il y a 5|il y a 6|il y a 7|il y a 10|il y a 15|il y a 30|il y a cinq|il y a dix|il y a 24|' +
    "mois dernier|le mois dernier|année dernière|l'année dernière|l'an dernier|an dernier|semaine dernière|la semaine dernière|lundi dernier|mardi dernier|mercredi dernier|jeudi dernier|vendredi dernier|samedi dernier|dimanche dernier|lundi|mardi|mercredi|" +
    "jeudi|vendredi|samedi|dimanche|trimestre dernier|cycle précédent|dernier cycle|l'été dernier|l'hiver dernier|été dernier|hiver dernier|hier soir|en janvier|en février|en mars|en avril|en mai|en juin|en juillet|en août|en septembre|en octobre|" +
    "en novembre|en décembre|début janvier|début octobre|début novembre|début septembre|début d'année|en début d'année|fin octobre|fin septembre|mi-octobre|à ce moment-là|à cette époque|à l'époque|dans le passé|au lancement|au listing|au tge|" +
    "lors du lancement|ce matin|au printemps|en été|cet été|à l'automne|en hiver|la dernière fois|dans le temps|à son pic|au plus haut du|à son sommet|au sommet|à sa sortie|à la sortie|jadis|naguère",
  since: 'depuis',
  now:
    "maintenant|aujourd'hui|actuellement|en ce moment|à l'heure actuelle|à l'instant|présentement|à l'heure où j'écris|à l'heure où j'écris ces lignes|au moment d'écrire ces lignes|au moment de la rédaction|au moment où j'écris|encore|toujours|désormais|" +
    "pour l'instant|pour le moment|à ce jour|à cette heure|de nos jours|tjrs|dorénavant",
  not: "pas|n'est pas|ne vaut pas|n'a pas|ne sont pas|jamais|non|aucun|aucune|n'est plus|ne vaut plus|n'a plus|nullement|loin de|loin des|loin d'|on est loin|en aucun cas|ni|c'est pas|est pas|vaut pas|plus du tout",
  short:
    "même pas|n'atteint pas|n'atteint même pas|ne touche pas|n'arrive pas à|n'arrive même pas à|pas même|n'a pas atteint|n'a même pas atteint|n'a toujours pas atteint|n'a pas encore atteint|n'a jamais atteint|ne vaut même pas|ne dépasse pas|" +
    "ne dépasse même pas|n'est même pas|n'est même pas à|fait même pas|vaut même pas|n'a pas dépassé|pas encore atteint|pas encore à",
  ask:
    "est-ce que|est-ce|combien|quand|quel|quelle|quels|quelles|qui sait|quelqu'un sait|quelqu'un sait si|vous pensez|tu penses|vous croyez|tu crois|croyez-vous|pensez-vous|va-t-il|va-t-on|peut-il|peut-on|atteindra-t-il|vaut-il|est-il|vraiment|est|vaut|va|" +
    "peut|atteindra|on va|pourquoi pas|qu'est-ce|savez-vous|sérieux|il est|dois-je|faut-il|y aura-t-il|verra-t-on|sera-t-il|pourrait-il|je me demande si|on sait si|sait-on si|vous voyez|tu vois|vous le voyez|vous la voyez|vous y croyez|qui voit|qui croit|" +
    "vrai que|c'est vrai que|est-il vrai|vous y croyez,y croyez vous,vous en pensez quoi,vous en dites quoi,tu y crois,qui y croit,possible,réaliste,crédible=?",
  why: "vous vous souvenez quand|tu te souviens quand|rappelez-vous quand|je me souviens quand|souvenez-vous quand|pourquoi|comment|comment ça se fait|comment se fait-il|comment peut|comment est-ce|qui|d'où vient",
  often:
    "souvent|fréquemment|régulièrement|habituellement|généralement|en général|d'habitude|d'ordinaire|la plupart du temps|la plupart des jours|presque tous les jours|presque chaque jour|quasi tous les jours|à répétition|typiquement|" +
    "plusieurs fois par semaine|à plusieurs reprises|couramment|un jour sur deux|de façon récurrente|plus d'une fois|bien des jours|normalement|maintes fois|plusieurs jours|des fois|plus souvent qu'à son tour|parfois|tend à|presque toujours|" +
    'quasiment toujours|des dix derniers jours|des sept derniers jours|des 10 derniers jours|des 7 derniers jours|des trente derniers jours|des 30 derniers jours|jours sur dix|jours sur 10|jours sur sept|jours sur 7',
  always:
    'toujours|tous les jours|chaque jour|constamment|en permanence|jour après jour|sans exception|tout le temps|à chaque fois|systématiquement|invariablement|continuellement|quotidiennement|sans cesse',
  never:
    'jamais|pas une fois|pas une seule fois|aucun jour|à aucun moment|pas un jour|pas un seul jour',
  period:
    "par heure,la dernière heure,dernière heure,en une heure,une heure,sur une heure,sur 1h,de l'heure,horaire=1h|" +
    "quotidien,quotidienne,quotidiens,quotidiennes,journalier,journalière,journaliers,par jour,sur la journée,dans la journée,de la journée,aujourd'hui,en un jour,un jour,sur un jour,en une journée,une journée,en une seule journée,du jour,dernier jour,depuis hier,ce jour,vingt-quatre heures,en vingt-quatre heures,sur vingt-quatre heures,ces vingt-quatre heures,intraday,jour,la journée,séance,sur la séance,de plus qu'hier,de moins qu'hier,plus qu'hier,moins qu'hier=24h|" +
    'hebdomadaire,hebdomadaires,hebdo,par semaine,cette semaine,sur la semaine,de la semaine,en une semaine,une semaine,sur une semaine,sept jours,en sept jours,sur sept jours,dernière semaine,la dernière semaine,semaine=7d|' +
    'mensuel,mensuelle,mensuels,par mois,ce mois,ce mois-ci,sur le mois,du mois,en un mois,un mois,sur un mois,dernier mois,le dernier mois,trente jours,en trente jours,sur trente jours,mois=30d|' +
    "annuel,annuelle,annuels,par an,sur un an,en un an,un an,dernière année,sur l'année,douze mois,sur douze mois,cette année,en une année,une année,glissant=1y|" +
    "depuis le début de l'année,depuis janvier,trimestriel,trimestre,sur le trimestre,en deux semaines,en deux jours,en trois jours,quinzaine,depuis le 1er janvier,en deux mois,semestre=other",
  time: 'heure,heures,hrs=h|jour,jours,_j,j=d|semaine,semaines,sem=w|mois=mo|an,ans,année,années=y|minute,minutes,min,mn,seconde,secondes=m',
  month:
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|sept|oct|nov|déc|utc|gmt|am|pm',
  number:
    'zéro=0|un,une=1|deux,deuxième,seconde=2|trois,troisième=3|quatre,quatrième=4|cinq,cinquième=5|six,sixième=6|sept,septième=7|huit,huitième=8|neuf,neuvième=9|dix,dixième=10|onze=11|douze,une douzaine de,douzaine de=12|treize=13|quatorze=14|quinze,une quinzaine de=15|seize=16|dix-sept=17|dix-huit=18|dix-neuf=19|' +
    'vingt,vingts,une vingtaine de,vingtaine de=20|trente,une trentaine de,trentaine de=30|quarante,une quarantaine de,quarantaine de=40|cinquante,une cinquantaine de,cinquantaine de=50|soixante,une soixantaine de=60|soixante-dix,septante=70|' +
    'soixante-et-onze=71|soixante-douze=72|soixante-treize=73|soixante-quatorze=74|soixante-quinze=75|soixante-seize=76|soixante-dix-sept=77|soixante-dix-huit=78|soixante-dix-neuf=79|quatre-vingt,quatre-vingts,octante,huitante=80|' +
    'quatre-vingt-dix,nonante=90|quatre-vingt-onze=91|quatre-vingt-douze=92|quatre-vingt-treize=93|quatre-vingt-quatorze=94|quatre-vingt-quinze=95|quatre-vingt-seize=96|quatre-vingt-dix-sept=97|quatre-vingt-dix-huit=98|quatre-vingt-dix-neuf=99|' +
    'vingt et un=21|trente et un=31|quarante et un=41|cinquante et un=51|soixante et un=61|une dizaine de,dizaine de=10|cent,cents,une centaine de,centaine de=100|mille,un millier de=1000|demi,un demi,une demi=.5|et demi,et demie=+.5|un quart de=.25|' +
    'trois quarts de=.75',
  magnitude:
    'cent,cents=2|mille,milliers de=3|million*,mio,mios,_mio,mn,_mn=6|milliard*,md,mds,mrd,mrds,_md,_mds,_mrd,_mrds,mia=9|billion*=12|billiard*=15',
  money:
    'dollar,dollars,dollars américains,dollar américain,balles,us$,usd$,usdt,$ us,$us,billets verts,dollars us=usd|euro,euros,boules,eur,€uros=eur|livre,livres,livres sterling=gbp|yen,yens=jpy|yuan,yuans=cny|rouble,roubles=rub|won,wons=krw|' +
    'franc suisse,francs suisses,chf=chf|dollars canadiens,dollar canadien,$ca,$ ca,cad$=cad|lires turques,livres turques=try|fcfa,francs cfa,f cfa=xof|dirham,dirhams,mad=mad',
  cents:
    "centime,centimes,centimes d'euro,centime d'euro,cts=eur|centime de dollar,centimes de dollar,cent,cents,cents us,cents de dollar,centimes de $=usd",
  percent: 'pour cent|pourcent|pourcents|pourcentage|pour-cent|points de pourcentage',
  ordinal:
    '_e|_ème|_eme|_ieme|_ième|_er|_ère|_ere|_re|_nd|_è|_es|deuxième|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième',
  other:
    "tvl|valeur totale verrouillée|valeur verrouillée|revenu|revenus|chiffre d'affaires|frais|utilisateurs|utilisateur|holders|détenteurs|portefeuilles|portefeuille|wallets|adresses|abonnés|followers|membres|messages|transactions|inférences|modèles|nœuds|" +
    'noeuds|validateurs|développeurs|intérêt ouvert|open interest|levier|effet de levier|apr|apy|roi|rendement annuel|taux annuel|staking|en staking|stakés|staké|stakées|verrouillés|verrouillées|verrouillé|bloqués|liquidité|liquidités|funding|' +
    "taux de financement|entrée|entrées|sortie|sorties|point d'entrée|stop loss|stop-loss|stop|stops|support|supports|résistance|résistances|zone d'achat|zone de vente|zone de|rsi|moyenne mobile|moyennes mobiles|mm200|mm50|ema|sma|plus haut de 24h|" +
    'plus bas de 24h|plus haut de 24 h|plus bas de 24 h|plus haut du jour|plus bas du jour|plus haut journalier|plus bas journalier|plus haut de la journée|plus bas de la journée|plus haut annuel|plus bas annuel|plus haut hebdomadaire|' +
    'plus bas hebdomadaire|plus haut 24h|plus bas 24h|plus haut sur 24h|plus bas sur 24h|plus haut|plus bas|plus hauts|plus bas de la semaine|dominance|part|parts|part de marché|probabilité|probabilités|chances|salaire|budget|subvention|subventions|' +
    'bourse de|prime|primes|prix à gagner|récompense*|concours|tirage|flux|entrées nettes|sorties nettes|réserve*|trésorerie|décote|escompte|remise|réduction|difficulté|hashrate|bloc|gas|gwei|swap|bénéfice*|profit|profits|plus-value|plus-values|' +
    "moins-value|moins-values|pnl|inflation|énergie|points|brûlés|brûlées|brûlé|brûle|brûlage|brulés|burn|déblocage*|débloque|débloquera|unlock|unlocks|airdrop|airdrops|de l'offre|de la supply|de l'offre totale|de la supply totale|" +
    "de l'offre en circulation|de la supply en circulation|de l'offre maximale|de la supply circulante|mindshare|bonus|prêt|prêts|emprunt|dette|collatéral|garantie|nft*|mon sac|ma position|positions|amende|places à|formation|volume de nft|" +
    'volume sur les dex|volume dex|ventes|dépenses|prévente|indice|ratio|capitalisation totale du marché|capitalisation totale du marché crypto|capitalisation du marché crypto|capitalisation du marché des cryptos|capitalisation totale des cryptos|' +
    "capitalisation totale des cryptomonnaies|capitalisation globale|capitalisation du marché|market cap totale|market cap total|encours|collecte|abonnements|vues|visiteurs|téléchargements|tickets|prix moyen|prix d'entrée|prix d'achat|prix de revient|" +
    "prix de vente|prix moyen d'achat",
  deal:
    'acheté|achetés|achète|achètent|achat|achats|acheter|achetez|achetons|achetaient|racheté|rachat|rachats|vendu|vendus|vend|vendent|vente|vendre|vendez|vendais|dépensé|dépense|dépenser|payé|payer|paie|paye|payez|payent|investi|investis|investit|investir|' +
    'investissement|investissements|transféré|transfère|transfert|transferts|transférés|déposé|dépôt|dépôts|déposés|déposer|retiré|retrait|retraits|retirés|retirer|accumulé|accumule|accumulent|accumulés|accumuler|reçu|reçus|reçoit|recevoir|recevez|' +
    "j'ai gagné|gagnez|hack|hacké|hackés|piratage|piraté|piratés|vol de|volés|volé|dérobés|dérobé|exploit|drainés|siphonnés|siphonné|liquidé*|liquidations|liquidation|short|shorts|shorté|long|longs|mis|mets|mettre|misé|misés|parié|parie|pari|placé|donné|" +
    'don|dons|échangé mes|échangé contre mes|swappé|mint|minté|mintés|distribue|distribué|distribués|distribution|réclamé|réclamer|claim|par portefeuille|par wallet|dca|baleine|baleines|déplacé|déplacés|déplace|bougé|envoyé|envoyés|envoie|rentré|rentré à|' +
    "rentre à|entré à|je suis entré|je suis rentré|entrée à|encaissé|empoché|j'ai pris|pris pour|chargé|chargé à|charge|rechargé|hodl|je détiens|détient|détiennent|possède|j'en ai|offre d'achat|versé|versés|tp pris|on offre|j'offre|nous offrons|offrons|" +
    'je vous offre|vous offre|on vous offre|offre 1|faire gagner|à gagner|cadeau',
  raise:
    'levé|lève|lèvent|levée|levée de fonds|levées|lever|a levé|ont levé|tour de table|tour de financement|tour seed|tour privé|amorçage|série a|série b|série c|seed|financement|investisseurs|mené par|menée par|dirigé par|prévente|vente privée|pre-seed|' +
    'pré-amorçage|post-money|pre-money|collecté|collecte|récolté|ico|bouclé|levés|ils lèvent',
  venue:
    'exchange|exchanges|plateforme|plateformes|plate-forme|protocole|protocoles|bourse|bourses|sur binance|sur coinbase|sur bybit|sur okx|sur kraken|sur kucoin|sur bitget|sur uniswap|sur raydium|sur mexc|sur bitpanda|pont|ponts|bridge|pool|pools|dex|cex|' +
    'contrats|contrats à terme|futures|perpétuels|dérivés|options|sur base|sur arbitrum',
  whole:
    "marché crypto|marché des cryptos|marché des cryptomonnaies|marché crypto total|tout le marché|marché total|marché global|le marché|ensemble du marché|l'ensemble du marché|secteur|écosystème|toutes les cryptos|les altcoins|l'or|de l'or|l'argent métal|" +
    'pib|cac 40|cac|nasdaq|s&p|etf|etfs|les etf|inflation|dans le monde|des memecoins|stablecoins',
  macro:
    'dominance|altseason|saison des altcoins|peur et avidité|indice de peur|fear and greed|peur et cupidité',
  stock: "actions|actionnaires|nasdaq|nyse|wall street|par action|l'action|boursicoteurs|dividende",
  common:
    'on|or|as|an|a|but|son|sent|car|main|fin|dire|grand|pour|plus|me|pays|vent|mine|sale|des|dans|avec|est|très|aussi|parce|nous|vous|ils|elles|cela|ceci|ici|là|gens|alors|ainsi|depuis|quand|tous|toutes|rien|chaque|mieux|dont|pendant|après|autre|autres|' +
    "beaucoup|peu|sommes|semble|bonjour|merci|puis|donc|quoi|sans|avoir|être|les gars|mdr|ptdr|lol|pourquoi pas|pas mal|pas cher|pas seulement|pas encore|long terme|court terme|moyen terme|à long terme|au moins un|t'es|c'était|pas de panique|" +
    "pas un conseil|bref|tout ça|voilà|quand même|la plupart|les deux|moi|toi|eux|leur|marché|bien|comme|points d'entrée|tant|ceux|celui|celle|chez|déjà|beau|jamais vu|non mais|petit|petite|vrai|vite|sinon|soyons|faites|encore une|nouveau|nouvelle|équipe|" +
    "projet|réseau|argent|monde|vie|compte|jour|nuit|fois que|chose|choses|personne|quelqu'un|aucune idée|dit|disent|parle|parlent|parlait|regarde|regardez|attention|prudence|résumé|doucement|franchement|sérieusement|dingue|fou|folle|mec|mecs|gros|frère|" +
    'frérot|copains|amis|vois|voit|veux|veut|sais|sait|crois|croit|pense|faut|vient|venir|vient de|viens|pourtant|cependant|surtout|presque|assez|trop|ensuite|enfin|ouais|oui|non|ni|découvert|avant de',
  with: 'avec',
};
