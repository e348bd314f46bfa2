import type { Language } from '../words.ts';

/** Endings are left open, so that a case or a possessive changes nothing; a verb that follows its figure stands in its own tense. */
export const tr: Language = {
  decimal: ',',
  verb: 'last',
  price:
    'fiyat*|fiyatı|token fiyat*|coin fiyat*|birim fiyat*|anlık fiyat*|güncel fiyat*|kur|kuru|kurdan|ederi|piyasa fiyat*|spot fiyat*|tanesi|tane fiyat*',
  trade:
    'işlem görüyor|işlem gören|işlem görmekte|işlem görmeye|işlem gördü|işlem görmüş|fiyatlan*|alıcı buluyor|el değiştir*|satılıyor|satılmakta|ediyor|etmekte|değerinde',
  each: 'tanesi|adedi|tane başı|tane başına|token başına|coin başına|adet başına|birim başına|tanesine|her token|her coin|bir tanesi|bir adedi|token başı|coin başı',
  market_cap:
    'piyasa değer*|piyasa büyüklü*|piyasa kapital*|piyasa cap*|market değer*|marketcap*|market cap*|market capi|mcap*|mc|mcı|mc’si|pd|pdeğer*|toplam piyasa değer*|piyasa hacminin değeri|kapitalizasyon*|değerleme*|değerlen*|piyasa değerlemesi|dolaşımdaki piyasa değer*|borsa değer*|pazar değer*|piyasadeğer*',
  fdv: 'tam seyreltilmiş değer*|tam seyreltilmiş değerleme*|tam seyreltilmiş piyasa değer*|tamamen seyreltilmiş değer*|tamamen seyreltilmiş değerleme*|tamamen seyreltilmiş piyasa değer*|tamamen sulandırılmış değer*|tamamen sulandırılmış piyasa değer*|tam sulandırılmış değer*|tam sulandırılmış piyasa değer*|seyreltilmiş değer*|seyreltilmiş piyasa değer*|seyreltilmiş değerleme*|seyreltilmiş*|sulandırılmış değer*|sulandırılmış piyasa değer*|sulandırılmış*|tam seyreltilmiş*|tamamen seyreltilmiş*|fdv*|fdv’si',
  volume:
    'hacim*|hacm*|işlem hacm*|işlem hacim*|işlem miktar*|ticaret hacm*|alım satım hacm*|hacimle|volüm*|volum*|vol|ciro*|işlem gerçekleş*|işlem yapıl*|hacimli|el değiştirdi|el değiştiriyor',
  turnover:
    'devir hız*|devir oran*|devir|hacim/piyasa değer*|hacim/mcap*|hacim/mc|hacim/market cap*|hacim piyasa değeri oran*|hacmin piyasa değerine oran*|hacminin piyasa değerine oran*|hacim/pd|hacim mcap oran*|vol/mcap*|vol/mc|turnover*|devir daim*|hacim / piyasa değer*|hacim piyasa değeri rasyo*|dönüş hız*',
  circulating_supply:
    'dolaşımdaki arz*|dolaşan arz*|dolaşımdaki token*|dolaşımdaki coin*|dolaşımdaki miktar*|dolaşımda bulunan*|dolaşımda*|dolaşım*|dolaşan*|dolaşım arz*|dolaşım miktar*|sirkülasyon*|tedavül*|piyasadaki arz*|piyasadaki token*|mevcut arz*|arzın dolaşımdaki kısm*|dolanımda*|dolanım*|piyasada dolaşan*|serbest dolaşım*|kilidi açılmış*|kilitsiz*|çıkarılmış*|çıkarıldı|basılmış*|kazılmış*|kazıldı|üretilmiş*|şimdiye kadar kazıl*|piyasaya sürülmüş*|circulating*|dolaşıma çıkmış*|dolaşımdaki',
  total_supply:
    'toplam arz*|toplam token arz*|toplam token*|toplam coin*|toplam miktar*|toplam supply|tüm arz*|toplam adet|token toplam*|genel arz*|toplam üretim*|bütün arz*|toplam coin arz*|arzın toplam*|arzın tamam*|total arz*|total supply*',
  max_supply:
    'maksimum arz*|maks arz*|maks. arz*|max arz*|max. arz*|azami arz*|en fazla arz*|en yüksek arz*|maksimum token*|maksimum coin*|maksimum miktar*|maksimum supply*|max supply*|arz limit*|arz sınır*|arz tavan*|üst sınır*|sınırlı arz*|sabit arz*|sınırlı|sınırlıdır|sınırlandırıl*|sınırlanmış|limitli|arz üst sınır*|hard cap*|hardcap*|üretilecek|üretilebilecek|basılacak|var olacak|olabilecek|toplamda üretilecek|en fazla üretilebilecek|çıkarılabilecek|limiti|sınırı',
  supply:
    'arz|arzı|arzıyla|arza|arzlı|token arz*|coin arz*|supply*|token sayısı|coin sayısı|adet arz',
  ath: 'tüm zamanların en yüksek*|tüm zamanların zirve*|tüm zamanların rekor*|tarihi zirve*|tarihi yüksek*|tarihi rekor*|tarihinin en yüksek*|tarihi en yüksek*|tarihsel zirve*|tarihsel en yüksek*|rekor seviye*|rekor fiyat*|fiyat rekor*|zirve fiyat*|en yüksek fiyat*|en yüksek seviye*|en yüksek değer*|gelmiş geçmiş en yüksek*|ath*|ath’si|ath’ı|tüm zamanlar zirve*|rekor*|zirve*|tepe fiyat*|tüm zamanların tepe*|tarihi tepe*',
  atl: 'tüm zamanların en düşük*|tüm zamanların dib*|tarihi dip*|tarihi dib*|tarihi düşük*|tarihinin en düşük*|tarihi en düşük*|tarihsel dip*|tarihsel en düşük*|en düşük fiyat*|en düşük seviye*|en düşük değer*|gelmiş geçmiş en düşük*|atl*|rekor düşük*|dip fiyat*|dip|dibi|dibini|tüm zamanlar dib*',
  rank: '_. sıra*|_.sıra*|sıra|sırada|sırası|sıraya|sıradaki|sıradan|sıralama*|sırasında|sıralamasında|sıralaması|rank|rankı|numara|basamak|derece|numaralı',
  top: 'ilk|ilk en büyük|en büyük ilk|top',
  site: 'coingecko*|coinmarketcap*|cmc|cmc’de|dünyada|genelde|dünya genelinde|kripto paralar arasında|tüm kripto paralar',
  largest:
    'en büyük|en büyük kripto para*|en büyük coin*|en değerli|büyük kripto para*|büyük coin*',
  coins:
    'coinin|adet|tane|token*|coin*|birim|kripto para*|kripto*|adettir|jeton*|altcoin*|coini|tokeni|tokenin',
  it: 'o|şu an|biz|şuan|kendisi|bu coin|bu token',
  level:
    'sınırını|eşiğini|barajını|sınırının|eşiğinin|yaklaştı*|yaklaşıyor*|seviyesinde*|seviyesindeydi|seviyelerindeydi|seviyesine*|seviyesini*|seviyesi|seviyelerinde*|seviyelerine|seviyelerini|bandında|bandına|kırdı|kırıyor|kırarak|kırmış|aştı|aşıyor|aşarak|geçti|geçiyor|geçerek|gördü|görüyor|görmüş|test etti|test ediyor|ulaştı|ulaşıyor|ulaşmış|ulaşarak|vurdu|dokundu|tuttu|tutunuyor|tutunmaya|geldi|geliyor|gelmiş|döndü|yükseldi|indi|iniyor|çıktı|çıkıyor|çıkarak|kapandı|kapattı|kapanış|açıldı|açılış|listelendi|sabit|takıldı|takılıyor|geziniyor|dolanıyor|seyrediyor|seyretmekte|seyrinde|yatay|dayandı|dayanmış|oturdu|duruyor|bulunuyor|tekrar|yeniden|seviyesindeki|seviyesinden',
  up: 'yükseldi*|yükseliş*|yükseliyor*|yükselmiş|yükselerek|yükselen|yükselmesi*|yükselecek*|yükselir*|yükselebilir|yükselme*|arttı*|artış*|artıyor*|artmış|artarak|artan|artacak|artar|çıktı*|çıkış*|çıkıyor*|çıkarak|çıkmış|değer kazan*|kazanç*|kazandı*|kazanıyor|kazandır*|kazanmış|fırladı*|fırlıyor|fırlayarak|uçtu|uçuyor|uçmuş|uçuş*|zıpla*|sıçra*|pump*|pompa*|ralli*|tırman*|toparla*|yeşil*|artı|artıda|prim yap*|primle*|primli|primlen*|büyüdü|büyüme*|büyüyor|yukarı*|yukarıda|roket*|patla*|getiri*|getirdi|yaptı|yapmış|yapıyor|katla*|attı|atmış|yukarda|üste|bastı|geri döndü|tepki',
  down: 'düştü*|düşüş*|düşüyor*|düşmüş|düşerek|düşen|düşecek*|düşer*|düşebilir|düşme*|geriledi*|geriliyor|gerileme*|gerileyerek|gerilemiş|değer kaybet*|değer kayb*|değer yitir*|kaybetti*|kaybediyor|kaybı|kaybıyla|kaybetmiş|kayıp|kayıpla|kayıpta|kaybeden|kaybederek|azaldı|azalış*|azalıyor|azalma*|eridi|eriyor|erimiş|erime*|çakıl*|çöktü|çöküş*|çöküyor|dump*|indi*|iniyor|inmiş|inerek|iniş*|ekside|eksi|eksi yaz*|kırmızı*|aşağı*|aşağıda|düzeltme*|satış yedi|sert satış*|yerle bir*|gerilemesi|tepetaklak|küçül*|kan kayb*|kanıyor|kan ağl*|ucuzla*|dip yaptı|zarar*|geri çekil*|sarktı|sarkıyor|düşerdi|düşmez',
  changed: 'değişim*|değişti|fiyat değişim*|performans*|fark*|getiri*|trend|hareket*|değişiklik*',
  factor:
    'ikiye katla*,iki katına çıktı,iki katına çıkmış,2 katına çıktı,2’ye katladı,iki katı oldu,ikiye katlandı=2|üçe katla*,üç katına çıktı,3 katına çıktı=3|dörde katla*,dört katına çıktı=4|beşe katla*,beş katına çıktı=5|ona katla*,on katına çıktı=10|yarıya düştü,yarıya indi,yarılandı,yarı yarıya düştü,yarı yarıya eridi,yarı yarıya indi=.5',
  ratio:
    'iki katı*,iki kat,2 katı*,çift katı*=2|üç katı*,üç kat,3 katı*=3|dört katı*,dört kat,4 katı*=4|beş katı*,beş kat,5 katı*=5|on katı*,on kat,10 katı*=10|bir buçuk katı*,1,5 katı*=1.5|iki buçuk katı*,2,5 katı*=2.5|yarısı*,yarı*,yarısından=.5|üçte biri*,üçte bir=.3333333|üçte ikisi*,üçte iki=.6666667|dörtte biri*,dörtte bir,çeyreği*,çeyrek=.25|dörtte üçü*,dörtte üç=.75|beşte biri*,beşte bir=.2|onda biri*,onda bir=.1',
  move: '_x,x,kat,_kat,katı,katına,katını,katlık,_katı,_katına,_katlık=x|buradan|buralardan|yükseliş*|pump|artış*|katla*|dipten|yaptı|yapar|hareket',
  over: 'en az|asgari|minimum|aşan|aşkın|üzerinde|en aşağı|fazla|çok daha fazla',
  under: 'en fazla|en çok|azami|maksimum|taş çatlasa|altında|olsa olsa',
  about:
    'yaklaşık|yaklaşık olarak|aşağı yukarı|ortalama|takriben|tahminen|neredeyse|kabaca|hemen hemen|şöyle böyle|az çok|civarı|civarında|civarlarında|nerdeyse|yakın|tahmini|kabaca bir|bir|olsa olsa|cıvarı',
  overAfter:
    'biraz üzerinde*|biraz üstünde*|biraz üzerine*|hemen üzerinde*|hemen üstünde*|hemen üzerine*|epey üzerinde*|epey üstünde*|epey üzerine*|hayli üzerinde*|hayli üstünde*|hayli üzerine*|çok üzerinde*|çok üstünde*|çok üzerine*|oldukça üzerinde*|oldukça üstünde*|oldukça üzerine*|üzerinde*|üzerindeydi|üstündeydi|üzeri|üzerine*|üstünde*|üstü|üstüne*|üzerindeki|fazla*|daha fazla|fazlası|aşkın|aşan|aşıyor*|aştı*|aşmış*|aşarak|aşacak*|aşar|aşabilir|aşması|geçti*|geçiyor*|geçmiş*|geçen|geçerek|geçecek*|geçer|geçer mi|aşar mı|geçebilir|geçmesi|çok|yüksek|yukarı|yukarıda|yukarısında|yukarısı|ve üzeri|ve üstü|ve üzerinde|veya üzeri|veya daha fazla|ya da fazlası|küsur|kırdı|kırıyor|kırarak|kıracak|kırar|dan fazla|den fazla|büyük',
  underAfter:
    'biraz altında*|biraz altına*|hemen altında*|hemen altına*|epey altında*|epey altına*|hayli altında*|hayli altına*|çok altında*|çok altına*|oldukça altında*|oldukça altına*|altında*|altındaydı|altı|altına*|altındaki|aşağısında*|aşağı|aşağıda|aşağısı|az|daha az|düşük|daha düşük|küçük|ve altı|veya altı|veya daha az|ulaşmadı|ulaşamadı|geçmedi*|aşmadı*|geçmiyor|aşmıyor|etmez|etmiyor|bulmuyor|bulmaz',
  aboutAfter:
    'civarı*|civarında*|civarındaydı|bandındaydı|civarlarında*|dolaylarında*|dolayında*|sularında*|bandında*|seviyelerinde|kadar|gibi|gibi bir|yakın*|yakınında*|yakınlarında|aşağı yukarı|yaklaşık|falan|filan|felan|etrafında|ortalama|küsür|çevresinde|dolayları|tahminen|yaklaştı*|yaklaşıyor*|yaklaşmış|yaklaşan|dayandı|dayanmış|suları|cıvarında|cıvarı',
  be: 'şu an|şuan|şu anda|şimdi|halen|hala|hâlâ|sadece|yalnızca|güncel|anlık|olarak|ise|olan|artık|bugün|şimdilik|da|de|dir|an itibarıyla|an itibariyle',
  is: 'şu an|şuan|şu anda|şimdi|halen|hala|hâlâ|sadece|yalnızca|ise|olarak|olan|da|de|ile|için|itibarıyla|itibariyle|artık|bugün|güncel|anlık|oldu|olmuş|seviyesinde|seviyesine|bile|dahi',
  at: '@|seviyesi|olarak|ile|şu an|şuan|şu anda|şimdi|anlık|güncel',
  of: 'in|ın|içinden|arasında|toplam|toplamda|olan',
  fill: 'biraz|hayli|epey|bir hayli|az biraz|hafif|azıcık|sınırını|eşiğini|barajını|sınırının|eşiğinin|şu an|şuan|şu anda|şimdi|halen|hala|hâlâ|sadece|yalnızca|ise|olarak|olan|da|de|bir|bu|şu|o|artık|bugün|ancak|tam|tamı tamına|toplam|toplamda|yani|şimdilik|güncel|anlık|mevcut|son|yeni|bile|dahi|hep|zaten|ki|daha|daha yeni|sonunda|nihayet|tekrar|yeniden|kendi|onun|bunun|gerçek|resmi|resmen|koca|kocaman|minicik|küçücük|dev|büyük|küçük|ciddi|sert|sağlam|tek|sırf|topu topu|falan|gerçekten|aslında|oldu|oldukça|çok|az|hem|fena|günlük|coin|coinin|token|tokenin|projenin|proje|birden|aniden|hızla|hızlı|bi|seviyesini|seviyesine|seviyesi|seviyesinde|seviyeleri|seviyelerine|bandında|bandına|oranında|oranla|değerinde|tutarında|dolar bazında|lira bazında|adet|tane|itibarıyla|itibariyle|ile|lik|lık|luk|lük|oranındaki|seviyesindeki|seviyesinden|bandını|direnci|psikolojik|kritik|önemli|birlikte|kripto|varlığın|varlık|neredeyse|geri|rağmen|dolayısıyla|bence|işte|kardeşim|net|yıllık',
  to: "'e|'a|'ye|'ya|'ne|'na|kadar|doğru|e|a|ye|ya|dolara|dolarlara|liraya|euroya|tlye|avroya|cente|bine|milyona|milyara|trilyona",
  from: "'den|'dan|'ten|'tan|'nden|'ndan|dolardan|liradan|eurodan|avrodan|centten|den|dan|ten|tan|binden|milyondan|milyardan|trilyondan",
  and: 've|ile|ama|fakat|ancak|oysa|veya|ya da|yahut|lakin|iken|ayrıca|hem de|&',
  between: 'ila|arası|arasında|aralığında|aralığındaki|bandında',
  versus:
    'karşı|kıyasla|karşılık|karşısında|vs|göre|yerine|nazaran|bir yana|versus|oysa|halbuki|diğer yandan',
  than: 'göre|kıyasla|gibi',
  untrue:
    'yalan*|yanlış*|uydurma*|saçmalık*|saçma|asılsız*|palavra*|sallama*|doğru değil|gerçek değil|gerçek dışı|hikaye|fake|boş laf|masal|atıyor*|sallıyor*|uyduruyor*|geçersiz|hatalı',
  self: 'ben|benim|portföyüm*|kasam*|cüzdanım*|bende|maliyetim|pozisyonum|bizim',
  article: 'bu|şu|o|onun|bunun|kendi',
  last: 'son|geçen|geçtiğimiz|önceki|şu son',
  where: 'nerede|orada|burada',
  by: 'göre|ile|bakımından|açısından|değerine göre',
  on: 'için|üzerinde|hakkında|tarafında|cephesinde',
  per: 'başına|başı',
  says: 'diyor|gösteriyor|yazıyor|söylüyor|göre|açıkladı|bildirdi',
  more: 'geçmedi*|aşmadı*|geçemedi*|aşamadı*|geçiyor*|geçti*|geçmiş*|geçen|geçer|geçerek|geçecek*|geçmesi|geçebilir|aşıyor*|aştı*|aşmış*|aşan|aşar|aşarak|aşacak*|aşabilir|aşması|üzerinde*|üstünde*|daha fazla|daha yüksek|daha büyük|fazla*|yüksek*|katla*|solla*|geride bırak*|aşan|geçen|büyük|üzerindeydi|üstündeydi|üzerindeki|fazlası',
  less: 'daha az|daha düşük|daha küçük|altında*|düşük|az|geride*|gerisinde*|altına*|küçük|altındaydı|altındaki',
  equal:
    'eşit*|denk*|kadar|aynı*|yakın*|başa baş*|eş değer|eşdeğer*|yakalad*|yakalıyor|yetişt*|kıyaslanabilir|baş başa|paralel|buluyor|buldu|seviyesinde',
  traded:
    'işlem gör*|işlem hacm*|el değiştir*|döndür*|dönüyor|döndü|çevir*|alınıp satıl*|devir*|işlem yap*|işlem gerçekleş*|işlem görüyor|işlem gören|işlem görmekte|işlem görmeye|işlem gördü|işlem görmüş|işlem görüyordu',
  thus: 'anlamına gelir|demektir|yani|bu da|demek|eder|ediyor|anlamına gelir|denk geliyor|yapar',
  if: 'eğer|diyelim*|farz ed*|farzedelim|varsayalım*|varsayımsal*|olursa*|olsa|olsaydı|olsak|ulaşırsa*|ulaşsa*|çıkarsa*|çıksa*|gelirse*|gelse*|görürse*|görse*|giderse*|gitse*|düşerse*|düşse*|inerse*|inse*|yükselirse*|yükselse*|geçerse*|geçse*|aşarsa*|aşsa*|kırarsa*|kırsa*|tutarsa*|kalırsa*|yaparsa*|yapsa*|artarsa*|artsa*|kapatırsa*|kapanırsa*|vurursa*|şayet|ya şöyle olsa|tutunursa*|dönerse*|alırsa*|bulursa*|bulsa*|değerindeyse|olduğu takdirde|olması durumunda|olması halinde|ulaşması halinde|ulaşması durumunda|çıkması halinde|çıkması durumunda|geçmesi halinde|aşması halinde|düşmesi halinde|düşmesi durumunda|hayal et*|düşünsene|düşünün',
  would:
    'olurdu|ederdi|demek olur|eder demek|demek olurdu|olmalıydı|olacaktı|gelirdi|çıkardı|ederdik|yapar|eder|anlamına gelir|demektir|tekabül eder|denk gelir|düşerdi|olması gerek*|etmesi gerek*|gerekirdi|ulaşırdı|bulurdu',
  will: 'olmaz|ulaşmaz|ulaşmayacak|çıkmaz|gelmez|görmez|olmayacak*|düşmez|inmez|olamaz|ulaşamaz|çıkamaz|göremez|olacak*|olur|olabilir*|olucak|olcak|olması bekle*|ulaşacak*|ulaşır|ulaşabilir*|ulaşması*|ulaşmasını|çıkacak*|çıkar|çıkabilir*|çıkması*|gidecek*|gider|gidebilir*|gitmesi*|gidicek|görecek*|görür|görürüz|görebilir*|göreceğiz|görmesi*|gelecek*|gelir|gelebilir*|gelmesi*|düşecek*|düşer|düşebilir*|düşmesi*|inecek*|iner|inebilir*|inmesi*|yükselecek*|yükselir|yükselebilir*|yükselmesi*|geçecek*|geçer|geçebilir*|geçmesi*|aşacak*|aşar|aşabilir*|aşması*|vuracak*|vurur|vurabilir*|kıracak*|kırar|kırabilir*|değecek*|dokunacak*|tutar|yapacak*|yapabilir*|yapması bekle*|bulacak*|bulur|bulabilir*|uçacak*|uçar|artacak*|artabilir*|kapatacak*|kapatır|alacak|alır|döner|dönecek|dönebilir*|bekliyor*|bekleniyor*|beklenti*|beklenen|bekleyen*|bekliyoruz|öngör*|tahmin*|hedefle*|hedefi*|hedef|yakında|yarın|haftaya|önümüzdeki*|gelecek hafta|gelecek ay|gelecek yıl|seneye|yıl sonu*|yıl sonuna*|sene sonu*|ay sonu*|yılbaşı*|ileride|bir gün|eninde sonunda|er ya da geç|er geç|mümkün|muhtemel*|olası*|potansiyel*|yolunda*|yolculuk*|yolcu*|yoluna|gidiyoruz|gidiyor|koşuyor|ilerliyor|uzun vadede|kısa vadede|orta vadede|inşallah|inş|kesin gider|göz kırp*|hazır|hazırlanıyor|sıradaki durak|sıradaki|uzanabilir*|uzanır|uzanacak|sarkabilir*|gerileyebilir*|gerileyecek|ulaşmayı|bu döngüde|boğada|boğa sezonunda|yürür|yürüyor|yükselebileceğ*|ulaşabileceğ*|çıkabileceğ*|düşebileceğ*|olacağın*|ulaşacağın*|çıkacağın*|gideceğin*|göreceğin*|beklentim',
  target:
    'hedef*|hedefi*|fiyat hedef*|hedef fiyat*|hedefim*|hedefimiz*|tahmin*|fiyat tahmin*|beklenti*|beklentim|öngörü*|sonraki durak|bir sonraki hedef|ilk hedef|sıradaki hedef*|sıradaki durak|projeksiyon*|senaryo*',
  was: 'listelendi|listelenmişti|çıkış yaptı|idi|ydi|ydı|vardı|oldu mu|dolardı|liraydı|dolardaydı|liradaydı|milyondu|milyardı|seviyesindeydi|seviyelerindeydi|civarındaydı|bandındaydı|altındaydı|üzerindeydi|üstündeydi|sıradaydı|sırasındaydı|iken|olduğunda|görmüştü|ulaşmıştı|çıkmıştı|düşmüştü|inmişti|olmuştu|eskiden|önceden|başlamıştı|başladı|almıştım|almıştık|girmiştim|ediyordu|işlem görüyordu|yapmıştı|yükselmişti|dönemde|geçmişte|değerindeydi|değerliydi|kadardı|buydu|dolarken|lirayken|milyonken|dolarlardaydı',
  then: 'hatırlıyor musunuz|hatırlıyor musun|hatırlıyorum|hatırlayan var mı|ocak baş*|ocak son*|ocak orta*|ocak ayı*|şubat baş*|şubat son*|şubat orta*|şubat ayı*|mart baş*|mart son*|mart orta*|mart ayı*|nisan baş*|nisan son*|nisan orta*|nisan ayı*|mayıs baş*|mayıs son*|mayıs orta*|mayıs ayı*|haziran baş*|haziran son*|haziran orta*|haziran ayı*|temmuz baş*|temmuz son*|temmuz orta*|temmuz ayı*|ağustos baş*|ağustos son*|ağustos orta*|ağustos ayı*|eylül baş*|eylül son*|eylül orta*|eylül ayı*|ekim baş*|ekim son*|ekim orta*|ekim ayı*|kasım baş*|kasım son*|kasım orta*|kasım ayı*|aralık baş*|aralık son*|aralık orta*|aralık ayı*|dün|önceki gün|evvelsi gün|önce|geçen yıl|geçen sene|geçen ay|geçen hafta|geçen cuma|geçen pazartesi|geçen salı|geçen çarşamba|geçen perşembe|geçen cumartesi|geçen pazar|geçen yaz|geçen kış|geçen bahar|geçen sonbahar|geçen boğa*|geçen döngü*|geçen sefer|bir zamanlar|eskiden|pazartesi günü|salı günü|çarşamba günü|perşembe günü|cuma günü|cumartesi günü|pazar günü|pazartesi|salı|çarşamba|perşembe|cumartesi|ocakta|ocak ayında|şubatta|şubat ayında|martta|mart ayında|nisanda|nisan ayında|mayısta|mayıs ayında|haziranda|haziran ayında|temmuzda|temmuz ayında|ağustosta|ağustos ayında|eylülde|eylül ayında|ekimde|ekim ayında|kasımda|kasım ayında|aralıkta|aralık ayında|yılın başında|yıl başında|sene başında|yaz başında|baharda|yazın|kışın|ilk çıktığında|lansmanda|listelendiğinde|listelenme*|ilk listelen*|o zaman*|o dönem*|o gün*|o sıralar|zamanında|bu sabah|sabah|gece|dün gece|dün akşam|evvel|geçtiğimiz hafta|geçtiğimiz ay|geçtiğimiz yıl|geçenlerde|geçmişte|zirvedeyken|en tepede|başlangıçta|başta|ilk günlerde|tge’de|tgede',
  now: 'şu an|şuan|şu anda|şimdi|halen|hala|hâlâ|bugün|anlık|güncel|an itibarıyla|an itibariyle|şu an itibarıyla|şu an itibariyle|itibarıyla|itibariyle|şu sıralar|şimdilik|günümüzde|mevcut durumda|bugünlerde|artık|şu günlerde',
  not: 'olmadı|değil|değildir|değilmiş|değil mi|yok|olmaz|etmez|hayır|asla|olmayacak*|ulaşmaz|ulaşmayacak|çıkmaz|gelmez|görmez|olamaz|ulaşamaz|çıkamaz|düşmez|inmez|değmez|falan değil',
  short:
    'bile değil|bile etmiyor|bile etmez|bile yok|bile olmadı|bile bulmuyor|bile bulmadı|bile ulaşmadı|bile ulaşamadı|bile ulaşmıyor|henüz ulaşmadı|ulaşamadı|ulaşamıyor|bulmuyor|bulamadı|geçemedi|geçemiyor|aşamadı|aşamıyor|dahi değil|dahi etmiyor',
  ask: 'mı|mi|mu|mü|mıdır|midir|mudur|müdür|mıyız|miyiz|mısınız|misiniz|ne kadar|kaç|kaç para|nedir|nasıl|acaba|olur|olur mu|gider mi|çıkar mı|görür mü|görür müyüz|var mı|hangisi|hangi|değil mi|doğru mu|gerçekten|sizce|ne zaman|ulaşır mı|düşer mi|yapar mı|geçer mi|aşar mı|olur|gider|çıkar|görür|ulaşır|düşer|geçer|olacak|eder|sahiden|bilen var mı|yapar|gelir|bu|ne dersiniz,sizce,mümkün mü,değil mi,olur mu=?',
  why: 'hatırlıyor musunuz|hatırlıyor musun|hatırlıyorum|hatırlayan var mı|neden|niye|niçin|nasıl hala|nasıl oluyor da|nasıl olur da|nasıl oluyor|nasıl olur|kim|nasıl hâlâ|nasıl halen|ne diye|nasıl oldu da',
  often:
    'sık sık|sıkça|sıklıkla|çoğu gün|çoğu zaman|genellikle|genelde|çoğunlukla|düzenli olarak|düzenli|çoğu kez|çoğu kere|bazen|bazı günler|zaman zaman|neredeyse her gün|hemen her gün|hemen hemen her gün|tekrar tekrar|defalarca|sürekli olmasa da|haftanın çoğu günü|pek çok gün|birçok gün|normalde|tipik olarak|ekseriyetle|ara sıra|yer yer|devamlı olmasa da|kez|günün|neredeyse her zaman|hemen her zaman|neredeyse hep',
  always:
    'her zaman|daima|hep|her gün|sürekli|devamlı|her allahın günü|istisnasız|günlerdir|kesintisiz|mütemadiyen|her daim|her tek gün',
  never:
    'hiç|hiçbir zaman|asla|hiçbir gün|bir kez bile|bir kere bile|bir gün bile|tek bir gün bile|hiç bir zaman|hiçbir',
  time: 'saat,saatte,saatteki,saatten,saatlik,saatin,saatdir,saattir,sa,_saat,_saatlik,_sa,_s=h|gün,günde,gündeki,günlük,gündür,güne,_gün,_günlük,_g=d|hafta,haftada,haftadaki,haftalık,haftadır=w|ay,ayda,aydaki,aylık,aydır=mo|yıl,yılda,yıllık,yıldır,sene,senede,senelik=y|dakika,dakikada,dk,saniye,_dk=m',
  period:
    '24 saatteki=24h|saatlik,son bir saatte,son 1 saatte,bir saatte,saatte bir,son bir saat,bir saat içinde,1 saatlik,saat başı=1h|' +
    'günlük,günün özeti,bir günde,son bir günde,son bir gün,günde,gün içinde,gün içi,bugün,bugünkü,dünden beri,dünden bugüne,gün boyunca,bir gün içinde,günün,24 saatlik,yirmi dört saatlik,gece boyunca,bir gecede,son gün,tek günde=24h|' +
    'haftalık,haftanın özeti,haftanın,bu hafta,bir haftada,son bir haftada,son bir hafta,haftada,hafta içinde,geçen hafta,geçtiğimiz hafta,bir hafta içinde,hafta boyunca,son hafta,son haftada,yedi günlük,yedi günde,7 günlük,haftalıkta,bir haftalık=7d|' +
    'aylık,bu ay,bir ayda,son bir ayda,son bir ay,ayda,ay içinde,geçen ay,geçtiğimiz ay,bir ay içinde,ay boyunca,son ay,otuz günde,otuz günlük,30 günlük,bir aylık=30d|' +
    'yıllık,bu yıl,bu sene,bir yılda,son bir yılda,son bir yıl,yılda,yıl içinde,geçen yıl,geçen sene,bir yıl içinde,senelik,son yıl,on iki ayda,bir yıllık,yıllık bazda=1y|' +
    'yılbaşından beri,yılbaşından bu yana,yıl başından beri,yıl başından bu yana,sene başından beri,çeyreklik,çeyrekte,ay başından beri,üç ayda=other',
  month:
    'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ocak’ta|tsi|saat',
  number:
    'sıfır=0|yüz,bin=1|bir=1|iki=2|üç=3|dört=4|beş=5|altı=6|yedi=7|sekiz=8|dokuz=9|on=10|yirmi=20|otuz=30|kırk=40|elli=50|altmış=60|yetmiş=70|seksen=80|doksan=90|yarım=.5|çeyrek=.25|buçuk=+.5|birinci,ilk sırada=1|ikinci=2|üçüncü=3|dördüncü=4|beşinci=5|altıncı=6|yedinci=7|sekizinci=8|dokuzuncu=9|onuncu=10|virgül,nokta=.',
  magnitude:
    'yüz=2|bin,bini,bine,binin,binden,binlik,binlerce,bindir,bindi,binde,_bin,_binlik,_bine,_bini,_k,_klık,binden,bine=3|milyon*,milyondu,milyonken,mn,mln,_mn,_milyon*,_mln,mio,_mio,milyondan,milyona=6|milyar*,milyardı,mr,mlr,mlyr,myr,_mr,_milyar*,_mlr,_myr,milyardan,milyara=9|trilyon*,trl,tr,_trilyon*,_trl,trilyondan,trilyona=12|katrilyon*=15',
  money:
    'dolar*,dolara,dolarlara,dolardan,dolardı,dolardaydı,dolarken,abd doları,amerikan doları,abd $,$’lık,papel*,dolarlık,yeşil,usdt*,dolarlardaydı=usd|avro*,euro*,yuro,euroya,avroya,eurodan,avrodan=eur|lira*,liraya,liradan,liraydı,liradaydı,lirayken,tl,tl’lik,tllik,türk liras*,tl’ye=try|sterlin*,pound*=gbp|yen,japon yeni=jpy|yuan*=cny|ruble*=rub|won*=krw|avustralya dolar*=aud|kanada dolar*=cad',
  cents: 'sent*,cent*,cente,centten,dolar sent*=usd|kuruş*=try',
  percent: 'yüzde|yüzdesi|puan|yüzdelik',
  ordinal:
    "birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|_inci|_ıncı|_uncu|_üncü|_nci|_ncı|_ncu|_ncü|'inci|'ıncı|'uncu|'üncü|'nci|'ncı|'ncu|'ncü|_. en büyük*|_. büyük*",
  other:
    'tvl|kilitli değer*|toplam kilitli*|kilitli*|gelir*|hasılat*|komisyon*|ücret*|işlem ücret*|kullanıcı*|cüzdan*|adres*|sahip*|holder*|yatırımcı*|takipçi*|üye*|kişi*|işlem sayısı|transaction*|likidite*|kaldıraç*|apr|apy|faiz*|stake*|staking*|fonlama*|fonla*|giriş*|giriş seviye*|çıkış seviye*|stop*|zarar kes|sl|tp|kar al*|kâr al*|destek*|desteği|direnç*|dirence|direnci|günün en yüksek*|günün en düşük*|gün içi en yüksek|gün içi en düşük|24 saatlik en yüksek|24 saatlik en düşük|24s en yüksek|24s en düşük|yılın zirvesi|yılın en yüksek*|yılın en düşük*|haftanın zirvesi|ayın zirvesi|dominans*|hakimiyet*|pay*|payı|maaş*|bütçe*|hibe*|ödül*|çekiliş*|hediye*|giriş akışı|net giriş|akış*|rezerv*|hazine*|kasa*|prim*|iskonto*|indirim*|zorluk|hashrate|blok|gaz|gas|kâr*|kar|karı|kârı|kazancım*|zararım*|zarar|portföy*|bakiye*|yakıl*|yakım*|yaktı|yandı|kilit açıl*|kilit aç*|unlock*|airdrop*|açık pozisyon*|açık faiz|likidasyon*|likide*|arzın|arzının|toplam arzın|dolaşımdaki arzın|maksimum arzın|ath’sinden|athden|ath’den|ath’nin|zirvesinden|zirveden|zirvenin|zirvesinin|rekorundan|ath seviyesinden|en yüksek seviyesinden|dipten|dibinden|kredi*|borç*|enflasyon*|politika faizi|vergi*|ceza*|bonus*|yatırım*|yatırım tur*|mesaj*|çalışan*|koltuk|puan*|bilet*|abonelik*|ortalama maliyet*|maliyet*|maliyetim|model*|sorgu*|çıkarım|görüntülenme*|beğeni*|ortak*|grup*|opsiyon*|vadeli*|kontrat*|hak|hisse|satış baskı*|alım emri|satış emri|emir*|emri|bağış*|fon|fonu|etf*|benzin|petrol|kira*|asgari ücret|elektrik|doğrulayıcı*|validatör*|node*|kampanya*|zarardayım|zarardayim|kârdayım|kardayım|kardayim|kâr ettim|zarar ettim|artıdayım|eksideyim|kârdayız|zarardayız',
  deal: 'alanlar|alan|satanlar|satan|alıp|alanlara|aldım|aldı|aldık|alıyorum|alıyor|alacağım|alırım|almıştım|alım yap*|alımı|alımlar*|alım|satın al*|sattım|sattı|sattık|satıyorum|satacağım|satış*|satmış|satıldı|satım|ekledim|ekleme*|ekliyorum|topladım|toplamış|topluyorum|topladı|biriktir*|yatırdım|yatırdı|yatırım*|yatırmış|harcadım|harcadı|ödedim|ödedi|ödüyor*|öde|ödendi|gönder*|transfer*|taşıdı|taşındı|aktar*|çekti|çektim|çekildi|yolla*|aldılar|kazandım|kazandık|kazan|kazanın|çaldı|çalındı|çalınan|hack*|hacklen*|sömür*|exploit*|likit*|likide*|long*|short*|takas*|swap*|bozdur*|bozdum|bağışla*|dağıt*|dağıtı*|dağıtacak|dağıtıyor*|hediye*|çekiliş*|girdim|giriyorum|girdik|giriş yaptım|çıktım|çıkıyorum|dca|kademeli|emir*|bahis|koydum|kattım|katladım|mint*|stake et*|stakeledim|köprüle*|kapattım|açtım|pozisyon*|borç|verdi|verdim|veriyor*|emri|stoplandı*|realize*|katıldım|ayırdım|kaybettim|batırdım|batırdı|ortaladım|maliyetim*|maliyetle|ekleyeceğim',
  raise:
    'yatırım aldı|yatırım turu*|yatırım turunda|yatırım topla*|yatırım|fon topla*|fon aldı|fonlama*|tohum*|seed*|seri a|a serisi|liderliğinde|öncülüğünde|ön satış*|özel satış*|sermaye*|girişim sermayesi|turunda|turda|yatırımcılar*|finansman*',
  venue:
    "borsa|borsalar*|borsası*|borsada*|borsasında|binance*|btcturk*|paribu*|bybit*|okx*|gate*|mexc*|kucoin*|protokol*|ağında|ağı|ağda|zincir*|zincirinde|havuz*|köprü*|dex*|merkeziyetsiz borsa*|coinbase*|ekosistem*|base'de",
  whole:
    'kripto piyasa*|kripto para piyasa*|toplam kripto*|piyasanın toplam*|toplam piyasa*|tüm piyasa*|bütün piyasa*|sektör*|altcoin piyasa*|kripto pazar*|borsa istanbul|bist*|bist 100|altın|altının|ons altın|gram altın|çeyrek altın|ons|gümüş*|merkez bankası|tcmb|enflasyon*|faiz karar*|ekonomi*|gsyh|meme coinler*|memecoinler*|altcoinlerin|nasdaq*|s&p|endeks*|fed|benzin|dolar/tl|dolar kuru|euro kuru|ihracat|ihaleyi|konut*',
  macro: 'dominans*|korku ve açgözlülük|korku endeks*|altcoin sezon*|altsezon*|altcoin mevsim*',
  stock: 'hisse*|hissesi|hisseler*|temettü*|bilanço*|şirket hisse*|halka arz*|tahvil*',
  common:
    'bir|ve|bu|için|ile|çok|var|ne|ben|sen|biz|siz|onlar|gibi|daha|en|ya|ama|kadar|sonra|önce|bana|sana|bize|size|arkadaşlar|dostlar|beyler|abi|hocam|abiler|reis|şey|her|tüm|bütün|böyle|şöyle|öyle|neyse|tabi|tabii|evet|hayır|lütfen|teşekkürler|herkes|kimse|nasıl|neden|niye|bakalım|sakin olun|on|at|in|an|son|kim|hayırlısı|bence|sizce|dikkat|üye|ay|al|sat|hem|mum|grafik*|piyasa*|proje*|para|paralar|yine|gene|olan|olarak|oldu|ediyor|edin|yapın|yok|yer|it|pat|pull|hit|do|it|main|fill|most|go|too|me|do|as|is|to|by|ara|dolu|her|hep|sol|pay|pot|net|tam|ten|tip|kat',
  coin: 'bitcoin*,bitkoin*,bitcoyn=BTC|ethereum*,eter,ether*,eteryum*,etheryum*=ETH|solana*=SOL|ripple*=XRP|dogecoin*=DOGE|avalanche*=AVAX|cardano*=ADA|chainlink*=LINK|polkadot*=DOT|litecoin*=LTC|shiba*=SHIB',
};
