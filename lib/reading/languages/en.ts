import type { Language } from '../words.ts';

export const en: Language = {
  price:
    'price*|token value|coin value|spot price|last|last price|current price|close price|token price|ico price|ido price|ieo price|presale price|px|current|cmp|ltp|mark price',
  trade:
    'trading at|trades at|trade at|traded at|trading for|trades for|trade for|trading around|trading near|trading above|trading below|trading under|trading over|trades above|trades below|trades under|trades over|trades near|trades around|trade above|trade below|trade under|trade over|trade near|trade around|traded above|traded below|traded around|traded near|' +
    'changing hands at|changed hands at|changed hands for|change hands at|change hands for|changing hands for|changes hands at|changes hands for|valuing it at|values it at|pricing it at|prices it at|costs|cost|priced at|quoted at|worth|value of|goes for|valued around|trading between|trades between|trade between|traded between',
  each: 'apiece|each|a pop|per unit|per token|per coin|range|band|channel',
  market_cap:
    'market cap*|marketcap*|mkt cap*|mktcap*|mcap*|mc|m cap|m/cap|market value*|cap|capitalization|capitalisation|' +
    'valuation*|valued at|valuing it at|values it at|valuing the network at|valuing the project at|valuing the token at|values the network at|values the project at|values the token at|pricing the whole thing at|values the whole thing at|valuing the whole thing at|valued by the market at|circ mcap|circulating mcap|circulating market cap|dollar coin|dollar token|dollar project|caps|market cpa|makret cap|maket cap|markt cap|mraket cap|marketcp|mc cap|dollar network|dollar protocol|dollar chain|dollar asset|dollar crypto|dollar memecoin|dollar meme|dollar altcoin|dollar blockchain|dollar shitcoin|dollar microcap|dollar valuation|dollar company',
  fdv:
    'fdv*|fdmc|fdmcap|fd mcap|fd mc|fd valuation|fully diluted|fully diluted value|fully diluted valuation|fully diluted market cap|' +
    'fully diluted mcap|fully diluted mc|fully diluted cap|fully diluted market value|fully diluted capitalization|' +
    'diluted valuation|diluted market cap|diluted value|diluted mcap|diluted cap|diluted',
  volume:
    'volume*|vol|vols|traded|changed hands|change hands|changes hands|changing hands|of trading|in trading|in trades|turned over|trading volume|traded volume|trade volume|volum|vloume|voulme|volumne',
  turnover:
    'turnover|turnover ratio|turnover rate|vol/mcap ratio|vol/mc ratio|volume/mcap ratio|volume/market cap ratio|volume to mcap ratio|volume to market cap ratio|vol/mc|vol/mcap|vol/cap|vol/mktcap|vol/market cap|volume/mc|volume/mcap|volume/cap|volume/marketcap|' +
    'volume/market cap|volume / market cap|vol / mcap|vol / market cap|vol to mcap|vol to mc|volume to mcap|volume to mc|volume to market cap|volume to cap|' +
    'vol mc ratio|vol mcap ratio|volume market cap ratio|volume to marketcap|v/mc|t/o|v/m|v/mcap|vol/m|vol/mkt cap|volume/mkt cap|volume / mkt cap|vol / mkt cap|vol/cap ratio|volume/cap ratio|v/mcap ratio',
  circulating_supply:
    'are out already|are already out|is already out|circulating supply|circulating|circ supply|circ|circulates|circulate|in circulation|circulation|float|floating|floating supply|free float|' +
    'unlocked|issued|mined|out there|circulating tokens|available supply|in the wild|liquid supply|are liquid|is liquid|of them circulat*|of them are circulating|of them in circulation|of them are in circulation|of those circulat*|of those are circulating|of those are in circulation|of them unlocked|of them are unlocked|of them are out|of those are out|in the market|circ. supply|circulating sup|circ. sup|circul. supply',
  total_supply:
    'totalsupply|total minted|total supply|total token supply|total coin supply|total tokens|total coins|tot. supply|tot supply|coins total|tokens total|coins in total|tokens in total|coins in existence|tokens in existence|in existence|coins exist|tokens exist|exist today|exist right now|exist now|currently exist',
  max_supply:
    'maxsupply|max supply|maximum supply|max token supply|maximum token supply|max coin supply|hard cap|hardcap|hard capped at|supply cap|supply limit|limited supply|' +
    'capped at|capped supply|fixed supply|ever exist|ever be|ever be mined|ever be minted|will ever exist|will ever be|will ever be mined|will ever be minted|max cap|supply is capped at|supply capped at|never be more than|never exceed|ever be more than|never be over|max. supply|max. token supply|max. coin supply',
  supply: 'supply|token supply|coin supply',
  ath: 'ath|aths|all time high*|alltime high*|record high|all time peak|highest price ever|all time top',
  atl: 'atl|atls|all time low*|alltime low*|record low|lowest price ever',
  rank: 'rank|ranks|ranked|ranking|rank no|place|position',
  top: 'top|barely top|just top',
  site: 'coingecko|cmc|coinmarketcap|coinpaprika|globally|overall',
  coins:
    'tokens|coins|token|coin|units|xbt|crypto|cryptos|cryptocurrency|cryptocurrencies|asset|microcap|digital asset|digital assets|digital currency|crypto asset|crypto assets|virtual currency|digital coin',
  venture: 'project|network|protocol|chain|blockchain|play|memecoin|meme|altcoin|shitcoin|gem',
  exists:
    'there are|there is|there are only,there is only,there will be,there will only be,will only be,there can only be=most',
  it: "it|it's,its at,that is,we're,they're,thats,that's=is|we|this|the former|the latter|the first one|the second one|the other|the other one",
  level:
    'has to go to|has to get to|has to hit|has to reach|has to reclaim|has to break|have to go to|have to hit|close the month|close the week|close the year|close the day|closes the month|closes the week|closes the year|closes the day|closed the month|closed the week|closed the day|closing the month|closing the week|end the month|end the week|end the year|ended the month|ended the week|approaching|approaches|closing in on|inching towards|hit|hits|hitting|reach*|broke|breaks|break|broken|breaking|cross*|back at|back to|back in|tops|topped|touch*|tapped|taps|reclaim*|hold|holds|holding|' +
    'sits at|sitting at|stands at|standing at|stuck at|stuck|flat at|flat around|sits around|hovers at|hovering at|closed at|closes at|opened at|' +
    'printing|printed|goes to|going for|went to|go to|gets to|get to|got to|bottomed at|peaked at|topped out at|topped at|bottom was|top was|peak was|started at|listed at|launched at|moving to|' +
    'achieves|put it at|puts it at|put it to|puts it to|ends at|ended at|bounced off|settled at|hovering around|hovering near|hovers around|sitting near|sitting around|retested|see|sees|seeing|saw|crossed|crosses|crossing|cleared|clears|reclaimed|reclaims|hold a|holds a|holding a|back in the|cracked|next stop|next target|glued to|pinned at|pinned to|parked at|camped at|anchored at|anchored around|chilling at|flatlined at|flatlining at|pegged at|nailed to|stuck around|stuck near|lagging at|languishing at|rotting at|grinding at|idling at|drifting around|revisit*|retest*|tagged|tagging|kissed|kisses|back in a|probably goes to|probably hits|probably sees|probably revisits|probably retests|probably reaches|probably tags|likely sees|likely hits|likely revisits|likely goes to|likely reaches|passed|passes|passing|just passed|flipped|flips|see you|see you at|see ya at|wen|wicked to|wicks to|wick to|wicked up to|wicked down to|wicked',
  up:
    'up|gain|gains|gained|gaining|rose|rise|rises|rising|risen|surg*|soar*|pump*|jump*|climb*|rally*|rallied|rallies|increase|increased|increases|increasing|spike*|' +
    'rocket*|moon|mooned|added|adds|adding|flashes|green|sent|sends|grew|grown|growing|ripped|rips|popped|bounce*|rebound*|leap*|zoom*|shot up|shoots up|edged up|edges up|inched up|inches up|ticked up|ticks up|appreciated|recover*|advanced|higher|higher than|outperform*|exploded|skyrocket*|ran|did|do|doing|pulled|easy|went|going',
  down:
    'down|lost|lose|loses|losing|fell|fall|falls|falling|fallen|drop*|dump*|crash*|tank*|decreas*|declin*|plung*|slid|slides|slipped|slips|sank|sinks|sinking|dip*|' +
    'shed|sheds|bled|bleed*|nuked|red|wiping|wiping out|wiped out|wipes out|wipe out|erasing|plummet*|tumbl*|correct*|retrac*|loss|lower|lower than|minus|wiped|erased|slump*|retreat*|stumbl*|nosediv*|crater*|collapse*|eased|eases|edged down|edges down|edged lower|edges lower|ticked down|ticks down|depreciated|pullback|drawdown',
  changed:
    'change|moved|price change|trend|changed|performance|price action|price movement|chg|24h',
  factor: 'doubled=2|tripled=3|quadrupled=4|halved=.5',
  ratio:
    'does its own,doing its own,did its own,do its own,does its entire,does its full,does its whole,doing its entire,doing its full,doing its whole=1|twice,double,doubles=2|triple,thrice=3|quadruple=4|half,half of=.5|a third of,a third,one third of,one third=.3333333|' +
    'a quarter of,a quarter,one quarter of=.25|two thirds of,two thirds=.6666667|three quarters of,three quarters=.75|a tenth of,a tenth=.1|a fifth of,a fifth=.2',
  move: "move|moves|run|runs|moonshot|from here|off the lows|from the lows|from the low|from the bottom|from its lows|from its low|from its bottom|off the bottom|off the low|since|pump|rally|in value|up|potential|'d|times=x",
  over:
    'trading above|trading over|trades above|trades over|trade above|trade over|traded above|over|above|more than|at least|greater than|exceed*|surpass*|past|north of|no less than|not less than|upwards of|upward of|in excess of|well over|well above|just over|just above|' +
    'a little over|a bit over|higher than|bigger than|larger than|broke through|breaks through|breaking through|break above|broke above|breaks above|broke past|breaks past|' +
    'back above|back over|cleared|clears|crossed|crosses|crossing|cross|broke|break|breaks|breaking|a minimum of|minimum of|beyond|topped|tops|reclaimed|reclaims|hold|holds|holding|holding above|holds above|passed|passes|passing|just passed|flipped',
  under:
    'trading below|trading under|trades below|trades under|trade below|trade under|traded below|under|below|less than|at most|fewer than|sub|south of|no more than|not more than|just shy of|shy of|not quite|lower than|smaller than|well under|well below|just under|just below|' +
    'a maximum of|back under|back below|fell below|falls below|dropped below|drops below|drop below|lost|loses|breaks below|broke below|slipped below|slips below|slipped under|dipped below|dips below|' +
    'around or below|beneath|no higher than|cracked below|lose|losing',
  about:
    'trading around|trades around|trade around|traded around|trading near|trades near|trade near|valued around|about|around|roughly|approximately|approx|approx.|almost|nearly|close to|closer to|near|some|like|circa|ca.|ballpark|in the ballpark of|hovering near|hovering around|hovers around|hovers near|' +
    'give or take|somewhere around|around about|right around|right about|right at about|more or less|in the neighborhood of|in the region of|an estimated|estimated|just about|roughly around|on the order of|' +
    'maybe|virtually|sitting near|sitting around|practically|around or below|c.|nearer|nearer to|nearing|approaching|approaches|closing in on|inching towards',
  overAfter: 'or more|plus|and up|or higher|and above|or above|and change|upwards',
  underAfter: 'or less|or lower|or below|tops|max|and below|at most|or under',
  aboutAfter:
    '-ish|_ish|ish|or so|give or take|or thereabouts|more or less|ballpark|approx|approx.|roughly|or something|thereabouts',
  be: "is|are|was|were|be|being|been|has been|have been|'s|at|of|stands at|sits at|sitting at|standing at|now|still|currently|only|just|today|remains at|has",
  is:
    "become|becomes|becoming|is|are|was|were|be|being|been|has been|have been|'s|at|of|has|have|had|with|in|as=as|on|for|stands|stands at|sits|sits at|sitting|sitting at|standing at|comes in at|came in at|amounts to|reads|says|shows|" +
    'did|does|doing|do|having|got|boasts|carries|came to|comes to|totals|works out to|implies|puts|remains|remains at|worth|returned to|making it|giving it|gives it|gives|now|today|currently|hits|hit',
  at: 'at|@|see you at|see ya at',
  of: 'of|in|out of|behind|of them|of those|of these',
  fill:
    'a|an|the|its|his|their|our|my|your|just,only=only|now|still|currently|already|meagre|meager|mere|merely|whole|entire|total=total|good|very|right|officially|quickly|all|really|so|today|trading|own|current|' +
    'massive|huge|tiny|whopping|then|live|new|fresh|measly|cool|nice|solid|full|actual|real|reported|overall|average|avg|initial|implied|approximate|quite|easily|finally|simply|honestly|suddenly|steadily|basically|literally|actually|ever|even|' +
    'well|has been|have been|have|has|been|already|that|which|tokens|coins|coin|token|worth|exactly|small|big|modest|daily|yet|combined|i.e.|e.g.|that is to say|aka|fixed|in other words|lol|lmao|lmfao|tho|though|imo|imho|tbh|ngl|haha|hahaha|damn|omg|wtf|bro|ser|frens|fam|lads|mate|anon|itself|themselves',
  to: 'to|into|towards|toward',
  from: 'from',
  and: 'and|while|but|or|&|whereas',
  between:
    'between|ranging|ranges|ranging from|in the range of|range of|anywhere from|anywhere between|somewhere between|trading between|trades between|trade between|traded between',
  versus: 'vs|vs.|versus|compared to|compared with|against|than',
  than: 'than|like',
  largest:
    'largest|biggest|largest cryptocurrency|biggest coin|largest coin|second largest|second biggest|second most valuable|third largest|third biggest|third most valuable|fourth largest|fourth biggest|fourth most valuable|fifth largest|fifth biggest|fifth most valuable|sixth largest|sixth biggest|sixth most valuable|seventh largest|seventh biggest|seventh most valuable|eighth largest|eighth biggest|eighth most valuable|ninth largest|ninth biggest|ninth most valuable|tenth largest|tenth biggest|tenth most valuable|eleventh largest|eleventh biggest|eleventh most valuable|twelfth largest|twelfth biggest|twelfth most valuable|twentieth largest|twentieth biggest|twentieth most valuable|2nd largest|2nd biggest|2nd most valuable|3rd largest|3rd biggest|3rd most valuable',
  untrue:
    "lying|liar|liars|false|fake|a lie|lies|wrong|nonsense|bs|bullshit|not true|untrue|isn't true|misinformation|debunked|incorrect|stop saying|stop claiming",
  self: "i'm|im|i am|i was|you're|he's|she's|i|on my|on mine|for my|i have|on this account|on the account|on my account|on this trade|on the trade|on this position|on the position|on my trade|on my position|on my entry|on this bag",
  article: 'the|a|an|its|their|his|our|my|your',
  last: 'last|past|in the past|previous|trailing',
  where: 'where|what=after a coin',
  by: 'by',
  on: 'on|for|in|from|on my|on mine|for my|on this account|on the account|on my account|on this trade|on the trade|on this position|on the position|on my trade|on my position|on my entry|on this bag',
  per: 'per',
  says: 'says|say|shows|has it at|puts it at|lists',
  more:
    'more|exceed*|surpass*|higher|higher than|greater|greater than|bigger|bigger than|larger|larger than|above|over|beat*|flipped|flips|flipping|outpac*|outstrip*|dwarf*|tops|topped|topping|beyond|past|more than|second only to|just behind|right behind|passed|passes|passing|just passed|' +
    'outweigh*|eclips*|overtook|overtakes|overtaken|outsiz*',
  less: 'less|lower|lower than|smaller|smaller than|below|under|less than|trails|trailing|a fraction of|fraction of',
  equal:
    'approaching|approaches|equal*|match*|comparable|same as|the same as|on par with|as high as|as big as|as large as|as much as|rival*|in line with|equivalent to|approach*',
  traded:
    'traded|trade|turned over|trades|trading|turns over|changed hands|changes hands|turning over',
  thus: "that's|thats|that is|that means|which means|meaning|which is|that puts|which puts|implies|implying|i.e.|that'd be|so like|that's like|thats like|means=if",
  if: "if|unless|imagine|suppose|supposing|assum*|what if|were to|hypothetical*|let's say|say it|even if",
  with: 'with|for',
  would:
    "we'd be|you'd be|it'd be|they'd be|that'd be|has to go to|has to get to|has to hit|has to reach|has to reclaim|has to break|have to go to|have to hit|would|wouldn't|would've|it'd|that'd|would need to|would need a|needs a|needs only a|only needs a|needs just a|just needs a|needs at least a|needs another|would have to|needs to|need to",
  will:
    "will|won't|gonna|going to|can|could|might|may|should|expect*|forecast*|soon|by eoy|eoy|by year end|year end|end of year|end of the year|by the end of|next week|next month|next year|next summer|next winter|next spring|next fall|by next summer|by next spring|by next year|by next month|by summer|by christmas|by spring|by q1|by q2|by q3|by q4|next cycle|this cycle|" +
    "tomorrow|in the future|one day|someday|eventually|aiming|aims|heading to|heading for|heading towards|headed to|headed for|on track|on its way|about to|calling for|we'll|it'll|'ll|potential|possible|possibly|" +
    "looks ready|ready for|set to|poised|projected|projection|projections|anticipat*|inevitable|god willing|incoming|sending to|expectation|expectations|convinced|likely|fast tracks to|ends the year|sends it to|send it to|takes it to|by new year|by new years|by new year's|by nye|before year end|before eoy|before new year|into year end|by december|by january|by march|by june|by mid year|by the halving|before the halving|by the end of the year|by end of year|by end of q1|by end of q2|by end of q3|by end of q4|probably goes to|probably hits|probably sees|probably revisits|probably retests|probably reaches|probably tags|likely sees|likely hits|likely revisits|likely goes to|likely reaches|from here|hoping for|hope for|hopes for|hopefully|deserves|deserve|is not crazy,isn't crazy,isnt crazy,not crazy,not that crazy,is programmed,programmed,is coming,is a matter of time,is just a matter of time,is only a matter of time,isn't a meme,is not a meme,is not impossible,isn't impossible,is impossible,impossible,is possible,is very possible,is still possible,is totally possible,is a pipe dream,is not possible,isn't possible,isnt possible,is guaranteed,guaranteed,is next,is unrealistic,is realistic,is not realistic,isn't realistic,is not happening,isn't happening,isnt happening,ain't happening,won't happen,gonna happen,not gonna happen,never gonna happen,going to happen,not going to happen,never going to happen,is never happening,is happening,is in play,is on the table,is fud=after|see you|see you at|see ya at|wen|by friday|by monday|by tuesday|by wednesday|by thursday|by saturday|by sunday|by tomorrow|by tonight|by next week|by end of week|by end of month|by the weekend|by eow|by eom|by xmas|by halloween|by thanksgiving|by february|by april|by may|by july|by august|by september|by october|by november|by end of|before the end of|by late|by early|by mid",
  target:
    'mark my words|bookmark this|bookmark it|screenshot this|calling it now|quote me on this|you heard it here first|target|targets|bear:|base:|bull:|bearish:|bullish:|conservative:|optimistic:|fair value|bulls eye|bears eye|traders eye|analysts eye|whales eye|price target|price targets|pt|prediction*|price prediction*|base case|bull case|bear case|goal|targeting|next stop|next target|destination|expectation|target range|call of|call for|calls for|called for|price call|eyes|eyeing|eyes on',
  was: "bottom was|top was|peak was|topped at|topped out at|peaked at|bottomed at|bottomed out at|closed q1|closed q2|closed q3|closed q4|ended q1|ended q2|ended q3|ended q4|closed the year|ended the year|closed the month|closed the quarter|was|were|had|used to|wasn't|formerly|previously|once|stood at|originally|wicked to|wicked up to|wicked down to|wicked|caught|called at|called it at|called this at|called out at|called|shilled|acquired|listed|started|began|bought|sold|aped|entered|got in|invested|debuted|debuted at|launched at|listed at|opened at|ico price|ido price|ieo price|presale price|he spent|she spent|they spent|trader spent|whale spent|wallet spent|just spent|grabbed|snagged|scooped",
  then:
    'remember when|remember|remembers|watched|watched it|watched this|yesterday|ago|last year|last month|last week|last friday|last monday|last tuesday|last wednesday|last thursday|last saturday|last sunday|last quarter|last summer|last winter|last spring|last fall|last night|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|last time|last cycle|last bull run|' +
    'in january|in february|in march|in april|in june|in july|in august|in september|in october|in november|in december|at the time|at that time|earlier this year|earlier|in the past|back in|back when|back then|' +
    'this morning|in the spring|in the summer|in the fall|at launch|at listing|at tge|when it was,when it had,when it launched,when it listed,when it first,when it came out,when it got,when it started=when|in may|last may|of may|until may|mid may|early may|late may|at the peak|at its peak|at peak|at the top|at the bottom|then:|before:|at the april peak|back in may|in jan|in feb|in apr|in aug|in sep|in sept|in oct|in nov|in dec|on jan|on feb|on apr|on aug|on sep|on sept|on oct|on nov|on dec|on january|on february|on march|on april|on may|on june|on july|on august|on september|on october|on november|on december',
  since: 'since|ever since|since early|since late|since back in',
  now: 'now|as i type|as i type this|as i write this|as of this writing|to now|until now|till now|has been|have been|still|at the time of writing|at time of writing|as i write|as of writing|as of today|currently|today|right now|rn|at the moment|these days|atm|at present|presently|as of now|nowadays|as of|as at',
  not: "not|isn't|isnt|ain't|aint|wasn't|doesn't|doesnt|don't|dont|never|no|nowhere near|hasn't|hasnt|didn't|aren't|cannot|can't|no way|nope",
  short:
    "not even|isn't even|aren't even|ain't even|doesn't even|don't even|isnt even|barely|yet to reach|yet to hit|hasn't even|hasnt even|haven't even|has not even|hasn't yet|hasn't quite|didn't even|can't even|cannot even|never even|not yet|won't even|is not even|does not even|have not even|are not even|do not even",
  ask: "who thinks|who else thinks|who believes|anyone else think|anyone else thinks|is|are|does|do|did|can|could|will|has|have|was|would|should|what|what's|whats|which|do you think|anyone know|isn't|doesn't|any chance|really|wen|when|how much|how high|how many|right|know if|anyone know if|do you know if|wondering if|wonder if|sure if|asking if|check if|whether|right,correct,agree,thoughts,possible,realistic,you think,believe it,doable,am i right,yes or no=?",
  why: 'remember when|remember|why|how|how come|where|who',
  often:
    'often|frequently|regularly|usually|most days|many days|typically|commonly|repeatedly|routinely|nearly every day|almost every day|most of the time|generally|more often than not|days out of|' +
    'of the last ten days|of the last seven days|time and again|normally|days a week|a lot of days|tends to|on many days|on most days|almost always|nearly always|pretty much always|more days than not|most of the days',
  always:
    'always|every day|every single day|constantly|consistently|each day|all the time|day after day|without exception|everyday|invariably',
  never: 'never|not once|at no point|not a single day|has yet to',
  period:
    'hourly,an hour,in the past hour,last hour,past hour,this hour,per hour,the hour=1h|' +
    'daily,a day,today,in the past day,per day,past day,last day,on the day,since yesterday,overnight,one day,in one day,the day,day over day,dod,d/d,intraday,24 hourly,a single day,on day=24h|' +
    'weekly,a week,this week,in the past week,past week,last week,per week,on the week,the week,one week,seven days,wow,w/w,week over week,since last week=7d|' +
    'monthly,a month,this month,in the past month,past month,last month,per month,on the month,the month,one month,thirty days,mom,m/m,month over month,since last month=30d|' +
    'yearly,this year,in the past year,past year,in the last year,over the last year,within the last year,the last year,per year,annually,y/y,yoy,year over year,on the year,twelve months,one year,a year=1y|ytd,year to date,qoq,q/q,quarterly=other',
  time: 'hour,hours,hr,hrs=h|day,days=d|week,weeks,wk,wks=w|month,months,mo=mo|year,years,yr,yrs=y|minute,minutes,min,mins,second,seconds,secs=m',
  month:
    'jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|pm|am|utc|gmt|in may|since may|for may|back in may|in jan|in feb|in apr|in aug|in sep|in sept|in oct|in nov|in dec|on jan|on feb|on apr|on aug|on sep|on sept|on oct|on nov|on dec|on january|on february|on march|on april|on may|on june|on july|on august|on september|on october|on november|on december|by february|by april|by may|by july|by august|by september|by october|by november|by december|by january|by march|by june',
  number:
    'zero=0|one=1|two,second largest,second biggest,second most valuable,2nd largest,2nd biggest=2|three,third largest,third biggest,third most valuable,3rd largest,3rd biggest=3|four,fourth,fourth largest,fourth biggest,fourth most valuable=4|five,fifth,fifth largest,fifth biggest,fifth most valuable=5|six,sixth,sixth largest,sixth biggest,sixth most valuable=6|seven,seventh,seventh largest,seventh biggest,seventh most valuable=7|eight,eighth,eighth largest,eighth biggest,eighth most valuable=8|nine,ninth,ninth largest,ninth biggest,ninth most valuable=9|ten,tenth,tenth largest,tenth biggest,tenth most valuable=10|eleven,eleventh largest,eleventh biggest=11|twelve,twelfth largest,twelfth biggest=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|' +
    'twenty,twentieth largest,twentieth biggest=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90|half a,half an,a half=.5|and a half=+.5|and a quarter=+.25|a=1|quarter of a,a quarter of a=.25|three quarters of a=.75',
  magnitude:
    'hundred=2|thousand*,grand=3|million*,mil,mill,mln,mio,_mil,_mill,_mln,milion*,millon*,milions=6|billion*,bln,bil,_bil,_bln,bilion*,billon=9|trillion*,tril,trn,trilion*=12|quadrillion*=15',
  money:
    'dollar,dollars,bucks,buck,us dollar,us dollars,u=usd|euro,euros=eur|pound,pounds,sterling,quid=gbp|yen=jpy|yuan=cny|ruble,rubles,roubles=rub|rupees,rupee=inr|won=krw|lira=try',
  cents: 'cent,cents,us cent,us cents,_c=usd|pence,_p=gbp',
  percent: 'percent|pct|per cent|percents',
  ordinal:
    'number|_st|_nd|_rd|_th|second largest|second biggest|second most valuable|third largest|third biggest|third most valuable|fourth largest|fourth biggest|fourth most valuable|fifth largest|fifth biggest|fifth most valuable|sixth largest|sixth biggest|sixth most valuable|seventh largest|seventh biggest|seventh most valuable|eighth largest|eighth biggest|eighth most valuable|ninth largest|ninth biggest|ninth most valuable|tenth largest|tenth biggest|tenth most valuable|eleventh largest|eleventh biggest|eleventh most valuable|twelfth largest|twelfth biggest|twelfth most valuable|twentieth largest|twentieth biggest|twentieth most valuable|2nd largest|2nd biggest|2nd most valuable|3rd largest|3rd biggest|3rd most valuable|fourth|fifth|sixth|seventh|eighth|ninth|tenth',
  other:
    'developers|developer|devs|validators|validator|subscribers|subscriber|searches|nodes|node|miners|stakers|downloads|mentions|accounts|customers|subreddit|queries|commits|emissions|gpus|' +
    'tvl|total value locked|revenue*|fees|fee|users|holders|holder|wallets|wallet|addresses|followers|members|messages|transactions|txs|txns|tx|trades|models|inferences|open interest|oi|leverage|lev|apr|apy|roi|yield|staked|staking|stake|' +
    'liquidity|liq|funding|funding rate|entry|entries|exit|high|low|highs|lows|stop loss|stop|sl|tp|tp1|tp2|tp3|tp4|take profit|support|resistance|rsi|macd|24h high|24h low|24 h high|24 h low|day high|day low|depth|spread|dominance|share|market share|odds|salary|budget|grant|grants|prize|reward|rewards|giveaway|' +
    'inflow*|outflow*|netflow|aum|treasury|reserve*|premium|discount|difficulty|hashrate|block|gwei|gas|swap|confirmations|ratio|win rate|profit*|pnl|loss|earnings|ownership|' +
    'dex volume|lifetime volume|social volume|news volume|social engagement|crypto market cap*|cryptocurrency market cap*|total crypto market cap|global market cap|global crypto market cap|inflation|energy|faster|smaller|cheaper|bps|points|win|in fees|in revenue|' +
    'burned|burnt|burn|burning|unlock|unlocks|unlocked yesterday|unlocked today|unlocked last|unlocked this week|unlocked this month|got unlocked|just unlocked|were unlocked yesterday|were unlocked today|were unlocked last|was unlocked yesterday|get unlocked|gets unlocked|will be unlocked|to be unlocked|being unlocked|got burned|airdrop|airdropped|of supply|of the supply|of the total supply|of total supply|of circulating supply|of the circulating supply|of all supply|mindshare|bonus|times larger|apart|loan|debt|collateral|nft*|return|returns|portfolio|bags|bag|stack|holdings|position worth|ema|sma|merch|invalidation|invalidates|invalidated|buy zone|demand zone|supply zone|entry zone|pivot|vwap|total crypto mcap|crypto mcap|total mcap|total crypto cap|total crypto marketcap|crypto marketcap*|altcoin market cap|altcoin mcap|memecoin market cap|memecoin mcap|stablecoin market cap|stablecoin mcap|upnl|unrealized|unrealised|rpnl|avg entry|avg cost|cost basis|breakeven|break even|liq price|avg|average entry|average cost|fdv/mc|mc/fdv|fdv/mcap|mcap/fdv|mcap / fdv|fdv / mcap|mc/fdv ratio|fdv/mc ratio|coingecko trending|cmc trending|coinmarketcap trending|trending page|trending list|trending section|trending on|max pain|max pain price|strike|strike price|my average|my avg|average on|avg on|our average|attack|attacks|millionaire*|billionaire*|trillionaire*|income|passive income|limit order*|buy order*|sell order*|orders|bids|merchants|stores|retailers|countries|retweets|employees|students|cities|dapps|listeners|accepted at|accepted by|tps|transactions per second|tx/s|active users|daily active users|active addresses|dau|mau|realized cap*|realised cap*|realized price|realised price|invalid|invalid below|invalid above|invalid if|of them|of those|of these',
  deal:
    'unlocked|acquired|should have sold|should have bought|could have sold|could have bought|bought|buy|buys|buying|sold|sell|selling|sells|spent|spend|paid|pay|moved|transferred|transfer|deposited|deposit|withdrew|withdrawn|accumulated|accumulating|received|earned|earn|made|making|invested|investing|investment|lost to|hack|hacked|stolen|exploit|drained|' +
    'liquidated|liquidation*|longs|shorts|swapped|minted|prints|took in|donat*|grabs|grabbed|filed|i turn|you turn|he turns|she turns|they turn|we turn|turned|longed|shorted|long|short|bridged|distributed|won|claimed|claim|per wallet|picked up|ape|aped|dca|mining|bet|he spent|she spent|they spent|trader spent|whale spent|wallet spent|just spent',
  raise:
    'raised|raising|raises|raise|funding round|seed round|seed|series a|series b|pre seed|private round|post money|pre money|led by|backed by|private sale|presale',
  venue:
    'uniswap|pancakeswap|hyperliquid|jupiter|aerodrome|curve|dydx|gmx|1inch|thorchain|pumpfun|opensea|polymarket|binance|coinbase|kraken|bybit|okx|upbit|kucoin|gate.io|bitget|mexc|bithumb|raydium|orca|pump.fun|exchange|dex|dexes|cex|bridge|bridges|protocol|on base|on arbitrum|pool|perp|perps',
  whole:
    'broader market|wider market|overall market|rest of the market|together have|together are worth|collectively|stablecoin*|combined|collection|collections|etf|etfs|nvidia|tesla|apple|microsoft|openai|anthropic|amazon|microstrategy|spacex|robinhood|crypto market|total market|the crypto space|sector|basket|altcoin market|all of crypto|of crypto|of cryptocurrencies|s&p|nasdaq|gold|country|gdp|cpi|the whole market|combined they',
  macro: 'dominance|altseason|fear & greed|fear and greed|fear greed',
  stock: 'ipo|stock|stocks|shares|earnings|nasdaq|nyse|shareholders',
  common:
    "looks like|look like|looking like|feels like|seems like|sounds like|can confirm|not gonna lie|im not gonna lie|i'm not gonna lie|won't lie|can't lie|not going to lie|would you believe|can't believe|cant believe|couldn't believe|can't make this up|you can still get|you can still buy|can still get|can still buy|you can get|you can buy|you can see|as you can see|you can find|you can check|didn't expect|didnt expect|never expected|as expected|than expected|better than expected|if my math is right|if my maths is right|if i'm not mistaken|if im not mistaken|if i remember correctly|if i remember right|if i recall|if i recall correctly|if memory serves|if you ask me|if you didn't know|if you missed it|in case you missed it|if you're wondering|if you are wondering|if anyone is wondering|if you think about it|if you look at it|if anything|if you know you know|if that makes sense|should have sold|should have bought|could have sold|could have bought|should've sold|should've bought|could've sold|could've bought|shoulda sold|shoulda bought|coulda sold|coulda bought|would have bought|would have sold|" +
    'you|they|them|he|she|him|her|me|us|be|been|do|get|getting|so|all|what|who|there|here|when|then|than|because|too|very|more|much|many|any|every|even|also|out|off|about|over|after|before|' +
    'people|guys|folks|everyone|nobody|someone|project|team|time|thing|things|way|good|great|best|better|bad|big|new|first|next|think|know|knows|want|need|needs|make|makes|look|looks|looking|let|keep|keeps|' +
    'bullish|bearish|gm|lfg|wagmi|ngmi|hodl|chart|charts|update|confidence|alert|watchlist|news|breaking|live|join|follow|free|check|whale|whales|bull|bear|run|season|gem|gems|low cap|micro cap|the other day|the other side|the other hand|on the other hand|the other way|large caps|small caps|micro caps|low caps|mid caps|large cap coins|small cap coins|lowcap|lowcaps|microcap|microcaps|largecap|largecaps|smallcaps|smallcap|caps lock|all caps|nano cap|nano caps|imagine fading|imagine shorting|imagine not owning|imagine not buying|imagine not holding|imagine missing|imagine sleeping on|imagine being bearish|imagine panic selling|all eyes on|my eyes|laser eyes|eyes on',
  former: 'the former|former|the first one|one does|one trades|one sits',
  latter: 'the latter|latter|the second one|the other|the other one',
};
