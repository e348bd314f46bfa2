import type { Language } from '../words.ts';

export const id: Language = {
  decimal: ',',
  price:
    'harga|harganya|hrg|hrga|harga sekarang|harga saat ini|harga skrg|harga terkini|harga terakhir|harga koin|harga token|harga pasar|harga per koin|harga per token|satu koin|satu token|1 koin|tiap koin|tiap token|setiap koin|setiap token|per koin|per token|pricenya|price nya',
  trade:
    'diperdagangkan di|diperdagangkan di harga|diperdagangkan di level|diperdagangkan pada|diperdagangkan pada harga|diperdagangkan di kisaran|diperdagangkan sekitar|diperdagangkan di sekitar|diperdagangkan di atas|diperdagangkan di bawah|diperdagangkan|' +
    'dibanderol|dihargai|dijual|dipatok|dipasarkan|di harga|berada di harga|seharga|senilai|bernilai|nilainya|nilai tukar|bertengger di|bertengger|nangkring di|nangkring|parkir di|ngetem di|duduk di|berada di|bergerak di|ditransaksikan di|ditransaksikan pada',
  each: 'per koin|per token|per keping|per unit|per coin|sekeping|sekoin|satu koin|satu token|tiap koin|tiap token|setiap koin|setiap token|/koin|/token|perkoin|pertoken',
  market_cap:
    'kapitalisasi|kapitalisasinya|kapitalisasi pasar|kapitalisasi pasarnya|kapitalisasi market|kapitalisasi pasar beredar|kap pasar|nilai pasar|nilai pasarnya|nilai kapitalisasi|nilai kapitalisasi pasar|valuasi|valuasinya|divaluasi|bervaluasi|mcapnya|mcap nya|marketcapnya|marketcap nya|market capnya|market cap nya|capnya|kapital pasar|kapitalisasi koin|mktcapnya|mc nya|mcnya',
  fdv:
    'valuasi terdilusi|valuasi terdilusi penuh|valuasi dilusi penuh|valuasi dilusian penuh|valuasi penuh|kapitalisasi terdilusi|kapitalisasi terdilusi penuh|kapitalisasi pasar terdilusi|kapitalisasi pasar terdilusi penuh|kapitalisasi dilusi penuh|kapitalisasi pasar dilusi penuh|nilai terdilusi penuh|' +
    'nilai pasar terdilusi penuh|terdilusi penuh|dilusi penuh|terdilusi sepenuhnya|valuasi terdilusi sepenuhnya|nilai terdilusi|fdvnya|fdv nya|valuasi fdv|valuasi fully diluted|kapitalisasi fully diluted|nilai fully diluted',
  volume:
    'volume|volumenya|volnya|vol nya|volume nya|volume perdagangan|volume perdagangannya|volume transaksi|volume transaksinya|volume trading|volume dagang|volume jual beli|vol perdagangan|vol trading|vol transaksi|nilai perdagangan|nilai transaksi|nilai transaksi perdagangan|perdagangan harian|transaksi harian|omzet perdagangan',
  turnover:
    'rasio volume|rasio volume terhadap kapitalisasi pasar|rasio volume terhadap market cap|rasio volume terhadap mcap|rasio volume terhadap kapitalisasi|rasio volume/mcap|rasio volume/market cap|rasio vol/mcap|rasio vol/mc|rasio volume dan market cap|rasio perputaran|tingkat perputaran|perputarannya|perputaran|turnovernya|volume/kapitalisasi|volume/kapitalisasi pasar|volume dibagi market cap|volume dibagi kapitalisasi pasar|volume per market cap|rasio volume ke market cap|rasio volume ke mcap',
  circulating_supply:
    'suplai beredar|suplai yang beredar|suplai beredarnya|pasokan beredar|pasokan yang beredar|pasokan beredarnya|supply beredar|supply yang beredar|supply yg beredar|supply beredarnya|suplai sirkulasi|pasokan sirkulasi|supply sirkulasi|suplai yg beredar|yang beredar|yg beredar|beredar|sudah beredar|telah beredar|' +
    'peredaran|dalam peredaran|di peredaran|dalam sirkulasi|sirkulasi|sirkulasinya|bersirkulasi|koin beredar|token beredar|jumlah beredar|jumlah koin beredar|jumlah token beredar|jumlah yang beredar|sudah ditambang|telah ditambang|tertambang|sudah diterbitkan|telah diterbitkan|sudah dicetak|di pasaran|di luar sana|sudah terbuka|sudah unlock|sudah di-unlock|supplai beredar|suply beredar',
  total_supply:
    'total suplai|total suplainya|total pasokan|total pasokannya|total supplynya|total suply|suplai total|pasokan total|supply total|keseluruhan suplai|keseluruhan pasokan|total koin|total token|jumlah total koin|jumlah total token|jumlah keseluruhan|total supplai|total keseluruhan',
  max_supply:
    'total suplai tetap|total pasokan tetap|total supply tetap|suplai maksimum|suplai maksimal|suplai maks|suplai max|pasokan maksimum|pasokan maksimal|pasokan maks|supply maksimum|supply maksimal|supply maks|maksimum suplai|maksimal suplai|maks suplai|maksimum pasokan|maksimal pasokan|maks supply|maksimal supply|maksimum supply|max suplai|max supplynya|max pasokan|suplai maksimumnya|suplai maksimalnya|batas suplai|batas pasokan|batas supply|batas maksimal suplai|batas maksimum suplai|' +
    'batas maksimal pasokan|batas maksimum pasokan|batas maksimal supply|batas maksimal|batas maksimum|dibatasi|dibatasi hanya|dibatasi cuma|dibatasi di|dibatasi di angka|dibatasi maksimal|dibatasi sebanyak|dibatasi sampai|terbatas hanya|terbatas cuma|terbatas di|suplai terbatas|pasokan terbatas|supply terbatas|suplai tetap|pasokan tetap|supply tetap|hanya akan ada|cuma akan ada|cuma bakal ada|hanya bakal ada|tidak akan pernah lebih dari|gak akan lebih dari|ga akan lebih dari|gak bakal lebih dari|tidak akan lebih dari|yang akan pernah ada|yang bakal ada|mentok di suplai|suplai mentok',
  supply:
    'suplai|suplainya|pasokan|pasokannya|supplynya|supply nya|supplai|suply|jumlah koin|jumlah token|jumlah koinnya|jumlah tokennya',
  ath:
    'athnya|ath nya|tertinggi sepanjang masa|harga tertinggi sepanjang masa|level tertinggi sepanjang masa|titik tertinggi sepanjang masa|rekor tertinggi sepanjang masa|nilai tertinggi sepanjang masa|tertinggi sepanjang sejarah|harga tertinggi sepanjang sejarah|harga tertingginya sepanjang masa|tertingginya sepanjang masa|puncak tertinggi|puncak tertingginya|puncak sepanjang masa|' +
    'rekor tertinggi|rekor tertingginya|rekor tertinggi baru|rekor harga|rekor harga tertinggi|rekor baru|rekor all time high|harga puncak|harga puncaknya|tertinggi sepanjang waktu|harga tertinggi sepanjang waktu|titik tertinggi sepanjang sejarah|harga tertinggi dalam sejarah|tertinggi dalam sejarah|harga tertinggi yang pernah dicapai|harga tertinggi yang pernah',
  atl: 'atlnya|atl nya|terendah sepanjang masa|harga terendah sepanjang masa|level terendah sepanjang masa|titik terendah sepanjang masa|rekor terendah|rekor terendahnya|terendah sepanjang sejarah|harga terendah sepanjang sejarah|harga terendahnya sepanjang masa|rekor harga terendah|terendah sepanjang waktu|harga terendah dalam sejarah|terendah dalam sejarah',
  rank: 'peringkat|peringkatnya|peringkat ke|peringkat nomor|di peringkat|di peringkat ke|ranking|rangking|rankingnya|ranking ke|rangking ke|ranknya|rank nya|rank ke|urutan|urutan ke|di urutan|di urutan ke|posisi|posisi ke|posisi nomor|di posisi|di posisi ke|nomor urut|nomor|tempat ke|duduk di peringkat|menempati posisi|menempati posisi ke|menempati peringkat|menempati peringkat ke|menempati urutan|menempati urutan ke|pringkat',
  top: 'jajaran|daftar top|masuk top|tembus top|jajaran top|masuk ke top|masuk jajaran top|di top|masuk dalam top',
  site: 'di dunia|sedunia',
  largest: 'besar|terbesar|paling besar',
  coins:
    'koin|koinnya|token|tokennya|keping|kepingan|unit|kripto|mata uang kripto|aset kripto|coin|coinnya|uang kripto',
  it: 'ini|koin ini|token ini|coin ini|dia|doi|proyek ini|project ini|si doi|koin itu|nih koin|ni koin|koin micin ini|token ni',
  level:
    'di area|area|di zona|zona|ke area|mendekati|hampir menyentuh|nyaris menyentuh|hampir tembus|nyaris tembus|menjelang|jelang|masuk ke|masuk dalam|masuk jajaran|masuk daftar|masuk top|sentuh|menyentuh|nyentuh|capai|mencapai|tembus|menembus|nembus|tembusin|sampai|sampe|nyampe|nyampai|level|di level|ke level|kisaran|di kisaran|ke kisaran|angka|di angka|ke angka|di harga|ke harga|harga|bertahan di|bertahan|bertengger di|berada di|ada di|masih di|kembali ke|kembali di|balik ke|balik di|balik lagi ke|naik ke|turun ke|jadi|menjadi|' +
    'tinggal|sisa|stuck di|mentok di|mentok|nangkring di|parkir di|di posisi|jebol|ambruk ke|anjlok ke|jatuh ke|merosot ke|longsor ke|terjun ke|melonjak ke|melesat ke|terbang ke|konsolidasi di|sideways di|sideways|sideway di|ditutup di|tutup di|dibuka di|buka di|closing di|close di|listing di|berlabuh di|mendarat di|pecah|kena|ke|retest|menguji|uji|menguat ke|melemah ke|merangkak ke|lolos ke|hit|stabil di|kokoh di|diam di|menuju|mau ke|menuju ke|otw ke|siap ke|siap menuju|siap tembus|siap menembus|berpotensi ke|mengarah ke|pasti ke|gaskeun ke|pernah ke|sempat ke|pernah sampai|pernah nyentuh|sekarang tinggal|sekarang jadi|sekarang sisa|skrg tinggal|kini tinggal',
  up:
    'naik|naiknya|naik ke|kenaikan|naikin|menguat|penguatan|meningkat|peningkatan|melonjak|lonjakan|melesat|terbang|meroket|reli|rally|pump|ngepump|pamp|hijau|ijo|ijo royo|bertambah|tambah|tumbuh|pertumbuhan|rebound|pulih|memulihkan|pemulihan|lompat|melompat|loncat|meloncat|meledak|ngacir|ngegas|gas|mantul|memantul|menanjak|merangkak naik|melambung|mumbul|terapresiasi|' +
    'apresiasi|plus|bangkit|menghijau|to the moon|bullish|nanjak|terkerek|terdongkrak|return|cuan|menang|untung|surplus|naikny|naek|melejit|meletup|lari|melaju|melambung tinggi',
  down:
    'turun|turunnya|turun ke|penurunan|anjlok|anjloknya|jatuh|kejatuhan|ambruk|merosot|melemah|pelemahan|terjun|terjun bebas|longsor|dump|didump|ngedump|dumping|merah|minus|koreksi|terkoreksi|dikoreksi|mengoreksi|ambles|amblas|ambrol|terpangkas|menyusut|susut|drop|nyungsep|rontok|tergerus|kehilangan|hilang|berkurang|terdepresiasi|depresiasi|tergelincir|' +
    'terpuruk|terjungkal|tersungkur|crash|ancur|hancur|memerah|turunny|kebanting|terperosok|tertekan|nyusruk|jeblok|boncos|rugi|bearish|tumbang|lesu|ngedrop|terhempas|terpeleset|longsornya|melorot|dipangkas|menukik',
  changed: 'perubahan|perubahan harga|pergerakan|pergerakan harga|berubah|selisih|performa|kinerja',
  factor:
    'naik dua kali lipat,naik 2 kali lipat,berlipat dua,berlipat ganda,naik dua kali,jadi dua kali lipat,menjadi dua kali lipat,dobel,double=2|naik tiga kali lipat,jadi tiga kali lipat,menjadi tiga kali lipat,naik tiga kali=3|naik empat kali lipat,menjadi empat kali lipat=4|naik lima kali lipat,menjadi lima kali lipat=5|naik sepuluh kali lipat=10|' +
    'turun setengah,turun separuh,tinggal setengah,tinggal separuh,tinggal setengahnya,tinggal separuhnya,terpangkas setengah,terpangkas separuh,anjlok separuh,anjlok setengah,kehilangan separuh,kehilangan setengah,jadi setengah,jadi separuh=.5',
  ratio:
    'dua kali lipat,dua kali,dua kalinya=2|satu setengah kali,satu setengah kali lipat=1.5|dua setengah kali=2.5|tiga kali lipat,tiga kali=3|empat kali lipat,empat kali=4|lima kali lipat,lima kali=5|sepuluh kali lipat,sepuluh kali=10|setengah,setengah dari,setengahnya,separuh,separuh dari,separo=.5|sepertiga,sepertiga dari=.3333333|dua pertiga,dua pertiga dari=.6666667|' +
    'seperempat,seperempat dari=.25|tiga perempat,tiga perempat dari=.75|seperlima,seperlima dari=.2|sepersepuluh,sepersepuluh dari=.1',
  move: 'kali,kali lipat,lipat=x|dari sini|dari bottom|sejak listing|sejak tge|dari dasar',
  over:
    'di atas|diatas|lebih dari|lbh dari|lebih|melebihi|melampaui|tembus|tembus di atas|menembus|nembus|tembus level|menembus level|menembus angka|tembus angka|tembus ke atas|minimal|minimum|setidaknya|setidaknya di|sedikitnya|paling sedikit|paling tidak|sekurang-kurangnya|tidak kurang dari|tak kurang dari|gak kurang dari|ga kurang dari|melewati|lewat|lewati|ngelewatin|lewat dari|' +
    'lebih tinggi dari|lebih besar dari|lebih banyak dari|breakout|breakout dari|break|berhasil menembus|berhasil tembus|bertahan di atas|kokoh di atas|stabil di atas|kembali di atas|kembali ke atas|balik ke atas|balik di atas|sudah di atas|berada di atas|masih di atas|sampai lebih dari|hingga lebih dari|naik di atas|ke atas|sudah lewat|udah lewat|tidak di bawah|mulai dari|di atas level|diatas level|di atas angka|pecah|siap tembus|siap menembus',
  under:
    'di bawah|dibawah|kurang dari|krg dari|maksimal|maksimum|maks|paling banyak|paling tinggi|paling mentok|mentok|tidak sampai|tak sampai|gak sampai|ga sampai|nggak sampai|ngga sampai|enggak sampai|gak nyampe|ga nyampe|gak sampe|ga sampe|nggak nyampe|tidak mencapai|tak mencapai|belum sampai|belum sampe|belum nyampe|belum tembus|belum menembus|belum nembus|belum mencapai|belum capai|belum menyentuh|belum nyentuh|belum sentuh|belum lewat|belum ada|' +
    'tidak lebih dari|tak lebih dari|gak lebih dari|ga lebih dari|nggak lebih dari|tidak melebihi|tidak di atas|tidak tembus|lebih rendah dari|lebih kecil dari|lebih sedikit dari|jebol|jebol ke bawah|jebol di bawah|turun di bawah|turun ke bawah|jatuh di bawah|jatuh ke bawah|anjlok di bawah|anjlok ke bawah|longsor ke bawah|kembali ke bawah|kembali di bawah|balik ke bawah|masih di bawah|berada di bawah|di bawah level|dibawah level|di bawah angka|ke bawah|kehilangan level|gagal tembus|gagal menembus|tertahan di bawah|dibawahnya',
  about:
    'hampir tembus|nyaris tembus|sekitar|sekitaran|sekitar2|di sekitar|disekitar|skitar|sktr|kira-kira|kira2|kurang lebih|krg lbh|kurleb|lebih kurang|hampir|hampir menyentuh|nyaris|nyaris menyentuh|mendekati|dekat|di dekat|kisaran|di kisaran|dikisaran|berkisar|berkisar di|seputar|seputaran|diperkirakan|estimasi|estimasinya|perkiraan|mungkin sekitar|diperdagangkan di kisaran|diperdagangkan sekitar|diperdagangkan di sekitar|mepet|mau|hampir di|jelang|menjelang|rata-rata|kayaknya|tipis-tipis|antara|ya sekitar|circa',
  overAfter: 'lebih|lebih dikit|lebih sedikit|ke atas|keatas|atau lebih|plus plus|lebihan|up|plus',
  underAfter:
    'ke bawah|kebawah|atau kurang|kurang dikit|kurang sedikit|maksimal|maks|doang mentok|paling banter|paling mentok',
  aboutAfter:
    'an|_an|-an|kurang lebih|kira-kira|kurleb|lah ya|lah kira-kira|gitu|gitu lah|jutaan|_jutaan|ribuan|_ribuan|miliaran|_miliaran|milyaran|triliunan|ratusan|_rban|_jtan|jtan|rban|sekian|lah kurang lebih|something',
  be: 'adalah|itu|ialah|yaitu|yakni|di|ada di|sekarang|skrg|skrng|skr|saat ini|kini|masih|masih di|cuma|cuman|hanya|baru|sebesar|senilai|seharga|sebanyak|ada|berada di|udah|udh|sudah|sdh|telah|jadi|menjadi|tinggal|mencapai|capai|di angka|di level|dengan|dgn|hari ini|per hari ini|sampai|hingga|=|terkini|tercatat|tercatat di|nya|-nya|pun|hanyalah|sejumlah|berjumlah',
  is:
    'adalah|itu|ialah|yaitu|yakni|di|ada di|sekarang|skrg|skrng|skr|saat ini|kini|masih|masih di|cuma|cuman|hanya|baru|sebesar|senilai|seharga|sebanyak|ada|berada di|udah|udh|sudah|sdh|telah|jadi|menjadi|tinggal|mencapai|capai|di angka|di level|dengan|dgn|hari ini|punya|memiliki|mempunyai|miliki|pada|untuk|buat|sampai|hingga|tercatat|tercatat di|menyentuh|bernilai|membukukan|mencatat|' +
    'mencatatkan|menunjukkan|berarti|artinya|dapat|dapet|dalam|alias|sama dengan|setara|setara dengan|per|ke|menembus|nya|-nya|sejumlah|berjumlah|mengantongi|mengalami|terpantau|terpantau di|dibuka|ditutup',
  at: 'di|@|pada|di harga|seharga|di level|di angka|pada harga|pada level|di kisaran|di posisi',
  of: 'dari|dalam|untuk|pada|di',
  fill:
    'psikologis|penting|yang|yg|nya|-nya|sih|kok|deh|dong|nih|ni|tuh|loh|lho|lah|ya|yaa|aja|saja|doang|doank|pun|juga|jg|lagi|lg|masih|msh|sudah|sdh|udah|udh|dah|telah|sedang|lagi|baru|cuma|cuman|hanya|hny|sekarang|skrg|skrng|skr|saat ini|kini|sekarang ini|adalah|itu|ini|tersebut|para|si|sang|total|seluruh|semua|sebuah|seekor|sebesar|sebanyak|senilai|' +
    'kecil|besar|banget|bgt|sekali|sangat|cukup|lumayan|mungil|imut|receh|tipis|terus|langsung|kembali|balik|sempat|telah|bahkan|malah|justru|memang|emang|tepat|tepatnya|persis|pas|bulat|resmi|resminya|akhirnya|terbaru|terkini|terakhir|terbarunya|rata-rata|mencapai|dengan|dgn|per|pasar|koin|token|coin|proyek|project|harian|hari ini|angka|' +
    'kisaran|level|nilai|jumlah|rekor|baru|jadi|tadi|barusan|ternyata|rupanya|kayak|seperti|gak tanggung-tanggung|tanggung-tanggung|perlahan|pelan-pelan|drastis|signifikan|tajam|kencang|kenceng|parah|dalam|sedalam|mantap|gila|gokil|anjir|wow|pertama kali|untuk pertama kalinya|sebelum|global|di pasar|pagi ini|siang ini|sore ini|malam ini|berhasil|mampu|mulai|resmi|oleh|lebih lanjut|nominal|buat|setiap|beneran|sendiri|sendirinya|kita|kami|mereka|pasarnya|koinnya|tokennya|mata uang',
  to: 'ke|menjadi|jadi|sampai|hingga|menuju|sampe|s/d|sd|s.d.|ke level|ke angka|ke harga|ke kisaran|ke posisi|tinggal|sampai ke|hingga ke|menjadi tinggal|jadi tinggal|jadi cuma|menjadi hanya',
  from: 'dari|dr|dari level|dari harga|dari angka|dari sekitar|dari kisaran|dari yang tadinya|dari posisi|mulai dari|berawal dari|semula|tadinya',
  and: 'dan|tapi|tetapi|tp|sedangkan|sementara|sementara itu|atau|serta|namun|&|lalu|kemudian|terus|lantas|trus|sama',
  between:
    'antara|di antara|diantara|kisaran|di kisaran|rentang|di rentang|dalam rentang|berkisar antara|berkisar|berkisar di|berkisar dari|range|di range|bergerak di antara|bergerak di|bergerak antara|bergerak dari|antara sekitar|kisaran harga|rentang harga',
  versus:
    'vs|dibanding|dibandingkan|dibandingkan dengan|dibanding dengan|dbanding|lawan|melawan|ketimbang|daripada|banding|berbanding|bandingkan dengan|bandingin sama',
  than: 'daripada|dibanding|dibandingkan|ketimbang|kayak|seperti',
  by: 'oleh|sebesar|menurut|berdasarkan|secara|sebanyak|dari sisi|versi',
  on: 'di|pada|untuk|dari|dalam|buat|si',
  per: 'per|tiap|setiap|/|untuk setiap',
  says: 'bilang|tulis|nunjukin|menunjukkan|mencatat|tercatat|menampilkan|menyebut|kata',
  more: 'melebihi|melampaui|ngelebihin|lebih besar|lebih besar dari|lebih besar daripada|lebih tinggi|lebih tinggi dari|lebih tinggi daripada|lebih banyak dari|lebih banyak daripada|lebih gede dari|lebih gede daripada|mengalahkan|ngalahin|di atas|diatas|lebih dari|menyalip|nyalip|melewati|ngelewatin|melebihi dari|mengungguli|jauh di atas|tembus',
  less: 'lebih kecil|lebih kecil dari|lebih kecil daripada|lebih rendah|lebih rendah dari|lebih rendah daripada|lebih sedikit dari|di bawah|dibawah|kurang dari|tidak sampai|gak sampai|ga sampai|kalah dari|kalah sama|tidak melebihi|tak melebihi|gak melebihi|belum melebihi|jauh di bawah|tak sampai',
  equal:
    'setara|setara dengan|setara dgn|sama dengan|sama dgn|sama besar dengan|sama besarnya dengan|sama kayak|menyamai|sebanding|sebanding dengan|seimbang dengan|sebesar|mendekati|hampir sama dengan|hampir menyamai|selevel dengan|sama|ekuivalen dengan|imbang sama|sekitar|cuma|hanya',
  traded: 'diperdagangkan|ditransaksikan|berpindah tangan|ditradingkan|diperjualbelikan',
  thus: 'artinya|berarti|itu berarti|yaitu|alias|jadi|setara',
  if: 'kalau|kalo|klo|kl|kalau saja|jika|jikalau|bila|bilamana|apabila|seandainya|andai|andaikan|andaikata|misal|misalnya|misalkan|asumsi|asumsinya|asumsikan|dengan asumsi|anggap|anggap saja|anggap aja|bayangkan|bayangin|bayangkan kalau|umpama|umpamanya|seumpama|coba kalau|gimana kalau|gmn kalo',
  will:
    'akan|bakal|bakalan|bkl|bisa|bs|mau ke|menuju|menuju ke|otw|otw ke|semoga|moga|moga-moga|mudah-mudahan|semoga bisa|diprediksi|diprediksikan|diproyeksikan|diperkirakan akan|diperkirakan bisa|memprediksi|memperkirakan|ramal|diramal|diramalkan|besok|tahun depan|bulan depan|minggu depan|pekan depan|kuartal depan|akhir tahun|akhir tahun ini|akhir bulan|akhir bulan ini|' +
    'nanti|ntar|nantinya|siap ke|siap menuju|siap tembus|siap menembus|segera|sebentar lagi|bentar lagi|berpotensi|berpotensi ke|potensi|potensinya|berpeluang|peluang|kelak|suatu saat|suatu saat nanti|suatu hari|suatu hari nanti|menargetkan|targetkan|mengincar|incar|ngincer|yakin|yakin banget|harapan|berharap|harapannya|dapat|siklus ini|bull run ini|bullrun ini|musim ini|ngejar|kejar|mengejar|mengarah ke|' +
    'pede|gue yakin|saya yakin|pasti|pasti ke|gaskeun ke|ke depan|ke depannya|mendatang|menunggu|nunggu|tunggu|mungkin bisa|calon|sebelum akhir tahun|lebaran nanti',
  target:
    'target|target harga|targetnya|target berikutnya|target selanjutnya|target saya|target gue|target akhir|sasaran|proyeksi|proyeksi harga|prediksi|prediksi harga|prediksinya|ramalan|prakiraan|perkiraan harga|tujuan berikutnya|pemberhentian berikutnya|next target|stasiun berikutnya',
  was: 'pernah|pernah di|pernah ke|dulu|dulunya|sebelumnya|sempat|sempet|smpt|awalnya|semula|tadinya|mulanya|mula-mula|sempat ke|pernah sampai|pernah nyentuh|waktu',
  then:
    'ingat waktu|masih ingat|ingat ketika|ingat pas|inget waktu|inget pas|kemarin|kmrn|kemaren|kemarin lusa|tempo hari|minggu lalu|minggu kemarin|pekan lalu|bulan lalu|bulan kemarin|tahun lalu|tahun kemarin|kuartal lalu|siklus lalu|bull run lalu|bullrun lalu|lalu|yang lalu|yg lalu|tadi pagi|tadi siang|tadi malam|tadi|semalam|semalem|dahulu|dulu|zaman dulu|jaman dulu|waktu listing|saat listing|pas listing|waktu launching|pas launching|saat peluncuran|saat diluncurkan|waktu tge|pas tge|saat tge|ketika tge|' +
    'waktu itu|kala itu|saat itu|ketika itu|pada saat itu|senin lalu|selasa lalu|rabu lalu|kamis lalu|jumat lalu|sabtu lalu|pada januari|pada februari|pada maret|pada april|pada mei|pada juni|pada juli|pada agustus|pada september|pada oktober|pada november|pada desember|di bulan|bulan januari|bulan februari|bulan maret|bulan april|bulan mei|bulan juni|bulan juli|bulan agustus|bulan september|bulan oktober|bulan november|bulan desember|' +
    'awal tahun|awal tahun ini|awal bulan|awal bulan ini|di awal|silam|jaman|zaman|sebelum halving|waktu puncaknya|pas puncaknya|hari senin|hari selasa|hari rabu|hari kamis|hari jumat|hari sabtu|oktober lalu|september lalu|agustus lalu|juli lalu|juni lalu|mei lalu|april lalu|maret lalu|februari lalu|januari lalu',
  since: 'sejak',
  now: 'sekarang cuma|sekarang tinggal|sekarang jadi|sekarang sisa|skrg cuma|skrg tinggal|skrg di|kini tinggal|kini di|kini cuma|saat ini di|sekarang udah|sekarang sudah|sekarang hanya|sekarang|skrg|skrng|skr|saat ini|kini|hari ini|saat tulisan ini dibuat|saat artikel ini ditulis|saat ini ditulis|detik ini|per hari ini|sekarang ini|terkini|dewasa ini|saat berita ini ditulis|udah|sudah|sdh|udh|sampai sekarang|hingga kini|hingga saat ini|sampai saat ini|belakangan ini|akhir-akhir ini|barusan',
  not: 'bukan|bukanlah|bukannya|bkn|tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|engga|belum|blm|blom|mana ada|boro-boro|gak ada ceritanya|tidaklah|kaga|kagak',
  untrue:
    "bohong|bo'ong|salah|salah besar|hoax|hoaks|hoak|palsu|ngawur|keliru|tidak benar|gak bener|ga bener|nggak bener|tidak betul|sesat|menyesatkan|tipu|tipu-tipu|boong|ngibul|fitnah|ngaco|omong kosong|bullshit|fake|bukan fakta|tidak akurat",
  self: 'saya|aku|gue|gw|gua|ane|porto|portofolio|porto gue|porto saya|porto gw|bag gue',
  short:
    'bahkan belum|bahkan belum sampai|bahkan tidak sampai|bahkan gak sampai|belum sampai|belum sampe|sampai aja belum|nyampe aja belum|aja belum|saja belum|boro-boro',
  ask: 'apakah|apa|apa iya|apa bener|apa benar|berapa|brp|kapan|kpn|emang|emangnya|masa|masa iya|masak|kan|ya|gak|ga|nggak|ngga|gak ya|ga ya|bener|bener gak|bener ga|beneran|beneran nih|betul|betulkah|benarkah|bisakah|mungkinkah|akankah|sudahkah|ada yang tau|ada yg tau|ada yang tahu|gak sih|ga sih|nggak sih|kah|bisa gak|bisa ga|bisa nggak|mungkin gak|mungkin ga|menurut kalian|guys|gan|bro|om|kira-kira|serius|yakin|valid gak|siapa yang tau|tau gak|tahun ini|bulan ini|minggu ini|hari ini|kan,setuju,mungkin,percaya gak,gimana menurut kalian,menurut kalian,bener gak=?',
  why: 'ingat waktu|masih ingat|ingat ketika|ingat pas|inget waktu|inget pas|kenapa|knp|mengapa|kok|kok bisa|kok masih|gimana|gimana bisa|bagaimana|bagaimana bisa|gmn|ngapain|kenapa masih',
  often:
    'sering|seringkali|sering kali|kerap|kerap kali|kerapkali|biasanya|kebanyakan hari|hampir setiap hari|hampir tiap hari|acap kali|acapkali|umumnya|lumayan sering|cukup sering|sebagian besar hari|berkali-kali|beberapa kali|rutin|secara rutin|kadang malah|hampir selalu',
  always:
    'selalu|setiap hari|tiap hari|terus-menerus|terus menerus|senantiasa|konsisten|secara konsisten|tanpa henti|saban hari|setiap saat|tiap saat|terus-terusan',
  never:
    'tidak pernah|tak pernah|gak pernah|ga pernah|nggak pernah|ngga pernah|belum pernah|enggak pernah|tdk pernah|blm pernah|sekalipun tidak|tidak sekalipun|gak sekalipun',
  period:
    '/jam,/jamnya=1h|/hari=24h|/minggu,/pekan=7d|/bulan=30d|/tahun=1y|per jam,sejam,satu jam,sejam terakhir,satu jam terakhir,dalam sejam,dalam satu jam,sejam ini,jam ini=1h|' +
    'harian,hariannya,hari ini,sehari,dalam sehari,sehari ini,sehari terakhir,sehari semalam,per hari,perhari,satu hari,seharian,tiap hari,setiap hari,sejak kemarin,dari kemarin,semalaman,dalam satu hari,saban hari,intraday,dibanding kemarin=24h|' +
    'mingguan,minggu ini,pekan ini,seminggu,seminggu terakhir,seminggu ini,sepekan,sepekan terakhir,sepekan ini,dalam seminggu,dalam sepekan,per minggu,satu minggu,satu pekan,satu minggu terakhir,sejak minggu lalu,seminggu belakangan,dalam satu minggu=7d|' +
    'bulanan,bulan ini,sebulan,sebulan terakhir,sebulan ini,dalam sebulan,per bulan,satu bulan,satu bulan terakhir,sejak bulan lalu,sebulan belakangan,dalam satu bulan=30d|' +
    'tahunan,tahun ini,setahun,setahun terakhir,dalam setahun,per tahun,satu tahun,satu tahun terakhir,sejak tahun lalu,dalam satu tahun,secara tahunan=1y|sejak awal tahun,dari awal tahun,ytd,kuartal ini,sejak awal bulan=other',
  time: 'jam,jm=h|hari,hr,hri=d|minggu,pekan,mgg=w|bulan,bln=mo|tahun,thn=y|menit,mnt,detik=m',
  last: 'dalam|selama|dlm|selama kurun|dalam waktu|dalam kurun waktu|cuma dalam|hanya dalam',
  month:
    'januari|jan|februari|feb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agu|ags|agt|september|sep|sept|oktober|okt|november|nov|nop|desember|des|wib|wita|jam|pukul|tanggal|tgl|pkl|senin|selasa|rabu|kamis|jumat|sabtu',
  number:
    'satu=1|dua=2|tiga=3|empat=4|lima=5|enam=6|tujuh=7|delapan=8|sembilan=9|sepuluh=10|sebelas=11|dua belas=12|tiga belas=13|empat belas=14|lima belas=15|enam belas=16|tujuh belas=17|delapan belas=18|sembilan belas=19|' +
    'seratus=1e2|seribu=1e3|sejuta=1e6|semiliar,semilyar=1e9|setriliun=1e12|setengah,separuh,separo=.5|seperempat=.25|tiga perempat=.75|satu setengah=1.5|dua setengah=2.5|tiga setengah=3.5|sedolar=1|kesatu,pertama=1|kedua=2|ketiga=3|keempat=4|kelima=5|keenam=6|ketujuh=7|kedelapan=8|kesembilan=9|kesepuluh=10',
  magnitude:
    'puluh=1|ratus=2|ribu,rb,rbu,_rb,_ribu,_rbu,ribuan,_ribuan,_rban=3|juta,jt,_jt,_juta,jutaan,_jutaan,_jtan=6|miliar,milyar,milliar,mliar,_miliar,_milyar,miliaran,milyaran,_miliaran=9|triliun,trilyun,trilliun,_triliun,triliunan=12',
  money:
    'dolar,dollar,dolar as,dolar amerika,dolar amerika serikat,us dolar,dollar as,usd,sedolar=usd|rupiah,perak,rp,rp.,idr,rupiahnya=idr|ringgit,rm=myr|dolar singapura=sgd|yuan=cny|yen=jpy|won=krw|euro=eur|poundsterling,pound=gbp|baht=thb|dirham=aed|riyal,real=sar',
  cents: 'sen,_sen,sen dolar,sen usd,sen as=usd',
  percent: 'persen|prsn|pct|persennya',
  other:
    'kursus|langganan|tiket|paket|mobil|motor|rumah|dari puncak|dari puncaknya|dari pucuk|tvl|total nilai terkunci|nilai terkunci|total value locked|pendapatan|pendapatannya|omzet|revenue|laba|keuntungan|profit|cuan|untung|rugi|kerugian|biaya|biaya gas|fee|feenya|gas fee|pengguna|user|users|dompet|wallet|wallets|alamat|holder|holders|holdernya|pemegang|pemilik|followers|follower|pengikut|anggota|member|subscriber|orang|peserta|transaksi|' +
    'trade|validator|node|support|resistance|resisten|resistensi|suport|area support|area resistance|level support|level resistance|titik support|entry|entri|harga entry|harga masuk|harga beli|harga jual|harga modal|harga rata-rata|harga avg|avg|harga ido|harga ico|harga presale|harga private|harga seed|harga perdana|area beli|area entry|stop loss|stoploss|sl|cut loss|cl|take profit|tp|tp1|tp2|tp3|leverage|lev|' +
    'apr|apy|bunga|imbal hasil|yield|staking|stake|di-stake|di-staking|distake|reward|hadiah|total hadiah|giveaway|bonus|dana|dana kelolaan|aum|kas|treasury|cadangan|arus masuk|arus keluar|inflow|outflow|aliran dana|dana masuk|likuidasi|dilikuidasi|terlikuidasi|likuiditas|likuiditasnya|liquidity|pool|open interest|posisi long|posisi short|posisi terbuka|funding rate|funding|premium|rsi|macd|' +
    'high|low|tertinggi|terendah|harga tertinggi|harga terendah|tertinggi 24 jam|terendah 24 jam|harga tertinggi 24 jam|harga terendah 24 jam|tertinggi hari ini|terendah hari ini|tertinggi harian|terendah harian|airdrop|unlock|dibuka kuncinya|pembukaan token|vesting|burn|dibakar|pembakaran|alokasi|dialokasikan|dominasi|dominance|pangsa pasar|poin|skor|gaji|' +
    'total kapitalisasi pasar kripto|total kapitalisasi kripto|kapitalisasi pasar kripto|kapitalisasi pasar kripto global|kapitalisasi pasar crypto|kapitalisasi pasar crypto global|kapitalisasi kripto|total market cap crypto|total market cap kripto|market cap kripto|market cap crypto|market cap crypto global|total kapitalisasi pasar|kapitalisasi pasar global|kapitalisasi pasar aset kripto|total market cap|kapitalisasi seluruh kripto|' +
    'kuota|diskon|kelas|modal|aset|portofolio|porto|saldo|kantong|bag|selisih harga|difficulty|hashrate|inflasi|kurs dolar|kurs|emas|dari total suplai|dari total pasokan|dari suplai|dari pasokan|dari total supply|dari supply|dari suplai beredar|persen dari suplai|lot|per gram|gram|pinjaman|utang|paus|whale|cuan gue|untung gue|profit gue|rugi gue',
  deal:
    'beli|membeli|pembelian|borong|memborong|nyerok|serok|jual|menjual|penjualan|cut|masuk di|masuk di harga|masukin|setor|depo|deposit|withdraw|wd|tarik|menarik|transfer|kirim|mengirim|dikirim|pindahkan|memindahkan|dipindahkan|terima|menerima|dapat|dapet|dapetin|bayar|membayar|habis|keluarin|investasi|berinvestasi|menginvestasikan|nabung|dca|hold|taruh|naruh|all in|nyangkut|nyangkut di|hack|diretas|peretasan|dicuri|dirampok|' +
    'pencurian|likuidasi|dilikuidasi|swap|mint|long|short|trading|sumbang|donasi|menyumbang|membagikan|bagi-bagi|ngumpulin|mengumpulkan|akumulasi|mengakumulasi|menang|klaim|claim|menambang|menghasilkan|hasilkan|ambil profit',
  raise:
    'pendanaan|putaran pendanaan|putaran|ronde|pendanaan seri|seri a|seri b|seed round|pendanaan awal|galang dana|penggalangan dana|menggalang|menghimpun|himpun|meraih pendanaan|raih pendanaan|dapat pendanaan|dipimpin|dipimpin oleh|investor|suntikan dana|presale|private sale|ido|ico',
  venue:
    'bursa|exchange|di binance|di indodax|indodax|tokocrypto|pintu|binance|dex|cex|bridge|jembatan|protokol|di jaringan|jaringan|di base|di solana|pool',
  whole:
    'seluruh pasar|pasar kripto|pasar crypto|total pasar|seluruh kripto|sektor|ihsg|emas|saham|bitcoin etf|gabungan|ekosistem|kategori|kategori ai|semua koin ai|antam|pdb|kurs',
  macro: 'dominasi|dominance|altseason|musim altcoin|indeks ketakutan|fear and greed',
  stock: 'saham|ihsg|emiten|dividen|lembar|bei',
  common:
    'dan|yang|tidak|dengan|untuk|ini|itu|karena|jangan|lupa|buat|banyak|orang|bisa|harus|juga|sama|lagi|kita|kalian|gan|om|bang|gaes|cek|jadwal|belum|tentu|semoga|ayo|yuk|woy|guys',
};
