import type { Lexicon } from './lexicon.ts';

export const GERMAN: Lexicon = {
  scripts: ['Latin'],
  infinitives: true,
  verbLast: 'infinitive',
  verbs: `delete: löschen =loscht =losche =löschung tilgen =tilgt
remove: entfernen =entfernung
purge: leeren bereinigen
destroy: zerstören vernichten
uninstall: deinstallieren
cancel: stornieren kündigen abbrechen =bricht =stornierung =kündigt =storniert bricht~ab sagt~ab
terminate: beenden =beendet
revoke: widerrufen =widerruft =entzieht entziehen
overwrite: überschreiben
reset: zurücksetzen =setzt-zuruck setzt~zurück
restore: wiederherstellen =stellt-wieder-her stellt~wieder
pay: bezahlen zahlen =zahlung-ausführen begleichen =begleicht
refund: erstatten =erstattung zurückerstatten =erstattet
charge: belasten abbuchen =bucht-ab =belastet bucht~ab zieht~ein
invoice: =berechnet_dem =berechnet_einem =berechnet_einer =berechnet_jedem
buy: kaufen erwerben
order: bestellen
book: buchen =bucht
transfer: übertragen
withdraw: abheben =hebt-ab hebt~ab
sell: verkaufen
trade: handeln
send: senden schicken versenden =verschickt verschicken übermitteln
publish: veröffentlichen
notify: benachrichtigen
share: teilen freigeben =gibt-frei gibt~frei
grant: gewähren erteilen =räumt-ein =erteilt räumt~ein
block: sperren blockieren =sperrt
invite: einladen =ladt lädt~ein
execute: ausführen =fuhrt =ausführung führt~aus
trigger: auslösen =lost löst~aus
invoke: aufrufen =ruft ruft~auf
deploy: bereitstellen ausrollen =rollt =stellt-bereit rollt~aus stellt~bereit
start: starten
install: installieren =installation
build: bauen kompilieren
click: klicken
create: erstellen anlegen =legt erzeugen legt~an
add: hinzufügen =fugt fügt~hinzu fügt~ein
insert: einfügen
register: registrieren
update: aktualisieren
edit: bearbeiten
change: ändern
set: setzen festlegen
upload: hochladen lädt~hoch
import: importieren
save: speichern
rename: umbenennen benennt~um =benennt
move: verschieben
enable: aktivieren einschalten =schaltet-ein schaltet~ein
disable: deaktivieren ausschalten =schaltet-aus abschalten =schaltet-ab schaltet~aus schaltet~ab
stop: stoppen anhalten =stoppt hält~an
pause: pausieren
archive: archivieren
assign: zuweisen
search: suchen durchsuchen
get: abrufen =liefert holen =holt =ruft-ab =gibt-zurück zurückgeben ermitteln ruft~ab gibt~zurück
list: auflisten =listet =liste-auf listet~auf =nennt nennen
view: anzeigen =zeigt
check: prüfen überprüfen validieren
calculate: berechnen
analyze: analysieren
translate: übersetzen
convert: umwandeln konvertieren
download: herunterladen lädt~herunter
manage: verwalten
merge: zusammenführen
returned: =zurückgegeben
deleted: =gelöscht =gelöschte =gelöschten =gelöschter
cancelled: =storniert_am =stornierte =stornierten =gekündigte
kill: töten
format: formatieren
rollback: =rollt-zurück zurückrollen
replace: ersetzen tauscht~aus
subscribe: abonnieren
sent: =gesendet =gesendete =gesendeten =verschickte
post: posten
restart: =neustart neustarten =startet-neu
created: =erstellt_am =erstellte =erstellten
write: schreiben =schreibt
read: lesen =liest
export: exportieren
copy: kopieren
close: schließen
describe: beschreiben
compare: vergleichen
open: öffnen
remit: überweisen =überweist =überweisung =überwiesen weist~an`,
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
task: aufgabe =aufgaben
backup: sicherung backup
log: protokoll =protokolle
disk: festplatte laufwerk
branch: zweig
query: abfrage
command: befehl =befehle
script: skript
status: status zustand
document: dokument
contact: kontakt
product: produkt
card: karte
access: zugriff zugang
environment: umgebung
service: dienst
money: geld =gelder
history: verlauf
report: bericht
database: datenbank =datenbanken
token: token
secret: geheimnis
name: name
weather: wetter
link: verknüpfung
campaign: kampagne kampagnen
advert: anzeige
metric: kennzahl kennzahlen
period: zeitraum
region: region
currency: währung
info: information informationen
stats: statistik statistiken
description: beschreibung`,
  grammar: `is: wird werden
not: nicht nie niemals kein keine keinen nichts
all: alle allen jede jeder jedes mehrere sämtliche
any: beliebige beliebigen beliebiger
the: der die das den dem des ein eine einen einem einer dieser diese
of: von vom
and: und
or: oder
to: zu zum zur an
from: aus
in: in im
with: mit ohne
by: durch
only: nur
if: wenn falls
before: vor bevor
after: nach nachdem
that: dass
new: neu neue neuen neuer
on: auf über unter bei um gegen bis pro zwischen an`,
  common:
    'ab abteilung abteilungen adresse adressen aktion aktiv aktive aktiven aktuell aktuelle aktuellen als alter angebot angebote anwendung anzahl artikel auch aus ausgaben bahnhof bahnhöfe beispiel bereich bereiche bereit bestand bestände buch bücher dabei datum dauer dauerhaft dort durchschnitt ein einheit einheiten einnahmen ende endgültig entfernungen er ereignisse ergebnis ergebnisse erste es fahrzeug fahrzeuge farbe farben feiertag feiertage filiale filialen film filme firma firmen format frei gebäude gemacht gemäß gesamt gewicht gewichte gewinn gleich gruppe größe größen haben hat hier hotel hotels höchste höhe ihr inhaber ist jahr jahre jeweils kann kategorie kategorien kennung kosten kurs kurse können laden lager land letzte letzten lieferant lieferanten läden lässt machen man marke marken maximal mehr menge mengen mindestens minute minuten mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitern monat monate muss möglich müssen niedrigste noch nummer nummern nur optional organisation ort orte parameter patient patienten person personen preis preise quartal rabatt rabatte restaurant restaurants rückgängig saison schon schüler sein sich sie sind so sowie speisekarte sprache sprachen stadt standardmäßig standort standorte straße straßen stunde stunden städte system tag tage tagen teil temperatur temperaturen text titel typ umsatz umsätze unternehmen unwiderruflich verfügbar verwendet vorgang vorhersage vorhersagen weniger werkzeug wert werte wie wir wo woche wochen wurde zahl zahlbar zeit zeiten zug zurück züge öffnungszeiten',
};
