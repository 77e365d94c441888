import type { Lexicon } from './lexicon.ts';

export const ARABIC: Lexicon = {
  scripts: ['Arabic'],
  /** Conjunction, prepositions and the article are written together with the word behind them. */
  joined: 'وال فال بال كال لل ال و ف ب ل ك س',
  verbs: `delete: حذف احذف يحذف تحذف ازالة_نهائية مسح يمسح امسح محو يمحو
deleted: محذوف* محذوفة
remove: ازالة يزيل ازل تزيل
purge: تطهير يطهر
clear: تفريغ يفرغ افرغ
drop: اسقاط يسقط
destroy: تدمير يدمر اتلاف يتلف
uninstall: الغاء_تثبيت
cancel: الغاء يلغي الغ تلغي
cancelled: ملغا* ملغاة
terminate: انهاء ينهي ايقاف_نهائي
kill: قتل يقتل
revoke: ابطال يبطل سحب_الصلاحي* سحب_صلاحي*
reset: اعادة_تعيين يعيد_تعيين اعادة_ضبط
restore: استعادة يستعيد استرجاع
overwrite: الكتابة_فوق يكتب_فوق
replace: استبدال يستبدل
pay: دفع يدفع ادفع تسديد يسدد سداد
charge: خصم يخصم تحصيل
refund: رد_المبلغ رد_الاموال استرداد_المبلغ استرداد_الاموال اعادة_الاموال
transfer: تحويل يحول حول
withdraw: سحب يسحب
buy: شراء يشتري اشتر اشتري
order: يطلب_شراء
book: حجز يحجز احجز
subscribe: اشتراك_جديد يشترك
sell: بيع يبيع
trade: تداول يتداول
send: ارسال يرسل ارسل ترسل
notify: اشعار يشعر اخطار
post: نشر_منشور
publish: نشر ينشر انشر
share: مشاركة يشارك شارك
grant: منح يمنح امنح
invite: دعوة يدعو ادع
block: حظر يحظر احظر
ban: طرد يطرد
run: تشغيل يشغل شغل
execute: تنفيذ ينفذ نفذ
invoke: استدعاء يستدعي
trigger: اطلاق يطلق
deploy: نشر_التطبيق نشر_تطبيق ينشر_التطبيق
start: بدء يبدا ابدا
restart: اعادة_تشغيل يعيد_تشغيل
install: تثبيت يثبت ثبت
build: بناء يبني
stop: ايقاف يوقف اوقف
pause: تعليق_مؤقت
disable: تعطيل يعطل عطل
enable: تفعيل يفعل تمكين يمكن_الحساب
archive: ارشفة يؤرشف
create: انشاء ينشئ انشئ تنشئ
add: اضافة يضيف اضف
insert: ادراج يدرج
register: تسجيل
update: تحديث يحدث حدث
edit: تحرير يحرر
change: تغيير يغير تعديل يعدل
set: تعيين يعين ضبط
write: كتابة يكتب اكتب
save: حفظ يحفظ احفظ
upload: رفع يرفع ارفع
import: استيراد يستورد
export: تصدير يصدر
rename: اعادة_تسمية يعيد_تسمية
move: نقل ينقل انقل
copy: نسخ ينسخ
merge: دمج يدمج
assign: اسناد يسند
generate: توليد يولد
close: اغلاق يغلق
get: جلب يجلب الحصول احصل ارجاع يرجع يحصل
read: قراءة يقرا اقرا
list: سرد يسرد قائمة اسرد
search: بحث يبحث ابحث ايجاد يجد
view: عرض يعرض اعرض
check: فحص يفحص تحقق يتحقق التحقق
calculate: حساب_قيمة يحسب احسب
compare: مقارنة يقارن
analyze: تحليل يحلل
translate: ترجمة يترجم
download: تنزيل ينزل
describe: وصف يصف
manage: ادارة يدير`,
  nouns: `file: ملف ملفات
folder: مجلد مجلدات
comment: تعليق تعليقات
record: سجل سجلات صف صفوف
user: مستخدم* مستخدمين
account: حساب حسابات
message: رسالة رسائل
email: بريد بريدا ايميل
database: قاعدة_بيانات قاعدة_البيانات قواعد_البيانات
table: جدول جداول
project: مشروع مشاريع
order: طلب طلبات
invoice: فاتورة فواتير
payment: دفعة دفعات مدفوعات
subscription: اشتراك اشتراكات
customer: عميل عملاء زبون
subscriber: مشترك مشتركين
password: كلمة_مرور كلمة_المرور كلمات_المرور
key: مفتاح مفاتيح
token: رمز رموز
secret: سر اسرار
data: بيانات
server: خادم خوادم
service: خدمة خدمات
production: انتاج
statement: عبارة جملة_sql
query: استعلام استعلامات
sql: sql
code: كود شيفرة
command: امر اوامر
script: سكربت نص_برمجي
image: صورة صور
report: تقرير تقارير
event: احداث
page: صفحة صفحات
role: دور ادوار
permission: صلاحية صلاحيات اذن اذونات
access: وصول
money: مال اموال مبلغ نقود
card: بطاقة
balance: رصيد
task: مهمة مهام
backup: نسخة نسخ_احتياطي*
branch: فرع فروع
repository: مستودع
disk: قرص
history: تاريخ
cache: ذاكرة_مؤقتة
environment: بيئة
status: حالة
document: مستند مستندات وثيقة
contact: جهة_اتصال
product: منتج منتجات
name: اسم اسماء
weather: طقس
link: رابط`,
  grammar: `not: لا لن لم ليس غير ما
all: جميع كل كافة كامل
multiple: عدة متعددة مجموعة
any: اي
the: هذا هذه ذلك تلك محدد محددة جديد جديدة واحد واحدة حالي
of: من_قبل
and: ثم
or: او
to: الى لكي
from: من عن
in: في داخل
with: مع بدون دون
by: بواسطة
on: على بين حول خلال ضمن عبر
if: اذا عند عندما
before: قبل
after: بعد
only: فقط
that: الذي التي ان
permanently: نهائيا نهائي دائم بشكل_دائم`,
  common:
    'اجراء اخر اداة استخدام اول ايام ايضا بشكل به بها تراجع تطبيق تكون تم تنسيق حجم حيث خاص خاصة سنة سوف شركة شهر عدد عليه عليها عمل عملية قد قيمة كان كما لاحقا له لها متاح مثال مدينة مساحة معرف معلومات معين معينة منظمة نتائج نتيجة نص نظام نوع هم هو هي وقت يتم يحتوي يستخدم يكون يمكن يوم',
};
