import type { Lexicon } from './lexicon.ts';

export const INDONESIAN: Lexicon = {
  scripts: ['Latin'],
  verbs: `delete: hapus menghapus dihapus penghapusan hapuskan
remove: menyingkirkan singkirkan mengeluarkan keluarkan
purge: membersihkan_permanen
clear: kosongkan mengosongkan dikosongkan bersihkan membersihkan
destroy: hancurkan menghancurkan musnahkan memusnahkan
uninstall: copot mencopot_pemasangan
cancel: batalkan membatalkan dibatalkan pembatalan
terminate: akhiri mengakhiri hentikan_paksa
kill: matikan mematikan
revoke: cabut mencabut dicabut pencabutan
reset: atur_ulang mengatur_ulang setel_ulang menyetel_ulang
restore: pulihkan memulihkan pemulihan
overwrite: timpa menimpa ditimpa
replace: ganti mengganti menggantikan gantikan
pay: bayar membayar bayarkan membayarkan melunasi lunasi
charge: tagih menagih kenakan_biaya mengenakan_biaya mendebit debit
refund: kembalikan_dana mengembalikan_dana pengembalian_dana mengembalikan_uang
transfer: transfer mentransfer
withdraw: tarik_dana menarik_dana penarikan tarik_tunai
buy: beli membeli pembelian
order: pesan_barang memesan
book: pesankan reservasi
subscribe: berlangganan langganan_baru
sell: jual menjual penjualan
trade: perdagangkan memperdagangkan berdagang
send: kirim mengirim dikirim kirimkan mengirimkan pengiriman
notify: beri_tahu memberi_tahu memberitahu
post: posting memposting
publish: terbitkan menerbitkan publikasikan mempublikasikan
share: bagikan membagikan berbagi
grant: berikan_akses memberikan_akses berikan_izin memberikan_izin memberi_izin memberi_akses
invite: undang mengundang undangan_baru
block: blokir memblokir diblokir pemblokiran
ban: larang melarang
run: jalankan menjalankan dijalankan
execute: eksekusi mengeksekusi dieksekusi
invoke: panggil memanggil
trigger: picu memicu
deploy: sebarkan menyebarkan deploy terapkan_ke menerapkan_ke merilis rilis
start: mulai memulai nyalakan menyalakan
restart: mulai_ulang memulai_ulang nyalakan_ulang
install: pasang memasang instal menginstal pemasangan
build: bangun membangun kompilasi mengompilasi
stop: hentikan menghentikan berhentikan
pause: jeda menjeda
disable: nonaktifkan menonaktifkan dinonaktifkan
enable: aktifkan mengaktifkan diaktifkan
archive: arsipkan mengarsipkan
create: buat membuat dibuat pembuatan buatkan ciptakan menciptakan
add: tambah menambah tambahkan menambahkan
insert: sisipkan menyisipkan
register: daftarkan mendaftarkan
update: perbarui memperbarui pembaruan mutakhirkan
edit: sunting menyunting
change: ubah mengubah diubah perubahan
set: atur mengatur tetapkan menetapkan
write: tulis menulis penulisan
save: simpan menyimpan disimpan
upload: unggah mengunggah unggahan
import: impor mengimpor
export: ekspor mengekspor
rename: ganti_nama mengganti_nama
move: pindahkan memindahkan
copy: salin menyalin
merge: gabungkan menggabungkan
assign: tugaskan menugaskan
generate: hasilkan menghasilkan
close: tutup menutup
get: ambil mengambil dapatkan mendapatkan mengembalikan
read: baca membaca pembacaan
list: daftar mendaftar daftarnya
search: cari mencari pencarian temukan menemukan
view: lihat melihat tampilkan menampilkan ditampilkan
check: periksa memeriksa cek mengecek verifikasi memverifikasi
calculate: hitung menghitung perhitungan
compare: bandingkan membandingkan
analyze: analisis menganalisis
translate: terjemahkan menerjemahkan
convert: konversi mengonversi
download: unduh mengunduh
describe: jelaskan menjelaskan
manage: kelola mengelola
remit: kirim_uang pindahkan_dana memindahkan_dana mengirim_uang`,
  nouns: `file: berkas file
folder: folder direktori
comment: komentar
record: catatan rekaman baris
user: pengguna
account: akun rekening
message: pesan
email: email surel surat
database: basis_data database
table: tabel
project: proyek
order: pesanan
invoice: faktur tagihan
payment: pembayaran
subscription: langganan
customer: pelanggan
subscriber: pelanggannya
password: sandi kata_sandi
key: kunci
token: token
secret: rahasia
data: data
server: server peladen
service: layanan
production: produksi
statement: pernyataan
query: kueri
sql: sql
code: kode
command: perintah
script: skrip
image: gambar citra
report: laporan
event: acara peristiwa kejadian
page: halaman
role: peran
permission: izin hak
access: akses
money: uang dana
card: kartu
balance: saldo
task: tugas
log: log
backup: cadangan
branch: cabang
repository: repositori
disk: disk cakram
history: riwayat
cache: cache tembolok
environment: lingkungan
status: status
document: dokumen
contact: kontak
product: produk
name: nama
weather: cuaca
link: tautan
info: informasi
stats: statistik*`,
  grammar: `not: tidak bukan jangan tak belum
all: semua seluruh setiap segala
multiple: beberapa banyak massal
any: apa_pun apapun sembarang
the: ini itu sebuah suatu satu tersebut baru ditentukan dipilih
of: milik
and: dan serta
or: atau
to: ke untuk kepada agar
from: dari
in: di dalam pada
with: dengan tanpa
by: oleh
if: jika bila apabila ketika
before: sebelum
after: setelah sesudah
only: hanya saja
that: yang
permanently: permanen selamanya
at: antara tentang oleh karena seperti sebagai`,
  common:
    'adalah akan alat anda apa aplikasi berdasarkan berisi bisa bulan contoh dapat di-sini dia dibatalkan digunakan format grup gunakan hari harus hasil ia ialah id jenis juga jumlah kami kelompok kerja kita kota kurang lagi langsung lebih menggunakan mereka nilai nya operasi organisasi parameter perlu pertama perusahaan ruang saat saya secara sedang sistem sudah tahun tanggal teks telah terakhir terbaru tersedia tindakan tipe ukuran waktu',
};
