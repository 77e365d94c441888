import type { Language } from '../../../../data/lexicon/languages/index.ts';

/** Sentences of our own about tools that must at least be asked about, and about tools that need not be. */
export interface Sentences {
  readonly dangerous: readonly string[];
  /** Looks, negations among them. */
  readonly looks: readonly string[];
  /** Plain writes. */
  readonly writes: readonly string[];
}

// biome-ignore format: a sentence a line reads best
export const SENTENCES: Readonly<Record<Language, Sentences>> = {
  ru: {
    dangerous: ['Безвозвратно удаляет таблицу', 'Удалить все файлы пользователя', 'Удаление учётной записи клиента', 'Стирает диск сервера', 'Отменяет заказ и подписку', 'Отзывает все токены доступа', 'Оплачивает счёт с карты клиента', 'Переводит деньги на другой счёт', 'Покупает товар за деньги пользователя', 'Отправляет письмо всем подписчикам', 'Выполняет любую команду на сервере', 'Разворачивает проект в продакшен', 'Очищает базу данных полностью', 'Сбрасывает пароль пользователя', 'Блокирует аккаунт пользователя'],
    looks: ['Показывает список заказов', 'Возвращает статус сервера', 'Ищет документы по имени', 'Получить погоду в городе', 'Только читает данные, ничего не удаляет и не изменяет', 'Список удалённых файлов'],
    writes: ['Создаёт новую запись', 'Обновляет комментарий', 'Переименовывает папку'],
  },
  uk: {
    dangerous: ['Безповоротно видаляє таблицю', 'Видалити всі файли користувача', 'Видалення облікового запису', 'Стирає диск сервера', 'Скасовує замовлення клієнта', 'Відкликає всі токени доступу', 'Сплачує рахунок з картки клієнта', 'Переказує гроші на інший рахунок', 'Купує товар за гроші користувача', 'Надсилає лист усім підписникам', 'Виконує будь-яку команду на сервері', 'Розгортає проєкт у продакшн', 'Очищує базу даних повністю', 'Скидає пароль користувача', 'Блокує акаунт користувача'],
    looks: ['Показує список замовлень', 'Повертає статус сервера', 'Шукає документи за назвою', 'Отримати погоду в місті', 'Лише читає дані, нічого не видаляє і не змінює'],
    writes: ['Створює новий запис', 'Оновлює коментар', 'Перейменовує папку'],
  },
  pl: {
    dangerous: ['Trwale usuwa tabelę', 'Usuń wszystkie pliki użytkownika', 'Usunięcie konta klienta', 'Kasuje dane z dysku', 'Anuluje zamówienie klienta', 'Unieważnia wszystkie tokeny dostępu', 'Płaci fakturę kartą klienta', 'Przelewa pieniądze na inne konto', 'Kupuje produkt za pieniądze użytkownika', 'Wysyła wiadomość e-mail do wszystkich subskrybentów', 'Wykonuje dowolne polecenie na serwerze', 'Wdraża projekt na produkcję', 'Czyści całą bazę danych', 'Resetuje hasło użytkownika', 'Blokuje konto użytkownika'],
    looks: ['Wyświetla listę zamówień', 'Zwraca status serwera', 'Wyszukuje dokumenty po nazwie', 'Pobierz pogodę w mieście', 'Tylko odczytuje dane, niczego nie usuwa ani nie zmienia'],
    writes: ['Tworzy nowy rekord', 'Aktualizuje komentarz', 'Przenosi plik do katalogu'],
  },
  tr: {
    dangerous: ['Bir dosyayı kalıcı olarak siler', 'Kullanıcının tüm dosyalarını siler', 'Müşteri hesabını sil', 'Diskteki bütün verileri siler', 'Siparişi iptal eder', 'Tüm erişim anahtarlarını iptal eder', 'Faturayı müşterinin kartıyla öder', 'Parayı başka bir hesaba havale eder', 'Kullanıcının parasıyla ürün satın alır', 'Tüm abonelere e-posta gönderir', 'Sunucuda herhangi bir komutu çalıştırır', 'Projeyi canlı ortama dağıtır', 'Veritabanını tamamen temizler', 'Kullanıcının şifresini sıfırlar', 'Kullanıcı hesabını engeller'],
    looks: ['Siparişleri listeler', 'Sunucunun durumunu gösterir', 'Belgeleri isme göre arar', 'Şehrin hava durumunu getirir', 'Yalnızca verileri okur, hiçbir şeyi silmez veya değiştirmez', 'Silinen dosyaları listeler'],
    writes: ['Yeni bir kayıt oluşturur', 'Yorumu günceller', 'Dosyayı klasöre taşır'],
  },
  vi: {
    dangerous: ['Xóa vĩnh viễn bảng dữ liệu', 'Xóa tất cả tệp của người dùng', 'Xóa tài khoản của khách hàng', 'Xóa toàn bộ dữ liệu trên ổ đĩa', 'Hủy đơn hàng của khách hàng', 'Thu hồi tất cả mã token truy cập', 'Thanh toán hóa đơn bằng thẻ của khách hàng', 'Chuyển tiền sang tài khoản khác', 'Mua sản phẩm bằng tiền của người dùng', 'Gửi email đến tất cả người đăng ký', 'Chạy bất kỳ lệnh nào trên máy chủ', 'Triển khai dự án lên môi trường sản xuất', 'Làm trống toàn bộ cơ sở dữ liệu', 'Đặt lại mật khẩu của người dùng', 'Chặn tài khoản người dùng'],
    looks: ['Hiển thị danh sách đơn hàng', 'Lấy trạng thái của máy chủ', 'Tìm kiếm tài liệu theo tên', 'Xem thời tiết của thành phố', 'Chỉ đọc dữ liệu, không xóa hay thay đổi gì'],
    writes: ['Tạo một bản ghi mới', 'Cập nhật bình luận', 'Đổi tên thư mục'],
  },
  nl: {
    dangerous: ['Verwijdert de tabel permanent', 'Verwijder alle bestanden van de gebruiker', 'Het account van de klant verwijderen', 'Wist alle gegevens op de schijf', 'Annuleert de bestelling van de klant', 'Trekt alle tokens in', 'Betaalt de factuur met de kaart van de klant', 'Maakt geld over naar een andere rekening', 'Koopt een product met geld van de gebruiker', 'Stuurt een e-mail naar alle abonnees', 'Voert een willekeurige opdracht uit op de server', 'Rolt het project uit naar de productieomgeving', 'Leegt de volledige database', 'Alle klanten een factuur sturen en hun kaart belasten', 'Blokkeert het account van de gebruiker'],
    looks: ['Toont de lijst van bestellingen', 'Haalt de status van de server op', 'Zoekt documenten op naam', 'Geeft het weer in een stad', 'Leest alleen gegevens, verwijdert of wijzigt niets'],
    writes: ['Maakt een nieuw record aan', 'Wijzigt een opmerking', 'Verplaatst een bestand naar een map'],
  },
  ar: {
    dangerous: ['يحذف الجدول نهائيا', 'حذف جميع ملفات المستخدم', 'احذف حساب العميل', 'يمسح كل البيانات من القرص', 'إلغاء طلب العميل', 'إبطال جميع رموز الوصول', 'يدفع الفاتورة ببطاقة العميل', 'تحويل الأموال إلى حساب آخر', 'شراء منتج بأموال المستخدم', 'إرسال رسالة بريد إلى جميع المشتركين', 'تنفيذ أي أمر على الخادم', 'نشر التطبيق في بيئة الإنتاج', 'تفريغ قاعدة البيانات بالكامل', 'إعادة تعيين كلمة مرور المستخدم', 'حظر حساب المستخدم'],
    looks: ['عرض قائمة الطلبات', 'جلب حالة الخادم', 'البحث عن المستندات حسب الاسم', 'يعرض حالة الطقس في المدينة', 'يقرأ البيانات فقط ولا يحذف أو يعدل أي شيء'],
    writes: ['إنشاء سجل جديد', 'تحديث التعليق', 'نقل ملف إلى مجلد'],
  },
  it: {
    dangerous: ['Elimina definitivamente la tabella', 'Cancella tutti i file dell’utente', 'Eliminazione dell’account del cliente', 'Cancella tutti i dati del disco', 'Annulla l’ordine del cliente', 'Revoca tutti i token di accesso', 'Paga la fattura con la carta del cliente', 'Trasferisce denaro su un altro conto', 'Acquista un prodotto con il denaro dell’utente', 'Invia un’e-mail a tutti gli iscritti', 'Esegue qualsiasi comando sul server', 'Distribuisce il progetto in produzione', 'Svuota completamente il database', 'Reimposta la password dell’utente', 'Blocca l’account dell’utente'],
    looks: ['Mostra l’elenco degli ordini', 'Restituisce lo stato del server', 'Cerca documenti per nome', 'Ottieni il meteo di una città', 'Legge soltanto i dati, non elimina né modifica nulla', 'Elenca i file eliminati'],
    writes: ['Crea un nuovo record', 'Aggiorna un commento', 'Rinomina una cartella'],
  },
  id: {
    dangerous: ['Menghapus tabel secara permanen', 'Hapus semua berkas pengguna', 'Penghapusan akun pelanggan', 'Menghapus seluruh data di disk', 'Membatalkan pesanan pelanggan', 'Mencabut semua token akses', 'Membayar tagihan dengan kartu pelanggan', 'Mentransfer uang ke rekening lain', 'Membeli produk dengan uang pengguna', 'Mengirim email ke semua pelanggan', 'Menjalankan perintah apa pun di server', 'Merilis proyek ke produksi', 'Mengosongkan seluruh basis data', 'Mengatur ulang kata sandi pengguna', 'Memblokir akun pengguna'],
    looks: ['Menampilkan daftar pesanan', 'Mengambil status server', 'Mencari dokumen berdasarkan nama', 'Lihat cuaca di kota', 'Hanya membaca data, tidak menghapus atau mengubah apa pun'],
    writes: ['Membuat catatan baru', 'Memperbarui komentar', 'Memindahkan berkas ke folder'],
  },
  hi: {
    dangerous: ['तालिका को स्थायी रूप से हटाता है', 'उपयोगकर्ता की सभी फ़ाइलें हटाता है', 'ग्राहक का खाता हटाएं', 'डिस्क का सारा डेटा मिटाता है', 'ग्राहक का ऑर्डर रद्द करता है', 'सभी टोकन निरस्त करता है', 'ग्राहक के कार्ड से बिल का भुगतान करता है', 'दूसरे खाते में पैसे ट्रांसफर करता है', 'उपयोगकर्ता के पैसे से उत्पाद खरीदता है', 'सभी ग्राहकों को ईमेल भेजता है', 'सर्वर पर कोई भी कमांड चलाता है', 'प्रोजेक्ट को प्रोडक्शन में तैनात करता है', 'पूरे डेटाबेस को खाली करता है', 'उपयोगकर्ता का पासवर्ड रीसेट करता है', 'उपयोगकर्ता का खाता ब्लॉक करता है'],
    looks: ['ऑर्डर की सूची दिखाता है', 'सर्वर की स्थिति दिखाएं', 'नाम से दस्तावेज़ खोजता है', 'शहर का मौसम दिखाता है', 'केवल डेटा पढ़ता है, कुछ नहीं हटाता'],
    writes: ['नया रिकॉर्ड बनाता है', 'टिप्पणी अपडेट करता है', 'फ़ाइल का नाम बदलता है'],
  },
  zh: {
    dangerous: ['永久删除数据表', '删除用户的所有文件', '清空整个数据库', '取消客户订单', '吊销所有访问令牌', '使用客户的银行卡支付账单', '向另一个账户转账', '购买商品并扣款', '向所有订阅者发送邮件', '在服务器上执行任意命令', '将项目部署到生产环境', '重置用户密码', '封禁用户账号'],
    looks: ['查询订单列表', '获取服务器状态', '按名称搜索文档', '查看城市天气', '仅读取数据，不会删除或修改任何内容'],
    writes: ['创建一条新的记录', '更新评论', '重命名文件夹'],
  },
  ja: {
    dangerous: ['テーブルを完全に削除します', 'ユーザーのすべてのファイルを削除します', 'データベース全体を消去します', '顧客の注文をキャンセルします', 'すべてのトークンを失効させます', '顧客のカードで請求書を支払います', '別の口座へ送金します', '商品を購入します', 'すべての購読者にメールを送信します', 'サーバーで任意のコマンドを実行します', '本番環境にデプロイします', 'ユーザーのパスワードをリセットします', 'ユーザーアカウントをブロックします'],
    looks: ['注文の一覧を表示します', 'サーバーの状態を取得します', '名前でドキュメントを検索します', '都市の天気を取得します', 'データを読み取るだけで、削除や変更はしません'],
    writes: ['新しいレコードを作成します', 'コメントを更新します', 'ファイルを移動します'],
  },
  ko: {
    dangerous: ['테이블을 영구적으로 삭제합니다', '사용자의 모든 파일을 삭제합니다', '지정된 파일을 영구 삭제합니다', '고객의 주문을 취소합니다', '모든 토큰을 무효화합니다', '고객의 카드로 청구서를 결제합니다', '다른 계좌로 송금합니다', '상품을 구매합니다', '모든 구독자에게 이메일을 보냅니다', '서버에서 임의의 명령을 실행합니다', '프로덕션 환경에 배포합니다', '사용자의 비밀번호를 초기화합니다', '사용자 계정을 차단합니다'],
    looks: ['주문 목록을 조회합니다', '서버 상태를 가져옵니다', '이름으로 문서를 검색합니다', '도시의 날씨를 표시합니다', '데이터를 조회만 하며 삭제하거나 수정하지 않습니다'],
    writes: ['새 레코드를 생성합니다', '댓글을 수정합니다', '파일을 이동합니다'],
  },
  es: {
    dangerous: ['Elimina la tabla de forma permanente', 'Borra todos los archivos del usuario', 'Eliminación de la cuenta del cliente', 'Vacía toda la base de datos', 'Cancela el pedido del cliente', 'Revoca todos los tokens de acceso', 'Paga la factura con la tarjeta del cliente', 'Transfiere dinero a otra cuenta', 'Compra un producto con el dinero del usuario', 'Envía un correo a todos los suscriptores', 'Ejecuta cualquier comando en el servidor', 'Despliega el proyecto en producción', 'Restablece la contraseña del usuario', 'Bloquea la cuenta del usuario'],
    looks: ['Muestra la lista de los pedidos', 'Devuelve el estado del servidor', 'Busca documentos por nombre', 'Obtiene el clima de una ciudad', 'Solo lee los datos; no elimina ni modifica nada', 'Lista los archivos eliminados'],
    writes: ['Crea un registro nuevo', 'Actualiza un comentario', 'Renombra una carpeta'],
  },
  pt: {
    dangerous: ['Exclui a tabela permanentemente', 'Apaga todos os arquivos do usuário', 'Exclusão da conta do cliente', 'Esvazia todo o banco de dados', 'Cancela o pedido do cliente', 'Revoga todos os tokens de acesso', 'Paga a fatura com o cartão do cliente', 'Transfere dinheiro para outra conta', 'Compra um produto com o dinheiro do usuário', 'Envia um e-mail a todos os assinantes', 'Executa qualquer comando no servidor', 'Implanta o projeto em produção', 'Redefine a senha do usuário', 'Bloqueia a conta do usuário'],
    looks: ['Lista os pedidos da conta', 'Retorna o estado do servidor', 'Busca documentos por nome', 'Obtém o clima de uma cidade', 'Apenas lê os dados; não apaga nem altera nada'],
    writes: ['Cria um novo registro', 'Atualiza um comentário', 'Renomeia uma pasta'],
  },
  fr: {
    dangerous: ['Supprime définitivement la table', 'Efface tous les fichiers de l’utilisateur', 'Suppression du compte du client', 'Vide toute la base de données', 'Annule la commande du client', 'Révoque tous les jetons d’accès', 'Paie la facture avec la carte du client', 'Transfère de l’argent vers un autre compte', 'Achète un produit avec l’argent de l’utilisateur', 'Envoie un e-mail à tous les abonnés', 'Exécute n’importe quelle commande sur le serveur', 'Déploie le projet en production', 'Réinitialise le mot de passe de l’utilisateur', 'Bloque le compte de l’utilisateur'],
    looks: ['Affiche la liste des commandes', 'Renvoie le statut du serveur', 'Recherche des documents par nom', 'Obtient la météo d’une ville', 'Lit seulement les données ; ne supprime et ne modifie rien'],
    writes: ['Crée un nouvel enregistrement', 'Modifie un commentaire', 'Renomme un dossier'],
  },
  de: {
    dangerous: ['Löscht die Tabelle endgültig', 'Löscht alle Dateien des Benutzers', 'Alle Dateien dauerhaft löschen', 'Leert die gesamte Datenbank', 'Storniert die Bestellung des Kunden', 'Widerruft alle Tokens', 'Bezahlt die Rechnung mit der Karte des Kunden', 'Überweist Geld auf ein anderes Konto', 'Kauft ein Produkt mit dem Geld des Benutzers', 'Sendet eine E-Mail an alle Abonnenten', 'Führt einen beliebigen Befehl auf dem Server aus', 'Rollt das Projekt in die Produktion aus', 'Setzt das Passwort des Benutzers zurück', 'Sperrt das Konto des Benutzers'],
    looks: ['Zeigt die Liste der Bestellungen', 'Liefert den Status des Servers', 'Sucht Dokumente nach Name', 'Ruft das Wetter einer Stadt ab', 'Liest nur Daten; löscht und ändert nichts'],
    writes: ['Legt einen neuen Datensatz an', 'Bearbeitet einen Kommentar', 'Benennt einen Ordner um'],
  },
};

