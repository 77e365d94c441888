import type { Lexicon } from './lexicon.ts';

export const PORTUGUESE: Lexicon = {
  scripts: ['Latin'],
  infinitives: true,
  verbs: `delete: excluir =exclui eliminar apagar deletar =eliminação =exclusao =apaga =apagando =excluindo
remove: remover tirar
purge: purgar expurgar esvaziar
destroy: destruir
uninstall: desinstalar
cancel: cancelar anular =cancelamento
terminate: terminar encerrar
revoke: revogar
overwrite: sobrescrever substituir
reset: redefinir reiniciar
restore: restaurar
rollback: reverter
pay: pagar =paga =pagamento_de quitar
refund: reembolsar estornar devolver_o_dinheiro =devolve_o_dinheiro
charge: cobrar debitar
invoice: faturar
buy: comprar adquirir
book: reservar
transfer: transferir
withdraw: sacar
sell: vender
trade: negociar
send: enviar =envia mandar =envio
publish: publicar
notify: notificar avisar
share: compartilhar partilhar
grant: conceder =da_acesso dar_acesso
block: bloquear =bloqueia
ban: banir
invite: convidar
execute: executar =executa =execução
trigger: disparar acionar
invoke: invocar chamar
deploy: implantar =implantação publicar_em
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
rename: renomear =renomeia
move: mover
enable: ativar habilitar
disable: desativar desabilitar
stop: parar
pause: pausar
archive: arquivar
assign: atribuir
search: buscar pesquisar procurar
get: obter =obtem recuperar devolver retornar trazer buscar_o =retorna =devolve
list: listar enumerar
view: mostrar exibir consultar =consulta ver visualizar indicar
check: verificar validar
calculate: calcular
analyze: analisar
translate: traduzir
convert: converter
download: baixar descarregar
manage: gerenciar gerir
merge: mesclar
deleted: =excluido =excluida =excluidos =excluidas =apagado =apagada =apagados =apagadas =eliminado =eliminados
clear: limpar
cancelled: =cancelado =cancelada =cancelados =canceladas
kill: matar
format: formatar
order: encomendar
subscribe: assinar
sent: =enviado =enviada =enviados
post: postar
run: rodar
restart: reiniciar_o
created: =criado =criada =criados
write: escrever
read: ler =le
export: exportar
copy: copiar
close: fechar
describe: descrever
compare: comparar
open: abrir
remit: transfere_dinheiro transferir_dinheiro`,
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
task: tarefa
backup: copia
log: registos
disk: disco
branch: ramo
query: consulta
command: comando
status: estado
document: documento
contact: contato
product: produto
card: cartão
balance: saldo
access: acesso
environment: ambiente
service: serviço
money: dinheiro
subscriber: assinante
history: historico
report: relatorio
database: =banco-de-dados =base-de-dados
name: nome
weather: clima tempo
link: ligação
campaign: campanha
advert: anúncio
metric: métrica
period: período
region: região
platform: plataforma
info: informação informações
stats: estatística estatísticas
description: descrição`,
  grammar: `is: são será serão
not: não nunca nem jamais
all: todos todas todo toda cada multiplos varios varias
any: qualquer quaisquer
the: o a os as um uma este esta seu sua
of: de do da dos das
and: e
or: ou
to: para ao à
from: desde
in: em no na nos nas
with: com sem
by: por pelo pela
only: apenas somente
if: se quando
before: antes
after: depois apos
that: que
new: novo nova
on: sobre entre sob segundo até contra`,
  common:
    'agenda agendas ainda aluno alunos além amostra aniversário aniversários ano ao aplicação assim assunto assuntos ativa ativas ativo ativos atual avaliação avaliações ação bairro bairros bem cabeçalho cardápio cardápios cargo cargos categoria categorias centro cidade cidades colaborador colaboradores comissão comissões como completa completo concorrente concorrentes contém cor cores curso cursos custo custos data dentro departamento departamentos desconto descontos desfeito despesa despesas detalhada detalhadas detalhado detalhados detalhe detalhes deve devem dia dias disponíveis disponível distância dono donos duração ela ele empresa empresas endereço endereços específica específicas específico específicos estoque estoques está estão exemplo existe feriado feriados ferramenta filiais filial fim formato fornecedor fornecedores funcionária funcionárias funcionário funcionários grupo gráfico gráficos hora horas horário horários idade identificador imóveis imóvel indicador indicadores intervalo intervalos início irreversível já lembrete lembretes lhe livro livros locais local loja lojas lucro lucros mais marca marcas margem margens me medida medidas membro membros menos meses mesmo meta metas minuto minutos muito máxima máximo mês mínimo nos níveis nível número números obrigatório onde opcional operação organização paciente pacientes padrão parâmetro país países peso pesos pessoa pessoas pode podem previsão previsões preço preços primeira professor professores proprietário proprietários quais qual quantidade quantidades ramal rede redes regiões resultado resultados resumo resumos rua ruas se semana semanas ser será setor setores seus sistema situação são só tamanho tamanhos também tanto taxa taxas te temperatura temperaturas texto tipo total turma turmas unidade unidades usa usar uso utiliza valor valores vendas vez veículo veículos viagem viagens várias vários é última últimas último últimos',
};
