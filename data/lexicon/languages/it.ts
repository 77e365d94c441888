import type { Lexicon } from './lexicon.ts';

export const ITALIAN: Lexicon = {
  scripts: ['Latin'],
  verbs: `delete: elimina eliminare elimini eliminano eliminando eliminazione cancella cancellare cancelli cancellazione cancellando
deleted: eliminat* cancellat*
remove: rimuov* rimozion* toglie togliere
removed: rimoss*
purge: purga purgare
clear: svuot* pulisc* pulire
drop: scarta scartare
destroy: distrugg* distruzion*
uninstall: disinstall*
cancel: annulla annullare annulli annullamento disdi* disdett*
cancelled: annullat*
terminate: termina terminare interromp*
kill: uccid*
revoke: revoca revocare revochi
reset: reimpost* azzer* ripristina_di_fabbrica
restore: ripristin*
overwrite: sovrascriv*
replace: sostitui*
pay: paga pagare paghi pagano pagando salda saldare
paid: pagat*
charge: addebit*
refund: rimbors*
transfer: trasferi*
withdraw: preleva prelevare prelievo
buy: acquist* compra comprare compri
order: ordina ordinare ordini_da
book: prenot*
subscribe: abbona* sottoscriv*
sell: vende vendere vendi vendiamo vendono vendut* vendita
trade: scambia scambiare negozia negoziare
send: invia inviare invii inviano invio sped* manda mandare trasmett*
sent: inviat* spedit*
notify: notific* avvis*
post: posta postare
publish: pubblic*
share: condivid* condivis*
grant: concede concedere concessione assegna_permess* attribui*
invite: invit*
block: blocc* blocca bloccare blocchi
ban: bandi* bandisc*
execute: esegu* esecuzion*
run: lancia lanciare avvia_script
invoke: invoc* chiama chiamare richiama
trigger: innesc* attiva_flusso
deploy: distribui* rilasci*
start: avvi*
restart: riavvi*
install: install*
build: compil* costrui*
stop: ferma fermare arrest*
pause: sospend*
disable: disabilit* disattiv*
enable: abilit* attiv*
archive: archivi*
create: crea creare crei creano creazion* creando genera generare
created: creat*
add: aggiung* aggiunt*
insert: inser*
register: registra registrare
update: aggiorn*
edit: modific*
change: cambi*
set: imposta impostare defini*
write: scriv*
save: salv*
upload: caric*
import: importa importare importazion*
export: esporta esportare esportazion*
rename: rinomin*
move: spost*
copy: copia copiare
merge: unisc* unire unione
assign: assegn*
close: chiud*
get: ottien* ottene* recuper* restitui* ricev*
read: legg* lettura
list: elenc* lista listare
search: cerc* ricerc* trova trovare
view: mostr* visualizz* consult*
check: controll* verific* valid*
calculate: calcol*
compare: confront*
analyze: analizz* analisi
translate: traduc* traduzion*
convert: convert* conversion*
download: scaric*
describe: descriv*
manage: gestis* gestione gestire
remit: bonific*`,
  nouns: `file: file archivio
folder: cartell*
comment: comment*
record: record registrazion* riga righe
user: utent*
account: account conto conti
message: messagg*
email: e-mail mail posta
database: database basi_di_dati base_di_dati
table: tabell*
project: progett*
order: ordine ordini
invoice: fattur*
payment: pagament*
subscription: abbonament*
customer: client*
subscriber: iscritt* abbonat*
password: password
key: chiav*
token: token
secret: segret*
data: dati dato
server: server
service: serviz*
production: produzione
statement: istruzion*
query: query interrogazion*
sql: sql
code: codic*
command: comand*
script: script
image: immagin*
report: rapporto rapporti report resocont*
event: event*
page: pagin*
role: ruol*
permission: permess* autorizzazion*
access: access*
money: denaro sold* fond*
card: cart*
balance: saldo
task: attività compit*
log: log registri
backup: backup
branch: branch ramo
repository: repository
disk: disco dischi
history: cronologi* storico
cache: cache
environment: ambient*
status: stato
document: document*
contact: contatt*
product: prodott*
name: nome nomi
weather: meteo tempo
link: link collegament*
info: informazion*
stats: statistic*`,
  grammar: `is: sono viene vengono
not: non mai nessun* né niente nulla
all: tutti tutte tutto tutta ogni ciascun* intero intera
multiple: più molti molte vari diversi diverse massa blocco
any: qualsiasi qualunque
the: il lo la i gli le un uno una questo questa questi queste nuovo nuova nuovi nuove indicat* specificat* selezionat* esistent* l
of: dell di del dello della dei degli delle d
and: e ed
or: o oppure
to: all a al allo alla ai agli alle per
from: dall da dal dallo dalla dai dagli dalle
in: nell in nel nello nella nei negli nelle
with: con senza
by: tramite
on: sull su sul sulla sui sulle
if: se quando
before: prima
after: dopo
only: solo solamente soltanto
that: che
permanently: definitivamente permanentemente irreversibilmente
at: tra fra sopra sotto verso`,
  common:
    'anche ancora ann* applicazion* aziend* azione azioni ci città come contien* cui dat* definitiv* deve devono dimension* disponibil* dove esempi* essere format* giorn* già grupp* identificativ* irreversibil* lei loro lui meno mes* ne numer* operazion* organizzazion* parametr* permanente però possono prima primo può quale quali risultat* sarà si sia sicur* sistem* strument* sua sue suo suoi test* tip* ultim* usa usare uso utilizz* valor* è',
};
