/**
 * Other languages, word by word into the English the lexicons know: `english: word word`. European verbs
 * are given in the infinitive, from which regular forms are derived; a form after `=` is taken as it
 * stands. Source: ordinary usage, with the vocabulary of the vendors' own consoles (AWS, Google Cloud,
 * Tencent Cloud, Microsoft 365) in these languages; no text of theirs is quoted.
 */
export interface Lexicon {
  /** Order of verb and object: Japanese and Korean put the verb last. */
  readonly verbLast?: true;
  readonly verbs: string;
  readonly nouns: string;
  /** Words of the grammar: negation, quantity, articles, prepositions. */
  readonly grammar: string;
}

const EUROPEAN_NOUNS_ES = `file: archivo fichero
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
task: tarea`;

export const LANGUAGES: Readonly<Record<'zh' | 'ja' | 'ko' | 'es' | 'pt' | 'fr' | 'de', Lexicon>> = {
  zh: {
    verbs: `delete: 删除 刪除 移除并删除 删掉 删去
remove: 移除 去除
purge: 清除 清空 清理 抹除
destroy: 销毁 摧毁
drop: 丢弃
uninstall: 卸载
cancel: 取消 撤单
terminate: 终止 中止
revoke: 撤销 吊销 作废
kill: 杀死 强制结束
overwrite: 覆盖
reset: 重置 还原
restore: 恢复
rollback: 回滚
pay: 支付 付款 缴费
refund: 退款
charge: 扣费 扣款 收费
buy: 购买 下单 续费 开通付费
transfer: 转账 转移
withdraw: 提现 提款
trade: 交易
send: 发送 寄送 推送
publish: 发布
notify: 通知
post: 发表 发帖
share: 共享 分享
grant: 授权 授予 开通权限
block: 封禁 拉黑
invite: 邀请
execute: 执行 运行
trigger: 触发
invoke: 调用
deploy: 部署 上线
start: 启动 开启
restart: 重启
install: 安装
build: 构建 编译
click: 点击
create: 创建 新建 建立 生成记录 添加 新增 开通 申请
insert: 插入
update: 更新 修改 变更 编辑 设置 配置 调整
upload: 上传
import: 导入
save: 保存 存储 写入
rename: 重命名
move: 移动
enable: 启用
disable: 禁用 停用
bind: 绑定
unbind: 解绑
stop: 停止 关闭
pause: 暂停
archive: 归档
assign: 分配 指派
generate: 生成
query: 查询 检索 搜索
get: 获取 读取 取得
list: 列出 列举 列表
view: 查看 浏览 预览 展示 显示
check: 检查 校验 验证
calculate: 计算
plan: 规划
guide: 指导
parse: 解析
analyze: 分析
translate: 翻译
convert: 转换
download: 下载
manage: 管理
merge: 合并`,
    nouns: `file: 文件
cache: 缓存
token: 令牌
certificate: 证书
cluster: 集群
instance: 实例
task: 任务
log: 日志
page: 页面
image: 图片 图像
document: 文档
directory: 目录
comment: 评论
record: 记录
user: 用户
account: 账号 账户 帐户
message: 消息 信息
email: 邮件
customer: 客户
database: 数据库
table: 数据表
collection: 集合
project: 项目
service: 服务
environment: 环境
function: 云函数 函数
order: 订单
invoice: 账单 发票
payment: 付款单
balance: 余额
data: 数据
content: 内容
key: 密钥
password: 密码
permission: 权限
role: 角色
policy: 策略
production: 生产环境 生产
statement: 语句
sql: SQL
code: 代码
instance: 实例
domain: 域名
page: 页面
image: 图片
route: 路由
plan: 套餐
index: 索引`,
    grammar: `not: 不会 不能 不支持 不可 不要 不得 不 无法 请勿 未 无需 禁止 防止 避免 而非 不再 没有 无
all: 所有 全部 整个 批量
any: 任意 任何
if: 如果 如需 若 当
and: 和 与 及 以及 并 并且
or: 或 或者
the: 的 一条 一个 新的
from: 从
to: 向 到 给
only: 仅 只 仅仅
after: 之后 后
before: 之前 前
read-only: 只读`,
  },
  ja: {
    verbLast: true,
    verbs: `delete: 削除 消去 消し
remove: 除去 取り除
purge: パージ 一掃
clear: クリア
destroy: 破棄 破壊
uninstall: アンインストール
cancel: キャンセル 取り消 中止
terminate: 終了 強制終了
revoke: 失効 取消 無効化
overwrite: 上書き
reset: リセット 初期化
restore: 復元
rollback: ロールバック
pay: 支払 決済
refund: 返金 払い戻
charge: 課金 請求し
buy: 購入 買い
order: 発注 注文し
transfer: 送金 振込
withdraw: 出金 引き出
trade: 取引 売買
send: 送信 送り 送付
publish: 公開 発行
post: 投稿
notify: 通知
share: 共有
grant: 付与 許可し
block: ブロック
invite: 招待
execute: 実行
trigger: トリガー 起動
invoke: 呼び出
deploy: デプロイ 配備
start: 開始
restart: 再起動
install: インストール
build: ビルド
click: クリック
create: 作成 新規作成 追加 登録
insert: 挿入
update: 更新 変更 編集 設定 修正
upload: アップロード
import: インポート 取り込
save: 保存 書き込
rename: 名前変更
move: 移動
enable: 有効化
disable: 停用
stop: 停止
pause: 一時停止
archive: アーカイブ
assign: 割り当て
generate: 生成
search: 検索
get: 取得
list: 一覧表示 一覧を取得 列挙
view: 表示 閲覧 参照
check: 確認 検証 チェック
calculate: 計算
analyze: 分析 解析
translate: 翻訳
convert: 変換
download: ダウンロード
manage: 管理
merge: 統合 マージ`,
    nouns: `file: ファイル
cache: キャッシュ
token: トークン
certificate: 証明書
directory: ディレクトリ フォルダ
comment: コメント
record: レコード
user: ユーザー ユーザ
account: アカウント
message: メッセージ
email: メール
customer: 顧客
database: データベース
table: テーブル
project: プロジェクト
order: 注文
invoice: 請求書
balance: 残高
data: データ
key: キー
password: パスワード
permission: 権限
role: ロール
production: 本番環境 本番
statement: 文
sql: SQL
code: コード
list: 一覧
environment: 環境
domain: ドメイン
page: ページ
image: 画像`,
    grammar: `not: しません しない せず されません ません できません 禁止 なく
all: すべて 全て 全部 一括
any: 任意
if: 場合 とき もし
and: と および そして
or: や または`,
  },
  ko: {
    verbLast: true,
    verbs: `delete: 삭제
remove: 제거 지웁 지우
purge: 비우 비웁 초기화하여
destroy: 파기 폐기
uninstall: 제거설치
cancel: 취소
terminate: 종료 강제종료
revoke: 철회 폐지 무효화
overwrite: 덮어쓰 덮어씁
reset: 초기화 재설정
restore: 복원
rollback: 롤백
pay: 결제 지불 납부
refund: 환불
charge: 청구하 과금
buy: 구매 구입
order: 주문하
transfer: 송금 이체
withdraw: 출금 인출
trade: 거래 매매
send: 보냅 보내 전송 발송
publish: 게시 발행 공개
post: 올립
notify: 알립 알림
share: 공유
grant: 부여 권한부여
block: 차단
invite: 초대
execute: 실행
trigger: 트리거
invoke: 호출
deploy: 배포
start: 시작
restart: 재시작
install: 설치
build: 빌드
click: 클릭
create: 생성 만듭 만들 추가 등록
insert: 삽입
update: 업데이트 수정 변경 편집 설정 갱신
upload: 업로드
import: 가져오기
save: 저장
rename: 이름변경
move: 이동
enable: 활성화
disable: 비활성화
stop: 중지 정지
pause: 일시중지
archive: 보관
assign: 할당
generate: 만들어
search: 검색
get: 가져옵 조회 반환
list: 나열
view: 표시 보기 봅니다 보여
check: 확인 검증 검사
calculate: 계산
analyze: 분석
translate: 번역
convert: 변환
download: 다운로드
manage: 관리
merge: 병합`,
    nouns: `file: 파일
directory: 폴더 디렉터리
comment: 댓글
record: 레코드
user: 사용자
account: 계정
message: 메시지
email: 이메일 메일
customer: 고객
database: 데이터베이스
table: 테이블
project: 프로젝트
order: 주문
invoice: 청구서
balance: 잔액
data: 데이터
key: 키
password: 비밀번호
permission: 권한
role: 역할
production: 프로덕션 운영
statement: 문을
sql: SQL
code: 코드
list: 목록
environment: 환경
page: 페이지
image: 이미지`,
    grammar: `not: 않습니다 않으며 하지않 않고 않는 없이 없습니다 마십시오 마세요 못합니다
all: 모든 전체 모두 일괄
any: 임의
if: 경우
and: 및 그리고
or: 또는 하거나`,
  },
  es: {
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
    nouns: EUROPEAN_NOUNS_ES,
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
  },
  pt: {
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
  },
  fr: {
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
  },
  de: {
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
  },
};
