import type { Language } from '../words.ts';

export const en: Language = {
  price: 'price*|token value|coin value|value of one|spot price',
  trade:
    'trading at|trades at|trade at|traded at|trading for|trades for|trading around|trading near|trading above|' +
    'trading below|changing hands at|changing hands for|changes hands at|costs|cost|priced at|quoted at|is worth|worth',
  each: 'per token|per coin|a coin|a token|apiece|each|a pop|per unit',
  market_cap:
    'market cap*|marketcap*|mkt cap*|mktcap*|mcap*|mc|m cap|m/cap|market value*|cap|caps|capitalization|capitalisation|' +
    'valuation*|valued at|circ mcap|dollar coin|dollar token|dollar project|worth of market cap',
  fdv:
    'fdv*|fdmc|fully diluted value|fully diluted valuation|fully diluted market cap|fully diluted mcap|fully diluted mc|' +
    'fully diluted cap|fully diluted|fully diluted market value|fully diluted capitalization|diluted valuation|diluted market cap|diluted value|diluted mcap|fd mcap|fd valuation|f d v',
  volume: 'volume*|vol|vols|trading volume|traded volume',
  turnover:
    'turnover|turnover ratio|turnover rate|vol/mc|vol/mcap|vol/cap|vol/market cap|volume/mc|volume/mcap|volume/cap|volume/market cap|volume/marketcap|' +
    'vol to mcap|vol to mc|volume to mcap|volume to mc|volume to market cap|volume to cap|vol mc ratio|vol mcap ratio|v/mc',
  circulating_supply:
    'circulating supply|circulating|circ supply|circ|circulates|circulate|in circulation|circulation|float|floating|floating supply|' +
    'unlocked|issued|mined|minted so far|out there|circulating tokens|available supply|in the wild',
  total_supply: 'total supply|total token supply|total tokens|total coins',
  max_supply:
    'max supply|maximum supply|max token supply|maximum token supply|hard cap|hardcap|hard capped at|supply cap|supply limit|limited supply|capped at|' +
    'capped supply|fixed supply|will ever exist|ever exist|ever be|will ever be|ever be mined|ever be minted|max cap|supply is capped at|supply capped at',
  supply: 'supply|token supply|coin supply',
  ath: 'ath|all time high*|alltime high*|record high|aths|all time peak|highest price ever',
  atl: 'atl|all time low*|alltime low*|record low|lowest price ever',
  rank: 'rank|ranks|ranked|ranking|rank no|number|no.',
  top: 'top',
  site: 'coingecko|cmc|coinmarketcap|coin market cap|coinpaprika|globally|overall|cg',
  coins: 'tokens|coins|token|coin|units|xbt|pieces|crypto|cryptos|cryptocurrency|cryptocurrencies',
  it: "it|it's|its at|we're|we are|we|they're|they|thats|that's|this",
  level:
    'hit|hits|hitting|reach*|broke|breaks|break|broken|breaking|cross*|back at|back to|back above|tops|topped|touch*|tapped|taps|reclaim*|hold|holds|holding|' +
    'sits at|sitting at|stands at|standing at|stuck at|flat at|sits around|hovers at|hovering at|closed at|closes at|opened at|printing|printed|goes to|going for|went to|gets to|get to|' +
    'bottomed at|peaked at|started at|listed at|launched at|moving to|heading to|currently at|now at|still at|achieves|spiked to|flat around|put it at|puts it at|put it to|rests at|ends at|ended at|bounced off|drops to|dropped to|drop to|falls to|fell to|fall to|dips to|dipped to',
  up: 'up|gain|gains|gained|gaining|rose|rise|rises|rising|risen|surg*|soar*|pump*|jump*|climb*|rally*|rallied|increase|increased|increases|spiked|spikes|rocket*|moon|mooned|added|flashes|green|sent|grew|ripped|rips|popped|bounced|recovered|advanced|higher|outperform*',
  down: 'down|lost|lose|loses|losing|fell|fall|falls|falling|fallen|drop*|dump*|crash*|tank*|decreas*|declin*|plung*|slid|slides|slips|slipped|sank|sinks|dip*|shed|sheds|bled|bleeding|nuked|red|plummet*|tumbl*|corrected|retrac*|loss|lower|minus|wiped|cratered',
  factor: 'doubled=2|tripled=3|quadrupled=4|halved=.5|doubling=2|tripling=3',
  ratio:
    'twice,double,doubles=2|triple,thrice=3|quadruple=4|half,half of=.5|a third of,a third,one third of,one third=.3333333|a quarter of,a quarter=.25|two thirds of,two thirds=.6666667|three quarters of,three quarters=.75',
  move: 'move|moves|run|moonshot|from here|gain|gains|off the lows|off the bottom|since|pump|increase|rally|return|returns|in value|up',
  over: 'over|above|more than|at least|greater than|exceed*|surpass*|past|north of|no less than|not less than|upwards of|in excess of|well over|well above|just over|just above|higher than|broke through|breaks through|breaking through|break above|broke above|breaks above|broke past|back above|back over|cleared|crossed|crosses|broke|break|upward of|minimum of|beyond|a little over|bigger than|larger than|topped|tops|reclaimed|reclaims|flipped above',
  under:
    'under|below|less than|at most|fewer than|sub|south of|no more than|not more than|just shy of|shy of|not quite|lower than|well under|well below|just under|just below|up to|a maximum of|back under|back below|fell below|dropped below|drops below|drop below|lost|breaks below|broke below|broke down below|slipped below|slips below|slipped under|around or below|beneath|smaller than',
  about:
    'about|around|roughly|approximately|approx|approx.|almost|nearly|close to|near|some|like|circa|ca.|c.|ballpark|in the ballpark of|hovering near|hovering around|hovers around|or so|give or take|somewhere around|around about|right around|right about|more or less|in the neighborhood of|an estimated|estimated|just about|roughly around|on the order of|maybe|virtually|sitting near|near enough|practically',
  overAfter: 'or more|plus|and up|or higher|and above|or above|and counting|and change|upwards',
  underAfter: 'or less|or lower|or below|tops|max|and below|at most|or under',
  aboutAfter:
    '_ish|ish|or so|give or take|or thereabouts|more or less|ballpark|approx|approx.|roughly|ish.|or something|thereabouts',
  is: "is|are|at|of|has|have|with|stands at|sits at|sitting at|standing at|comes in at|came in at|stands|was|were|be|being|been|'s|in|as|amounts to|on|for|reads|says|shows|equals|currently|hits|reached|hit|did|does|doing|do|having|got|only has|boasts|still has|carries|that's|thats|came to|comes to|totals|total of|works out to|implies|puts|sits|sitting|remains|remains at|worth|returned to|grew to|rose to|fell to|dropped to|spiked to|jumped to|climbed to|went to|hovering at|remaining at|making it|giving it|gives it|gives|now|today|from",
  at: 'at|@',
  of: 'of|in|worth of|of its|of the',
  changed: 'change|price change|trend|changed|performance|price action|movement|price movement|chg',
  fill: 'a|an|the|its|his|their|our|my|just|only|now|still|currently|already|meagre|meager|mere|merely|whole|entire|total|daily|good|very|right|officially|quickly|all|really|about|so|today|trading|own|current|massive|huge|tiny|whopping|then|live|usd|new|fresh|measly|cool|nice|solid|full|actual|real|reported|combined|overall|average|avg|initial|implied|approximate|estimated|global|again|quite|basically|literally|actually|ever|even|well|have|has|been|already|that|which|be|tokens|coins|coin|token|per|worth',
  to: 'to|into|towards|toward|→',
  from: 'from|since',
  and: 'and|plus|while|but|or|&',
  between: 'between|ranging from|range of|anywhere from|anywhere between',
  versus: 'vs|vs.|versus|compared to|compared with|against|than|like',
  by: 'by',
  per: 'per',
  more: 'more|exceed*|exceeds|exceeding|exceeded|surpass*|higher than|greater than|bigger than|larger than|above|over|beat*|flipped|flips|outpac*|outstrip*|dwarf*|tops|topped|beyond|past|more than|outweigh*|outsiz*|eclips*|overtook|overtakes',
  less: 'less|lower than|smaller than|below|under|less than|trails|fraction of',
  equal:
    'equal*|match*|comparable|same as|on par with|as high as|as big as|as large as|rivals|rivaled|rivaling|in line with|equivalent to|roughly equal',
  if: "if|imagine|suppose|supposing|assum*|what if|were to|unless|hypothetical*|let's say|say it|should it",
  would: "would|wouldn't|would be|i'd|it'd|would've|that'd",
  will: "will|won't|gonna|going to|can|could|might|may|should|expect*|predict*|forecast*|soon|by eoy|eoy|by year end|year end|end of year|end of the year|by the end of|next week|next month|next year|next cycle|this cycle|tomorrow|in the future|one day|someday|eventually|aiming|aims|heading to|heading for|headed to|on track|on its way|about to|calling for|i see|i'm seeing|we'll|it'll|'ll|potential|possible|possibly|upside|by 2027|by 2028|by 2030|by christmas|looks ready|ready for|set to|poised|projected|projection|anticipat*|inevitable|god willing|incoming|send it to|sending to|expectation|expectations|before year end|by december|believe|convinced",
  target:
    'target|targets|price target|pt|prediction|predictions|price prediction|base case|bull case|bear case|goal|tp|targeting|moon target|eoy target|next stop|next target|destination|expectation',
  was: "was|were|had|used to|wasn't|back when|when it|formerly|previously|once|stood at|originally|at launch|at listing|caught|listed|started|watched|opened|closed",
  then: 'yesterday|ago|last year|last month|last week|last friday|last monday|last tuesday|last wednesday|last thursday|last saturday|last sunday|in january|in february|in march|in april|in june|in july|in august|in september|in october|in november|in december|at the time|at that time|earlier this year|earlier|in the past|last time|last cycle|back in|this morning|last summer|last winter|last spring|in the spring|in the summer|in the fall|last night|years ago|months ago|weeks ago|days ago|before|last quarter|first big run|last bull run|back then|in 2021|at tge',
  now: 'now|currently|today|right now|rn|at the moment|these days|atm|at present|presently|as of now|nowadays|still',
  not: "not|isn't|isnt|ain't|aint|wasn't|doesn't|doesnt|don't|dont|never|no|nowhere near|hasn't|didn't|false|fake|aren't|cannot|can't|stop saying|no way|isn't at|lie|lies|wrong|myth|nope|nobody",
  short: 'not even|barely',
  ask: "is|are|does|do|did|can|could|will|has|have|was|would|should|what|what's|whats|which|do you think|anyone know|is it|is this|isn't|doesn't|any chance|are we|right|really|wen|when|how much|how high|true that",
  why: 'why|how|how come|how is|who|where|how are',
  often:
    'often|frequently|regularly|usually|most days|many days|typically|commonly|repeatedly|sometimes|routinely|nearly every day|almost every day|most of the time|half the time|on nine of the last ten days|days out of|of the last ten days|generally|more often than not|tends to|days of the week|time and again|normally',
  always:
    'always|every day|every single day|constantly|consistently|each day|all the time|day after day|without exception|everyday|day in day out|invariably',
  never: 'never|not once|at no point|not a single day|has yet to',
  period:
    'hourly,an hour,1 hour,last hour,past hour,this hour,the hour,per hour=1h|daily,a day,today,per day,past day,last day,24 hour,24hr,24 hours,24/h,1 day,on the day,since yesterday,overnight,in one day,one day,the day,this morning,day over day,dod,d/d,intraday=24h|' +
    'weekly,a week,this week,past week,last week,per week,on the week,the week,1 week,7 day,7 days,seven days,wow,w/w,week over week,since last week=7d|' +
    'monthly,a month,this month,past month,last month,per month,on the month,the month,30 days,thirty days,mom,m/m,month over month,since last month=30d|' +
    'yearly,a year,this year,past year,per year,annually,y/y,yoy,year over year,on the year,12 months,twelve months,1 year=1y|ytd,year to date,qoq,q/q,quarterly=other',
  time: 'hour,hours,hr,hrs=h|day,days=d|week,weeks,wk,wks=w|month,months,mo=mo|year,years,yr,yrs=y|minute,minutes,min,mins,second,seconds,secs=m',
  month:
    'jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|pm|am|utc|gmt|est',
  number:
    'zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|' +
    'twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90|half a,a half=.5|and a half=+.5|and a quarter=+.25|a=1|quarter of a=.25',
  magnitude:
    'hundred=2|thousand,grand,k=3|million*,mil,mill,mln,mio,_mil,_mill,_mln=6|billion*,bln,bil,_bil,_bln=9|trillion*,tril,trn=12|quadrillion*=15|m,mm=6|b,bn=9|t,tn=12',
  money:
    'dollar,dollars,bucks,buck,us dollar,us dollars,u=usd|euro,euros=eur|pound,pounds,sterling=gbp|yen=jpy|yuan=cny|ruble,rubles,roubles=rub|rupees,rupee=inr|won=krw|lira=try',
  cents: 'cent,cents,_c,¢=usd|pence,_p=gbp',
  percent: 'percent|pct|per cent|percents',
  ordinal: '_st|_nd|_rd|_th',
  other:
    'tvl|total value locked|revenue*|fees|fee|users|holders|holder|wallets|wallet|addresses|followers|members|messages|transactions|txs|txns|tx|trades|models|inferences|open interest|oi|leverage|lev|apr|apy|roi|yield|staked|staking|stake|' +
    'liquidity|liq|funding|funding rate|entry|entries|exit|stop loss|stop|sl|tp1|tp2|tp3|tp4|take profit|support|resistance|rsi|macd|24h high|24h low|high|low|depth|spread|dominance|share|market share|odds|salary|budget|grant|grants|prize|reward|rewards|giveaway|' +
    'inflow*|outflow*|netflow|aum|treasury|reserve*|premium|discount|difficulty|hashrate|block|gwei|gas|swap|confirmations|ratio|win rate|profit*|pnl|loss|earnings|ownership|raise|target range|' +
    'dex volume|lifetime volume|social volume|news volume|social engagement|volume of|crypto market cap*|cryptocurrency market cap*|total market cap|total crypto market cap|global market cap|inflation|energy|faster|smaller|cheaper|bps|points|off with|win|supply side|in fees|in revenue|' +
    'burned|burnt|burn|burning|unlock|unlocks|unlock alert|airdrop|airdropped|of supply|of the supply|of the total supply|of total supply|of circulating supply|of the circulating supply|of all supply|holding|mindshare|bonus|times larger|apart|gas fees|loan|debt|collateral|mint|minted|nft*|return|position|portfolio|portion|wallets|bag|ema|sma|ma|merch|floor',
  deal: 'raised|raising|raises|bought|buy|buys|buying|sold|sell|selling|sells|spent|spend|paid|pay|moved|transferred|transfer|deposited|deposit|withdrew|withdrawn|accumulated|accumulating|received|earned|earn|made|making|invested|investing|investment|lost to|hack|hacked|stolen|exploit|drained|liquidated|liquidation*|longs|shorts|swapped|printed|minted|prints|took in|funding round|seed round|round|led by|backed|donat*|grabs|grabbed|filed|put|turned|staked|longed|shorted|long|short|unlocks|burned|erased|donated|bridged|distributed|win|won|sent|claimed|claim|per wallet|worth of',
  raise:
    'raised|raising|raises|raise|funding round|seed round|seed|series a|series b|pre seed|private round|post money|pre money|led by|backed by',
  stock: 'stock|stocks|shares|earnings|nasdaq|nyse|shareholders',
  traded: 'traded|turned over|trades|trading|turns over|changed hands|changes hands',
  than: 'than',
  on: 'on|for|in',
  says: 'says|say|shows|has it at|puts it at|compared to|lists',
  venue:
    'binance|coinbase|kraken|bybit|okx|upbit|kucoin|gate.io|bitget|mexc|bithumb|raydium|orca|pump.fun|exchange|dex|dexes|cex|bridge|bridges|protocol|on base|on arbitrum|pool|pair|perps|perp',
  whole:
    'total crypto|crypto market|total market|the crypto space|sector|basket|cryptocurrencies|altcoins|memecoins|stablecoins|s&p|nasdaq|gold|index|etf|etfs|all of crypto|99.9%|combined|country|gdp|cpi',
};
