import type { Lexicon } from './lexicon.ts';

export const POLISH: Lexicon = {
  scripts: ['Latin'],
  verbs: `delete: usuw* usun* usuń kasuj* kasow* skasow* skasuj* wymaz*
deleted: usunięt* skasowan*
remove: wyrzuc* zdejm*
purge: wyczyść wyczyszcz* przeczyszcz*
clear: czyści czyszcz* opróżn*
drop: porzuc*
destroy: niszcz* zniszcz*
uninstall: odinstal*
cancel: anuluj* anulow* odwołuj* odwoła*
cancelled: anulowan* odwołan*
terminate: zakańcz* zakończ* kończy wypowiad*
kill: zabij*
revoke: cofa_dostęp cofnij_dostęp cofa_uprawnien* unieważn* odbier*
reset: resetuj* resetow* zresetuj* zresetow*
restore: przywrac* przywróc* odtwarz*
rollback: wycofuj* wycofa*
overwrite: nadpis*
replace: zastęp* zastąp* podmien*
pay: płac* zapłac* opłac* wypłac*
charge: obciąż* pobier*_opłat* nalicz*
refund: zwrac*_pieniąd* zwrot_pieniędzy zwrot_środków zwraca_środki zwrac*_płatnoś* zwrac*_kwot* refund*
withdraw: wypłat*
buy: kup* kupuj* zakup* naby*
order: zamawia* zamów zamówić składa_zamówien* złóż_zamówien*
book: rezerwuj* rezerwow* zarezerw*
subscribe: subskryb* prenumer*
sell: sprzeda*
trade: handl*
send: wysył* wyśl* wysła* przesył* prześl* rozsył*
notify: powiadam* powiadom*
post: zamieszcz* zamieśc*
publish: publik* opublik*
share: udostępn*
grant: nadaj*_uprawn* nadaj* nada*_uprawn* przyznaj* przyzna* przydziel*_uprawn*
invite: zaprasz* zapros* zaproś
block: blokuj* blokow* zablok*
ban: banuj* zbanuj*
run: uruchom* uruchami*
execute: wykonuj* wykona* wykonyw*
invoke: wywoł*
deploy: wdraż* wdroż*
start: startuj*
restart: restart* zrestart*
install: instaluj* instalow* zainstal* instalac*
build: buduj* budow* zbuduj* kompil*
stop: zatrzym*
pause: wstrzym* pauz*
disable: wyłącz* dezaktyw*
enable: włącz* aktywuj* aktywow*
archive: archiwiz* zarchiwiz*
create: tworz* utwórz utworz* stwórz stworz*
add: dodaj* doda*
insert: wstaw*
register: rejestr* zarejestr*
update: aktualiz* zaktualiz*
edit: edytuj* edytow* edycj*
change: zmien* zmień zmian* modyfik*
set: ustaw*
write: zapisuje_do zapis_do pisze
save: zapis* zachow*
upload: przesyła_plik* wgryw* wgraj* załaduj*
import: import*
export: eksport*
rename: zmienia_nazwę zmień_nazwę przemian*
move: przenos* przenieś* przesuw*
copy: kopiuj* kopiow* skopi*
merge: scal* łącz* połącz*
assign: przypis*
generate: generuj* generow* wygener*
close: zamyk* zamkn*
get: pobier* pobra* pobierz uzysk* zwrac* zwróć
read: odczyt* czyt*
list: list* wylist* wymien* wykaz*
search: szuk* wyszuk* znajdź znajduj*
view: wyświetl* pokaz* pokaż przegląd*
check: sprawdz* sprawdź weryfik*
calculate: oblicz* wylicz*
compare: porówn*
analyze: analiz*
translate: tłumacz* przetłumacz*
convert: konwert* przekształc*
download: ściąg*
describe: opis*
manage: zarządz*
remit: przelew* przelej* przela*`,
  nouns: `file: plik*
folder: folder* katalog*
comment: komentarz*
record: rekord* wpis*
user: użytkown*
account: kont*
message: wiadomoś*
email: e-mail* mail* poczt*
database: baza_danych bazę_danych bazy_danych baz_danych
table: tabel*
project: projekt*
order: zamówien*
invoice: faktur*
payment: płatnoś*
subscription: subskrypc*
customer: klient*
subscriber: subskrybent*
password: hasł*
key: klucz*
token: token*
secret: sekret*
data: dane danych
server: serwer*
service: usług*
production: produkcj* produkcyj*
statement: instrukcj*
query: zapytan*
sql: sql
code: kod kodu kodem
command: polec* komend*
script: skrypt*
image: obraz*
report: raport*
event: wydarzen* zdarzen*
page: stron*
role: rol*
permission: uprawn*
access: dostęp*
money: pieniąd* pieniędzy środk*
card: kart*
balance: sald*
task: zadan*
log: dziennik* logi logów
backup: kopi*
branch: gałąź gałęz*
repository: repozytor*
disk: dysk*
history: histori*
cache: cache pamięć_podręczn*
environment: środowisk*
status: status* stan stanu
document: dokument*
contact: kontakt*
product: produkt*
name: nazw*
weather: pogod*
link: link*
info: informacj*
stats: statystyk*`,
  grammar: `not: nie nigdy żadn* nic ani
all: wszystk* wszelk* każd* cał*
multiple: wiele kilka wielu masow*
any: dowoln* jakikolwiek jakąkolwiek
the: ten ta te tego tej wskazan* podan* wybran* jeden jedną jedna jednego now* bieżąc* istniejąc*
of: spośród
and: i oraz a także
or: lub albo
to: do dla na aby
from: z ze od
in: w we
with: razem bez
by: przez po
if: jeśli gdy kiedy przy
before: przed
after: po
only: tylko jedynie
that: który która które którzy że
permanently: trwale bezpowrotnie nieodwracalnie
on: o za nad pod między`,
  common:
    'aplikac* bardziej być był była było były będzie będą cofnąć czas* dat* dni dostępn* działan* dzień firm* format* gdzie grup* ich identyfikator* informac* jak jako jego jej jest jeszcze już liczb* miast* miesiąc* mniej może można my należy narzędzi* nie-można nieodwracaln* niż np on ona oni operacj* organizac* ostatn* parametr* pierwsz* przykład* rok* rozmiar* się swoją swój system* są tak tam tekst* tu typ* używ* używa wartoś* wy wynik* zawier*',
};
