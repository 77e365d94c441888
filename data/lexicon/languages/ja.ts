import type { Lexicon } from './lexicon.ts';

export const JAPANESE: Lexicon = {
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
};
