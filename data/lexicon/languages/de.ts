import type { Lexicon } from './lexicon.ts';

export const GERMAN: Lexicon = {
  verbs: `delete: löschen =loscht =losche
remove: entfernen
purge: leeren bereinigen
destroy: zerstören vernichten
uninstall: deinstallieren
cancel: stornieren kündigen abbrechen =bricht
terminate: beenden =beendet
revoke: widerrufen =widerruft
overwrite: überschreiben
reset: zurücksetzen =setzt-zuruck
restore: wiederherstellen =stellt-wieder-her
pay: bezahlen zahlen
refund: erstatten
charge: belasten abbuchen
invoice: =berechnet
buy: kaufen erwerben
order: bestellen
book: buchen =bucht
transfer: überweisen übertragen
withdraw: abheben
sell: verkaufen
trade: handeln
send: senden schicken versenden
publish: veröffentlichen
notify: benachrichtigen
share: teilen freigeben
grant: gewähren erteilen
block: sperren blockieren
invite: einladen =ladt
execute: ausführen =fuhrt
trigger: auslösen =lost
invoke: aufrufen =ruft
deploy: bereitstellen ausrollen =rollt
start: starten
install: installieren
build: bauen kompilieren
click: klicken
create: erstellen anlegen =legt erzeugen
add: hinzufügen =fugt
insert: einfügen
register: registrieren
update: aktualisieren
edit: bearbeiten
change: ändern
set: setzen festlegen
upload: hochladen
import: importieren
save: speichern
rename: umbenennen
move: verschieben
enable: aktivieren
disable: deaktivieren
stop: stoppen anhalten
pause: pausieren
archive: archivieren
assign: zuweisen
search: suchen durchsuchen
get: abrufen =liefert holen
list: auflisten
view: anzeigen =zeigt
check: prüfen überprüfen validieren
calculate: berechnen
analyze: analysieren
translate: übersetzen
convert: umwandeln konvertieren
download: herunterladen
manage: verwalten
merge: zusammenführen`,
  nouns: `file: datei =dateien
comment: kommentar =kommentare
record: datensatz =datensatze
user: benutzer nutzer
account: konto =konten
message: nachricht =nachrichten
email: e-mail mail
table: tabelle =tabellen
project: projekt =projekte
order: bestellung =bestellungen
invoice: rechnung =rechnungen
payment: zahlung =zahlungen
subscription: abonnement
customer: kunde =kunden
balance: guthaben
password: passwort =kennwort
key: schlüssel
list: liste
data: daten
server: server
production: produktion
statement: anweisung sql-anweisung
code: code
image: bild =bilder
event: ereignis termin
page: seite =seiten
folder: ordner
role: rolle =rollen
permission: berechtigung =berechtigungen
task: aufgabe =aufgaben`,
  grammar: `not: nicht nie niemals kein keine keinen ohne nichts
all: alle allen jede jeder jedes mehrere sämtliche
any: beliebige beliebigen beliebiger
the: der die das den dem des ein eine einen einem einer dieser diese
of: von vom
and: und
or: oder
to: zu zum zur an
from: aus
in: in im
with: mit
by: durch
only: nur
if: wenn falls
before: vor bevor
after: nach nachdem
that: dass
new: neu neue neuen neuer`,
};
