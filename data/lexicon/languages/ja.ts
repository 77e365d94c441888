import type { Lexicon } from './lexicon.ts';

export const JAPANESE: Lexicon = {
  scripts: ['Hiragana', 'Katakana', 'Han'],
  verbLast: true,
  deniedAfter: true,
  verbs: `delete: 削除 消去 消し 抹消 削除し
remove: 除去 取り除 外し 除外
purge: パージ 一掃
clear: クリア
destroy: 破棄 破壊
uninstall: アンインストール
cancel: キャンセル 取り消 中止
terminate: 終了 強制終了 解約 強制停止
revoke: 失効 取消 無効化
overwrite: 上書き
reset: リセット 初期化
restore: 復元
rollback: ロールバック
pay: 支払 決済 支払い 支払う 払い 納付
refund: 返金 払い戻 払戻 返却金
charge: 課金 請求し 引き落と 徴収
buy: 購入 買い お買い上げ 購買
order: 発注 注文し
transfer: 譲渡
withdraw: 出金 引き出
trade: 取引 売買
send: 送信 送り 送付 配信 発信 転送
publish: 公開 発行 掲載 出版
post: 投稿
notify: 通知
share: 共有
grant: 付与 許可し 付与し 与え
block: ブロック 遮断 拒否
invite: 招待
execute: 実行 走らせ 実施
trigger: トリガー 起動
invoke: 呼び出
deploy: デプロイ 配備 リリース 展開
start: 開始
restart: 再起動 再開 リスタート
install: インストール 導入
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
search: 検索 探し 探す 調べ
get: 取得 返し 返す 取得し 取り出
list: 一覧表示 一覧を取得 列挙 リスト化
view: 表示 閲覧 参照 見せ 見る 示し 表し
check: 確認 検証 チェック 調査 判定
calculate: 計算
analyze: 分析 解析
translate: 翻訳
convert: 変換
download: ダウンロード
manage: 管理
merge: 統合 マージ
kill: 強制終了し
read: 読み取 読み込 読む
export: エクスポート 書き出
copy: コピー 複製
change: 切り替え 置き換え
format: フォーマット
remit: 送金 振込 送金し 振り込`,
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
image: 画像
subscriber: 購読者 登録者
backup: バックアップ
disk: ディスク
server: サーバー サーバ
branch: ブランチ
command: コマンド
script: スクリプト
money: お金 資金
card: カード
product: 商品 製品
status: 状態 ステータス
weather: 天気
contact: 連絡先
service: サービス
document: ドキュメント 文書
history: 履歴
task: タスク
secret: シークレット
query: クエリ`,
  grammar: `not: しません しない せず されません ません できません 禁止
all: すべて 全て 全部 一括
any: 任意
if: 場合 とき もし
and: と および そして
or: や または
to: に へ
from: から
in: で
of: の
by: により によって`,
  common:
    '既定 保存先 最大 最小 場合 画像 パラメーター 入力 出力 配列 文字列 整数 真偽値 自動 自動的 条件 範囲 結果を もしくは 一部 注意 推奨 以下 以上 次 前 後 内部 外部 構造 モデル 関係 要求 応答 エラー 成功 失敗 理由 手順 複数 単一 各 全 用 的 化 様々 さまざま たり なる できます できる でき ください したい という といった など なく なしに なしで せずに ずに は が を も まで より だけ です ます する した して され いる ある この その あの これ それ こと もの ため など または および について における として による 指定 名前 種類 結果 情報 時間 日付 形式 値 数 件 内容 状態 システム 機能 ツール 操作 可能 必要 使用 利用 現在 詳細 対象 全体 新しい 元に戻せ 永久 完全 天気 都市 場所 住所 価格 年 月 日 時 分 テキスト タイトル 説明 パラメータ オプション デフォルト 例 ます。 ください お',
};
