import type { Lexicon } from './lexicon.ts';

export const PORTUGUESE: Lexicon = {
  verbs: `delete: excluir =exclui eliminar apagar deletar
remove: remover tirar
purge: purgar esvaziar
destroy: destruir
uninstall: desinstalar
cancel: cancelar anular
terminate: terminar encerrar
revoke: revogar
overwrite: sobrescrever substituir
reset: redefinir reiniciar
restore: restaurar
rollback: reverter
pay: pagar =paga
refund: reembolsar estornar
charge: cobrar
invoice: faturar
buy: comprar adquirir
book: reservar
transfer: transferir
withdraw: sacar
sell: vender
trade: negociar
send: enviar =envia
publish: publicar
notify: notificar avisar
share: compartilhar partilhar
grant: conceder
block: bloquear
ban: banir
invite: convidar
execute: executar =executa
trigger: disparar acionar
invoke: invocar chamar
deploy: implantar
start: iniciar
install: instalar
build: compilar
click: clicar
create: criar gerar
add: adicionar
insert: inserir
register: registrar
update: atualizar
edit: editar
change: alterar mudar modificar
set: definir
upload: carregar
import: importar
save: salvar guardar
rename: renomear
move: mover
enable: ativar habilitar
disable: desativar desabilitar
stop: parar
pause: pausar
archive: arquivar
assign: atribuir
search: buscar pesquisar procurar
get: obter =obtem recuperar
list: listar
view: mostrar exibir consultar ver
check: verificar validar
calculate: calcular
analyze: analisar
translate: traduzir
convert: converter
download: baixar descarregar
manage: gerenciar gerir
merge: mesclar`,
  nouns: `file: arquivo ficheiro
comment: comentario
record: registro registo
user: usuario utilizador
account: conta
message: mensagem
email: e-mail correio
table: tabela
project: projeto
order: pedido encomenda
invoice: fatura
payment: pagamento
subscription: assinatura
customer: cliente
password: senha
key: chave
list: lista
data: dados
server: servidor
production: produção
statement: instrução
code: codigo
image: imagem
event: evento
page: pagina
folder: pasta
role: papel função
permission: permissão
task: tarefa`,
  grammar: `not: não nunca sem nem jamais
all: todos todas todo toda cada multiplos varios varias
any: qualquer quaisquer
the: o a os as um uma este esta seu sua
of: de do da dos das
and: e
or: ou
to: para ao à
from: desde
in: em no na nos nas
with: com
by: por pelo pela
only: apenas somente
if: se quando
before: antes
after: depois apos
that: que
new: novo nova`,
};
