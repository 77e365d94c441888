import type { Lexicon } from './lexicon.ts';

export const DUTCH: Lexicon = {
  scripts: ['Latin'],
  verbLast: 'infinitive',
  verbs: `delete: verwijder verwijdert verwijderen verwijdering wis wist wissen schrap schrapt schrappen
shown: getoond weergegeven
deleted: verwijderd verwijderde gewist gewiste geschrapt
remove: haalt_weg weghalen haalt~weg
purge: opschonen schoont opruimen ruimt
clear: leeg leegt legen leegmaken maakt_leeg ruimt~op
destroy: vernietig* vernietigen
uninstall: deïnstalle* deinstalle*
cancel: annuleer annuleert annuleren annulering zeg_op opzeggen opzegging zegt~op
cancelled: geannuleerd*
terminate: beëindig* beeindig*
kill: doodt doden
revoke: trekt_in intrekken intrekking herroep* trekt~in =trekt
reset: herstel_naar reset resetten zet_terug zet~terug
restore: herstel* terugzetten
rollback: terugdraaien draait_terug draait~terug
overwrite: overschrijf* overschrijv*
replace: vervang*
pay: betaal betaalt betalen betaling_uitvoeren
paid: betaald*
charge: belast belasten brengt_in_rekening incasse* schrijft_af afschrijven schrijft~af
refund: terugbeta* terugbetaling stort_terug terugstort* stort~terug
transfer: overdrag* draagt_over
withdraw: neemt_op opnemen_van_geld neemt~op
buy: koop koopt kopen aankoop aankopen aanschaf*
order: bestel bestelt bestellen
book: boek boekt boeken reserveer* reserver*
subscribe: abonneer* abonneren
sell: verkoop verkoopt verkopen
trade: handelt handelen verhandel*
send: stuur stuurt sturen verstuur* verstur* verzend* zend zendt verzenden mailt
sent: verstuurd* verzonden
notify: verwittig* informeert waarschuw* meldt
post: plaats plaatst plaatsen
publish: publiceer* publiceren publicatie
share: deel deelt delen
grant: verleen* verlenen kent_toe toekennen geeft_toegang kent~toe
invite: nodig_uit nodigt uitnodigen uitnodiging_versturen nodigt~uit
block: blokkeer* blokkeren
ban: verban* verbannen
execute: voer_uit voert uitvoer* uitvoeren voert~uit
run: draait draaien
invoke: roept_aan aanroepen roept~aan
trigger: triggert activeert_workflow
deploy: rolt_uit uitrollen uitrol deployt deployen implementeer* rolt~uit rolt
start: start starten opstarten
restart: herstart herstarten
install: installeer* installeren installatie
build: bouw bouwt bouwen compileer*
stop: stop stopt stoppen
pause: pauzeer* pauzeren
disable: schakelt_uit uitschakelen deactiveer* deactiveren schakelt~uit
enable: schakelt_in inschakelen activeer* activeren schakelt~in
archive: archiveer* archiveren
create: maak maakt maken aanmaken creëer* creeer* creëren maakt~aan
created: aangemaakt* gemaakt*
add: voeg voegt toevoegen voegt~toe
insert: invoegen
register: registreer* registreren
update: werkt_bij bijwerken actualiseer* werkt~bij
edit: bewerk bewerkt bewerken
change: wijzig wijzigt wijzigen verander*
set: stelt_in instellen zet stelt~in
write: schrijf schrijft schrijven
save: sla_op slaat opslaan bewaar* bewaren slaat~op
upload: upload uploadt uploaden
import: importeer* importeren
export: exporteer* exporteren
rename: hernoem* hernoemen
move: verplaats* verplaatsen
copy: kopieer* kopiëren kopieren
merge: samenvoegen voegt_samen voegt~samen
assign: wijst_toe toewijzen wijst~toe
generate: genereer* genereren
close: sluit sluiten
get: haal haalt ophalen verkrijg* geeft haalt~op
read: lees leest lezen
list: lijst lijsten somt opsommen toont_lijst
search: zoek zoekt zoeken doorzoek* vind vindt vinden
view: toon toont tonen bekijk* weergeven laat_zien
check: controleer* controleren valideer*
calculate: bereken* berekenen
compare: vergelijk*
analyze: analyseer* analyseren
translate: vertaal* vertalen
convert: converteer* omzetten
download: download downloadt downloaden
describe: beschrijf*
manage: beheer beheert beheren
remit: overmaken overboek* boekt_over maakt_over maakt~over boekt~over`,
  nouns: `file: bestand bestanden
folder: map mappen
comment: opmerking* reactie reacties commentaar
record: record records rij rijen
user: gebruiker*
account: account accounts rekening rekeningen
message: bericht berichten
email: e-mail e-mails mail
database: database databases
table: tabel tabellen
project: project projecten
order: bestelling* order orders
invoice: factuur facturen
payment: betaling betalingen
subscription: abonnement abonnementen
customer: klant klanten
subscriber: abonnee abonnees
password: wachtwoord*
key: sleutel*
token: token tokens
secret: geheim geheimen
data: gegevens data
server: server servers
service: dienst diensten
production: productie productieomgeving
statement: opdracht_sql sql-opdracht*
query: query zoekopdracht*
sql: sql
code: code
command: opdracht opdrachten commando*
script: script scripts
image: afbeelding* beeld
report: rapport rapporten verslag
event: gebeurtenis* evenement*
page: pagina paginas pagina’s
role: rol rollen
permission: machtiging* recht rechten toestemming*
access: toegang
money: geld bedrag
card: kaart
balance: saldo tegoed
task: taak taken
log: logboek* logs
backup: back-up back-ups backup
branch: branch tak
repository: repository
disk: schijf schijven
history: geschiedenis
cache: cache
environment: omgeving omgevingen
status: status
document: document documenten
contact: contact contacten contactpersoon
product: product producten
name: naam namen
weather: weer
link: koppeling* link
info: informatie
stats: statistiek*`,
  grammar: `is: wordt worden
not: niet geen nooit niets noch
all: alle alles allemaal elke elk ieder iedere volledige hele
multiple: meerdere verschillende bulk
any: willekeurige willekeurig eender
the: de het een deze dit die dat opgegeven gekozen nieuwe nieuw bestaande huidige
of: van
and: en
or: of
to: naar aan om te
from: vanuit uit
in: in binnen
with: met zonder
for: voor
by: door
on: op
if: als indien wanneer
before: vóór voordat
after: na nadat
only: alleen enkel slechts
that: wat
permanently: permanent definitief onherroepelijk
at: over onder tussen tegen bij tot per`,
  common:
    'aantal actie af al applicatie bedrijf beschikbare bevat bewerking daar dag dagen dan datum* eerste er formaat gebruik gebruikt gemaakt groep grootte haar hebben heeft hier hoe hulpmiddel hun id in is jaar je jouw kan kunnen laatste maand meer minder moet moeten nog ongedaan ook organisatie parameter* result* stad systeem tekst terug tijd toe type u uit uw voorbeeld waar waarde* waren was we weg wij zal ze zij zijn zo zoals zullen',
};
