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
info: información
description: descripción`,
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
    'acción activa activas activo activos actual actuales además agenda agendas al alguna algún almacenes almacén alumno alumnos aplicación asociada asociadas asociados asociar asume así año aún bien calificaciones calificación capítulo capítulos caso categoría categorías centro ciudad ciudades color colores comisiones comisión como completa completo completos contiene cosas coste costes costo costos cual cuales curso cursos debe deben defecto demás dentro departamento departamentos descuento descuentos deshacer después detallada detalladas detallado detallados detalle detalles devuelve direcciones dirección disponible disponibles distancia donde dueño duración día días ejemplo ella empleada empleadas empleado empleados empresa empresas especifica especificado específica específico estaciones estación está están existe existen existencias fecha fechas festivo festivos formato gasto gastos grupo gráfico gráficos herramienta hora horario horarios horas hotel hoteles id identificador idioma idiomas importante indicador indicadores ingreso ingresos inicio intervalo intervalos inventario inventarios irreversible largo le les libro libros lo lugar lugares marca marcas margen mas me medida medidas mejor menos menú menús mes meses meta metas minuto minutos mismo muy márgenes más máxima máximo mínima mínimo nivel niveles no nombres nos numero número números obligatorio opcional operación organización paciente pacientes partido partidos parámetro país países película películas persona personas peso pesos pide plato platos posible precio precios pregunta primero profesor profesores pronóstico pronósticos propietario propietarios proveedor proveedores puede pueden requerido restaurante restaurantes resultado resultados resumen resúmenes se semana semanas ser servicios si sistema solo sucursal sucursales sus sólo tamaño tamaños también tanto tasa tasas te temperatura temperaturas texto tienda tiendas tipo tipos total tráfico unidad unidades usa usar uso utiliza valor valores veces vehículo vehículos ventas vez viajes ya él época índice índices última últimas último últimos',
};
