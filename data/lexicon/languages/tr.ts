import type { Lexicon } from './lexicon.ts';

export const TURKISH: Lexicon = {
  scripts: ['Latin'],
  verbLast: true,
  denying: 'mez maz mezler mazlar miyor mıyor muyor müyor meden madan memek mamak',
  verbs: `delete: siler sil silme silin* silmek siliyor siliniz silecek sildi silebilir
deleted: silinen silinmiş silinmis
remove: kaldır*
purge: temizler_kalıcı
clear: temizle* boşalt*
destroy: yok_ed* yok_et* imha*
uninstall: kaldırır_uygulama
cancel: iptal*
terminate: sonlandır* feshe*
kill: öldür*
revoke: geri_al* geçersiz_kıl*
reset: sıfırla*
restore: geri_yükle* onar*
overwrite: üzerine_yaz*
replace: değiştirir_tüm*
pay: öde öder ödeme_yap* ödem* ödeye*
charge: tahsil* ücretlendir* para_çek*
refund: iade_ed* iade_et* para_iade* iades*
transfer: aktar* transfer*
withdraw: para_çeker çekim*
buy: satın_al*
order: sipariş_ver* sipariş_et*
book: rezerv* rezervasyon_yap*
subscribe: abone_ol* abone_yap*
sell: sat satar satış_yap*
trade: ticaret*
send: gönder* yolla* ilet*
notify: bildir* haber_ver*
post: payla*_gönderi*
publish: yayınla* yayımla*
share: paylaş*
grant: yetki_ver* izin_ver* erişim_ver* yetkilendir*
invite: davet*
block: engelle* bloke*
ban: yasakla*
run: çalıştır* koştur*
execute: yürüt*
invoke: çağır*
trigger: tetikle*
deploy: dağıt* canlıya_al* deploy*
start: başlat*
restart: yeniden_başlat*
install: kur kurar kurul* yükler_paket* kurma*
build: derle* inşa*
stop: durdur*
pause: duraklat*
disable: devre_dışı_bırak* devre_dışı pasifleştir*
enable: etkinleştir* aktifleştir*
archive: arşivle*
create: oluştur* yarat*
add: ekle*
insert: ekler_satır*
register: kaydeder_yeni
update: güncelle*
edit: düzenle*
change: değiştir*
set: ayarla* belirle*
write: yaz yazar yazma*
save: kaydet* kaydeder sakla*
upload: yükle* karşıya_yükle*
import: içe_aktar*
export: dışa_aktar*
rename: yeniden_adlandır*
move: taşı*
copy: kopyala*
merge: birleştir*
assign: ata atar atama*
generate: üret*
close: kapat*
get: getir* al alır
read: oku* okur
list: listele* liste listesi* listeler
search: ara arar arama* bul bulur
view: göster* görüntüle*
check: kontrol* doğrula* denetle*
calculate: hesapla*
compare: karşılaştır*
analyze: analiz*
translate: çevir*
convert: dönüştür*
download: indir*
describe: açıkla*
manage: yönet*
remit: havale*`,
  nouns: `file: dosya*
folder: klasör* dizin*
comment: yorum*
record: kayıt kaydı* kayıtlar*
user: kullanıcı*
account: hesap hesab* hesaplar*
message: mesaj* ileti iletiler
email: e-posta* eposta* posta*
database: veritaban*
table: tablo*
project: proje*
order: sipariş*
invoice: fatura*
payment: ödeme ödemeyi ödemeler*
subscription: abonelik* aboneliğ*
customer: müşteri*
subscriber: abone aboneler* abonelere
password: şifre* parola*
key: anahtar*
token: token* jeton*
secret: gizli*
data: veri veriler* veriyi verileri*
server: sunucu*
service: servis* hizmet*
production: üretim_ortam* canlı_ortam* prod
query: sorgu*
sql: sql
code: kod kodu kodlar*
command: komut*
script: betik*
image: resim* görsel* görüntü
report: rapor*
event: etkinlik* olay*
page: sayfa*
role: rol rolü roller*
permission: izin izni izinler* yetki yetkiler*
access: erişim*
money: para parayı
card: kart* kartı*
balance: bakiye*
task: görev*
log: günlük* log
backup: yedek*
branch: dal dalı dallar*
repository: depo*
disk: disk*
history: geçmiş*
cache: önbelle*
environment: ortam*
status: durum*
document: belge* doküman*
contact: kişi kişiler* kişiyi
product: ürün*
name: ad adı isim ismi
weather: hava
link: bağlantı*
info: bilgi*
stats: istatistik*`,
  grammar: `completely: tamamen
not: değil yok hiçbir asla
all: tüm bütün her hepsi* tamamı* toplu
multiple: birden_fazla birçok çoklu
any: herhangi
the: bir bu şu o belirtilen verilen seçilen yeni mevcut geçerli
and: ve
or: veya ya_da
to: için
from: kaynağından
with: ile birlikte olmadan sormadan onaysız
if: eğer ise olursa
before: önce
after: sonra
only: yalnızca sadece
that: olan
permanently: kalıcı_olarak kalıcı geri_dönülmez
on: üzerinde içinde tarafından göre`,
  common:
    'adet alanı alanındaki alınamaz alınmaz araç* ay* az bakiyesinden biçim* boyut* da daha de değer* eder edilen edilir et geri gibi grup* gün* ilk içer* içindeki işlem* kadar ki kimlik* kullan* kuruluş* metin* mevcut mi mu mı nasıl ne olacak olarak olur parametre* sayı* sistem* son* sonuç* tarih* tür* uygulama* var yap yapar yapılır yıl* zaman* çalışma çok örnek* örneğin şehir* şirket*',
};
