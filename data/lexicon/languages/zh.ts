import type { Lexicon } from './lexicon.ts';

export const CHINESE: Lexicon = {
  scripts: ['Han'],
  verbs: `deleted: 已删除 已被删除
delete: 删除 刪除 移除并删除 删掉 删去 清掉 抹掉 销户 注销账 刪掉
remove: 移除 去除 剔除 踢出
purge: 擦除 清除 清空 清理 抹除
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
pay: 支付 付款 缴费 缴纳 结算 付费 代付 扣除余额
refund: 退款 退费 退还
charge: 扣费 扣款 收费 收取费用 计费
buy: 购买 下单 续费 开通付费 采购 订购 购置 下订单
transfer: 转移 划转 转到 转至
withdraw: 提现 提款
trade: 交易
send: 发送 寄送 推送 发邮件 群发 发信 寄出 通知所有
publish: 发布 公布 推文发布
notify: 通知
post: 发表 发帖
share: 共享 分享
grant: 授权 授予 开通权限 赋予 赋权
block: 封禁 拉黑 禁言 屏蔽 封号
invite: 邀请
execute: 执行 运行 跑脚本
trigger: 触发
invoke: 调用
deploy: 部署 上线 发版 发布到生产
start: 启动 开启
restart: 重启 重启动 重新启动
install: 安装 装载 装包
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
disable: 禁用 停用 关停 下线
bind: 绑定
unbind: 解绑
stop: 停止 关闭
pause: 暂停
archive: 归档
assign: 分配 指派
generate: 生成
query: 查询 检索 搜索
get: 获取 读取 取得 拿到 拉取 得到 返回 抓取
list: 列出 列举 列表
view: 查看 浏览 预览 展示 显示 列示 打开
check: 检查 校验 验证 检测 测试
calculate: 计算
plan: 规划
guide: 指导
parse: 解析
analyze: 分析
translate: 翻译
convert: 转换
download: 下载
manage: 管理
merge: 合并
clear: 清空回收站 清零
format: 格式化
reject: 拒绝
approve: 批准 审批
search: 查找 搜寻 检测
export: 导出
copy: 复制 拷贝
close: 关掉
subscribe: 订阅
change: 切换 更换 替换 更改
remit: 转账 转帐 汇款 打款`,
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
info: 信息
message: 消息
email: 邮件
customer: 客户
database: 数据库
table: 数据表 表 表格
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
domain: 域名
route: 路由
plan: 套餐
index: 索引
subscriber: 订阅者 订阅用户 订户
client: 会员
backup: 备份
disk: 磁盘 硬盘
server: 服务器
branch: 分支
command: 命令 指令
script: 脚本
money: 资金 钱款 金额
card: 银行卡 信用卡
query: 语句查询
product: 商品 产品
status: 状态
weather: 天气
contact: 联系人
folder: 文件夹
history: 历史记录
access: 访问权限
link: 链接
name: 名称
stats: 统计`,
  grammar: `not: 不会 不能 不支持 不要 不得 不 无法 请勿 未 禁止 防止 避免 而非 不再 没有
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
  variants:
    '与與 丢丟 个個 为為 举舉 书書 买買 产產 仅僅 从從 们們 价價 优優 会會 传傳 余餘 储儲 关關 内內 写寫 准準 击擊 划劃 则則 创創 删刪 务務 动動 区區 单單 历歷 参參 发發 变變 号號 启啟 员員 响響 围圍 国國 图圖 场場 声聲 备備 复復 夹夾 实實 审審 对對 寻尋 导導 将將 层層 属屬 布佈 并並 库庫 应應 废廢 开開 异異 弃棄 强強 归歸 当當 录錄 径徑 态態 户戶 执執 换換 据據 数數 无無 时時 显顯 暂暫 杀殺 权權 条條 构構 标標 档檔 检檢 毁毀 汇匯 没沒 测測 浏瀏 滚滾 点點 状狀 独獨 环環 现現 监監 盖蓋 盘盤 码碼 确確 离離 称稱 签籤 类類 纳納 线線 组組 细細 终終 经經 绑綁 结結 给給 绝絕 统統 续續 缓緩 编編 缴繳 网網 联聯 脚腳 范範 获獲 装裝 规規 视視 览覽 触觸 计計 订訂 认認 让讓 议議 记記 论論 设設 访訪 证證 评評 词詞 译譯 试試 询詢 该該 详詳 语語 误誤 说說 请請 读讀 调調 贝貝 败敗 账帳 购購 费費 资資 赋賦 车車 转轉 轮輪 载載 较較 辑輯 输輸 边邊 过過 运運 还還 这這 连連 适適 选選 邮郵 采採 鉴鑒 钟鐘 钥鑰 钱錢 银銀 链鏈 销銷 错錯 键鍵 长長 闭閉 问問 间間 闻聞 阅閱 际際 静靜 页頁 项項 顺順 须須 预預 频頻 题題 额額 验驗 骑騎',
  common:
    '三步法 上 下 不 不传 不可 不可恢复 不可逆 不同 专门 业务 个 中 为 主机组 主键 之间 也 书籍 于 交换机 产物 产生 人口 从 仓库 他 以 以及 们 价格 任何 任意 份 企业 优先 优化 会 会话 传 传入 但 位置 余票 作者 你 使 使用 使用率 例如 供应商 信号 修复建议 值 假期 健康 健康检查 元素 先 入口 全球 全部 全面 公交 公司 关系 关键字 关键词 其 内存 内置 内部 再 凭据 出版社 分布 分类 分钟 分页 列表 利润 利率 到 前 前缀 副作用 功能 包含 包括 区块 区域 区间 医院 升序 协作 单 单个 单价 单文件 占位 历史 压力 原因 参数 参考 参考图片 受控 可 可以 可用 可选 号 各个 名 后 员工 周期 周边 命名空间 品牌 响应 唯一 商店 国家 图书 在 地区 地址 地域 地理 场景 均 均衡 坐标 城市 基于 填写 声明 声明式 外 外部 多 多个 大小 大小写 天 失效 失败 如 如果 字段 字段使用 字母 字符 字符串 季度 学校 学生 它 完成 定义 定位 实际 容器 容量 密集型 富文本 对 对应 对象 将 小时 尚未 就 属性 工作项 工具 工时 已 布尔值 帮助 常用 常见 平台 平均 平均值 年 年份 库 应用 废弃 建议 开关 异常 异步 强烈 当作 当前 必填 必须 快照 快速 思维 性能 恢复 您 情况 成功 成本 我 或 所 所在 托管 把 报告 报表 拓扑 指南 指定 指数 指标 排名 排序 排查 探测 接口 推荐 描述 描述中 提供 提示 插入图片 摘要 操作 操作前 支出 支持 收入 放在 故障 效率 数字 数据点 数组 数量 整体 文件类型 文本 文章 新闻 方向 无 无关 无法恢复 无法撤销 无需 无须 日 日历 日期 日程 时 时候 时间 明亮 明文 是 显式 景点 智能 最低 最大 最大值 最小 最小值 最新 最近 最高 月 月份 有 服务发现 未传 未经 本地 本工具 机场 条 条件 标准 标签 标识 标题 校验码 根据 格式 概览 模型 模式 橙色 次 此工具 步 步行 步骤 毋需 比较 永久 汇率 注意 流水线 流程 浅 涉及 涨跌 涵盖 深 清单 温度 湿度 火车 火车票 灰色 热点 版本 独立 现有 生效 用于 用例 由 电影 登录 登记 监控 直至 相关 相同 省份 码 确认 示例 种类 空 站点 章节 第 等 管理员 类型 系统 系统化 紫色 红色 级别 线路 组件 终点 结束 结束行 结构 结果 给 统一 绿色 编号 编码 编辑 网关 网站 网络 网页 者 而 股票 能 能力 自动 自定义 航班 节假日 节点 若 范围 菜单 蓝色 行为 行情 行程 表示 被 要 规则 视频 解决方案 计划 让 评分 识别 诊断 该 该工具 详情 详细 语言 说明 请 请先 请改用 请求 请用 调用 调试 负载 货币 资源 资源消耗 起始 起始行 起点 超出 超时 趋势 距离 路径 路线 车次 车站 轮询 输入 输出 边界 过滤 返回 还 这个 进行 连接 连通性 适用 选填 途经 通用 通过 那个 部分 部分内容 部门 都 配合 配置 酒店 采用 重要 重量 鉴权 针对 销售 销售额 销量 错误 长度 门店 问题 队列 阵列 阶段 附近 降序 除 需要 静态 面积 音频 顶层 顺序 须 预报 预检查 预算 预计 颜色 额度 餐厅 驾车 骑行 高度 黄色 默认',
};
