import type { Lexicon } from './lexicon.ts';

export const FRENCH: Lexicon = {
  scripts: ['Latin'],
  infinitives: true,
  verbs: `delete: supprimer effacer =suppression =effacement détruire
remove: retirer enlever =retire =suppression_de
purge: purger vider
destroy: détruire =detruit
uninstall: désinstaller
cancel: annuler résilier =annulation
terminate: terminer
revoke: révoquer =revocation
overwrite: écraser remplacer
reset: réinitialiser
restore: restaurer rétablir
pay: payer =paie =paye régler =paiement_de acquitter
refund: rembourser =remboursement
charge: débiter facturer
buy: acheter =achete commander
book: réserver
transfer: transférer virer =transfert =transfère =transfèrent
withdraw: =retrait retirer_de_l
sell: vendre
trade: négocier échanger
send: envoyer =envoie expédier =envoi transmettre
publish: publier
notify: notifier avertir
share: partager
grant: accorder octroyer donner_accès =donne_acces
block: bloquer
ban: bannir
invite: inviter
execute: exécuter =execution
trigger: déclencher lancer
invoke: invoquer appeler
deploy: déployer =deploie =deploiement
start: démarrer
install: installer =installation
build: compiler construire
click: cliquer
create: créer =cree générer
add: ajouter
insert: insérer
register: enregistrer inscrire
update: actualiser =met-a-jour mettre_à_jour =met_a_jour
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
search: rechercher chercher trouver
get: obtenir =obtient récupérer =recupere renvoyer retourner =renvoie =fournit
list: lister énumérer
view: afficher consulter voir montrer indiquer
check: vérifier valider
calculate: calculer
analyze: analyser
translate: traduire
convert: convertir
download: télécharger
manage: gérer
merge: fusionner
deleted: =supprimé =supprimée =supprimés =supprimées =effacé =effacés
cancelled: =annulé =annulée =annulés =annulées
kill: tuer
format: formater
subscribe: abonner souscrire
sent: =envoyé =envoyée =envoyés
post: poster
restart: redémarrer relancer
replace: substituer
created: =créé =créée =créés
write: écrire =ecrit
read: lire =lit
export: exporter
copy: copier
close: fermer
describe: décrire =decrit
compare: comparer
open: ouvrir =ouvre
remit: transfère_de_l_argent transférer_de_l_argent virement =vire`,
  nouns: `file: fichier
comment: commentaire
record: enregistrement ligne
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
task: tâche
backup: sauvegarde
log: journal =journaux
disk: disque
branch: branche
command: commande_système commande_shell
script: script
status: statut état
document: document
contact: contact
product: produit
card: carte
balance: solde
access: accès
environment: environnement
service: service
money: argent =fonds
subscriber: abonné
history: historique
report: rapport
database: =base-de-donnees =bases-de-donnees
name: nom
weather: météo
link: lien
campaign: campagne
advert: annonce
metric: indicateur
period: période
region: région
info: information informations
stats: statistique statistiques`,
  grammar: `is: est sont sera seront
not: ne pas jamais rien ni n
all: tous toutes tout toute chaque plusieurs
any: n_importe_quel n_importe_quelle n_importe_quels n_importe_quelles quelle quel quelconque
the: le la les l un une ce cette son sa ses
of: de du des d
and: et
or: ou
to: pour à au aux
from: depuis
in: en dans
with: avec sans aucun
by: par
only: seulement uniquement
if: si quand lorsque
before: avant
after: après
that: qui que
new: nouveau nouvelle nouvel
on: sur sous selon entre vers chez contre jusque`,
  common:
    'actif actifs action active actives actuel adresse adresses agenda agendas ainsi année années application aussi bien bâtiment bâtiments catégorie catégories cela chambre chambres chiffre chiffres comme complet complète contient couleur couleurs cours coût coûts date dernier derniers dernière devise devises disponible disponibles distance distances doit doivent dont durée durées défaut définitivement déjà département départements dépenses détail détaillé détaillée détaillées détaillés détails elle elles employé employée employées employés encore entreprise entreprises entrepôt entrepôts exemple existe film films format fournisseur fournisseurs gare gares graphique graphiques groupe heure heures horaire horaires hôtel hôtels identifiant il ils intervalle intervalles inventaire inventaires irréversible itinéraire itinéraires jour jours jusqu langue langues leur leurs lieu lieux livre livres lors lui magasin magasins marge marges marque marques me menu menus mieux minute minutes moins mois moyenne moyennes musée musées niveau niveaux nombre nous numéro numéros obligatoire on optionnel opération organisation outil où paramètre patient patients pays personne personnes peut peuvent plat plats plus poids pourcentage premier première prix professeur professeurs propriétaire propriétaires prévision prévisions quantité quantités remise remises restaurant restaurants rue rues résultat résultats résumé résumés saison saisons semaine semaines seuil seuils si société sociétés soit système taille tailles tant taux te temps température températures texte total train trains très type unité unités utilisation utilise utiliser valeur valeurs vente ventes ville villes vol vols vous voyage voyages véhicule véhicules y âge ça élève élèves être',
};
