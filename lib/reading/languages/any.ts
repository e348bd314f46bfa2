import type { Language } from '../words.ts';

/** Signs, and abbreviations that every language borrows. */
export const any: Language = {
  about: '~|≈|≃|∼|±',
  over: '>|≥|>=|&gt;',
  under: '<|≤|<=|&lt;',
  equal: '==',
  target: '🎯',
  arrow: '→|->|➡|➜|⇒|=>|⟶',
  up: '▲|△|🔼|🔺|⬆|↑|📈|🟢',
  down: '▼|▽|🔽|🔻|⬇|↓|📉|🔴',
  money:
    '$,us$,usd,usdt,usdc,busd=usd|€,eur=eur|£,gbp=gbp|¥,cny,rmb=cny|jpy=jpy|₽,rub=rub|₺,try,tl=try|' +
    '₩,krw=krw|₹,inr,rs=inr|₫,vnd=vnd|idr,rp=idr|brl,r$=brl|฿,thb=thb|₴,uah=uah|aud,a$=aud|cad,c$=cad|mxn,mxn$=mxn|' +
    'chf=chf|hkd,hk$=hkd|twd,nt$=twd|sgd,s$=sgd|aed=aed|sar=sar|egp=egp|kwd=kwd|qar=qar|myr=myr|ngn,₦=ngn|php,₱=php',
  cents: '_¢=usd',
  percent: '％|٪',
  magnitude: '_k=3|_m,_mm=6|_b,_bn=9|_t,_tn=12|_m=9@idr|_t=12@idr',
  move: '_x,_×,_xs,_xed,_xing=x',
  time: '_h,h,hr,hrs=h|_d=d|_w=w|_y=y|_min,_mins,_s,_sec=m',
  period: '24/7=other',
  macro: 'btc.d|usdt.d|total2|total3|eth.d',
};