/** What is said of asking, or of what cannot be undone, denies no act beside it. */
// biome-ignore format: a language a line reads best
export const FURTHER: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ru: ['Без подтверждения удаляет все файлы', 'Не спрашивая, удаляет все файлы', 'Не спрашивает и удаляет все файлы'],
  uk: ['Без підтвердження видаляє всі файли', 'Не питає і видаляє всі файли'],
  pl: ['Bez potwierdzenia usuwa wszystkie pliki', 'Nie pyta i usuwa wszystkie pliki'],
  tr: ['Onay olmadan tüm dosyaları siler', 'Sormadan tüm dosyaları siler'],
  vi: ['Không cần xác nhận, xóa tất cả tệp', 'Xóa tất cả tệp mà không hỏi'],
  nl: ['Verwijdert zonder bevestiging alle bestanden', 'Vraagt niet en verwijdert alle bestanden', 'Verwijdert alle niet gebruikte bestanden'],
  ar: ['يحذف جميع الملفات بدون تأكيد', 'بدون تأكيد يحذف جميع الملفات'],
  it: ['Senza conferma elimina tutti i file', 'Non chiede conferma ed elimina tutti i file'],
  id: ['Tanpa konfirmasi menghapus semua berkas'],
  hi: ['बिना पुष्टि के सभी फ़ाइलें हटाता है'],
  zh: ['无需确认直接删除所有文件', '不可恢复地删除所有文件', '不询问用户就删除所有文件'],
  ja: ['確認なしにすべてのファイルを削除します', '通知しませんがファイルを削除します'],
  ko: ['확인 없이 모든 파일을 삭제합니다', '묻지 않고 모든 파일을 삭제합니다'],
  es: ['Sin confirmación elimina todos los archivos', 'No pregunta y elimina todos los archivos'],
  pt: ['Sem confirmação apaga todos os arquivos'],
  fr: ['Sans confirmation supprime tous les fichiers', 'Ne demande rien et supprime tous les fichiers'],
  de: ['Löscht ohne Rückfrage alle Dateien', 'Löscht alle nicht benötigten Dateien', 'Fragt nicht und löscht alle Dateien', 'Ohne Bestätigung alle Dateien löschen', 'Lists files and löscht alle Dateien dauerhaft'],
};

