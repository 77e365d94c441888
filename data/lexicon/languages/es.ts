import type { Lexicon } from './lexicon.ts';

export const SPANISH: Lexicon = {
  verbs: `delete: eliminar borrar suprimir
remove: quitar remover
purge: purgar vaciar
destroy: destruir
uninstall: desinstalar
drop: descartar
cancel: cancelar anular
terminate: terminar finalizar
revoke: revocar
overwrite: sobrescribir sobreescribir
reset: restablecer reiniciar
restore: restaurar
rollback: revertir
pay: pagar abonar
refund: reembolsar devolver
charge: cobrar
invoice: facturar
buy: comprar adquirir
book: reservar
transfer: transferir
withdraw: retirar
trade: negociar
sell: vender
send: enviar =envia =envian
publish: publicar
notify: notificar avisar
share: compartir
grant: conceder otorgar
block: bloquear
ban: expulsar
invite: invitar
execute: ejecutar
trigger: disparar lanzar
invoke: invocar
deploy: desplegar =despliega implementar
start: iniciar arrancar
install: instalar
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
get: obtener =obtiene =obten recuperar
list: listar
view: mostrar =muestra ver consultar
check: comprobar verificar validar
calculate: calcular
analyze: analizar
translate: traducir
convert: convertir
download: descargar
manage: gestionar administrar
merge: fusionar combinar`,
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
task: tarea`,
  grammar: `not: no nunca sin ni jamas
all: todos todas todo toda cada multiples varios varias
any: cualquier cualquiera
the: el la los las un una unos unas este esta su sus
of: de del
and: y e
or: o u
to: para a al
from: desde
in: en
with: con
by: por
only: solo solamente
if: si cuando
before: antes
after: despues
that: que
new: nuevo nueva
permanently: permanentemente`,
};
