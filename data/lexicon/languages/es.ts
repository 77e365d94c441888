import type { Lexicon } from './lexicon.ts';

export const SPANISH: Lexicon = {
  scripts: ['Latin'],
  infinitives: true,
  verbs: `delete: eliminar borrar suprimir =eliminacion =eliminando =borrado =borrando =borra =borre =eliminelo =suprime =supresion
remove: quitar remover retirar_del
purge: purgar vaciar
destroy: destruir
uninstall: desinstalar
drop: descartar
cancel: cancelar anular =cancelacion =anulacion
terminate: terminar finalizar
revoke: revocar
overwrite: sobrescribir sobreescribir
reset: restablecer reiniciar
restore: restaurar
rollback: revertir
pay: pagar abonar =pago_de =abona
refund: reembolsar devolver =devuelve_el_dinero =devuelve_dinero
charge: cobrar =cargo_a =carga_a_la_tarjeta debitar
invoice: facturar
buy: comprar adquirir
book: reservar
transfer: transferir =transfiere =transfieren
withdraw: retirar
trade: negociar
sell: vender
send: enviar =envia =envian mandar =envio remitir
publish: publicar
notify: notificar avisar
share: compartir
grant: conceder otorgar =da_acceso =dar_acceso dar_permiso
block: bloquear
ban: expulsar
invite: invitar
execute: ejecutar =ejecucion correr
trigger: disparar lanzar
invoke: invocar
deploy: desplegar =despliega implementar =despliegue
start: iniciar arrancar
install: instalar =instalacion
build: compilar
click: pulsar
create: crear generar
add: agregar añadir
insert: insertar
register: registrar
update: actualizar
edit: editar
change: cambiar modificar
set: establecer
upload: subir cargar
import: importar
save: guardar
rename: renombrar
move: mover
enable: activar habilitar
reactivate: reactivar
disable: desactivar deshabilitar
stop: detener =detiene
pause: pausar
archive: archivar
assign: asignar
search: buscar
get: obtener =obtiene =obten recuperar devolver retornar traer =devuelve =trae
list: listar =lista_los =lista_las enumerar
view: mostrar =muestra ver consultar indicar
check: comprobar verificar validar
calculate: calcular
analyze: analizar
translate: traducir
convert: convertir
download: descargar
manage: gestionar administrar
merge: fusionar combinar
deleted: =eliminado =eliminada =eliminados =eliminadas =borrada =borrados =borradas
clear: limpiar
cancelled: =cancelado =cancelada =cancelados =canceladas
kill: matar
format: formatear
replace: reemplazar sustituir
subscribe: suscribir
order: ordenar encargar
sent: =enviado =enviada =enviados =enviadas
post: postear
run: =corre
restart: reiniciar_el
created: =creado =creada =creados =creadas
write: escribir
read: leer
export: exportar
copy: copiar
close: cerrar =cierra
describe: describir
compare: comparar
open: abrir
remit: transfiere_dinero transferir_dinero transferencia_de_dinero`,
  nouns: `file: archivo fichero
comment: comentario
record: registro
user: usuario
account: cuenta
message: mensaje
email: correo email
database: =base-de-datos
table: tabla
project: proyecto
order: pedido orden
invoice: factura
payment: pago
subscription: suscripcion
customer: cliente
password: contraseña clave
key: clave
token: token
list: lista
data: datos
server: servidor
production: produccion
statement: sentencia instruccion
code: codigo
image: imagen
report: informe reporte
event: evento
page: pagina
folder: carpeta
role: rol
permission: permiso
campaign: campaña
money: dinero
task: tarea
backup: copia =copias
log: registros =bitacora
disk: disco
branch: rama
query: consulta
command: comando
script: guion
status: estado
document: documento
contact: contacto
product: producto
card: tarjeta
balance: saldo
access: acceso
environment: entorno
service: servicio
subscriber: suscriptor =suscriptores
history: historial
name: nombre
weather: clima tiempo
link: enlace
advert: anuncio
stats: estadística estadísticas
metric: métrica
region: región
currency: moneda
audience: audiencia
period: período periodo
frequency: frecuencia
dimension: dimensión
age: edad
gender: género
platform: plataforma
position: posición
quantity: cantidad
info: información`,
  grammar: `is: es son será serán
not: no nunca ni jamas
all: todos todas todo toda cada multiples varios varias
any: cualquier cualquiera
the: el la los las un una unos unas este esta su sus
of: de del
and: y e
or: o u
to: para a al
from: desde
in: en
with: con sin
by: por
only: solo solamente
if: si cuando
before: antes
after: despues
that: que
new: nuevo nueva
permanently: permanentemente
on: sobre entre bajo según hasta contra`,
  common:
    'acción activa activas activo activos actual actuales además al alguna algún aplicación asociada asociadas asociados asociar asume así año aún bien caso ciudad como completa completo completos contiene cosas cual cuales debe deben defecto demás dentro deshacer después devuelve disponible disponibles donde día días ejemplo ella empresa especifica especificado específica específico está están existe existen fecha formato grupo herramienta hora horas id identificador idiomas importante inicio irreversible largo le les lo lugar mas me mejor menos mes meses mismo muy más máxima máximo mínima mínimo no nombres nos numero número obligatorio opcional operación organización parámetro pide posible pregunta primero puede pueden requerido resultado resumen se semana ser servicios si sistema solo sus sólo tamaño también tanto te texto tipo total usa usar uso utiliza valor veces vez ya él última últimas último últimos',
};
