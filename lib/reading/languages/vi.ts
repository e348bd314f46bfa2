import type { Language } from '../words.ts';

/** Tone marks stand in two places by habit (hóa, hoá), so both are listed. */
export const vi: Language = {
  decimal: ',',
  price:
    'giá|giá token|giá coin|giá hiện tại|giá hiện nay|giá hiện giờ|giá bây giờ|giá thị trường|thị giá|mức giá|giá trị mỗi token|mỗi token|mỗi coin|mỗi đồng coin|giá mục tiêu|giá của',
  trade:
    'trade quanh|trade ở|trade tại|đang trade|đang trade ở|trade quanh mức|đổi được|đổi ra|quy đổi ra|quy ra|tính ra|giao dịch ở|giao dịch ở mức|giao dịch ở mức giá|giao dịch ở giá|giao dịch tại|giao dịch tại mức|giao dịch với giá|giao dịch quanh|giao dịch quanh mốc|giao dịch quanh mức|giao dịch quanh ngưỡng|' +
    'giao dịch trên|giao dịch dưới|giao dịch gần|giao dịch trong khoảng|đang giao dịch|được giao dịch|có giá|đáng giá|trị giá|sang tay ở|đổi chủ ở|ăn',
  each: 'mỗi token|mỗi coin|mỗi đồng|mỗi đơn vị|một token|một coin|một đồng|1 token|1 coin|trên mỗi token',
  market_cap:
    'vốn hóa|vốn hoá|vốn hóa thị trường|vốn hoá thị trường|giá trị vốn hóa|giá trị vốn hoá|giá trị vốn hóa thị trường|giá trị thị trường|mức vốn hóa|mức vốn hoá|vốn hóa lưu hành|' +
    'định giá|được định giá|mức định giá|vh|cap thị trường|market cap lưu hành',
  fdv:
    'được định giá pha loãng|được định giá pha loãng hoàn toàn|vốn hóa pha loãng|vốn hoá pha loãng|vốn hóa pha loãng hoàn toàn|vốn hoá pha loãng hoàn toàn|vốn hóa pha loãng đầy đủ|vốn hóa pha loãng toàn phần|vốn hóa thị trường pha loãng|vốn hóa thị trường pha loãng hoàn toàn|' +
    'định giá pha loãng|định giá pha loãng hoàn toàn|định giá pha loãng đầy đủ|giá trị pha loãng|giá trị pha loãng hoàn toàn|pha loãng hoàn toàn|pha loãng đầy đủ|pha loãng toàn phần|vốn hóa fdv|vốn hóa fully diluted',
  volume:
    'khối lượng|khối lượng giao dịch|giá trị giao dịch|lượng giao dịch|doanh số giao dịch|klgd|kl giao dịch|kl|vol giao dịch|volume giao dịch|khối lượng trading|thanh khoản giao dịch',
  turnover:
    'tỷ lệ volume/vốn hóa|tỷ lệ vol/vốn hóa|tỷ lệ khối lượng/vốn hóa|tỷ lệ khối lượng trên vốn hóa|tỷ lệ volume trên vốn hóa|tỉ lệ volume trên vốn hóa|tỉ lệ volume/vốn hóa|tỉ lệ khối lượng/vốn hóa|' +
    'tỷ lệ vol/mcap|tỉ lệ vol/mcap|tỷ lệ volume/mcap|volume/vốn hóa|vol/vốn hóa|khối lượng/vốn hóa|klgd/vốn hóa|khối lượng trên vốn hóa|vòng quay|hệ số vòng quay|tỷ lệ quay vòng|tỷ lệ luân chuyển',
  circulating_supply:
    'nguồn cung lưu hành|cung lưu hành|lượng cung lưu hành|tổng cung lưu hành|nguồn cung đang lưu hành|lưu hành|đang lưu hành|được lưu hành|lượng lưu hành|nguồn cung lưu thông|cung lưu thông|lưu thông|đang lưu thông|' +
    'trôi nổi|đang trôi nổi|ngoài thị trường|đã phát hành|đã được phát hành|đã đào|đã được đào|đã khai thác|đã được khai thác|đã mở khóa|đã mở khoá|cung thực tế|nguồn cung lưu hành hiện tại|supply lưu hành',
  total_supply:
    'tổng cung|tổng nguồn cung|tổng lượng cung|tổng lượng token|tổng số token|tổng số coin|tổng supply|tổng cung hiện tại',
  max_supply:
    'cung tối đa|nguồn cung tối đa|tổng cung tối đa|lượng cung tối đa|tổng nguồn cung tối đa|supply tối đa|giới hạn ở|giới hạn ở mức|bị giới hạn ở|được giới hạn ở|giới hạn cung|giới hạn nguồn cung|giới hạn tổng cung|nguồn cung giới hạn|' +
    'tổng cung giới hạn|cung giới hạn|nguồn cung cố định|tổng cung cố định|cung cố định|hard cap|tối đa chỉ có|chỉ có tối đa|sẽ chỉ có|mãi mãi chỉ có|không bao giờ có quá|không bao giờ có hơn|không bao giờ nhiều hơn|trần cung|trần nguồn cung',
  supply: 'nguồn cung|cung|lượng cung',
  ath:
    'đỉnh mới|lập đỉnh|lập đỉnh mới|đạt đỉnh|tạo đỉnh|tạo đỉnh mới|phá đỉnh|đạt đỉnh ở|đạt đỉnh tại|lập ath|ath mới|đỉnh ath mới|đỉnh lịch sử|đỉnh mọi thời đại|đỉnh cao mọi thời đại|đỉnh cao lịch sử|mức cao nhất lịch sử|mức cao nhất mọi thời đại|giá cao nhất mọi thời đại|giá cao nhất lịch sử|giá cao nhất từ trước đến nay|mức cao nhất từ trước đến nay|' +
    'cao nhất mọi thời đại|cao nhất lịch sử|cao nhất từ trước đến nay|cao nhất từ trước tới nay|kỷ lục|kỉ lục|giá kỷ lục|đỉnh kỷ lục|mức kỷ lục|kỷ lục giá|đỉnh ath|đỉnh cũ|đỉnh mọi thời',
  atl: 'đáy lịch sử|đáy mọi thời đại|mức thấp nhất lịch sử|mức thấp nhất mọi thời đại|giá thấp nhất mọi thời đại|giá thấp nhất lịch sử|giá thấp nhất từ trước đến nay|thấp nhất mọi thời đại|thấp nhất lịch sử|thấp nhất từ trước đến nay|mức thấp kỷ lục|thấp kỷ lục|đáy atl',
  rank: 'hạng|xếp hạng|thứ hạng|hạng thứ|xếp hạng thứ|xếp thứ|đứng thứ|đứng hạng|đứng hạng thứ|vị trí|vị trí thứ|vị trí số|đứng vị trí|đứng vị trí thứ|đứng ở vị trí|xếp vị trí|xếp hạng vốn hóa|hạng vốn hóa|rank vốn hóa|đứng số|bảng xếp hạng',
  top: 'tốp|lọt top|vào top|lọt vào top|nằm trong top|trong top|đứng top|thuộc top|lên top',
  site: 'bảng xếp hạng coingecko',
  largest: 'lớn nhất|to nhất',
  coins:
    'token|coin|đồng coin|đồng token|đơn vị|tiền mã hóa|tiền mã hoá|tiền điện tử|tiền số|tiền ảo|đồng tiền|crypto',
  it: 'nó|con này|em này|em nó|ẻm|đồng này|token này|coin này|đồng coin này|dự án này|con hàng này|hàng này|thằng này|bé này|con coin này|ông này',
  level:
    'bao giờ lên|khi nào lên|chừng nào lên|khi nào về|quanh|dao động quanh|dao động quanh mốc|dao động quanh mức|neo quanh|xoay quanh|lên quá|quanh ngưỡng|vào khoảng|lên nổi|về nổi|chạm nổi|đạt nổi|lên lại được|ra tới|đạt|đạt mốc|đạt mức|đạt ngưỡng|chạm|chạm mốc|chạm mức|chạm ngưỡng|cán mốc|mốc|mức|ngưỡng|ở mốc|ở mức|ở ngưỡng|về|về mốc|về mức|về lại|về lại mốc|về tới|về đến|lên|lên mốc|lên mức|lên tới|lên đến|lên được|lên lại|' +
    'xuống|xuống mốc|xuống mức|xuống còn|xuống tới|xuống đến|còn|chỉ còn|giờ còn|tới|đến|tới mốc|đến mốc|giữ|giữ mốc|giữ được|giữ được mốc|trụ|trụ ở|trụ mốc|trụ vững|quay lại|quay lại mốc|quay về|quay về mốc|trở lại|trở lại mốc|trở về|trở về mốc|' +
    'lấy lại|lấy lại mốc|test|retest|test lại|đi ngang|đi ngang ở|đi ngang quanh|sideway|sideway ở|sideways|đứng ở|đứng giá|neo|neo ở|neo quanh|nằm ở|đang ở|đang ở mức|đang ở mốc|đóng cửa ở|đóng nến|đóng nến ở|mở cửa ở|lọt|lọt vào|nằm trong|góp mặt trong|có mặt trong|chen chân vào|list giá|list ở|niêm yết ở|' +
    'loanh quanh|quanh quẩn|quanh mốc|quanh mức|vùng|vùng giá|quanh vùng|ở vùng|về vùng|lên vùng|ghi nhận|xác lập|thiết lập|vượt mốc|phá mốc|thủng mốc|mất mốc|chinh phục|chinh phục mốc|áp sát|tiến sát|tiệm cận|đụng|đụng mốc|vẫn còn|hướng tới|hướng đến|hướng về|nhắm tới|nhắm đến|tiến tới|tiến đến|tiến về|tiến lên|giờ chỉ còn|giờ về|giờ lên|hiện còn|hiện chỉ còn|nay còn|nay chỉ còn|bây giờ còn',
  up:
    'tăng|tăng giá|tăng mạnh|tăng nhẹ|tăng vọt|tăng trưởng|tăng thêm|tăng khoảng|tăng sốc|tăng phi mã|tăng dựng đứng|mức tăng|đà tăng|cú tăng|lên|đi lên|bay|bay thẳng|nhảy|nhảy vọt|nhích|nhích nhẹ|nhích lên|leo|leo dốc|leo thêm|bật|bật lên|bật tăng|hồi|hồi phục|' +
    'phục hồi|hồi lại|hồi lên|xanh|xanh lè|xanh mướt|xanh rờn|xanh nhẹ|bứt phá|bứt tốc|bùng nổ|cộng|cộng thêm|dựng cột|phi|phi lên|phóng|vọt|vọt lên|pump|bơm|khởi sắc|thăng hoa|tiến thêm|sinh lời|lãi|tăng trưởng thêm|ăn được|tiến lên|giờ lên',
  down:
    'giảm|giảm giá|giảm mạnh|giảm nhẹ|giảm sâu|giảm sốc|giảm thêm|giảm khoảng|mức giảm|đà giảm|cú giảm|xuống|đi xuống|rớt|rớt giá|rớt mạnh|rớt thêm|rơi|rơi mạnh|rơi thêm|mất|mất giá|mất đi|mất thêm|sập|sập mạnh|sập hầm|cú sập|lao dốc|lao|cắm đầu|bay màu|bay hơi|bốc hơi|' +
    'đỏ|đỏ lửa|đỏ lòm|đỏ rực|đỏ nhẹ|dump|xả|bị xả|sụt|sụt giảm|sụt mạnh|sụt thêm|tụt|tụt dốc|tụt mạnh|điều chỉnh|cú điều chỉnh|chỉnh|âm|trừ|chìm|suy giảm|đổ đèo|đổ sông|đổ|ngã|chia|sml|tạch|lỗ|thổi bay',
  changed: 'biến động|biến động giá|thay đổi|thay đổi giá|biến động trong',
  factor:
    'gấp đôi,tăng gấp đôi,nhân đôi,đã gấp đôi,x đôi,nhân 2,gấp 2=2|gấp ba,tăng gấp ba,nhân ba,nhân 3,gấp 3=3|gấp bốn,tăng gấp bốn,nhân bốn=4|gấp năm,tăng gấp năm,nhân năm=5|gấp mười,tăng gấp mười,nhân mười=10|chia đôi,giảm một nửa,giảm nửa,mất một nửa,mất nửa,bay một nửa,bay nửa,giảm phân nửa,chia hai,chia 2=.5',
  ratio:
    'gấp đôi,gấp hai,gấp hai lần,hai lần=2|gấp rưỡi,một lần rưỡi=1.5|gấp ba,gấp ba lần=3|gấp bốn,gấp bốn lần=4|gấp năm,gấp năm lần=5|một nửa,nửa,phân nửa,nửa phần=.5|một phần ba,1/3=.3333333|một phần tư,1/4=.25|hai phần ba,2/3=.6666667|ba phần tư,3/4=.75|một phần năm,1/5=.2|một phần mười,1/10=.1',
  move: 'lần=x|tài khoản|từ đáy|từ đáy lên|từ khi list|kể từ khi list|kể từ đáy',
  over:
    'lên quá|trên|hơn|vượt|vượt mốc|vượt ngưỡng|vượt mức|vượt qua|vượt qua mốc|vượt qua ngưỡng|vượt quá|vượt lên|vượt trên|cao hơn|lớn hơn|nhiều hơn|nhỉnh hơn|nhỉnh hơn chút|ít nhất|tối thiểu|ít ra|ít ra cũng|không dưới|không ít hơn|không thấp hơn|không kém|phá mốc|phá vỡ mốc|phá vỡ|' +
    'phá ngưỡng|bứt phá mốc|bứt qua|lấy lại mốc|trên mốc|trên mức|trên ngưỡng|giao dịch trên|giữ trên|giữ vững trên|đứng trên|nằm trên|neo trên|trụ trên|trụ vững trên|ở trên|lên trên|quay lại trên|đóng cửa trên|đóng nến trên|tận hơn|đạt hơn|đạt trên|chinh phục mốc|' +
    'xuyên|xuyên mốc|xuyên thủng kháng cự|cán qua|qua mốc',
  under:
    'dưới|chưa tới|chưa đến|chưa đầy|chưa đạt|chưa chạm|chưa lên nổi|chưa qua|chưa vượt|chưa vượt qua|chưa vượt mốc|chưa được|không quá|không vượt quá|không hơn|không nhiều hơn|không cao hơn|không tới|không đến|thấp hơn|nhỏ hơn|ít hơn|tối đa|nhiều nhất|cùng lắm|cao lắm|' +
    'dưới mốc|dưới mức|dưới ngưỡng|giao dịch dưới|thủng|thủng mốc|thủng ngưỡng|xuyên thủng|xuyên thủng mốc|mất mốc|mất ngưỡng|để mất mốc|đánh mất mốc|gãy|gãy mốc|gãy ngưỡng|xuống dưới|rớt dưới|rớt xuống dưới|rơi xuống dưới|giảm xuống dưới|rớt mốc|rơi khỏi mốc|rớt khỏi mốc|' +
    'về dưới|lùi về dưới|sập dưới|nằm dưới|ở dưới|vẫn dưới|không nổi|chưa nổi|chưa có nổi',
  about:
    'khoảng|tầm|tầm khoảng|cỡ|chừng|độ|xấp xỉ|sấp xỉ|gần|gần bằng|gần tới|gần đến|gần chạm|gần mốc|gần như|suýt|suýt soát|ước tính|ước chừng|ước khoảng|ước|đâu đó|đâu đó khoảng|đâu khoảng|quanh|quanh quẩn|loanh quanh|xoay quanh|dao động quanh|dao động quanh mốc|dao động quanh mức|' +
    'quanh mốc|quanh mức|quanh ngưỡng|quanh vùng|quanh khoảng|vào khoảng|rơi vào khoảng|giao dịch quanh|giao dịch quanh mốc|giao dịch quanh mức|giao dịch gần|neo quanh|đi ngang quanh|áp sát|tiến sát|tiệm cận|sát|sát mốc|sát nút|chắc khoảng|chắc tầm|hình như|đâu chừng|tròm trèm|ngót nghét|ngót|ngấp nghé|đại khái|cỡ khoảng',
  overAfter:
    'trở lên|đổ lên|có lẻ|lẻ|có dư|hoặc hơn|hoặc cao hơn|hay hơn|là ít nhất|là tối thiểu|là ít',
  underAfter:
    'trở xuống|đổ lại|đổ xuống|là cùng|là max|là kịch|là nhiều|hoặc thấp hơn|hoặc ít hơn|kịch kim',
  aboutAfter:
    'gì đó|gì đấy|gì ấy|hoặc tầm đó|hay sao á|hay sao ấy|chứ mấy|thôi chứ mấy|đổ về|cỡ đó|tầm đó',
  be: 'là|ở|hiện|hiện tại|hiện nay|hiện giờ|hiện đang|đang|giờ|bây giờ|chỉ|mới|vẫn|còn|đạt|bằng|có|cỡ|nằm ở|ở mức|đang ở|đang ở mức|chỉ còn|chỉ có|chỉ là|mới có|vẫn là|vẫn ở|hôm nay|rơi vào|tức|nay|đã|cũng|thì|được|chỉ mới',
  is:
    'là|ở|tại|hiện|hiện tại|hiện nay|hiện giờ|hiện đang|đang|giờ|bây giờ|chỉ|mới|vẫn|còn|đạt|bằng|có|nằm ở|ở mức|đang ở|đang ở mức|chỉ còn|chỉ có|mới có|đang có|hiện có|vẫn còn|vẫn ở|hôm nay|rơi vào|tức|nay|đã|được|với|sở hữu|gồm|bao gồm|tương đương|tương ứng|ra|cho|thành|lên|' +
    'lên tới|lên đến|tới|đến|chạm|ghi nhận|báo|cho thấy|thể hiện|tức là|nghĩa là|đồng nghĩa|tính ra|quy ra|đạt mức|đạt mốc|trị giá|về|mang lại|trong|cũng|thì',
  at: 'ở|tại|ở mức|tại mức|ở giá|với giá|tại giá|ở mốc|tại mốc|ở ngưỡng|ở mức giá',
  of: 'của|trong|về|thuộc|trên tổng|trên tổng số|/',
  fill:
    'tâm lý|quan trọng|kỷ lục mới|phải|cần|nên|chắc|hình như|hiện|hiện tại|hiện nay|hiện giờ|bây giờ|đang|đã|vẫn|chỉ|mới|có|thì|mà|cũng|còn|lại|rồi|nha|nhé|nhá|thôi|quá|tận|những|các|cái|đồng|con|em|tổng|toàn bộ|gần đây|vừa|vừa mới|của|được|bị|nó|này|kia|đó|ấy|thật|thực tế|trung bình|bình quân|tb|khiêm tốn|lèo tèo|lẹt đẹt|vỏn vẹn|' +
    'mỗi|có mỗi|ngót|tính theo|tính bằng|tính ra|quy ra|quy đổi|tương đương|dự án|mạnh|nhẹ|sâu|nhanh|thẳng|liền|luôn|một mạch|một phát|phát|cú|tiếp|thêm|ra|đi|lắm|ghê|khủng|khủng khiếp|to|bé|nhỏ|cao|thấp|vậy|như vậy|đấy|đây|ạ|vào|sang|cho|thực|chính xác|đúng|tròn|cứng|mức|mốc|ngưỡng|con số|số|' +
    'giá trị|rất|hẳn|đến|tới|lên|xuống|về|ngày|theo ngày|trong ngày|token|coin|chính thức|thành công|gần nhất|mới nhất|tính đến nay|tính đến|đến nay|hôm nay|giờ|chỉ số|thông số|hệ|dao động|trở lại|đi được|được rồi|anh em|ae|mọi người|riêng|bản thân|giờ đây|thị trường|khá|hơi|cực|hoàn toàn|vẻn vẹn|đúng nghĩa|' +
    'đầu tiên|lần đầu|lần đầu tiên|trong|với|nữa|nay|qua|vừa qua|hiện hữu|cả|mới đây|nhanh chóng|liên tục|dần|dần dần|từ từ|chậm|bền bỉ|theo|rõ|hết|mấy|khi|lúc|này đây|tự nhiên|bất ngờ|một',
  to: 'lên|xuống|đến|tới|về|thành|sang|còn|chỉ còn|lên đến|lên tới|lên mức|lên mốc|xuống còn|xuống mức|xuống mốc|về mức|về mốc|về lại|về còn|vào|ra|đi đến',
  from: 'kể từ|từ|từ mức|từ mốc|từ đáy|từ vùng|từ giá|từ khoảng|từ chỗ',
  and: 'và|nhưng|nhưng mà|trong khi|trong khi đó|hoặc|hay là|cùng|lẫn|cũng như|&',
  between:
    'trong khoảng|trong khoảng từ|nằm trong khoảng|nằm trong khoảng từ|trong vùng|dao động từ|dao động trong khoảng|dao động trong khoảng từ|dao động trong vùng|dao động giữa|dao động|giữa|nằm giữa|ở giữa|giao dịch trong khoảng|quanh vùng|vùng|từ khoảng|loanh quanh',
  versus: 'so với|vs|so|đấu với|so kè với',
  than: 'hơn|hơn cả|hơn hẳn',
  by: 'theo|về|về mặt|bởi|dựa trên|xét theo|tính theo',
  on: 'trên|ở|trong|tại|với|cho|của',
  per: 'mỗi|cho mỗi|trên mỗi|/',
  says: 'ghi|báo|cho thấy|hiển thị|ghi nhận|nói',
  more: 'vượt|vượt qua|vượt quá|vượt cả|vượt xa|vượt hẳn|lớn hơn|lớn hơn cả|cao hơn|cao hơn cả|nhiều hơn|nhiều hơn cả|hơn|hơn cả|hơn hẳn|trên|áp đảo|bỏ xa|to hơn|to hơn cả',
  less: 'nhỏ hơn|thấp hơn|ít hơn|chưa bằng|không bằng|kém|kém hơn|kém xa|dưới|thua|thua xa|chưa tới|chưa đến|chưa đầy|không vượt|không vượt qua|chưa vượt|chưa vượt qua|bé hơn',
  equal:
    'bằng|bằng đúng|ngang|ngang bằng|ngang ngửa|ngang với|ngang ngửa với|tương đương|tương đương với|tương đương với khoảng|xấp xỉ|gần bằng|sánh ngang|sánh ngang với|bằng cả|xấp xỉ bằng|ngang cơ|ngang tầm',
  traded: 'giao dịch|được giao dịch|sang tay|đổi chủ|trao tay|đã giao dịch',
  thus: 'tức là|tức|nghĩa là|có nghĩa là|tương đương|vậy là',
  if: 'nếu|nếu như|giả sử|giả như|giả dụ|ví dụ|ví như|thử tưởng tượng|tưởng tượng|cứ cho là|cứ giả sử|một khi|lỡ|nhỡ|nhỡ đâu|lỡ mà|miễn là|phải chi|giá như|trong trường hợp',
  will:
    'sẽ|sắp|sắp sửa|có thể|có thể sẽ|có khả năng|dự kiến|dự báo|dự đoán|được dự báo|dự phóng|kỳ vọng|kì vọng|hướng tới|hướng đến|hướng về|nhắm tới|nhắm đến|tiến tới|tiến đến|tiến về|tiến lên|chuẩn bị|chờ|đợi|mong|mong chờ|hy vọng|hi vọng|cuối năm|cuối năm nay|cuối tháng|cuối tháng này|cuối chu kỳ|' +
    'năm sau|năm tới|sang năm|tháng sau|tháng tới|tuần sau|tuần tới|ngày mai|quý sau|quý tới|sớm muộn|sớm muộn gì|sớm muộn gì cũng|sớm thôi|kiểu gì cũng|thể nào cũng|rồi cũng|có cửa|có cơ hội|đủ sức|đủ lực|thừa sức|trong tương lai|tương lai|chu kỳ này|mùa này|sắp tới|thời gian tới|trước tết|trước cuối năm|' +
    'tin là|tin rằng|có ngày|ngày nào đó|một ngày nào đó|chắc chắn sẽ|chắc sẽ|chắc chắn|bao giờ lên|tiềm năng|nhiều khả năng|khả năng cao|khả năng|trên đường',
  target:
    'mục tiêu|mục tiêu giá|giá mục tiêu|mục tiêu tiếp theo|target|đích|đích đến|điểm đến|điểm đến tiếp theo|trạm tiếp theo|trạm kế|kịch bản|dự phóng giá|dự đoán giá|dự báo giá|hẹn|kèo',
  was: 'từng|đã từng|đã có lúc|có lúc|có thời điểm|ban đầu|khởi điểm|xuất phát|vốn từng',
  then:
    'còn nhớ|nhớ lúc|nhớ khi|nhớ ngày|hồi tge|hồi list|hồi mới list|hồi ido|vào tháng|vào hồi tháng|trong quý|hồi quý|hôm qua|hôm kia|hôm trước|bữa trước|bữa hổm|hôm nọ|tuần trước|tháng trước|năm ngoái|năm trước|quý trước|mùa trước|chu kỳ trước|sóng trước|hồi đó|hồi ấy|hồi xưa|hồi trước|hồi đầu năm|hồi đầu tháng|hồi đầu|hồi tháng|hồi năm|hồi cuối|hồi hè|hồi mới|đầu năm|đầu năm nay|đầu tháng|đầu tháng này|' +
    'lúc đó|lúc ấy|lúc trước|khi đó|khi ấy|trước đây|trước kia|trước đó|ngày xưa|ngày trước|dạo trước|dạo đó|tối qua|đêm qua|sáng qua|chiều qua|trưa qua|hồi sáng|lúc list|lúc mới list|khi list|khi mới list|lúc niêm yết|lúc tge|khi tge|ngày tge|ngày list|hôm list|lúc ra mắt|khi ra mắt|lúc mới ra|' +
    'thứ hai vừa rồi|thứ sáu vừa rồi|thứ hai tuần trước|thứ ba tuần trước|thứ tư tuần trước|thứ năm tuần trước|thứ sáu tuần trước|thứ bảy tuần trước|chủ nhật tuần trước|trước|cách đây|thời đỉnh|cách nay',
  now: 'giờ còn|giờ chỉ còn|giờ chỉ|giờ là|giờ ở|giờ đang|giờ về|giờ lên|hiện còn|hiện chỉ còn|hiện ở|hiện là|nay còn|nay chỉ còn|bây giờ còn|bây giờ chỉ còn|hiện tại còn|hiện tại là|hiện tại chỉ còn|giờ|bây giờ|hiện|hiện tại|hiện nay|hiện giờ|hiện đang|hiện thời|đang|lúc này|ngay lúc này|hôm nay|đến nay|tính đến nay|tới nay|nay|giờ đây|tại thời điểm viết|tại thời điểm viết bài|thời điểm này|thời điểm hiện tại|ngay bây giờ',
  not: 'không phải|không phải là|không|không hề|chẳng|chẳng phải|chả|chả phải|đâu có|đâu phải|chưa phải|chưa|ko|ko phải|k phải|hông|hổng|làm gì có|làm gì tới|làm gì đến|làm gì mà|không có chuyện|đâu phải là',
  untrue:
    'sai|sai rồi|sai bét|sai hoàn toàn|bịa|bịa đặt|tin giả|tin vịt|không đúng|ko đúng|xạo|láo|phét|nói phét|chém gió|nhầm|nhầm rồi|vớ vẩn|tào lao|xàm|nhảm|bậy|lừa|dối trá|fake',
  self: 'tôi|mình|tui|tao|em đang|mình đang|tôi đang|ví mình|danh mục',
  short:
    'thậm chí chưa tới|thậm chí chưa đến|thậm chí không|còn chưa tới|còn chưa đến|còn chưa|còn không tới|thậm chí chưa|chưa tới nổi|chẳng tới|chả tới|chẳng đến',
  ask: 'không|ko|k|hok|hông|chưa|à|á|hả|hở|hử|nhỉ|ta|ha|phải không|phải ko|đúng không|đúng ko|có phải|có phải là|liệu|liệu có|liệu có thể|bao giờ|khi nào|bao nhiêu|được không|được ko|không nhỉ|không anh em|không ae|không các bác|ko ae|anh em|ae|các bác|mọi người|vậy|thế|thật không|thật ko|thật sao|có thật|có đúng|hay sao|ai biết|nổi không|nổi ko|kịp không|được không,tin không,anh em nghĩ sao,đúng không,khả thi không=?',
  why: 'còn nhớ|nhớ lúc|nhớ khi|nhớ ngày|sao|tại sao|vì sao|sao lại|sao vẫn|làm sao|thế quái nào|kiểu gì mà|cớ gì|sao mà|như thế nào mà',
  often:
    'thường|thường xuyên|thường hay|hay|đa số ngày|đa số các ngày|đa phần|nhiều ngày|nhiều hôm|hầu hết các ngày|hầu như ngày nào|hầu như ngày nào cũng|gần như ngày nào cũng|phần lớn các ngày|phần lớn|lắm lúc|nhiều lúc|nhiều khi|thông thường|không ít lần|nhiều lần|gần như mỗi ngày|hầu như luôn|gần như luôn',
  always:
    'luôn|luôn luôn|luôn ở|lúc nào cũng|ngày nào cũng|hôm nào cũng|liên tục|mỗi ngày đều|ngày ngày|không ngày nào không|mọi lúc|suốt',
  never:
    'chưa bao giờ|không bao giờ|chẳng bao giờ|chưa từng|chưa khi nào|chưa lần nào|chưa hề|không khi nào|không lần nào|ko bao giờ|chưa ngày nào|không ngày nào|chả bao giờ|không hề',
  period:
    '/giờ=1h|/ngày=24h|/tuần=7d|/tháng=30d|/năm=1y|mỗi giờ,một giờ,một giờ qua,một tiếng,một tiếng qua,giờ qua,khung h1,theo giờ=1h|' +
    'hôm nay,trong ngày,trong ngày hôm nay,ngày hôm nay,mỗi ngày,hàng ngày,hằng ngày,một ngày,một ngày qua,trong một ngày,ngày qua,theo ngày,qua đêm,phiên hôm nay,từ hôm qua,so với hôm qua,ngày,nội trong ngày,trong hôm nay,cả ngày,nến ngày=24h|' +
    'tuần này,trong tuần,trong tuần này,tuần qua,trong tuần qua,tuần vừa qua,tuần vừa rồi,một tuần,một tuần qua,trong một tuần,hàng tuần,hằng tuần,mỗi tuần,cả tuần,theo tuần,so với tuần trước,nến tuần=7d|' +
    'tháng này,trong tháng,trong tháng này,tháng qua,trong tháng qua,tháng vừa qua,tháng vừa rồi,một tháng,một tháng qua,trong một tháng,hàng tháng,hằng tháng,mỗi tháng,cả tháng,theo tháng,so với tháng trước,nến tháng=30d|' +
    'năm nay,trong năm,trong năm nay,năm qua,trong năm qua,năm vừa qua,một năm,một năm qua,trong một năm,hàng năm,hằng năm,mỗi năm,cả năm,theo năm,so với cùng kỳ,so với năm ngoái=1y|từ đầu năm,từ đầu năm đến nay,từ đầu năm tới nay,từ đầu tháng,quý này,quý qua,từ khi list=other',
  time: 'giờ qua,giờ vừa qua,giờ gần nhất,tiếng qua=h|ngày qua,ngày vừa qua,ngày gần nhất,ngày gần đây=d|tuần qua,tuần vừa qua=w|tháng qua,tháng vừa qua=mo|năm qua,năm vừa qua=y|giờ,tiếng,giờ đồng hồ=h|ngày,hôm=d|tuần=w|tháng=mo|năm=y|phút,giây=m',
  last: 'trong|trong vòng|trong suốt|suốt|trong khoảng thời gian|sau|chỉ trong|chỉ sau|chỉ trong vòng|khung',
  month:
    'hồi tháng|vào tháng|vào hồi tháng|hồi quý|hồi năm|vào năm|trong quý|tháng|ngày|thứ|quý|năm|hạn|lúc|mùng|mồng',
  number:
    'một=1|hai=2|ba=3|bốn=4|tư=4|lăm=5|sáu=6|bảy,bẩy=7|tám=8|chín=9|mười=10|nửa,một nửa=.5|rưỡi=+.5|năm trăm=5e2|năm mươi=50|năm nghìn,năm ngàn=5e3|năm triệu=5e6|năm tỷ,năm tỉ=5e9|' +
    'mười một=11|mười hai=12|mười ba=13|mười lăm=15|hai mươi=20|ba mươi=30|bốn mươi=40|sáu mươi=60|bảy mươi=70|tám mươi=80|chín mươi=90',
  magnitude:
    'mươi,chục=1|trăm=2|nghìn,ngàn,_nghìn,_ngàn=3|vạn=4|triệu,tr,_tr,_triệu,củ,_củ=6|tỷ,tỉ,_tỷ,_tỉ=9',
  money:
    'đô,đô la,đôla,đô mỹ,đô la mỹ,đô-la,dollar,_đô,usd,u,_u=usd|đồng,vnđ,vnd,_đ,đ,_vnđ,_vnd,việt nam đồng,vn$,đồng việt nam,tiền việt=vnd|tệ,nhân dân tệ,tệ trung quốc=cny|' +
    'euro,ơ-rô=eur|yên,yên nhật=jpy|bảng anh,bảng=gbp|won=krw|rúp=rub|baht,bạt=thb|dirham=aed|đô úc=aud|đô sing=sgd',
  cents: 'xu,cent,cents,_xu,_cent=usd',
  percent: 'phần trăm|pc',
  other:
    'khóa học|khoá học|lớp học|vé tham dự|gói|cách đỉnh|cách ath|cách đáy|so với đỉnh|so với ath|khỏi đỉnh|tvl|tổng giá trị khóa|tổng giá trị bị khóa|giá trị khóa|doanh thu|doanh số|lợi nhuận|lãi ròng|lời|lãi|tiền lãi|lỗ|pnl|phí|phí gas|phí giao dịch|phí rút|phí mạng|gas|người dùng|người tham gia|người|user|users|ví|địa chỉ|địa chỉ ví|holder|holders|người nắm giữ|người theo dõi|follower|thành viên|lượt|lượt xem|' +
    'giao dịch|lệnh|validator|node|kháng cự|hỗ trợ|ngưỡng kháng cự|ngưỡng hỗ trợ|vùng hỗ trợ|vùng kháng cự|mức hỗ trợ|mức kháng cự|mốc hỗ trợ|mốc kháng cự|entry|điểm vào|điểm vào lệnh|vùng mua|vùng vào lệnh|giá vào|giá mua|giá vốn|giá bán|giá vào lệnh|giá private|giá seed|giá public|giá ico|giá ido|giá launchpad|giá mở bán|cắt lỗ|stoploss|chốt lời|' +
    'đòn bẩy|leverage|lãi suất|apr|apy|staking|stake|phần thưởng|thưởng|giải thưởng|tổng giải thưởng|quỹ|ngân quỹ|dự trữ|kho bạc|dòng tiền|dòng tiền vào|dòng vốn|chảy vào|chảy ra|rút ròng|mua ròng|bán ròng|thanh lý|bị thanh lý|cháy lệnh|thanh khoản|pool|hợp đồng mở|vị thế|funding|funding rate|premium|rsi|đỉnh|đáy|đỉnh 24h|đáy 24h|cao nhất 24h|thấp nhất 24h|cao nhất ngày|thấp nhất ngày|' +
    'cao nhất trong ngày|thấp nhất trong ngày|giá cao nhất 24h|giá thấp nhất 24h|airdrop|unlock|mở khóa|mở khoá|trả token|đốt|đã đốt|burn|thiêu hủy|vesting|phân bổ|dominance|thị phần|tỷ trọng|điểm|điểm số|tổng vốn hóa|tổng vốn hóa thị trường|tổng vốn hoá|tổng vốn hoá thị trường|vốn hóa toàn thị trường|vốn hoá toàn thị trường|vốn hóa thị trường crypto|vốn hóa thị trường tiền mã hóa|' +
    'vốn hóa thị trường tiền điện tử|vốn hóa thị trường tiền số|vốn hóa toàn ngành|vốn hóa crypto|lương|học phí|vé|kèo ref|ref|hoa hồng|tài khoản|tk|vol sàn|tổng cung được|nguồn cung được|tổng cung bị|của tổng cung|của nguồn cung|tổng cung sẽ|danh mục|portfolio|tài sản|túi|bag|chênh lệch|biên lợi nhuận|hashrate|độ khó|lạm phát',
  deal: 'mua|mua vào|múc|gom|gom được|bán|bán ra|xả|chốt|vào lệnh|vào|all in|allin|đu|đu đỉnh|đầu tư|bơm|chi|tiêu|bỏ ra|bỏ|nạp|rút|chuyển|gửi|nhận|nhận được|kiếm|kiếm được|ăn được|cháy|bị thanh lý|thanh lý|hack|bị hack|trộm|đánh cắp|mất cắp|lừa|short|long|swap|mint|quyên góp|donate|tích lũy|ôm|hold|xuống tiền|dca|trả|thắng|mất trắng|vay|phân phối',
  raise:
    'gọi vốn|gọi được|huy động|huy động được|huy động vốn|vòng gọi vốn|vòng seed|vòng hạt giống|vòng series|series a|rót vốn|rót|nhận đầu tư|vòng private|vòng đầu tư|dẫn đầu|mở bán|presale|ido|ico|vòng chiến lược|vòng vốn',
  venue: 'sàn|sàn giao dịch|trên sàn|binance|dex|cex|cầu nối|giao thức|pool|trên base|trên chain',
  whole:
    'toàn thị trường|tổng thị trường|cả thị trường|thị trường crypto|thị trường tiền mã hóa|thị trường tiền điện tử|thị trường tiền số|toàn ngành|mảng|hệ sinh thái|vn-index|vnindex|chứng khoán|vàng|bất động sản|gdp|nhóm|hệ ai',
  macro: 'thống trị|độ thống trị|mùa altcoin|altcoin season|tham lam|sợ hãi|chỉ số sợ hãi',
  stock: 'cổ phiếu|chứng khoán|khối ngoại|vn-index|vnindex|hose|hnx|cổ tức|cổ đông',
};
