import type { Lexicon } from './lexicon.ts';

export const JAPANESE: Lexicon = {
  scripts: ['Hiragana', 'Katakana', 'Han'],
  verbLast: true,
  deniedAfter: true,
  verbs: `deleted: 削除された 削除済み
delete: 削除 消去 消し 抹消 削除し
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
send: 送信 送りま 送る 送付 配信 発信 転送
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
remit: 送金 振込 送金し 振り込
approve: 承認
mark: 既読`,
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
query: クエリ
info: 情報
stats: 統計`,
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
    'あの ある いる お および が ください こと この これ さまざま され した したい して する ずに せずに その それ ため たり だけ でき できます できる です という といった として なく なしで なしに など なる における について による は ます ます。 または まで も もしくは もの より を アイコン エラー オプション グループ グループチャット コンタクト システム タイトル チャット ツール テキスト デフォルト パラメータ パラメーター メンバー モデル ルーム 一部 以上 以下 件 住所 使用 例 依頼 価格 保存先 値 元に戻せ 入力 全 全体 内容 内部 出力 出来高 分 利用 前 化 単一 参加 可能 各 名 名前 場合 場所 外部 失敗 安値 完全 対象 年 形式 後 必要 応答 成功 手順 指定 推奨 操作 数 整数 文字列 新しい 既定 日 日付 時 時間 最大 最小 最新 月 未読 条件 構造 様々 機能 次 永久 注意 現在 理由 用 番号 的 真偽値 種類 管理者 範囲 結果 結果を 自分 自動 自動的 自身 複数 要求 詳細 説明 説明文 都市 配列 関係 高値 高安',
};
