import type { Lexicon } from './lexicon.ts';

export const FRENCH: Lexicon = {
  verbs: `delete: supprimer effacer
remove: retirer enlever
purge: purger vider
destroy: détruire =detruit
uninstall: désinstaller
cancel: annuler résilier
terminate: terminer
revoke: révoquer
overwrite: écraser remplacer
reset: réinitialiser
restore: restaurer rétablir
pay: payer =paie =paye régler
refund: rembourser
charge: débiter facturer
buy: acheter =achete commander
book: réserver
transfer: transférer virer
withdraw: =retrait
sell: vendre
trade: négocier échanger
send: envoyer =envoie expédier
publish: publier
notify: notifier avertir
share: partager
grant: accorder octroyer
block: bloquer
ban: bannir
invite: inviter
execute: exécuter
trigger: déclencher lancer
invoke: invoquer appeler
deploy: déployer =deploie
start: démarrer
install: installer
build: compiler construire
click: cliquer
create: créer =cree générer
add: ajouter
insert: insérer
register: enregistrer inscrire
update: actualiser =met-a-jour
edit: éditer
change: modifier changer
set: définir
upload: téléverser charger
import: importer
save: sauvegarder
rename: renommer
move: déplacer
enable: activer
disable: désactiver
stop: arrêter
pause: suspendre
archive: archiver
assign: attribuer affecter
search: rechercher chercher
get: obtenir =obtient récupérer =recupere
list: lister
view: afficher consulter voir
check: vérifier valider
calculate: calculer
analyze: analyser
translate: traduire
convert: convertir
download: télécharger
manage: gérer
merge: fusionner`,
  nouns: `file: fichier
comment: commentaire
record: enregistrement
user: utilisateur
account: compte
message: message
email: e-mail courriel mail
table: table
project: projet
order: commande
invoice: facture
payment: paiement
subscription: abonnement
customer: client
password: =mot-de-passe
key: clé
list: liste
data: données
server: serveur
production: production
statement: instruction requête
code: code
image: image
event: événement
page: page
folder: dossier
role: rôle
permission: permission autorisation
task: tâche`,
  grammar: `not: ne pas jamais sans aucun rien ni n
all: tous toutes tout toute chaque plusieurs
any: n’importe quelle quel
the: le la les l un une ce cette son sa ses
of: de du des d
and: et
or: ou
to: pour à au aux
from: depuis
in: en dans
with: avec
by: par
only: seulement uniquement
if: si quand lorsque
before: avant
after: après
that: qui que
new: nouveau nouvelle nouvel`,
};
