<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
 <context>
  <name>BadgeCell</name>
  <message>
   <source>Or scan a badge</source>
   <translation>Ya da kart okutun</translation>
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>Taking…</source>
   <translation>Alınıyor…</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Ödenecek</translation>
  </message>
 </context>
 <context>
  <name>ChipPanel</name>
  <message>
   <source>Close</source>
   <translation>Kapat</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Şimdi dene</translation>
  </message>
  <message>
   <source>Wait for:</source>
   <translation>Beklet:</translation>
  </message>
  <message>
   <source>You can:</source>
   <translation>Yapabilirsiniz:</translation>
  </message>
 </context>
 <context>
  <name>CompletePane</name>
  <message>
   <source>Email…</source>
   <translation>E-posta…</translation>
  </message>
  <message>
   <source>Log out</source>
   <translation>Çıkış</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Yeni sipariş</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>Çekmeceyi aç</translation>
  </message>
  <message>
   <source>Print receipt</source>
   <translation>Fiş yazdır</translation>
  </message>
 </context>
 <context>
  <name>LineStrip</name>
  <message>
   <source>Discount</source>
   <translation>İndirim</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Not</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Seçenekler</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Çıkar</translation>
  </message>
 </context>
 <context>
  <name>LoginPane</name>
  <message>
   <source>Try now</source>
   <translation>Şimdi dene</translation>
  </message>
 </context>
 <context>
  <name>MenuPane</name>
  <message>
   <source>A manager brings them in at the office, under Products. They are here at once.</source>
   <translation>Bir yönetici onları ofiste, Products altında ekler. Hemen burada olurlar.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tümü</translation>
  </message>
  <message>
   <source>Check the spelling, or choose a category.</source>
   <translation>Yazımı denetleyin ya da bir kategori seçin.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Temizle</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Sık satılanlar</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Diğer</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>“{words}” için bir şey bulunamadı</translation>
  </message>
  <message>
   <source>Quantity {number}</source>
   <translation>Miktar {number}</translation>
  </message>
  <message>
   <source>Search or scan</source>
   <translation>Ara veya okut</translation>
  </message>
  <message>
   <source>Search or scan a barcode</source>
   <translation>Ara ya da barkod okut</translation>
  </message>
  <message>
   <source>This venue has no products yet</source>
   <translation>Bu işletmede henüz ürün yok</translation>
  </message>
 </context>
 <context>
  <name>MovedPane</name>
  <message>
   <source>Log in</source>
   <translation>Giriş</translation>
  </message>
  <message>
   <source>Take it back here</source>
   <translation>Buraya geri al</translation>
  </message>
 </context>
 <context>
  <name>OrderHead</name>
  <message>
   <source>More</source>
   <translation>Diğer</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Geri al</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>{name} siparişi</translation>
  </message>
 </context>
 <context>
  <name>OrderList</name>
  <message>
   <source>Lines of the order</source>
   <translation>Sipariş satırları</translation>
  </message>
 </context>
 <context>
  <name>OrderPane</name>
  <message>
   <source>Log out</source>
   <translation>Çıkış</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>Öde</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>Hesaba yaz</translation>
  </message>
  <message>
   <source>order is kept</source>
   <translation>sipariş saklanır</translation>
  </message>
  <message>
   <source>order kept</source>
   <translation>sipariş saklı</translation>
  </message>
 </context>
 <context>
  <name>Pager</name>
  <message>
   <source>Next page</source>
   <translation>Sonraki sayfa</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Önceki sayfa</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Sayfa {page} / {pages}</translation>
  </message>
 </context>
 <context>
  <name>PaymentPane</name>
  <message>
   <source>Back to order</source>
   <translation>Siparişe dön</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Kart</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Nakit</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Yok</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Hesabı böl</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>Bahşiş</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Kupon</translation>
  </message>
  <message>
   <source>by item or share</source>
   <translation>ürüne veya paya göre</translation>
  </message>
  <message>
   <source>chip or contactless</source>
   <translation>çip veya temassız</translation>
  </message>
  <message>
   <source>notes and coins</source>
   <translation>kâğıt ve madeni para</translation>
  </message>
  <message>
   <source>scan or type</source>
   <translation>okut veya yaz</translation>
  </message>
 </context>
 <context>
  <name>PermissionDialog</name>
  <message>
   <source>Not now</source>
   <translation>Şimdi değil</translation>
  </message>
 </context>
 <context>
  <name>PinPanel</name>
  <message>
   <source>Checking…</source>
   <translation>Denetleniyor…</translation>
  </message>
  <message>
   <source>Choose your name</source>
   <translation>Adınızı seçin</translation>
  </message>
  <message>
   <source>Enter your PIN</source>
   <translation>PIN girin</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Giriş</translation>
  </message>
  <message>
   <source>Then enter your PIN.</source>
   <translation>Sonra PIN’inizi girin.</translation>
  </message>
 </context>
 <context>
  <name>PreviewCard</name>
  <message>
   <source>Total</source>
   <translation>Toplam</translation>
  </message>
 </context>
 <context>
  <name>ProductGrid</name>
  <message>
   <source>Products</source>
   <translation>Ürünler</translation>
  </message>
 </context>
 <context>
  <name>ReceiptCard</name>
  <message>
   <source>Receipt</source>
   <translation>Fiş</translation>
  </message>
 </context>
 <context>
  <name>SavedStamp</name>
  <message>
   <source>Saved {time}</source>
   <translation>Kayıt {time}</translation>
  </message>
 </context>
 <context>
  <name>StaffButton</name>
  <message>
   <source>locked</source>
   <translation>kilitli</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>açık sipariş yok</translation>
  </message>
  <message>
   <source>open</source>
   <translation>açık</translation>
  </message>
  <message>
   <source>open order</source>
   <translation>açık sipariş</translation>
  </message>
  <message>
   <source>open order {total}</source>
   <translation>açık sipariş {total}</translation>
  </message>
 </context>
 <context>
  <name>StaffGrid</name>
  <message>
   <source>Earlier names</source>
   <translation>Önceki adlar</translation>
  </message>
  <message>
   <source>More names</source>
   <translation>Diğer adlar</translation>
  </message>
  <message>
   <source>Who is serving?</source>
   <translation>Kim servis yapıyor?</translation>
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation>{page} / {pages}</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <source>One {name} fewer</source>
   <translation>Bir {name} az</translation>
  </message>
  <message>
   <source>One {name} more</source>
   <translation>Bir {name} fazla</translation>
  </message>
 </context>
 <context>
  <name>TenderPanel</name>
  <message>
   <source>Add cash</source>
   <translation>Nakit ekle</translation>
  </message>
  <message>
   <source>Add voucher</source>
   <translation>Kupon ekle</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Ödenecek</translation>
  </message>
 </context>
 <context>
  <name>Totals</name>
  <message>
   <source>Left to pay</source>
   <translation>Kalan tutar</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Toplam</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>Geri al</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Geri al: {what}</translation>
  </message>
 </context>
 <context>
  <name>_Key</name>
  <message>
   <source>Clear</source>
   <translation>Temizle</translation>
  </message>
  <message>
   <source>Delete digit</source>
   <translation>Rakamı sil</translation>
  </message>
 </context>
 <context>
  <name>_PreviewRows</name>
  <message>
   <source>{quantity} times {name}, {amount}</source>
   <translation>{quantity} kez {name}, {amount}</translation>
  </message>
 </context>
 <context>
  <name>_Segment</name>
  <message>
   <source>More</source>
   <translation>Diğer</translation>
  </message>
 </context>
 <context>
  <name>till</name>
  <message numerus="yes">
   <source>%n bill(s)</source>
   <translation>
    <numerusform>%n hesap</numerusform>
    <numerusform>%n hesap</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n değişiklik</numerusform>
    <numerusform>%n değişiklik</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) still go(es|) to the server.</source>
   <translation>
    <numerusform>%n değişiklik daha sunucuya gidecek.</numerusform>
    <numerusform>%n değişiklik daha sunucuya gidecek.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n guest(s)</source>
   <translation>
    <numerusform>%n misafir</numerusform>
    <numerusform>%n misafir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n satır</numerusform>
    <numerusform>%n satır</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) (is|are) the same on both tills</source>
   <translation>
    <numerusform>%n satır iki kasada da aynı</numerusform>
    <numerusform>%n satır iki kasada da aynı</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) moved to {tab}.</source>
   <translation>
    <numerusform>%n satır {tab} hesabına taşındı.</numerusform>
    <numerusform>%n satır {tab} hesabına taşındı.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) still need(s|) your choice.</source>
   <translation>
    <numerusform>%n satır seçiminizi bekliyor.</numerusform>
    <numerusform>%n satır seçiminizi bekliyor.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n dakika önce</numerusform>
    <numerusform>%n dakika önce</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more line(s)</source>
   <translation>
    <numerusform>%n satır daha</numerusform>
    <numerusform>%n satır daha</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open order(s) stay(s|) open. Nothing is lost.</source>
   <translation>
    <numerusform>%n açık sipariş açık kalır. Hiçbir şey kaybolmaz.</numerusform>
    <numerusform>%n açık sipariş açık kalır. Hiçbir şey kaybolmaz.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open tab(s)</source>
   <translation>
    <numerusform>%n açık hesap</numerusform>
    <numerusform>%n açık hesap</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n option(s)</source>
   <translation>
    <numerusform>%n seçenek</numerusform>
    <numerusform>%n seçenek</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) · oldest {time}</source>
   <translation>
    <numerusform>%n sipariş · en eskisi {time}</numerusform>
    <numerusform>%n sipariş · en eskisi {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paper(s) wait(s|)</source>
   <translation>
    <numerusform>%n kâğıt bekliyor</numerusform>
    <numerusform>%n kâğıt bekliyor</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n printer(s) need(s|) a look</source>
   <translation>
    <numerusform>%n yazıcıya bakın</numerusform>
    <numerusform>%n yazıcıya bakın</numerusform>
   </translation>
  </message>
  <message>
   <source>. Please check that line.</source>
   <translation>. Lütfen o satırı denetleyin.</translation>
  </message>
  <message>
   <source>0–9</source>
   <comment>key</comment>
   <translation>0–9</translation>
  </message>
  <message>
   <source>2 versions</source>
   <translation>2 sürüm</translation>
  </message>
  <message>
   <source>A card payment has no answer yet. The till asks the reader; open Pay to see.</source>
   <translation>Bir kart ödemesine henüz yanıt yok. Kasa okuyucuya soruyor; görmek için Öde’yi açın.</translation>
  </message>
  <message>
   <source>A card reader is set up in the settings file of this till. Cash and vouchers work without.</source>
   <translation>Kart okuyucu bu kasanın ayar dosyasında kurulur. Nakit ve kupon onsuz çalışır.</translation>
  </message>
  <message>
   <source>A discount takes something off, and at most all of it.</source>
   <translation>İndirim bir miktar düşer, en çok tamamını.</translation>
  </message>
  <message>
   <source>A manager can give them other keys in the settings file.</source>
   <translation>Yönetici ayar dosyasında başka tuşlar verebilir.</translation>
  </message>
  <message>
   <source>A manager has to allow that. Nothing was changed.</source>
   <translation>Buna yönetici izin vermeli. Bir şey değişmedi.</translation>
  </message>
  <message>
   <source>A newer till changed this order. It is safe; update this till to change it.</source>
   <translation>Daha yeni bir kasa bu siparişi değiştirdi. Güvende; değiştirmek için bu kasayı güncelleyin.</translation>
  </message>
  <message>
   <source>A part of this tab was paid on another till. Save it to the tab, then resume.</source>
   <translation>Bu hesabın bir kısmı başka kasada ödendi. Hesaba kaydedin, sonra sürdürün.</translation>
  </message>
  <message>
   <source>A payment has no answer yet. Ask the reader for its status first.</source>
   <translation>Bir ödemeye yanıt yok. Önce okuyucuya durumunu sorun.</translation>
  </message>
  <message>
   <source>A scan is known by</source>
   <translation>Okutma şununla tanınır</translation>
  </message>
  <message>
   <source>A scanner that sends a key of its own before each code is never mistaken for typing.</source>
   <translation>Her koddan önce kendi tuşunu gönderen tarayıcı, yazmayla hiç karışmaz.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Hakkında</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Kabul et</translation>
  </message>
  <message>
   <source>Add nothing</source>
   <translation>Bir şey ekleme</translation>
  </message>
  <message>
   <source>Add one only</source>
   <translation>Yalnız bir tane ekle</translation>
  </message>
  <message>
   <source>Add the product with that code</source>
   <translation>Bu kodlu ürünü ekle</translation>
  </message>
  <message>
   <source>Add {price}</source>
   <translation>{price} ekle</translation>
  </message>
  <message>
   <source>Add {quantity} ×</source>
   <translation>{quantity} × ekle</translation>
  </message>
  <message>
   <source>Add {quantity} × {name}?</source>
   <translation>{quantity} × {name} eklensin mi?</translation>
  </message>
  <message>
   <source>Add {quantity} × {price}</source>
   <translation>{quantity} × {price} ekle</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Eklendi</translation>
  </message>
  <message>
   <source>Added {number}, {time}</source>
   <translation>{number} eklendi, {time}</translation>
  </message>
  <message>
   <source>Added, not known, paid.</source>
   <translation>Eklendi, bilinmiyor, ödendi.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adres</translation>
  </message>
  <message>
   <source>Adds up</source>
   <translation>Tutuyor</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tümü</translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) come with it.</source>
   <translation>
    <numerusform>%n satır da birlikte gelir.</numerusform>
    <numerusform>%n satırın tümü birlikte gelir.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it, up to your last tap at {time}.</source>
   <translation>
    <numerusform>Satır, {time} saatindeki son dokunuşunuza kadar birlikte gitti.</numerusform>
    <numerusform>%n satırın tümü, {time} saatindeki son dokunuşunuza kadar birlikte gitti.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it.</source>
   <translation>
    <numerusform>Satır birlikte gitti.</numerusform>
    <numerusform>%n satırın tümü birlikte gitti.</numerusform>
   </translation>
  </message>
  <message>
   <source>All lines are chosen.</source>
   <translation>Tüm satırlar seçildi.</translation>
  </message>
  <message>
   <source>All of it goes, {total}. It stays in the audit of the office.</source>
   <translation>Hepsi gider, {total}. Ofisin kaydında kalır.</translation>
  </message>
  <message>
   <source>All right</source>
   <translation>Tamam</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>Tümü {count}</translation>
  </message>
  <message>
   <source>All {count} changes are on this till and on the server.</source>
   <translation>{count} değişikliğin tümü bu kasada ve sunucuda.</translation>
  </message>
  <message>
   <source>Allergy:</source>
   <translation>Alerji:</translation>
  </message>
  <message>
   <source>Allergy…</source>
   <translation>Alerji…</translation>
  </message>
  <message>
   <source>Alt</source>
   <comment>key</comment>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Tutar</translation>
  </message>
  <message>
   <source>Amount off</source>
   <translation>Tutar indirimi</translation>
  </message>
  <message numerus="yes">
   <source>And %n more</source>
   <translation>
    <numerusform>Ve %n tane daha</numerusform>
    <numerusform>Ve %n tane daha</numerusform>
   </translation>
  </message>
  <message>
   <source>Another person; the order is kept</source>
   <translation>Başka kişi; sipariş saklanır</translation>
  </message>
  <message>
   <source>Answer time</source>
   <translation>Yanıt süresi</translation>
  </message>
  <message>
   <source>As this till knew it at {time}</source>
   <translation>Bu kasanın {time} itibarıyla bildiği hâl</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Yöneticiye sor</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Yeniden sor</translation>
  </message>
  <message>
   <source>Ask later</source>
   <translation>Sonra sor</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Devret…</translation>
  </message>
  <message>
   <source>A–Z</source>
   <comment>key</comment>
   <translation>A–Z</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Geri</translation>
  </message>
  <message>
   <source>Back to order</source>
   <translation>Siparişe dön</translation>
  </message>
  <message>
   <source>Back to the lines</source>
   <translation>Satırlara dön</translation>
  </message>
  <message>
   <source>Back to the list price</source>
   <translation>Liste fiyatına dön</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>Siparişe dön</translation>
  </message>
  <message>
   <source>Back to the paid orders</source>
   <translation>Ödenen siparişlere dön</translation>
  </message>
  <message>
   <source>Begin the next shift</source>
   <translation>Sonraki vardiyayı başlat</translation>
  </message>
  <message>
   <source>Being paid at {till}</source>
   <translation>{till} kasasında ödeniyor</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Hesap</translation>
  </message>
  <message>
   <source>Bill</source>
   <comment>on paper</comment>
   <translation>Hesap</translation>
  </message>
  <message>
   <source>Bill for {label}</source>
   <translation>{label} için hesap</translation>
  </message>
  <message>
   <source>Bill {number}</source>
   <translation>Hesap {number}</translation>
  </message>
  <message>
   <source>Bills {bills} + not on a bill {rest} = </source>
   <translation>Hesaplar {bills} + hesapta olmayan {rest} = </translation>
  </message>
  <message>
   <source>By amount</source>
   <translation>Tutara göre</translation>
  </message>
  <message>
   <source>By item</source>
   <translation>Ürüne göre</translation>
  </message>
  <message>
   <source>By its speed</source>
   <translation>Hızı</translation>
  </message>
  <message>
   <source>By time of day</source>
   <translation>Günün saatine göre</translation>
  </message>
  <message>
   <source>By time of day it is dark from {start} to {end}.</source>
   <translation>Günün saatine göre {start}–{end} arası koyu.</translation>
  </message>
  <message>
   <source>CANCEL {count} × {name}</source>
   <comment>on paper</comment>
   <translation>İPTAL {count} × {name}</translation>
  </message>
  <message>
   <source>CHANGE: {name}</source>
   <comment>on paper</comment>
   <translation>DEĞİŞİKLİK: {name}</translation>
  </message>
  <message>
   <source>Call it {name}</source>
   <translation>Adı {name} olsun</translation>
  </message>
  <message>
   <source>Can log in here without the server</source>
   <translation>Sunucusuz burada giriş yapabilenler</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Vazgeç</translation>
  </message>
  <message>
   <source>Cancel on reader</source>
   <translation>Okuyucuda iptal et</translation>
  </message>
  <message>
   <source>Cancelled on {reader}</source>
   <translation>{reader} üzerinde iptal edildi</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>İptal ediliyor…</translation>
  </message>
  <message>
   <source>Cannot be reached</source>
   <translation>Ulaşılamıyor</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Kart</translation>
  </message>
  <message>
   <source>Card</source>
   <comment>on paper</comment>
   <translation>Kart</translation>
  </message>
  <message>
   <source>Card amount</source>
   <translation>Kart tutarı</translation>
  </message>
  <message>
   <source>Card declined</source>
   <translation>Kart reddedildi</translation>
  </message>
  <message>
   <source>Card declined by the bank</source>
   <translation>Kart banka tarafından reddedildi</translation>
  </message>
  <message>
   <source>Card numbers kept here</source>
   <translation>Burada tutulan kart numaraları</translation>
  </message>
  <message>
   <source>Card on {reader}</source>
   <translation>{reader} üzerinde kart</translation>
  </message>
  <message>
   <source>Card reader</source>
   <translation>Kart okuyucu</translation>
  </message>
  <message>
   <source>Card readers</source>
   <translation>Kart okuyucular</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Nakit</translation>
  </message>
  <message>
   <source>Cash</source>
   <comment>on paper</comment>
   <translation>Nakit</translation>
  </message>
  <message>
   <source>Cash drawer</source>
   <translation>Para çekmecesi</translation>
  </message>
  <message>
   <source>Cash drawer…</source>
   <translation>Para çekmecesi…</translation>
  </message>
  <message>
   <source>Cash from sales</source>
   <translation>Satış nakdi</translation>
  </message>
  <message>
   <source>Cash given</source>
   <translation>Verilen nakit</translation>
  </message>
  <message>
   <source>Categories from the first on</source>
   <translation>İlkinden başlayarak kategoriler</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>on paper</comment>
   <translation>Para üstü</translation>
  </message>
  <message>
   <source>Change due</source>
   <translation>Para üstü</translation>
  </message>
  <message>
   <source>Changed and kept on this till.</source>
   <translation>Değişti ve bu kasada saklandı.</translation>
  </message>
  <message>
   <source>Changed, {time}</source>
   <translation>Değişti, {time}</translation>
  </message>
  <message>
   <source>Changes came after {name}’s order was taken over. They are in the order.</source>
   <translation>{name} siparişi alındıktan sonra değişiklik geldi. Siparişte duruyorlar.</translation>
  </message>
  <message>
   <source>Changes here need a manager PIN.</source>
   <translation>Buradaki değişiklikler yönetici PIN’i ister.</translation>
  </message>
  <message>
   <source>Changes kept</source>
   <translation>Saklanan değişiklikler</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved</source>
   <translation>Diğer kasaların değişiklikleri kaydedilemiyor</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved here. {todo}</source>
   <translation>Diğer kasaların değişiklikleri burada kaydedilemiyor. {todo}</translation>
  </message>
  <message>
   <source>Changing the settings of this till needs a manager.</source>
   <translation>Bu kasanın ayarlarını değiştirmek yönetici ister.</translation>
  </message>
  <message>
   <source>Charge what came later, {amount}</source>
   <translation>Sonradan geleni al, {amount}</translation>
  </message>
  <message>
   <source>Charge {amount}</source>
   <translation>{amount} çek</translation>
  </message>
  <message>
   <source>Charge {price} each</source>
   <translation>Tanesi {price}</translation>
  </message>
  <message>
   <source>Charged twice</source>
   <translation>İki kez alındı</translation>
  </message>
  <message>
   <source>Check journal</source>
   <translation>Günlüğü denetle</translation>
  </message>
  <message>
   <source>Checked {time}</source>
   <translation>Denetlendi {time}</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Denetleniyor…</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Seçin</translation>
  </message>
  <message numerus="yes">
   <source>Choose %n more line(s)</source>
   <translation>
    <numerusform>%n satır daha seçin</numerusform>
    <numerusform>%n satır daha seçin</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a manager, then enter the PIN.</source>
   <translation>Bir yönetici seçin, sonra PIN girin.</translation>
  </message>
  <message>
   <source>Choose a person</source>
   <translation>Bir kişi seçin</translation>
  </message>
  <message>
   <source>Choose a tab</source>
   <translation>Bir hesap seçin</translation>
  </message>
  <message>
   <source>Choose it, then resume it</source>
   <translation>Seçin, sonra sürdürün</translation>
  </message>
  <message>
   <source>Choose one. The others stay as they are; they open when you log in again.</source>
   <translation>Birini seçin. Diğerleri olduğu gibi kalır; yeniden girince açılır.</translation>
  </message>
  <message>
   <source>Choose what is given back</source>
   <translation>Neyin geri verileceğini seçin</translation>
  </message>
  <message>
   <source>Choose what moves</source>
   <translation>Taşınacakları seç</translation>
  </message>
  <message>
   <source>Choose why money is given back.</source>
   <translation>Paranın neden geri verildiğini seçin.</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>Seçildi</translation>
  </message>
  <message>
   <source>Clear the PIN</source>
   <translation>PIN’i sil</translation>
  </message>
  <message>
   <source>Clear the search or the quantity</source>
   <translation>Aramayı veya miktarı sil</translation>
  </message>
  <message>
   <source>Clock difference</source>
   <translation>Saat farkı</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Kapat</translation>
  </message>
  <message>
   <source>Close tab</source>
   <translation>Hesabı kapat</translation>
  </message>
  <message>
   <source>Close this first, then scan again. Nothing was added.</source>
   <translation>Önce bunu kapatın, sonra yeniden okutun. Bir şey eklenmedi.</translation>
  </message>
  <message>
   <source>Close with {amount}</source>
   <translation>{amount} ile kapat</translation>
  </message>
  <message numerus="yes">
   <source>Colleagues give you %n tab(s). Open Tabs to accept them.</source>
   <translation>
    <numerusform>Arkadaşlarınız size %n hesap veriyor. Kabul için Hesaplar’ı açın.</numerusform>
    <numerusform>Arkadaşlarınız size %n hesap veriyor. Kabul için Hesaplar’ı açın.</numerusform>
   </translation>
  </message>
  <message>
   <source>Comes out here</source>
   <translation>Burada çıkar</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Bağlı</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Düzeltme</translation>
  </message>
  <message>
   <source>Count and close</source>
   <translation>Say ve kapat</translation>
  </message>
  <message>
   <source>Count first. Then the rest is shown.</source>
   <translation>Önce sayın. Gerisi sonra gösterilir.</translation>
  </message>
  <message>
   <source>Count {amount} in</source>
   <translation>{amount} say, koy</translation>
  </message>
  <message>
   <source>Count {name}</source>
   <translation>{name} say</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Sayılan</translation>
  </message>
  <message>
   <source>Counts from the next start of the till.</source>
   <translation>Kasanın sonraki açılışında geçerli.</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <comment>key</comment>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Customer display</source>
   <translation>Müşteri ekranı</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Koyu</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Sonra karar ver</translation>
  </message>
  <message>
   <source>Del</source>
   <comment>key</comment>
   <translation>Del</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Yatırma</translation>
  </message>
  <message>
   <source>Development setting: this till keeps its secrets in a plain file.</source>
   <translation>Geliştirme: bu kasa sırlarını düz dosyada tutuyor.</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Fark</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>İndirim</translation>
  </message>
  <message>
   <source>Discount</source>
   <comment>on paper</comment>
   <translation>İndirim</translation>
  </message>
  <message>
   <source>Discount on the line</source>
   <translation>Satıra indirim</translation>
  </message>
  <message>
   <source>Discount on the order</source>
   <translation>Siparişe indirim</translation>
  </message>
  <message>
   <source>Discount on the whole order</source>
   <translation>Tüm siparişe indirim</translation>
  </message>
  <message>
   <source>Discount on {name}</source>
   <translation>{name} için indirim</translation>
  </message>
  <message>
   <source>Discounts</source>
   <translation>İndirimler</translation>
  </message>
  <message>
   <source>Display and sound</source>
   <translation>Ekran ve ses</translation>
  </message>
  <message>
   <source>Display, sound</source>
   <translation>Ekran, ses</translation>
  </message>
  <message>
   <source>Do not charge again: it may be paid.</source>
   <translation>Yeniden çekmeyin: ödenmiş olabilir.</translation>
  </message>
  <message>
   <source>Do not give it back again: it may be done.</source>
   <translation>Yeniden geri vermeyin: yapılmış olabilir.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Tamam</translation>
  </message>
  <message>
   <source>Each tap is saved at once. Close at any time.</source>
   <translation>Her dokunuş hemen kaydedilir. İstediğiniz an kapatın.</translation>
  </message>
  <message>
   <source>Each tap takes one more of a line. Nothing is moved yet.</source>
   <translation>Her dokunuş satırdan bir adet daha alır. Henüz hiçbir şey taşınmadı.</translation>
  </message>
  <message>
   <source>Encrypted</source>
   <translation>Şifreli</translation>
  </message>
  <message>
   <source>End</source>
   <comment>key</comment>
   <translation>End</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter a discount</source>
   <translation>İndirim girin</translation>
  </message>
  <message>
   <source>Enter a price</source>
   <translation>Fiyat girin</translation>
  </message>
  <message>
   <source>Enter an amount first. Nothing was changed.</source>
   <translation>Önce bir tutar girin. Bir şey değişmedi.</translation>
  </message>
  <message>
   <source>Enter cash given</source>
   <translation>Verilen nakdi girin</translation>
  </message>
  <message>
   <source>Enter the card amount</source>
   <translation>Kart tutarını girin</translation>
  </message>
  <message>
   <source>Enter the price</source>
   <translation>Fiyatı girin</translation>
  </message>
  <message>
   <source>Enter what it is worth</source>
   <translation>Değerini girin</translation>
  </message>
  <message>
   <source>Enter what the guest gives.</source>
   <translation>Misafirin verdiğini girin.</translation>
  </message>
  <message>
   <source>Equal shares</source>
   <translation>Eşit paylar</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>key</comment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every change is on the server</source>
   <translation>Her değişiklik sunucuda</translation>
  </message>
  <message>
   <source>Every change is saved on this till and goes to the server when the connection is back.</source>
   <translation>Her değişiklik bu kasada kayıtlı; bağlantı gelince sunucuya gider.</translation>
  </message>
  <message numerus="yes">
   <source>Every change is saved on this till. %n change(s) go(es|) to the server when the connection is back.</source>
   <translation>
    <numerusform>Her değişiklik bu kasada kayıtlı. Bağlantı gelince %n değişiklik sunucuya gider.</numerusform>
    <numerusform>Her değişiklik bu kasada kayıtlı. Bağlantı gelince %n değişiklik sunucuya gider.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everyone pays the same. The last bill takes the odd pennies.</source>
   <translation>Herkes aynı öder. Kalan kuruşlar son hesaba yazılır.</translation>
  </message>
  <message>
   <source>Everything is safe</source>
   <translation>Her şey güvende</translation>
  </message>
  <message>
   <source>Everything is safe on this till</source>
   <translation>Her şey bu kasada güvende</translation>
  </message>
  <message>
   <source>Everything that is left</source>
   <translation>Kalan her şey</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>Tam</translation>
  </message>
  <message>
   <source>Export diagnostics</source>
   <translation>Tanılamayı dışa aktar</translation>
  </message>
  <message>
   <source>Export diagnostics and call support.</source>
   <translation>Tanılamayı dışa aktarın ve desteği arayın.</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>USB’ye aktar</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>Aktarılıyor…</translation>
  </message>
  <message>
   <source>Fewer of the line</source>
   <translation>Satırdan azalt</translation>
  </message>
  <message>
   <source>Float</source>
   <translation>Bozuk para</translation>
  </message>
  <message>
   <source>Free disk</source>
   <translation>Boş disk</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>Geri ver</translation>
  </message>
  <message>
   <source>Give back on {reader}</source>
   <translation>{reader} üzerinden geri ver</translation>
  </message>
  <message>
   <source>Give back {amount}</source>
   <translation>{amount} geri ver</translation>
  </message>
  <message>
   <source>Give back {amount} of receipt {receipt}</source>
   <translation>{receipt} fişinden {amount} geri ver</translation>
  </message>
  <message>
   <source>Give it back in cash, or try again with a manager.</source>
   <translation>Nakit geri verin ya da yöneticiyle yeniden deneyin.</translation>
  </message>
  <message>
   <source>Give money back: receipt {receipt}</source>
   <translation>Para iadesi: fiş {receipt}</translation>
  </message>
  <message>
   <source>Give money back…</source>
   <translation>Para iadesi…</translation>
  </message>
  <message>
   <source>Give nothing back</source>
   <translation>Geri verme</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Vazgeç</translation>
  </message>
  <message>
   <source>Given back</source>
   <comment>on paper</comment>
   <translation>Geri verilen</translation>
  </message>
  <message>
   <source>Given…</source>
   <translation>Verildi…</translation>
  </message>
  <message>
   <source>Goes in</source>
   <translation>Giren</translation>
  </message>
  <message>
   <source>Goes out</source>
   <translation>Çıkan</translation>
  </message>
  <message>
   <source>Gross</source>
   <comment>on paper</comment>
   <translation>Brüt</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>Misafirler</translation>
  </message>
  <message>
   <source>Happy hour</source>
   <translation>Happy hour</translation>
  </message>
  <message>
   <source>Home</source>
   <comment>key</comment>
   <translation>Home</translation>
  </message>
  <message>
   <source>Home folder</source>
   <translation>Ev klasörü</translation>
  </message>
  <message>
   <source>How it answers</source>
   <translation>Nasıl yanıt verir</translation>
  </message>
  <message>
   <source>How many of the next tile or scan</source>
   <translation>Sonraki üründen kaç tane</translation>
  </message>
  <message>
   <source>How many of {piece}</source>
   <translation>Kaç tane {piece}</translation>
  </message>
  <message>
   <source>How many people eat or drink on this order?</source>
   <translation>Bu siparişte kaç kişi var?</translation>
  </message>
  <message>
   <source>How this till looks to everybody here.</source>
   <translation>Bu kasanın herkese görünüşü.</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Simgeler</translation>
  </message>
  <message>
   <source>If both tills changed one line,</source>
   <translation>İki kasa aynı satırı değiştirdiyse</translation>
  </message>
  <message>
   <source>In the way</source>
   <translation>Bekleyen</translation>
  </message>
  <message>
   <source>In: {reason}</source>
   <translation>Giriş: {reason}</translation>
  </message>
  <message>
   <source>Ins</source>
   <comment>key</comment>
   <translation>Ins</translation>
  </message>
  <message>
   <source>It does not open by itself so late.</source>
   <translation>Bu kadar geç kendiliğinden açılmaz.</translation>
  </message>
  <message>
   <source>It is asked when a card payment begins. A payment without an answer is never charged again.</source>
   <translation>Kart ödemesi başlayınca sorulur. Yanıtsız ödeme asla yeniden çekilmez.</translation>
  </message>
  <message>
   <source>It is there</source>
   <translation>Çıkmış</translation>
  </message>
  <message>
   <source>It is too old to print by itself.</source>
   <translation>Kendiliğinden basılmak için çok eski.</translation>
  </message>
  <message>
   <source>It stands on the order, the bill and the kitchen's ticket.</source>
   <translation>Siparişte, hesapta ve mutfak fişinde yazar.</translation>
  </message>
  <message>
   <source>It stays with {name} until the colleague accepts.</source>
   <translation>Arkadaşınız kabul edene kadar {name} üzerinde kalır.</translation>
  </message>
  <message>
   <source>It stays with {name} until you accept.</source>
   <translation>Siz kabul edene kadar {name} üzerinde kalır.</translation>
  </message>
  <message numerus="yes">
   <source>It tries again by itself in %n second(s).</source>
   <translation>
    <numerusform>%n saniye içinde kendiliğinden yeniden dener.</numerusform>
    <numerusform>%n saniye içinde kendiliğinden yeniden dener.</numerusform>
   </translation>
  </message>
  <message>
   <source>It went silent meanwhile. Look at the printer.</source>
   <translation>Bu sırada sustu. Yazıcıya bakın.</translation>
  </message>
  <message>
   <source>Item {code}</source>
   <translation>Ürün {code}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Birleşti</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Günlük</translation>
  </message>
  <message>
   <source>Journal on this till</source>
   <translation>Bu kasadaki günlük</translation>
  </message>
  <message>
   <source>Journal, sync log, versions and settings in one file. No PINs and no card data.</source>
   <translation>Günlük, eşitleme kaydı, sürümler ve ayarlar tek dosyada. PIN ve kart verisi yok.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation>Siparişi koru</translation>
  </message>
  <message>
   <source>Keep two orders</source>
   <translation>İki sipariş kalsın</translation>
  </message>
  <message>
   <source>Kept on this till. It counts from the next start of the till.</source>
   <translation>Bu kasada saklandı. Sonraki açılışta geçerli.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tuşlar</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tür</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Bilinen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Dil</translation>
  </message>
  <message>
   <source>Last answer {time}</source>
   <translation>Son yanıt {time}</translation>
  </message>
  <message>
   <source>Last change {age} ago</source>
   <translation>Son değişiklik {age} önce</translation>
  </message>
  <message>
   <source>Last changes</source>
   <translation>Son değişiklikler</translation>
  </message>
  <message>
   <source>Last code</source>
   <translation>Son kod</translation>
  </message>
  <message>
   <source>Last heard from it at {time}, {ago}.</source>
   <translation>Son haber {time}, {ago}.</translation>
  </message>
  <message>
   <source>Last scan</source>
   <translation>Son okutma</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>Son eşitleme</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Bırak</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Olduğu gibi bırak</translation>
  </message>
  <message>
   <source>Leave it on {till}</source>
   <translation>{till} üzerinde bırak</translation>
  </message>
  <message>
   <source>Leave it with {name}</source>
   <translation>{name} üzerinde bırak</translation>
  </message>
  <message>
   <source>Left to pay</source>
   <translation>Kalan tutar</translation>
  </message>
  <message>
   <source>Left to pay {amount}. Saved {time}.</source>
   <translation>Kalan {amount}. Kayıt {time}.</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Daha az hareket</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Harfler</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lisans</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Açık</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Satır</translation>
  </message>
  <message>
   <source>List price</source>
   <translation>Liste fiyatı</translation>
  </message>
  <message>
   <source>Little space on this till</source>
   <translation>Bu kasada yer az</translation>
  </message>
  <message>
   <source>Locked after too many tries. A manager can unlock.</source>
   <translation>Çok fazla denemeden sonra kilitlendi. Yönetici açabilir.</translation>
  </message>
  <message>
   <source>Locked after too many tries. Another manager can allow it.</source>
   <translation>Çok fazla denemeden sonra kilitlendi. Başka bir yönetici izin verebilir.</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>Giriş</translation>
  </message>
  <message>
   <source>Log in once while the server can be reached. Then this till knows you for 7 days.</source>
   <translation>Sunucuya ulaşılırken bir kez giriş yapın. Sonra bu kasa sizi 7 gün tanır.</translation>
  </message>
  <message>
   <source>Log out, the order is kept</source>
   <translation>Çıkış, sipariş saklanır</translation>
  </message>
  <message>
   <source>Longest offline today</source>
   <translation>Bugünkü en uzun kesinti</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Yeniden bak</translation>
  </message>
  <message>
   <source>Looks right</source>
   <translation>Doğru</translation>
  </message>
  <message>
   <source>Loud</source>
   <translation>Yüksek</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Kullanılanlar</translation>
  </message>
  <message>
   <source>Main action of the screen</source>
   <translation>Ekranın ana işi</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Benimkiler</translation>
  </message>
  <message>
   <source>Mine {count}</source>
   <translation>Benimkiler {count}</translation>
  </message>
  <message>
   <source>Money was taken for this order, so it cannot be cleared.</source>
   <translation>Bu sipariş için para alındı, silinemez.</translation>
  </message>
  <message>
   <source>Money was taken for this order. Finish paying it first.</source>
   <translation>Bu sipariş için para alındı. Önce ödemeyi bitirin.</translation>
  </message>
  <message>
   <source>More change</source>
   <translation>Daha çok bozuk</translation>
  </message>
  <message>
   <source>More or fewer of the line</source>
   <translation>Satırı artır veya azalt</translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) of {tab}</source>
   <translation>
    <numerusform>{tab}: %n satırı taşı</numerusform>
    <numerusform>{tab}: %n satırı taşı</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) to…</source>
   <translation>
    <numerusform>%n satırı taşı…</numerusform>
    <numerusform>%n satırı taşı…</numerusform>
   </translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>Buraya taşı</translation>
  </message>
  <message>
   <source>Move lines of {tab}</source>
   <translation>{tab}: satırları taşı</translation>
  </message>
  <message>
   <source>Move nothing</source>
   <translation>Hiçbir şeyi taşıma</translation>
  </message>
  <message>
   <source>Move to {name}</source>
   <translation>{name} hesabına taşı</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ad</translation>
  </message>
  <message>
   <source>Name for the order</source>
   <translation>Siparişin adı</translation>
  </message>
  <message>
   <source>Name or number of the table</source>
   <translation>Masanın adı veya numarası</translation>
  </message>
  <message>
   <source>Name or table</source>
   <translation>Ad veya masa</translation>
  </message>
  <message>
   <source>Name, table, owner or amount</source>
   <translation>Ad, masa, kişi veya tutar</translation>
  </message>
  <message>
   <source>Names and people come from the office.</source>
   <translation>Adlar ve kişiler ofisten gelir.</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Bakılmalı</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>İlgi gerekiyor</translation>
  </message>
  <message>
   <source>Needs attention. {reason}. Opens the one thing to do.</source>
   <translation>İlgi gerekiyor. {reason}. Yapılacak işi açar.</translation>
  </message>
  <message>
   <source>Net</source>
   <comment>on paper</comment>
   <translation>Net</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>Yeni sipariş</translation>
  </message>
  <message>
   <source>New tab</source>
   <translation>Yeni hesap</translation>
  </message>
  <message>
   <source>New tab: name or table</source>
   <translation>Yeni hesap: ad veya masa</translation>
  </message>
  <message>
   <source>New table or name</source>
   <translation>Yeni masa veya ad</translation>
  </message>
  <message>
   <source>Next bill</source>
   <translation>Sonraki hesap</translation>
  </message>
  <message>
   <source>Next try in {time}</source>
   <translation>Sonraki deneme {time} sonra</translation>
  </message>
  <message>
   <source>No USB stick was found. Plug one in and look again, or keep the file on this till.</source>
   <translation>USB bulunamadı. Takıp yeniden bakın ya da dosyayı bu kasada tutun.</translation>
  </message>
  <message>
   <source>No answer from {reader}</source>
   <translation>{reader} yanıt vermiyor</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Henüz yanıt yok</translation>
  </message>
  <message>
   <source>No card reader is set up</source>
   <translation>Kart okuyucu kurulmadı</translation>
  </message>
  <message>
   <source>No card reader is set up on this till. The order is safe.</source>
   <translation>Bu kasada kart okuyucu kurulmadı. Sipariş güvende.</translation>
  </message>
  <message>
   <source>No change. Taken by {how}</source>
   <translation>Para üstü yok. {how} ile alındı</translation>
  </message>
  <message>
   <source>No drawer is set up on this till. Everything is saved.</source>
   <translation>Bu kasada çekmece kurulmadı. Her şey kayıtlı.</translation>
  </message>
  <message>
   <source>No float was counted in yet. Selling goes on all the same.</source>
   <translation>Henüz bozuk para sayılmadı. Satış yine de sürer.</translation>
  </message>
  <message>
   <source>No items yet</source>
   <translation>Henüz ürün yok</translation>
  </message>
  <message>
   <source>No manager is known on this till. Log a manager in once, then ask again.</source>
   <translation>Bu kasada tanınan yönetici yok. Bir yönetici bir kez giriş yapsın, sonra yeniden sorun.</translation>
  </message>
  <message>
   <source>No open tabs</source>
   <translation>Açık hesap yok</translation>
  </message>
  <message>
   <source>No order is open on this till.</source>
   <translation>Bu kasada açık sipariş yok.</translation>
  </message>
  <message>
   <source>No printer is set up</source>
   <translation>Yazıcı kurulmadı</translation>
  </message>
  <message>
   <source>No printer is set up on this till. Everything is saved.</source>
   <translation>Bu kasada yazıcı kurulmadı. Her şey kayıtlı.</translation>
  </message>
  <message>
   <source>No product has code {code}</source>
   <translation>{code} kodlu ürün yok</translation>
  </message>
  <message>
   <source>No product has code {code}. Sell it by name and price.</source>
   <translation>{code} kodlu ürün yok. Ad ve fiyatla satın.</translation>
  </message>
  <message>
   <source>No safe line to the server</source>
   <translation>Sunucuya şifreli bağlantı yok</translation>
  </message>
  <message>
   <source>No such product</source>
   <translation>Böyle ürün yok</translation>
  </message>
  <message>
   <source>No tab is called that</source>
   <translation>Bu adda hesap yok</translation>
  </message>
  <message>
   <source>No, this machine only</source>
   <translation>Hayır, yalnız bu makine</translation>
  </message>
  <message>
   <source>Nobody disagrees about that any more.</source>
   <translation>Bu konuda artık ayrılık yok.</translation>
  </message>
  <message>
   <source>Nobody has touched it for {age}</source>
   <translation>{age} boyunca kimse dokunmadı</translation>
  </message>
  <message numerus="yes">
   <source>Nobody touched this till for %n minute(s). The order is kept.</source>
   <translation>
    <numerusform>Kasaya %n dakikadır dokunulmadı. Sipariş saklandı.</numerusform>
    <numerusform>Kasaya %n dakikadır dokunulmadı. Sipariş saklandı.</numerusform>
   </translation>
  </message>
  <message>
   <source>None</source>
   <translation>Yok</translation>
  </message>
  <message>
   <source>Not charged…</source>
   <translation>Çekilmedi…</translation>
  </message>
  <message>
   <source>Not given…</source>
   <translation>Verilmedi…</translation>
  </message>
  <message>
   <source>Not good</source>
   <translation>İyi değil</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Şimdi değil</translation>
  </message>
  <message>
   <source>Not on a bill yet</source>
   <translation>Henüz hesapta değil</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Not</translation>
  </message>
  <message>
   <source>Note on the line</source>
   <translation>Satıra not</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Hiçbir şey</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>“{words}” için bir şey bulunamadı</translation>
  </message>
  <message>
   <source>Nothing found. Try the amount or the time.</source>
   <translation>Bulunamadı. Tutarı veya saati deneyin.</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>Hiçbir şey kaybolmaz.</translation>
  </message>
  <message>
   <source>Nothing is sent without one. Tell a manager.</source>
   <translation>Onsuz hiçbir şey gönderilmez. Bir yöneticiye söyleyin.</translation>
  </message>
  <message>
   <source>Nothing is sold on this page: the code is only shown.</source>
   <translation>Bu sayfada satış yok: kod yalnız gösterilir.</translation>
  </message>
  <message>
   <source>Nothing moves by itself.</source>
   <translation>Kendiliğinden hareket yok.</translation>
  </message>
  <message>
   <source>Nothing to save yet</source>
   <translation>Henüz kaydedecek şey yok</translation>
  </message>
  <message>
   <source>Nothing waiting</source>
   <translation>Bekleyen yok</translation>
  </message>
  <message>
   <source>Nothing waits for a printer.</source>
   <translation>Yazıcı bekleyen yok.</translation>
  </message>
  <message>
   <source>Nothing was given back.</source>
   <translation>Bir şey geri verilmedi.</translation>
  </message>
  <message>
   <source>Nothing was paid today.</source>
   <translation>Bugün ödeme yok.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Şimdi</translation>
  </message>
  <message>
   <source>Number of guests</source>
   <translation>Misafir sayısı</translation>
  </message>
  <message>
   <source>Of these, managers</source>
   <translation>Bunlardan yönetici</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Kapalı</translation>
  </message>
  <message>
   <source>Offline since {time}. Log in and sell as normal.</source>
   <translation>{time} beri çevrimdışı. Giriş yapın, her zamanki gibi satın.</translation>
  </message>
  <message>
   <source>Offline — safe on this till</source>
   <translation>Çevrimdışı — bu kasada güvende</translation>
  </message>
  <message>
   <source>Offline. Log in and sell as normal.</source>
   <translation>Çevrimdışı. Giriş yapın, her zamanki gibi satın.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till.</source>
   <translation>Çevrimdışı. Bu kasada güvende.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till. {waiting}.</source>
   <translation>Çevrimdışı. Bu kasada güvende. {waiting}.</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>En eski</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Açık</translation>
  </message>
  <message>
   <source>On the house</source>
   <translation>İkram</translation>
  </message>
  <message>
   <source>One bill fewer</source>
   <translation>Bir hesap az</translation>
  </message>
  <message>
   <source>One bill more</source>
   <translation>Bir hesap fazla</translation>
  </message>
  <message>
   <source>One fewer</source>
   <translation>Bir az</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Bir fazla</translation>
  </message>
  <message>
   <source>One sum</source>
   <translation>Tek toplam</translation>
  </message>
  <message>
   <source>One tap shows what is on it, a second one opens it here.</source>
   <translation>Bir dokunuş içini gösterir, ikincisi burada açar.</translation>
  </message>
  <message>
   <source>Only a test</source>
   <translation>Yalnız deneme</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>Çekmeceyi aç</translation>
  </message>
  <message>
   <source>Open in total</source>
   <translation>Toplam açık</translation>
  </message>
  <message>
   <source>Open item</source>
   <translation>Serbest ürün</translation>
  </message>
  <message>
   <source>Open item for code {code}…</source>
   <translation>{code} kodu için serbest ürün…</translation>
  </message>
  <message>
   <source>Open item…</source>
   <translation>Serbest ürün…</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Şimdi aç</translation>
  </message>
  <message>
   <source>Open this copy</source>
   <translation>Bu kopyayı aç</translation>
  </message>
  <message>
   <source>Open this copy here?</source>
   <translation>Bu kopya burada açılsın mı?</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time} on {till}.</source>
   <translation>{age} açık. Son değişiklik {time}, {till}.</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time}.</source>
   <translation>{age} açık. Son değişiklik {time}.</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} aç</translation>
  </message>
  <message>
   <source>Opens as it was at {time}. Newer changes join it later.</source>
   <translation>{time} hâliyle açılır. Yeni değişiklikler sonra katılır.</translation>
  </message>
  <message>
   <source>Options of the line</source>
   <translation>Satırın seçenekleri</translation>
  </message>
  <message>
   <source>Or add it to an open tab</source>
   <translation>Ya da açık bir hesaba ekle</translation>
  </message>
  <message>
   <source>Or join an open tab: one bill for both</source>
   <translation>Ya da açık bir hesapla birleştir: tek hesap</translation>
  </message>
  <message>
   <source>Or to an open tab</source>
   <translation>Ya da açık bir hesaba</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Sipariş</translation>
  </message>
  <message>
   <source>Order moved to {till}</source>
   <translation>Sipariş {till} kasasına geçti</translation>
  </message>
  <message>
   <source>Orders paid twice</source>
   <translation>İki kez ödenen siparişler</translation>
  </message>
  <message>
   <source>Orders still open</source>
   <translation>Hâlâ açık siparişler</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Diğer</translation>
  </message>
  <message>
   <source>Other amount</source>
   <translation>Başka tutar</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>Başka neden</translation>
  </message>
  <message>
   <source>Out: {reason}</source>
   <translation>Çıkış: {reason}</translation>
  </message>
  <message>
   <source>Over 1 h</source>
   <translation>1 saat üstü</translation>
  </message>
  <message>
   <source>Over 1 h {count}</source>
   <translation>1 saat üstü {count}</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Sahibi</translation>
  </message>
  <message>
   <source>PIN not recognised. Try again.</source>
   <translation>PIN tanınmadı. Yeniden deneyin.</translation>
  </message>
  <message numerus="yes">
   <source>PIN not recognised. Try again. %n tr(y|ies) left, then a manager can unlock.</source>
   <translation>
    <numerusform>PIN tanınmadı. %n deneme kaldı, sonra yönetici açabilir.</numerusform>
    <numerusform>PIN tanınmadı. %n deneme kaldı, sonra yönetici açabilir.</numerusform>
   </translation>
  </message>
  <message>
   <source>PIN of {name}</source>
   <translation>{name} PIN’i</translation>
  </message>
  <message>
   <source>Page Down</source>
   <comment>key</comment>
   <translation>Page Down</translation>
  </message>
  <message>
   <source>Page Up</source>
   <comment>key</comment>
   <translation>Page Up</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Ödendi</translation>
  </message>
  <message>
   <source>Paid in</source>
   <translation>Konan</translation>
  </message>
  <message>
   <source>Paid in the last 24 hours</source>
   <translation>Son 24 saatte ödenenler</translation>
  </message>
  <message>
   <source>Paid orders</source>
   <translation>Ödenen siparişler</translation>
  </message>
  <message>
   <source>Paid orders…</source>
   <translation>Ödenen siparişler…</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Alınan</translation>
  </message>
  <message>
   <source>Paid {amount}</source>
   <translation>Ödenen {amount}</translation>
  </message>
  <message>
   <source>Paid, card</source>
   <translation>Ödendi, kart</translation>
  </message>
  <message>
   <source>Paid, cash</source>
   <translation>Ödendi, nakit</translation>
  </message>
  <message>
   <source>Paid, voucher</source>
   <translation>Ödendi, kupon</translation>
  </message>
  <message>
   <source>Papers waiting</source>
   <translation>Bekleyen kâğıtlar</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>Bekliyor</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>Öde</translation>
  </message>
  <message>
   <source>Pay  {amount}</source>
   <translation>Öde  {amount}</translation>
  </message>
  <message>
   <source>Pay by card</source>
   <translation>Kartla öde</translation>
  </message>
  <message>
   <source>Pay by voucher</source>
   <translation>Kuponla öde</translation>
  </message>
  <message>
   <source>Pay the next bill</source>
   <translation>Sonraki hesabı öde</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Kişiler</translation>
  </message>
  <message>
   <source>People at this venue</source>
   <translation>Bu mekândaki kişiler</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>Yüzde</translation>
  </message>
  <message>
   <source>Percent off</source>
   <translation>Yüzde indirimi</translation>
  </message>
  <message>
   <source>Perhaps the clock of this till is wrong. Tell a manager.</source>
   <translation>Belki bu kasanın saati yanlış. Bir yöneticiye söyleyin.</translation>
  </message>
  <message>
   <source>Perhaps the network wants a log-in. Tell a manager.</source>
   <translation>Belki ağ oturum açmanızı istiyor. Bir yöneticiye söyleyin.</translation>
  </message>
  <message>
   <source>Person {number}</source>
   <translation>Kişi {number}</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Yer</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Fiyat</translation>
  </message>
  <message>
   <source>Price of one</source>
   <translation>Birim fiyat</translation>
  </message>
  <message>
   <source>Price of {name}</source>
   <translation>{name} fiyatı</translation>
  </message>
  <message>
   <source>Print X report</source>
   <translation>X raporu yazdır</translation>
  </message>
  <message>
   <source>Print Z report</source>
   <translation>Z raporu yazdır</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Yeniden yazdır</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Tümünü yazdır</translation>
  </message>
  <message>
   <source>Print all bills</source>
   <translation>Tüm hesapları yazdır</translation>
  </message>
  <message>
   <source>Print bill</source>
   <translation>Hesabı yazdır</translation>
  </message>
  <message>
   <source>Print the bill</source>
   <translation>Hesabı yazdır</translation>
  </message>
  <message>
   <source>Print the receipt</source>
   <translation>Fişi yazdır</translation>
  </message>
  <message>
   <source>Printers are set up in the settings file of this till. Sales are saved without one.</source>
   <translation>Yazıcılar ayar dosyasında kurulur. Satışlar yazıcısız da kaydedilir.</translation>
  </message>
  <message>
   <source>Printers, drawer</source>
   <translation>Yazıcılar, çekmece</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Yazdırılıyor</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Ürün</translation>
  </message>
  <message>
   <source>Put {amount} in</source>
   <translation>{amount} koy</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Miktar</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Salt okunur</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Hazır</translation>
  </message>
  <message>
   <source>Receipt number, amount, time, person</source>
   <translation>Fiş numarası, tutar, saat, kişi</translation>
  </message>
  <message>
   <source>Receipt {label}</source>
   <translation>Fiş {label}</translation>
  </message>
  <message>
   <source>Receipt {number} · {time}</source>
   <comment>on paper</comment>
   <translation>Fiş {number} · {time}</translation>
  </message>
  <message>
   <source>Received today</source>
   <translation>Bugün alınan</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Yinele</translation>
  </message>
  <message>
   <source>Refund declined</source>
   <translation>İade reddedildi</translation>
  </message>
  <message>
   <source>Refund declined by the bank</source>
   <translation>İade banka tarafından reddedildi</translation>
  </message>
  <message>
   <source>Remove a payment that was taken: {what}</source>
   <translation>Alınan ödemeyi çıkar: {what}</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Çıkar</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Satırı çıkar</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Satırı çıkar</translation>
  </message>
  <message>
   <source>Remove {name} {amount}</source>
   <translation>{name} {amount} çıkar</translation>
  </message>
  <message>
   <source>Removed {quantity} × {name}</source>
   <translation>{quantity} × {name} çıkarıldı</translation>
  </message>
  <message>
   <source>Reprint</source>
   <comment>on paper</comment>
   <translation>Kopya</translation>
  </message>
  <message>
   <source>Resume here</source>
   <translation>Burada sürdür</translation>
  </message>
  <message>
   <source>Resume the tab</source>
   <translation>Hesabı sürdür</translation>
  </message>
  <message>
   <source>Rung up by mistake</source>
   <translation>Yanlışlıkla girildi</translation>
  </message>
  <message>
   <source>Safety and sync</source>
   <translation>Güvenlik ve eşitleme</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Satışlar</translation>
  </message>
  <message>
   <source>Sales go on, with the time of this till. Tell a manager to set the clock.</source>
   <translation>Satış bu kasanın saatiyle sürer. Yöneticiye saati ayarlatın.</translation>
  </message>
  <message>
   <source>Sales go on. Set the clock of this machine.</source>
   <translation>Satış sürüyor. Bu makinenin saatini ayarlayın.</translation>
  </message>
  <message>
   <source>Same round again</source>
   <translation>Aynı turdan bir daha</translation>
  </message>
  <message>
   <source>Save an order to a tab and it appears here on every till.</source>
   <translation>Siparişi bir hesaba kaydedin; her kasada burada görünür.</translation>
  </message>
  <message>
   <source>Save to a tab</source>
   <translation>Bir hesaba kaydet</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>Hesaba yaz</translation>
  </message>
  <message>
   <source>Save to {name}</source>
   <translation>{name} hesabına yaz</translation>
  </message>
  <message>
   <source>Saved on this till</source>
   <translation>Bu kasada kayıtlı</translation>
  </message>
  <message>
   <source>Saved on this till. Not on the server yet.</source>
   <translation>Bu kasada kayıtlı. Henüz sunucuda değil.</translation>
  </message>
  <message>
   <source>Saved to {tab}. Any till can open it.</source>
   <translation>{tab} hesabına kaydedildi. Her kasa açabilir.</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>Kayıt {time}</translation>
  </message>
  <message>
   <source>Saved {time}.</source>
   <translation>{time} kaydedildi.</translation>
  </message>
  <message>
   <source>Saved {time}. The drawer opens next.</source>
   <translation>{time} kaydedildi. Şimdi çekmece açılır.</translation>
  </message>
  <message>
   <source>Scanner, keys</source>
   <translation>Tarayıcı, tuşlar</translation>
  </message>
  <message>
   <source>Scans are taken on the order page. Nothing was added.</source>
   <translation>Okutma sipariş sayfasında olur. Bir şey eklenmedi.</translation>
  </message>
  <message>
   <source>Screen {number}</source>
   <translation>Ekran {number}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Ara</translation>
  </message>
  <message>
   <source>Search; Enter adds the first hit</source>
   <translation>Ara; Enter ilkini ekler</translation>
  </message>
  <message>
   <source>Sell {name}, which is not on the list, for {price}</source>
   <translation>Listede olmayan {name}, {price} karşılığı satılıyor</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager.</source>
   <translation>Satış hâlâ çalışıyor. Yöneticiye söyleyin.</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager: export and free space today.</source>
   <translation>Satış hâlâ çalışıyor. Yöneticiye söyleyin: bugün aktarıp yer açın.</translation>
  </message>
  <message>
   <source>Send to the kitchen</source>
   <translation>Mutfağa gönder</translation>
  </message>
  <message>
   <source>Sending changes to the server.</source>
   <translation>Değişiklikler sunucuya gidiyor.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gönderildi</translation>
  </message>
  <message>
   <source>Sent to the kitchen.</source>
   <translation>Mutfağa gönderildi.</translation>
  </message>
  <message>
   <source>Sent today</source>
   <translation>Bugün gönderilen</translation>
  </message>
  <message>
   <source>Sent {told} of {all}</source>
   <translation>{told} / {all} gönderildi</translation>
  </message>
  <message>
   <source>Serve first</source>
   <translation>Önce servis et</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Sunucu</translation>
  </message>
  <message>
   <source>Set where this till is started. It cannot be changed here.</source>
   <translation>Kasa açılışında belirlenir. Burada değişmez.</translation>
  </message>
  <message>
   <source>Several media are plugged in. Nothing else on them is touched.</source>
   <translation>Birkaç ortam takılı. Üzerlerindeki başka hiçbir şeye dokunulmaz.</translation>
  </message>
  <message>
   <source>Share all by {number}</source>
   <translation>Tümünü {number} kişiye böl</translation>
  </message>
  <message>
   <source>Share this by {number}</source>
   <translation>Bunu {number} kişiye böl</translation>
  </message>
  <message>
   <source>Shift</source>
   <comment>key</comment>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Should be in it</source>
   <translation>Olması gereken</translation>
  </message>
  <message>
   <source>Show how</source>
   <translation>Nasıl olduğunu göster</translation>
  </message>
  <message>
   <source>Simulated, for the demo</source>
   <translation>Demo için benzetim</translation>
  </message>
  <message>
   <source>Single lines…</source>
   <translation>Tek tek satırlar…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Boyut</translation>
  </message>
  <message>
   <source>Size of everything</source>
   <translation>Her şeyin boyutu</translation>
  </message>
  <message>
   <source>Soft</source>
   <translation>Yumuşak</translation>
  </message>
  <message>
   <source>Sold out.</source>
   <translation>Tükendi.</translation>
  </message>
  <message>
   <source>Someone may be using it.</source>
   <translation>Biri kullanıyor olabilir.</translation>
  </message>
  <message>
   <source>Something else answers</source>
   <translation>Başka bir şey yanıt veriyor</translation>
  </message>
  <message>
   <source>Something on this tab is not paid yet.</source>
   <translation>Bu hesapta ödenmemiş bir şey var.</translation>
  </message>
  <message>
   <source>Something that is not on the list, by name and price.</source>
   <translation>Listede olmayan bir şey, ad ve fiyatla.</translation>
  </message>
  <message>
   <source>Something unexpected happened on this till. Everything saved is safe.</source>
   <translation>Bu kasada beklenmedik bir şey oldu. Kayıtlı her şey güvende.</translation>
  </message>
  <message>
   <source>Something was changed on this bill for the whole tab: share it equally or by amount.</source>
   <translation>Bu hesapta tüm adisyonu ilgilendiren bir değişiklik var: eşit ya da tutara göre bölün.</translation>
  </message>
  <message>
   <source>Sort by: {order}</source>
   <translation>Sıralama: {order}</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sesler</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>Hesabı böl</translation>
  </message>
  <message>
   <source>Split the bill</source>
   <translation>Hesabı böl</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Böl…</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Personel</translation>
  </message>
  <message>
   <source>Stays on the voucher</source>
   <translation>Kuponda kalır</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Tedarikçi</translation>
  </message>
  <message>
   <source>Switch to another person</source>
   <translation>Başka kişiye geç</translation>
  </message>
  <message>
   <source>Switch to {name}</source>
   <translation>{name} kişisine geç</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Eşitleme</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Şimdi eşitle</translation>
  </message>
  <message>
   <source>Synced · Till &amp; server</source>
   <translation>Eşit · Kasa ve sunucu</translation>
  </message>
  <message>
   <source>Synced. This till and the server have the same order.</source>
   <translation>Eşit. Bu kasa ve sunucu aynı siparişi tutuyor.</translation>
  </message>
  <message>
   <source>Syncing…</source>
   <translation>Eşitleniyor…</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Hesap</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Masa</translation>
  </message>
  <message>
   <source>Table </source>
   <translation>Masa </translation>
  </message>
  <message>
   <source>Table {number}</source>
   <translation>Masa {number}</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>Hesaplar</translation>
  </message>
  <message>
   <source>Take it over here?</source>
   <translation>Buraya alınsın mı?</translation>
  </message>
  <message>
   <source>Take over here</source>
   <translation>Buraya al</translation>
  </message>
  <message>
   <source>Take the discount away</source>
   <translation>İndirimi kaldır</translation>
  </message>
  <message>
   <source>Take the money</source>
   <translation>Parayı al</translation>
  </message>
  <message>
   <source>Take voucher of {amount}</source>
   <translation>{amount} kupon al</translation>
  </message>
  <message>
   <source>Take {amount} cash</source>
   <translation>{amount} nakit al</translation>
  </message>
  <message>
   <source>Take {amount} out</source>
   <translation>{amount} al</translation>
  </message>
  <message>
   <source>Take {amount} voucher</source>
   <translation>{amount} kupon al</translation>
  </message>
  <message>
   <source>Take {amount}, {left} left</source>
   <translation>{amount} al, {left} kalır</translation>
  </message>
  <message>
   <source>Take {value} off</source>
   <translation>{value} indir</translation>
  </message>
  <message>
   <source>Takeaway</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>Tap a bill, then type what it pays. The last bill takes what is left.</source>
   <translation>Bir hesaba dokunun, ödeyeceğini yazın. Kalan son hesaba yazılır.</translation>
  </message>
  <message>
   <source>Tap a line, then tap a bill. Tap a line on a bill to send it back.</source>
   <translation>Bir satıra, sonra bir hesaba dokunun. Hesaptaki satıra dokunursanız geri döner.</translation>
  </message>
  <message>
   <source>Tap a product, scan a barcode, or open a tab.</source>
   <translation>Ürüne dokunun, barkod okutun ya da hesap açın.</translation>
  </message>
  <message>
   <source>Tap, insert or swipe</source>
   <translation>Dokundurun, takın veya çekin</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Vergi</translation>
  </message>
  <message>
   <source>Tax</source>
   <comment>on paper</comment>
   <translation>Vergi</translation>
  </message>
  <message>
   <source>Tell a manager. Orders are safe here.</source>
   <translation>Bir yöneticiye söyleyin. Siparişler burada güvende.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>Deneme baskısı</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Teşekkürler</translation>
  </message>
  <message>
   <source>That is more than one order can hold.</source>
   <translation>Bu, bir siparişin alacağından fazla.</translation>
  </message>
  <message>
   <source>That is more than was paid and not yet given back.</source>
   <translation>Bu, ödenip geri verilmeyenden fazla.</translation>
  </message>
  <message>
   <source>That is {total} in one line. Nothing is added yet.</source>
   <translation>Tek satırda {total} eder. Henüz bir şey eklenmedi.</translation>
  </message>
  <message>
   <source>That line is no longer in the order.</source>
   <translation>O satır artık siparişte değil.</translation>
  </message>
  <message>
   <source>That payment is not in this order.</source>
   <translation>O ödeme bu siparişte değil.</translation>
  </message>
  <message>
   <source>That product is not on this till’s list.</source>
   <translation>O ürün bu kasanın listesinde yok.</translation>
  </message>
  <message>
   <source>That tab is in another currency.</source>
   <translation>O hesap başka para biriminde.</translation>
  </message>
  <message>
   <source>That was charged already.</source>
   <translation>Bu zaten alındı.</translation>
  </message>
  <message>
   <source>The PIN of the chosen person</source>
   <translation>Seçili kişinin PIN’i</translation>
  </message>
  <message>
   <source>The amount, pence first</source>
   <translation>Tutar, kuruştan başlayarak</translation>
  </message>
  <message>
   <source>The answer comes there. If that reader shows “declined”, a manager can say so.</source>
   <translation>Yanıt oraya gelir. O okuyucu “reddedildi” yazıyorsa yönetici bunu bildirebilir.</translation>
  </message>
  <message>
   <source>The bill is printing.</source>
   <translation>Hesap yazdırılıyor.</translation>
  </message>
  <message>
   <source>The blue button</source>
   <translation>Mavi düğme</translation>
  </message>
  <message>
   <source>The card reader is set up</source>
   <translation>Kart okuyucu kurulu</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. Give {back} back: receipt {receipt}.</source>
   <translation>Karttan yine de {amount} çekildi. {back} geri verin: fiş {receipt}.</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. It is counted.</source>
   <translation>Karttan yine de {amount} çekildi. Hesaba katıldı.</translation>
  </message>
  <message>
   <source>The card was not charged. The order is safe and still to pay.</source>
   <translation>Karttan çekilmedi. Sipariş güvende, ödenecek.</translation>
  </message>
  <message>
   <source>The cash drawer did not open</source>
   <translation>Para çekmecesi açılmadı</translation>
  </message>
  <message>
   <source>The cash drawer opens without a sale.</source>
   <translation>Para çekmecesi satışsız açılıyor.</translation>
  </message>
  <message>
   <source>The certificate is not valid</source>
   <translation>Sertifika şu an geçerli değil</translation>
  </message>
  <message>
   <source>The clock of this till differs by {count} min</source>
   <translation>Bu kasanın saati {count} dk farklı</translation>
  </message>
  <message>
   <source>The clock of this till differs by {minutes} min</source>
   <translation>Bu kasanın saati {minutes} dk farklı</translation>
  </message>
  <message>
   <source>The count is more than {limit} away from what should be in the drawer.</source>
   <translation>Sayım, olması gerekenden {limit} tutarından fazla farklı.</translation>
  </message>
  <message>
   <source>The customer display is not connected. Selling goes on without it.</source>
   <translation>Müşteri ekranı bağlı değil. Satış onsuz sürüyor.</translation>
  </message>
  <message>
   <source>The disk of this till cannot be written to: call support.</source>
   <translation>Bu kasanın diskine yazılamıyor: desteği arayın.</translation>
  </message>
  <message>
   <source>The disk of this till is full. The order is safe where it was; free some space, then log in.</source>
   <translation>Bu kasanın diski dolu. Sipariş olduğu yerde güvende; yer açıp giriş yapın.</translation>
  </message>
  <message>
   <source>The disk of this till is full: free some space, then try again.</source>
   <translation>Bu kasanın diski dolu: yer açıp yeniden deneyin.</translation>
  </message>
  <message>
   <source>The drawer has no float yet. “Cash drawer” under More counts one in.</source>
   <translation>Çekmecede henüz bozuk para yok. Diğer’deki “Para çekmecesi” ile sayın.</translation>
  </message>
  <message>
   <source>The drawer is right</source>
   <translation>Çekmece tutuyor</translation>
  </message>
  <message>
   <source>The drawer opens.</source>
   <translation>Çekmece açılıyor.</translation>
  </message>
  <message>
   <source>The exact amount</source>
   <translation>Tam tutar</translation>
  </message>
  <message>
   <source>The file of this till is damaged: call support before you go on.</source>
   <translation>Bu kasanın dosyası hasarlı: sürdürmeden desteği arayın.</translation>
  </message>
  <message>
   <source>The first nine favourites</source>
   <translation>İlk dokuz sık satılan</translation>
  </message>
  <message>
   <source>The first or the last line</source>
   <translation>İlk ya da son satır</translation>
  </message>
  <message>
   <source>The first quick amount</source>
   <translation>İlk hızlı tutar</translation>
  </message>
  <message>
   <source>The fourth quick amount</source>
   <translation>Dördüncü hızlı tutar</translation>
  </message>
  <message>
   <source>The guest holds the card to the reader</source>
   <translation>Misafir kartı okuyucuya tutar</translation>
  </message>
  <message>
   <source>The guest sees lines, total and change on it.</source>
   <translation>Misafir satırları, toplamı ve para üstünü görür.</translation>
  </message>
  <message>
   <source>The guests left</source>
   <translation>Misafirler gitti</translation>
  </message>
  <message>
   <source>The guests move to another table, or this tab joins another one.</source>
   <translation>Misafirler başka masaya geçer ya da bu hesap bir başkasına katılır.</translation>
  </message>
  <message>
   <source>The journal check found a problem</source>
   <translation>Günlük denetimi bir sorun buldu</translation>
  </message>
  <message>
   <source>The journal is busy. Nothing was written. Try again.</source>
   <translation>Günlük meşgul. Bir şey yazılmadı. Yeniden deneyin.</translation>
  </message>
  <message>
   <source>The journal is whole.</source>
   <translation>Günlük sağlam.</translation>
  </message>
  <message>
   <source>The journal needs a look</source>
   <translation>Günlüğe bakılmalı</translation>
  </message>
  <message>
   <source>The journal needs a look. Call support.</source>
   <translation>Günlüğe bakılmalı. Desteği arayın.</translation>
  </message>
  <message>
   <source>The journal of this till came from another machine. It goes on as a new one.</source>
   <translation>Bu kasanın günlüğü başka makineden geldi. Yeni olarak sürüyor.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be opened ({reason}). Call support.</source>
   <translation>Bu kasanın günlüğü açılamıyor ({reason}). Desteği arayın.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be read. Call support.</source>
   <translation>Bu kasanın günlüğü okunamıyor. Desteği arayın.</translation>
  </message>
  <message>
   <source>The journal of this till is from a newer version. Install that version again.</source>
   <translation>Bu kasanın günlüğü daha yeni bir sürümden. O sürümü yeniden kurun.</translation>
  </message>
  <message>
   <source>The journal of this till was copied or put back. Nothing is lost. Tell a manager.</source>
   <translation>Bu kasanın günlüğü kopyalanmış veya geri konmuş. Kayıp yok. Yöneticiye söyleyin.</translation>
  </message>
  <message>
   <source>The journal of this till was older than it should be. The server fills the rest.</source>
   <translation>Bu kasanın günlüğü olması gerekenden eskiydi. Gerisini sunucu tamamlar.</translation>
  </message>
  <message numerus="yes">
   <source>The journal was damaged and set aside. %n change(s) came over. Tell a manager.</source>
   <translation>
    <numerusform>Günlük hasarlıydı, kenara kondu. %n değişiklik aktarıldı. Yöneticiye söyleyin.</numerusform>
    <numerusform>Günlük hasarlıydı, kenara kondu. %n değişiklik aktarıldı. Yöneticiye söyleyin.</numerusform>
   </translation>
  </message>
  <message>
   <source>The kitchen knows everything already.</source>
   <translation>Mutfak her şeyi zaten biliyor.</translation>
  </message>
  <message>
   <source>The last line</source>
   <translation>Son satır</translation>
  </message>
  <message>
   <source>The last round was added again, without what is sold out: {names}.</source>
   <translation>Son tur yeniden eklendi; tükenenler hariç: {names}.</translation>
  </message>
  <message>
   <source>The last round was added again.</source>
   <translation>Son tur yeniden eklendi.</translation>
  </message>
  <message>
   <source>The last tap was not saved</source>
   <translation>Son dokunuş kaydedilmedi</translation>
  </message>
  <message>
   <source>The line above or below</source>
   <translation>Üstteki veya alttaki satır</translation>
  </message>
  <message>
   <source>The line below</source>
   <translation>Alttaki satır</translation>
  </message>
  <message>
   <source>The line comes with it.</source>
   <translation>Satır birlikte gelir.</translation>
  </message>
  <message>
   <source>The line went with it, up to your last tap at {time}.</source>
   <translation>Satır, {time} saatindeki son dokunuşunuza kadar birlikte gitti.</translation>
  </message>
  <message>
   <source>The line went with it.</source>
   <translation>Satır birlikte gitti.</translation>
  </message>
  <message>
   <source>The order is kept on the tab. Any till can open it and add to it.</source>
   <translation>Sipariş hesapta kalır. Her kasa açıp ekleyebilir.</translation>
  </message>
  <message>
   <source>The order was voided. The audit keeps it.</source>
   <translation>Sipariş iptal edildi. Kayıtta kalır.</translation>
  </message>
  <message>
   <source>The paper is on its way. If nothing comes out, the reason stands here.</source>
   <translation>Kâğıt yolda. Bir şey çıkmazsa nedeni burada yazar.</translation>
  </message>
  <message>
   <source>The paper ran out while it was printing.</source>
   <translation>Basarken kâğıt bitti.</translation>
  </message>
  <message>
   <source>The payment was removed. Give the guest the money back.</source>
   <translation>Ödeme çıkarıldı. Parayı misafire geri verin.</translation>
  </message>
  <message>
   <source>The printers are ready</source>
   <translation>Yazıcılar hazır</translation>
  </message>
  <message>
   <source>The products are on their way from the server.</source>
   <translation>Ürünler sunucudan geliyor.</translation>
  </message>
  <message>
   <source>The reader gave no answer. Say that the card was not charged.</source>
   <translation>Okuyucu yanıt vermedi. Karttan çekilmediğini onaylayın.</translation>
  </message>
  <message>
   <source>The reader gave {amount} back after all: receipt {receipt}. It is counted.</source>
   <translation>Okuyucu yine de {amount} geri verdi: fiş {receipt}. Hesaba katıldı.</translation>
  </message>
  <message>
   <source>The reader has not said yet whether it gave money back. Ask it again first.</source>
   <translation>Okuyucu geri verip vermediğini söylemedi. Önce yeniden sorun.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was given back.</source>
   <translation>Okuyucu {amount} geri verildiğini gösteriyor.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was not given back.</source>
   <translation>Okuyucu {amount} geri verilmediğini gösteriyor.</translation>
  </message>
  <message>
   <source>The receipt is printing.</source>
   <translation>Fiş yazdırılıyor.</translation>
  </message>
  <message>
   <source>The report is printing.</source>
   <translation>Rapor yazdırılıyor.</translation>
  </message>
  <message>
   <source>The rest, {total}, is an order of its own. It is kept.</source>
   <translation>Kalanı, {total}, ayrı bir sipariş. Saklandı.</translation>
  </message>
  <message>
   <source>The sales are saved. What did not come out waits and can be printed again.</source>
   <translation>Satışlar kayıtlı. Çıkmayanlar bekliyor, yeniden basılabilir.</translation>
  </message>
  <message>
   <source>The second quick amount</source>
   <translation>İkinci hızlı tutar</translation>
  </message>
  <message>
   <source>The server cannot answer now</source>
   <translation>Sunucu şu an yanıt veremiyor</translation>
  </message>
  <message>
   <source>The server does not know this till</source>
   <translation>Sunucu bu kasayı tanımıyor</translation>
  </message>
  <message>
   <source>The server does not know this till. A manager can enrol it. Orders are safe here.</source>
   <translation>Sunucu bu kasayı tanımıyor. Bir yönetici kaydedebilir. Siparişler burada güvende.</translation>
  </message>
  <message>
   <source>The server refused what this till sent: {why}. Orders are safe here.</source>
   <translation>Sunucu bu kasanın gönderdiğini reddetti: {why}. Siparişler burada güvende.</translation>
  </message>
  <message>
   <source>The server refuses changes</source>
   <translation>Sunucu değişiklikleri reddediyor</translation>
  </message>
  <message>
   <source>The tab opens here and stays open until it is paid.</source>
   <translation>Hesap burada açılır ve ödenene dek açık kalır.</translation>
  </message>
  <message>
   <source>The third quick amount</source>
   <translation>Üçüncü hızlı tutar</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. If it shows “declined”, a manager can say so.</source>
   <translation>Kasa okuyucuya tekrar tekrar soruyor. “Reddedildi” yazıyorsa yönetici bunu bildirebilir.</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. What the reader shows, a manager can say.</source>
   <translation>Kasa okuyucuya tekrar tekrar soruyor. Gösterdiğini yönetici bildirebilir.</translation>
  </message>
  <message>
   <source>The till does not start</source>
   <translation>Kasa başlamıyor</translation>
  </message>
  <message>
   <source>The till restarted at {time}. Last change saved: </source>
   <translation>Kasa {time} saatinde yeniden açıldı. Kayıtlı son değişiklik: </translation>
  </message>
  <message>
   <source>The till stopped meanwhile. Look at the printer.</source>
   <translation>Kasa bu sırada durdu. Yazıcıya bakın.</translation>
  </message>
  <message>
   <source>The whole order is voided.</source>
   <translation>Tüm sipariş iptal ediliyor.</translation>
  </message>
  <message>
   <source>The {name} printer does not answer at {place}</source>
   <translation>{name} yazıcısı yanıt vermiyor ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not connected ({place})</source>
   <translation>{name} yazıcısı bağlı değil ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not ready: close its lid</source>
   <translation>{name} yazıcısı hazır değil: kapağını kapatın</translation>
  </message>
  <message>
   <source>The {name} printer is out of paper</source>
   <translation>{name} yazıcısında kâğıt bitti</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Sonra</translation>
  </message>
  <message>
   <source>There is no round to repeat yet. Add a product first.</source>
   <translation>Yinelenecek tur yok. Önce ürün ekleyin.</translation>
  </message>
  <message>
   <source>There is nothing in it that this order has not. It stays one order.</source>
   <translation>Bu siparişte olmayan bir şey yok. Tek sipariş kalır.</translation>
  </message>
  <message>
   <source>There is nothing in the order yet. Add a product first.</source>
   <translation>Siparişte henüz bir şey yok. Önce ürün ekleyin.</translation>
  </message>
  <message>
   <source>There is nothing to pay yet. Add a product first.</source>
   <translation>Henüz ödenecek bir şey yok. Önce ürün ekleyin.</translation>
  </message>
  <message>
   <source>There is nothing to print yet. Add a product first.</source>
   <translation>Henüz basılacak bir şey yok. Önce ürün ekleyin.</translation>
  </message>
  <message>
   <source>There is nothing to save yet. Add a product first.</source>
   <translation>Henüz kaydedilecek bir şey yok. Önce ürün ekleyin.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Geri alınacak bir şey yok.</translation>
  </message>
  <message>
   <source>They are on the other tab at once, with what the kitchen knows of them.</source>
   <translation>Mutfağın bildikleriyle birlikte hemen öteki hesaba geçerler.</translation>
  </message>
  <message>
   <source>They join this order when it is back.</source>
   <translation>Geri gelince bu siparişe katılırlar.</translation>
  </message>
  <message>
   <source>This bill has a discount for the whole tab. Pay it, or log out: it is kept so.</source>
   <translation>Bu hesapta tüm adisyona indirim var. Ödeyin ya da çıkın: öyle kalır.</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>Bu yardım</translation>
  </message>
  <message>
   <source>This is the {name} printer.</source>
   <translation>Bu {name} yazıcısı.</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>Bu satır</translation>
  </message>
  <message>
   <source>This order</source>
   <translation>Bu sipariş</translation>
  </message>
  <message>
   <source>This order belongs to somebody else. Its owner or a manager can open it.</source>
   <translation>Bu sipariş başkasının. Sahibi ya da yönetici açabilir.</translation>
  </message>
  <message>
   <source>This order is not paid yet, so there is nothing to give back.</source>
   <translation>Bu sipariş ödenmedi; geri verilecek bir şey yok.</translation>
  </message>
  <message>
   <source>This order is on a tab. Open the tab to change it.</source>
   <translation>Bu sipariş bir hesapta. Değiştirmek için hesabı açın.</translation>
  </message>
  <message>
   <source>This order is open on another till. Take it back to change it here.</source>
   <translation>Bu sipariş başka kasada açık. Burada değiştirmek için geri alın.</translation>
  </message>
  <message>
   <source>This order is open on {till}</source>
   <translation>Bu sipariş {till} kasasında açık</translation>
  </message>
  <message>
   <source>This order is paid. Start a new order for more.</source>
   <translation>Bu sipariş ödendi. Fazlası için yenisini başlatın.</translation>
  </message>
  <message>
   <source>This order was cleared. Start a new order.</source>
   <translation>Bu sipariş silindi. Yenisini başlatın.</translation>
  </message>
  <message>
   <source>This order was last on {till}</source>
   <translation>Bu sipariş en son {till} kasasındaydı</translation>
  </message>
  <message>
   <source>This software</source>
   <translation>Bu yazılım</translation>
  </message>
  <message>
   <source>This tab is closed. Open a new one.</source>
   <translation>Bu hesap kapalı. Yenisini açın.</translation>
  </message>
  <message>
   <source>This till</source>
   <translation>Bu kasa</translation>
  </message>
  <message>
   <source>This till cannot write to its disk. The order is safe where it was; call support.</source>
   <translation>Bu kasa diskine yazamıyor. Sipariş olduğu yerde güvende; desteği arayın.</translation>
  </message>
  <message>
   <source>This till goes to the login screen in {time}.</source>
   <translation>Bu kasa {time} içinde giriş ekranına döner.</translation>
  </message>
  <message>
   <source>This till has no secret store, so it cannot check a PIN by itself.</source>
   <translation>Bu kasanın sır deposu yok; PIN’i kendisi denetleyemez.</translation>
  </message>
  <message>
   <source>This till has no secret store. Log in when the server can be reached.</source>
   <translation>Bu kasanın sır deposu yok. Sunucuya ulaşılınca giriş yapın.</translation>
  </message>
  <message>
   <source>This till is already open on this machine. Its window was brought to the front.</source>
   <translation>Bu kasa bu makinede zaten açık. Penceresi öne getirildi.</translation>
  </message>
  <message>
   <source>This till lacks the driver of the {name} printer</source>
   <translation>Bu kasada {name} yazıcısının sürücüsü yok</translation>
  </message>
  <message>
   <source>This till may not use the {name} printer ({place})</source>
   <translation>Bu kasa {name} yazıcısını kullanamaz ({place})</translation>
  </message>
  <message>
   <source>This till sends no email. Print the receipt; the sale is saved.</source>
   <translation>Bu kasa e-posta göndermez. Fişi yazdırın; satış kayıtlı.</translation>
  </message>
  <message>
   <source>This till was revoked</source>
   <translation>Bu kasa iptal edildi</translation>
  </message>
  <message>
   <source>This till was revoked. A manager can enrol it. Orders are safe here.</source>
   <translation>Bu kasa iptal edildi. Bir yönetici yeniden kaydedebilir. Siparişler burada güvende.</translation>
  </message>
  <message>
   <source>This till {count}</source>
   <translation>Bu kasa {count}</translation>
  </message>
  <message>
   <source>This till · {till}</source>
   <translation>Bu kasa · {till}</translation>
  </message>
  <message>
   <source>Ticket for {label}</source>
   <translation>{label} için mutfak fişi</translation>
  </message>
  <message>
   <source>Till</source>
   <translation>Kasa</translation>
  </message>
  <message>
   <source>Till code</source>
   <translation>Kasa kodu</translation>
  </message>
  <message>
   <source>Till {number}</source>
   <translation>Kasa {number}</translation>
  </message>
  <message>
   <source>Tills at this venue</source>
   <translation>Bu mekândaki kasalar</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Saat</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>Bahşiş</translation>
  </message>
  <message>
   <source>Tip</source>
   <comment>on paper</comment>
   <translation>Bahşiş</translation>
  </message>
  <message>
   <source>Tips paid out</source>
   <translation>Ödenen bahşiş</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Ödenecek</translation>
  </message>
  <message>
   <source>To share</source>
   <translation>Bölünecek</translation>
  </message>
  <message>
   <source>To the bank</source>
   <translation>Bankaya</translation>
  </message>
  <message>
   <source>To {name}</source>
   <translation>{name} kişisine</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Birlikte</translation>
  </message>
  <message>
   <source>Together, the dearer one until you choose</source>
   <translation>Birlikte; seçene dek pahalısıyla</translation>
  </message>
  <message>
   <source>Too many tries. A manager can unlock.</source>
   <translation>Çok fazla deneme. Yönetici açabilir.</translation>
  </message>
  <message>
   <source>Too many tries. Try again in {seconds} s.</source>
   <translation>Çok fazla deneme. {seconds} sn sonra deneyin.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Toplam</translation>
  </message>
  <message>
   <source>Total</source>
   <comment>on paper</comment>
   <translation>Toplam</translation>
  </message>
  <message>
   <source>Total sold</source>
   <translation>Toplam satış</translation>
  </message>
  <message>
   <source>Total {amount}. Saved {time}.</source>
   <translation>Toplam {amount}. Kayıt {time}.</translation>
  </message>
  <message>
   <source>Transfer {tab}</source>
   <translation>{tab} taşı</translation>
  </message>
  <message>
   <source>Transfer…</source>
   <translation>Taşı…</translation>
  </message>
  <message>
   <source>Tries again by itself</source>
   <translation>Kendiliğinden yeniden dener</translation>
  </message>
  <message>
   <source>Try a scan now</source>
   <translation>Şimdi okutmayı deneyin</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Yeniden dene</translation>
  </message>
  <message>
   <source>Try again; if it happens again, call support.</source>
   <translation>Yeniden deneyin; yinelenirse desteği arayın.</translation>
  </message>
  <message>
   <source>Try another word, or show all tabs.</source>
   <translation>Başka sözcük deneyin ya da tüm hesapları gösterin.</translation>
  </message>
  <message>
   <source>Try card again</source>
   <translation>Kartı yeniden dene</translation>
  </message>
  <message>
   <source>Two versions of a line</source>
   <translation>Bir satırın iki sürümü</translation>
  </message>
  <message>
   <source>Two versions of a line are waiting. Choose one, then pay.</source>
   <translation>Bir satırın iki sürümü bekliyor. Birini seçin, sonra ödeyin.</translation>
  </message>
  <message>
   <source>Type the number of guests in digits. Nothing was changed.</source>
   <translation>Misafir sayısını rakamla yazın. Bir şey değişmedi.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Geri al</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Güncel</translation>
  </message>
  <message>
   <source>Use this order</source>
   <translation>Bu siparişi kullan</translation>
  </message>
  <message>
   <source>Use {amount} tip</source>
   <translation>{amount} bahşiş uygula</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Sürüm</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Sürüm {version}</translation>
  </message>
  <message>
   <source>Void order</source>
   <translation>Siparişi iptal et</translation>
  </message>
  <message>
   <source>Void the order?</source>
   <translation>Sipariş iptal edilsin mi?</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Kupon</translation>
  </message>
  <message>
   <source>Voucher</source>
   <comment>on paper</comment>
   <translation>Kupon</translation>
  </message>
  <message>
   <source>Voucher worth</source>
   <translation>Kupon değeri</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Bekliyor</translation>
  </message>
  <message>
   <source>Waiting for the customer · {seconds} s</source>
   <translation>Müşteri bekleniyor · {seconds} sn</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>Gönderilmeyi bekliyor</translation>
  </message>
  <message>
   <source>We put both together. Nothing was thrown away.</source>
   <translation>İkisini birleştirdik. Hiçbir şey atılmadı.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Hoş geldiniz</translation>
  </message>
  <message>
   <source>What the keys do here</source>
   <translation>Tuşlar burada ne yapar</translation>
  </message>
  <message>
   <source>What the keys do on a page</source>
   <translation>Tuşlar bir sayfada ne yapar</translation>
  </message>
  <message>
   <source>What was chosen on this till could not be read. It starts as it was set up.</source>
   <translation>Bu kasada seçilenler okunamadı. Kurulduğu gibi başlıyor.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Nerede</translation>
  </message>
  <message>
   <source>Where do the guests sit?</source>
   <translation>Misafirler nerede oturuyor?</translation>
  </message>
  <message>
   <source>Where should the file go?</source>
   <translation>Dosya nereye konsun?</translation>
  </message>
  <message>
   <source>Who shall serve {tab}?</source>
   <translation>{tab} hesabına kim bakacak?</translation>
  </message>
  <message>
   <source>Whole order</source>
   <translation>Tüm sipariş</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Neden?</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>Yanlış ürün</translation>
  </message>
  <message>
   <source>X report</source>
   <translation>X raporu</translation>
  </message>
  <message>
   <source>Yes, key checked</source>
   <translation>Evet, anahtar denetlendi</translation>
  </message>
  <message>
   <source>You can take it back</source>
   <translation>Geri alabilirsiniz</translation>
  </message>
  <message>
   <source>You get the {lines}</source>
   <translation>Aldığınız: {lines}</translation>
  </message>
  <message numerus="yes">
   <source>You have %n open order(s)</source>
   <translation>
    <numerusform>%n açık siparişiniz var</numerusform>
    <numerusform>%n açık siparişiniz var</numerusform>
   </translation>
  </message>
  <message>
   <source>You save</source>
   <translation>Kazancınız</translation>
  </message>
  <message>
   <source>Your last tap is not in the order. Everything before it is safe.</source>
   <translation>Son dokunuşunuz siparişte değil. Öncesi güvende.</translation>
  </message>
  <message>
   <source>Your open order {total} opens here</source>
   <translation>Açık siparişiniz {total} burada açılır</translation>
  </message>
  <message>
   <source>Your order is kept. It opens again after this tab.</source>
   <translation>Siparişiniz saklandı. Bu hesaptan sonra yeniden açılır.</translation>
  </message>
  <message>
   <source>Your order of {lines} was recovered</source>
   <translation>{lines} içeren siparişiniz kurtarıldı</translation>
  </message>
  <message>
   <source>Your order {total} is from {till}</source>
   <translation>Siparişiniz {total}, {till} kasasından</translation>
  </message>
  <message>
   <source>Z report {number}</source>
   <translation>Z raporu {number}</translation>
  </message>
  <message>
   <source>a manager allows it</source>
   <translation>yönetici izin verir</translation>
  </message>
  <message>
   <source>after plugging a stick in</source>
   <translation>takınca</translation>
  </message>
  <message>
   <source>and shows “Order moved to {here}”.</source>
   <translation>ve “Sipariş {here} kasasına geçti” yazar.</translation>
  </message>
  <message>
   <source>any number</source>
   <translation>istediğiniz kadar</translation>
  </message>
  <message>
   <source>as at {time}</source>
   <translation>{time} itibarıyla</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>{time}</translation>
  </message>
  <message>
   <source>by the amount</source>
   <translation>tutara göre</translation>
  </message>
  <message>
   <source>card</source>
   <translation>kart</translation>
  </message>
  <message>
   <source>cash drawer</source>
   <translation>para çekmecesi</translation>
  </message>
  <message>
   <source>changes from other tills, first log-ins of new staff.</source>
   <translation>başka kasaların değişiklikleri, yenilerin ilk girişi.</translation>
  </message>
  <message>
   <source>choose one</source>
   <translation>birini seçin</translation>
  </message>
  <message>
   <source>discount {label}</source>
   <translation>indirim {label}</translation>
  </message>
  <message>
   <source>discounts {off}</source>
   <translation>indirimler {off}</translation>
  </message>
  <message>
   <source>dollars</source>
   <translation>dolar</translation>
  </message>
  <message>
   <source>euros</source>
   <translation>avro</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>geri verilen</translation>
  </message>
  <message>
   <source>in them</source>
   <translation>içlerinde</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>{time} içinde</translation>
  </message>
  <message>
   <source>incl. VAT {tax}</source>
   <translation>KDV dahil {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <translation>{tax} dahil</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <comment>on paper</comment>
   <translation>{tax} dahil</translation>
  </message>
  <message>
   <source>known here, as at {time}.</source>
   <translation>burada bilinen, {time} itibarıyla.</translation>
  </message>
  <message>
   <source>last on this till</source>
   <translation>en son bu kasada</translation>
  </message>
  <message>
   <source>last on {till}</source>
   <translation>en son {till}</translation>
  </message>
  <message>
   <source>last on {till}, {age} ago</source>
   <translation>en son {till}, {age} önce</translation>
  </message>
  <message>
   <source>less than a minute ago</source>
   <translation>bir dakikadan az önce</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>açık sipariş yok</translation>
  </message>
  <message>
   <source>none</source>
   <translation>yok</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>henüz yok</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>sayılmadı</translation>
  </message>
  <message>
   <source>note {text}</source>
   <translation>not {text}</translation>
  </message>
  <message>
   <source>of {total} · paid {paid}</source>
   <translation>{total} içinden · ödenen {paid}</translation>
  </message>
  <message>
   <source>on {till} at any time.</source>
   <translation>{till} kasasında istediğiniz an.</translation>
  </message>
  <message>
   <source>on {till} now</source>
   <translation>şimdi {till}</translation>
  </message>
  <message>
   <source>only a part of it goes to another tab</source>
   <translation>yalnız bir bölümü başka hesaba geçer</translation>
  </message>
  <message>
   <source>opened {time}</source>
   <translation>açılış {time}</translation>
  </message>
  <message>
   <source>pounds</source>
   <translation>sterlin</translation>
  </message>
  <message>
   <source>receipts and bills</source>
   <translation>fişler ve hesaplar</translation>
  </message>
  <message>
   <source>sell, take cash, log out, log in again.</source>
   <translation>satmak, nakit almak, çıkmak, yeniden girmek.</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>tükendi</translation>
  </message>
  <message>
   <source>the office</source>
   <translation>ofis</translation>
  </message>
  <message>
   <source>the reader</source>
   <translation>okuyucu</translation>
  </message>
  <message>
   <source>the reader has not answered</source>
   <translation>okuyucu yanıt vermedi</translation>
  </message>
  <message>
   <source>tips in it</source>
   <translation>içindeki bahşiş</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>kupon</translation>
  </message>
  <message>
   <source>waiting for an answer</source>
   <translation>yanıt bekleniyor</translation>
  </message>
  <message>
   <source>waiting on {reader}</source>
   <translation>{reader} bekleniyor</translation>
  </message>
  <message>
   <source>was {number} before</source>
   <translation>önce {number} idi</translation>
  </message>
  <message>
   <source>you choose which to keep.</source>
   <translation>hangisinin kalacağını siz seçersiniz.</translation>
  </message>
  <message>
   <source>{amount} counted in.</source>
   <translation>{amount} sayıldı.</translation>
  </message>
  <message>
   <source>{amount} given back</source>
   <translation>{amount} geri verildi</translation>
  </message>
  <message>
   <source>{amount} goes out of the drawer.</source>
   <translation>Çekmeceden {amount} çıkıyor.</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Give it back on the reader now.</source>
   <translation>{amount} geri verildi diye kaydedildi. Şimdi okuyucudan geri verin.</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Hand it out now.</source>
   <translation>{amount} geri verildi diye kaydedildi. Şimdi verin.</translation>
  </message>
  <message>
   <source>{amount} is still to pay. The order is safe.</source>
   <translation>{amount} ödenecek. Sipariş güvende.</translation>
  </message>
  <message>
   <source>{amount} less than expected</source>
   <translation>Beklenenden {amount} eksik</translation>
  </message>
  <message>
   <source>{amount} more than expected</source>
   <translation>Beklenenden {amount} fazla</translation>
  </message>
  <message>
   <source>{amount} put in.</source>
   <translation>{amount} kondu.</translation>
  </message>
  <message>
   <source>{amount} taken out.</source>
   <translation>{amount} alındı.</translation>
  </message>
  <message>
   <source>{amount} was given back to the card.</source>
   <translation>{amount} karta geri verildi.</translation>
  </message>
  <message>
   <source>{by} gives it to {to}, who has not accepted yet.</source>
   <translation>{by}, {to} kişisine veriyor; henüz kabul edilmedi.</translation>
  </message>
  <message>
   <source>{changes} waiting</source>
   <translation>{changes} bekliyor</translation>
  </message>
  <message>
   <source>{count} GB</source>
   <translation>{count} GB</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <translation>{count} MB</translation>
  </message>
  <message>
   <source>{count} in this order</source>
   <translation>bu siparişte {count}</translation>
  </message>
  <message>
   <source>{count} ms</source>
   <translation>{count} ms</translation>
  </message>
  <message>
   <source>{count} times {name}</source>
   <translation>{count} kez {name}</translation>
  </message>
  <message>
   <source>{count} × {name} was added.</source>
   <translation>{count} × {name} eklendi.</translation>
  </message>
  <message>
   <source>{file} is in {folder}.</source>
   <translation>{file} şurada: {folder}.</translation>
  </message>
  <message>
   <source>{file} is on {place}. You can take it out.</source>
   <translation>{file}, {place} üzerinde. Çıkarabilirsiniz.</translation>
  </message>
  <message numerus="yes">
   <source>{first} and %n more wait</source>
   <translation>
    <numerusform>{first} ve %n tane daha bekliyor</numerusform>
    <numerusform>{first} ve %n tane daha bekliyor</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} waits</source>
   <translation>{first} bekliyor</translation>
  </message>
  <message>
   <source>{free} of {disk}</source>
   <translation>{free} / {disk}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} m</source>
   <translation>{hours} sa {minutes} dk</translation>
  </message>
  <message>
   <source>{how} · saved on this till {time}</source>
   <translation>{how} · bu kasada kayıtlı {time}</translation>
  </message>
  <message>
   <source>{left} of {lines}</source>
   <translation>{left} / {lines}</translation>
  </message>
  <message>
   <source>{left} of {total} can be given back.</source>
   <translation>{total} içinden {left} geri verilebilir.</translation>
  </message>
  <message>
   <source>{minutes} m</source>
   <translation>{minutes} dk</translation>
  </message>
  <message>
   <source>{name} counted {amount} in at {time}</source>
   <translation>{name}, {time} saatinde {amount} saydı</translation>
  </message>
  <message>
   <source>{name} for {price} each needs a manager.</source>
   <translation>Tanesi {price} {name} için yönetici gerekir.</translation>
  </message>
  <message>
   <source>{name} gives you {tab}</source>
   <translation>{name} size {tab} veriyor</translation>
  </message>
  <message>
   <source>{name} gives you {tab}. Open Tabs to accept it.</source>
   <translation>{name} size {tab} veriyor. Kabul için Hesaplar’ı açın.</translation>
  </message>
  <message>
   <source>{name} has to log in on this till once while the server can be reached.</source>
   <translation>Sunucuya ulaşılırken {name} bu kasada bir kez giriş yapmalı.</translation>
  </message>
  <message>
   <source>{name} is asked to take {tab}.</source>
   <translation>{name} kişisinden {tab} istendi.</translation>
  </message>
  <message>
   <source>{name} is sold out. Nothing was added.</source>
   <translation>{name} tükendi. Bir şey eklenmedi.</translation>
  </message>
  <message>
   <source>{name} may be printed</source>
   <translation>{name} basılmış olabilir</translation>
  </message>
  <message>
   <source>{name} was changed.</source>
   <translation>{name} değişti.</translation>
  </message>
  <message>
   <source>{name} was not printed</source>
   <translation>{name} basılmadı</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} çıkarıldı.</translation>
  </message>
  <message>
   <source>{name} without its discount needs a manager.</source>
   <translation>İndirimsiz {name} için yönetici gerekir.</translation>
  </message>
  <message>
   <source>{name}, {time}</source>
   <translation>{name}, {time}</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>{name} siparişi</translation>
  </message>
  <message>
   <source>{name}’s order was paid before {late} reached it. Ring up what is still to be paid.</source>
   <translation>{name} siparişi, {late} gelmeden ödendi. Kalanı yeniden girin.</translation>
  </message>
  <message>
   <source>{name}’s order was paid more than once: {took} for {cost}. Both payments are kept. Tell a manager.</source>
   <translation>{name} siparişi birden çok ödendi: {cost} için {took}. İki ödeme de duruyor. Yöneticiye söyleyin.</translation>
  </message>
  <message>
   <source>{place} cannot be written to. Nothing was written. Use another one.</source>
   <translation>{place} yazılamıyor. Bir şey yazılmadı. Başkasını kullanın.</translation>
  </message>
  <message>
   <source>{place} did not take the file. Nothing was written. Use another one.</source>
   <translation>{place} dosyayı almadı. Bir şey yazılmadı. Başkasını kullanın.</translation>
  </message>
  <message>
   <source>{place} is full. Nothing was written. Free some space or use another one.</source>
   <translation>{place} dolu. Bir şey yazılmadı. Yer açın ya da başkasını kullanın.</translation>
  </message>
  <message>
   <source>{place} is not there any more. Nothing was written. Plug it in again.</source>
   <translation>{place} artık yok. Bir şey yazılmadı. Yeniden takın.</translation>
  </message>
  <message>
   <source>{price} each</source>
   <translation>tanesi {price}</translation>
  </message>
  <message>
   <source>{price} · Sold out</source>
   <translation>{price} · Tükendi</translation>
  </message>
  <message>
   <source>{price} · {number} left</source>
   <translation>{price} · {number} kaldı</translation>
  </message>
  <message>
   <source>{quantity} × {name}</source>
   <translation>{quantity} × {name}</translation>
  </message>
  <message>
   <source>{reader} ready</source>
   <translation>{reader} hazır</translation>
  </message>
  <message>
   <source>{room} free</source>
   <translation>{room} boş</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} sn</translation>
  </message>
  <message>
   <source>{sentence}. Everything is saved; tap the status for more.</source>
   <translation>{sentence}. Her şey kayıtlı; ayrıntı için duruma dokunun.</translation>
  </message>
  <message>
   <source>{setting}: {value}</source>
   <translation>{setting}: {value}</translation>
  </message>
  <message>
   <source>{setting}: {value}, chosen</source>
   <translation>{setting}: {value}, seçili</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} – {until}</translation>
  </message>
  <message>
   <source>{some} of {quantity} × {name}</source>
   <translation>{quantity} × {name}: {some} tanesi</translation>
  </message>
  <message>
   <source>{tab} is open on {till}</source>
   <translation>{tab}, {till} kasasında açık</translation>
  </message>
  <message>
   <source>{tab}, {total}, {owner}, open for {age}, {where}</source>
   <translation>{tab}, {total}, {owner}, {age} açık, {where}</translation>
  </message>
  <message>
   <source>{till} at {time}</source>
   <translation>{till}, {time}</translation>
  </message>
  <message>
   <source>{till} cannot be reached</source>
   <translation>{till} kasasına ulaşılamıyor</translation>
  </message>
  <message>
   <source>{till} may have newer changes.</source>
   <translation>{till} kasasında daha yeni değişiklikler olabilir.</translation>
  </message>
  <message>
   <source>{till} now</source>
   <translation>Şimdi {till}</translation>
  </message>
  <message>
   <source>{till} stops at once</source>
   <translation>{till} hemen durur</translation>
  </message>
  <message>
   <source>{time} · saved on this till</source>
   <translation>{time} · bu kasada kayıtlı</translation>
  </message>
  <message>
   <source>{time} · {till}</source>
   <translation>{time} · {till}</translation>
  </message>
  <message>
   <source>{typed} of {all} digits</source>
   <translation>{typed} / {all} rakam</translation>
  </message>
  <message>
   <source>{value} off the whole order needs a manager.</source>
   <translation>Tüm siparişe {value} indirim için yönetici gerekir.</translation>
  </message>
  <message>
   <source>{value} off {name} needs a manager.</source>
   <translation>{name} için {value} indirim yönetici ister.</translation>
  </message>
  <message>
   <source>{what} was changed on two tills while offline</source>
   <translation>{what} çevrimdışıyken iki kasada değişti</translation>
  </message>
  <message>
   <source>{who} took it over on {till} at {time}.</source>
   <translation>{who}, {time} saatinde {till} kasasında aldı.</translation>
  </message>
  <message>
   <source>“{product}” is not in the order. Everything before it is safe.</source>
   <translation>“{product}” siparişte değil. Öncesi güvende.</translation>
  </message>
 </context>
</TS>