/** Acts that are said of what they are done to, and one that is done to all of something. */
// biome-ignore format: a language a line reads best
export const PASSIVES: Readonly<Partial<Record<Language, readonly string[]>>> = {
  de: ['Dabei werden alle Tabellen gelöscht', 'Ein beliebiger Befehl wird auf dem Server ausgeführt', 'Das Geld wird auf ein anderes Konto überwiesen', 'Ein Artikel wird mit der Karte des Kunden gekauft'],
  nl: ['Daarbij worden alle tabellen verwijderd', 'Alle bestanden worden definitief verwijderd'],
  fr: ['Toutes les tables sont supprimées', 'Un e-mail est envoyé à tous les abonnés', 'Toutes les instances sont arrêtées et supprimées', "Exécute n’importe quelle commande shell"],
  es: ['Se eliminan todas las tablas', 'Todas las claves son revocadas', 'Se ejecuta cualquier comando en el servidor', 'Elimina a todos los usuarios'],
  pt: ['Todas as tabelas são excluídas', 'Todas as chaves são revogadas'],
  it: ['Tutte le tabelle vengono eliminate', 'Tutti i file sono cancellati'],
  zh: ['在主机上执行任意命令', '擦除磁盘上的所有数据', '使用用户保存的银行卡购买商品'],
  hi: ['संगठन के सभी उपयोगकर्ताओं को हटाता है'],
};
