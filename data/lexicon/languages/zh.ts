import type { Lexicon } from './lexicon.ts';

export const CHINESE: Lexicon = {
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
};
