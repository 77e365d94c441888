import type { Lexicon } from './lexicon.ts';

export const VIETNAMESE: Lexicon = {
  scripts: ['Latin'],
  verbs: `delete: xóa xoá
deleted: đã_xóa bị_xóa
remove: gỡ loại_bỏ bỏ
purge: dọn_sạch
clear: làm_trống dọn
destroy: phá_hủy tiêu_hủy hủy_hoại
uninstall: gỡ_cài_đặt
cancel: hủy huỷ hủy_bỏ
cancelled: đã_hủy bị_hủy
terminate: chấm_dứt kết_thúc
kill: giết
revoke: thu_hồi
reset: đặt_lại
restore: khôi_phục phục_hồi
rollback: hoàn_tác
overwrite: ghi_đè
replace: thay_thế
format: định_dạng_ổ
pay: thanh_toán trả_tiền chi_trả
charge: tính_phí trừ_tiền thu_phí
refund: hoàn_tiền hoàn_trả
withdraw: rút_tiền
buy: mua mua_hàng
order: đặt_hàng
book: đặt_chỗ đặt_phòng đặt_vé
subscribe: đăng_ký_gói
sell: bán
trade: giao_dịch
send: gửi
sent: đã_gửi
notify: thông_báo
post: đăng đăng_bài
publish: xuất_bản công_bố
share: chia_sẻ
grant: cấp_quyền cấp
invite: mời
block: chặn khóa_tài_khoản
ban: cấm
run: chạy
execute: thực_thi thực_hiện
invoke: gọi
trigger: kích_hoạt_quy_trình
deploy: triển_khai
start: khởi_động bắt_đầu
restart: khởi_động_lại
install: cài_đặt cài
build: biên_dịch xây_dựng
stop: dừng ngừng
pause: tạm_dừng
disable: vô_hiệu_hóa tắt
enable: kích_hoạt bật
archive: lưu_trữ
create: tạo tạo_mới
add: thêm
insert: chèn
register: đăng_ký
update: cập_nhật
edit: chỉnh_sửa sửa
change: thay_đổi đổi
set: thiết_lập đặt
write: ghi viết
save: lưu
upload: tải_lên
import: nhập_dữ_liệu nhập
export: xuất xuất_dữ_liệu
rename: đổi_tên
move: di_chuyển chuyển
copy: sao_chép
merge: hợp_nhất gộp
assign: gán phân_công
generate: sinh_ra
close: đóng
get: lấy trả_về nhận
read: đọc
list: liệt_kê danh_sách
search: tìm_kiếm tìm tra_cứu
view: xem hiển_thị
check: kiểm_tra xác_minh
calculate: tính tính_toán
compare: so_sánh
analyze: phân_tích
translate: dịch
convert: chuyển_đổi
download: tải_xuống tải_về
describe: mô_tả
manage: quản_lý
remit: chuyển_tiền chuyển_khoản`,
  nouns: `file: tệp tập_tin
folder: thư_mục
comment: bình_luận nhận_xét
record: bản_ghi
user: người_dùng
account: tài_khoản
message: tin_nhắn
email: thư email thư_điện_tử
database: cơ_sở_dữ_liệu
table: bảng bảng_dữ_liệu
project: dự_án
order: đơn_hàng
invoice: hóa_đơn
payment: khoản_thanh_toán
subscription: gói_đăng_ký
customer: khách_hàng
subscriber: người_đăng_ký
password: mật_khẩu
key: khóa khoá
token: token
secret: bí_mật
data: dữ_liệu
server: máy_chủ
service: dịch_vụ
production: môi_trường_sản_xuất sản_xuất
statement: câu_lệnh_sql câu_lệnh
query: truy_vấn
sql: sql
code: mã
command: lệnh
script: tập_lệnh
image: hình_ảnh ảnh hình
report: báo_cáo
event: sự_kiện
page: trang
role: vai_trò
permission: quyền
access: quyền_truy_cập truy_cập
money: tiền
card: thẻ
balance: số_dư
task: nhiệm_vụ công_việc tác_vụ
log: nhật_ký
backup: bản_sao_lưu sao_lưu
branch: nhánh
repository: kho
disk: ổ_đĩa đĩa
history: lịch_sử
cache: bộ_nhớ_đệm
environment: môi_trường
status: trạng_thái
document: tài_liệu
contact: liên_hệ
product: sản_phẩm
name: tên
weather: thời_tiết
link: liên_kết
info: thông_tin
stats: thống_kê`,
  grammar: `not: không chẳng chưa đừng không_bao_giờ
all: tất_cả toàn_bộ mọi hết
multiple: nhiều hàng_loạt
any: bất_kỳ
the: một các những này đó mới hiện_tại đã_chọn được_chỉ_định
of: của
and: và
or: hoặc hay
to: đến cho để tới
from: từ khỏi
in: trong tại ở vào
with: với cùng
by: bằng bởi theo
if: nếu khi
before: trước
after: sau
only: chỉ
that: mà
permanently: vĩnh_viễn
on: trên dưới giữa sang về lên`,
  common:
    'bạn bản bất bị chúng chứa chức con cuối cái còn có có_thể công công_cụ cũng cần cụ dung dùng dụ dụng gian giá giá_trị giờ hoàn hành_động hơn hệ hệ_thống họ kích_thước kết kết_quả loại là làm lượng lại ngày nhóm như nên nó năm nội nữa phải phố quả ra rất sẽ số sử sử_dụng tham tham_số thao thao_tác thành thành_phố tháng thì thông thể thống thời thời_gian tin tiên trị ty tác tôi tổ việc ví ví_dụ văn văn_bản xuống đang đi đã được đầu định_dạng ứng_dụng',
};
