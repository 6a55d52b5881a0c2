/**
 * What strangers ask in their everyday words: teachers, nurses, staff of a kelurahan, PPPK, satpol PP. Each with the kind of
 * answer that would be right, written down before the search had met it; only the tests read them.
 */
import type { Kind } from '../../model/guidance-views.ts';

/** Which kinds of answer are right; `none`: the rulebook does not say. */
type Expected = Kind | 'none';

/** A question a line, under the kind that is right for it. */
type Sheet = readonly (readonly [expected: Expected, questions: string])[];

/** The first 150: at the first try 121 right, 12 not answered, 15 wrong, 2 wrongly allowed. */
const FIRST: Sheet = [
  [
    'boleh',
    `pns boleh nyoblos kan?
    besok hari pencoblosan, saya satpol pp boleh milih juga?
    boleh nonton debat cawalkot sama anak istri di rumah
    baca program kerja semua calon boleh teu
    pingin tau visi misi paslon, oleh moco ra
    share jadwal pemilu dari akun KPU ke grup kelas
    bagiin info lokasi tps ke grup rt
    ngingetin tetangga buat dateng ke tps jangan golput, ga nyebut siapa siapa
    ajak warga pakai hak pilihnya
    bikin status ayo jaga netralitas asn
    ngingetin temen kantor jangan sebar hoaks pemilu
    posting jadwal imunisasi posyandu pas masa kampanye
    upload kegiatan pelayanan kelurahan pas musim pilkada
    foto bareng guru guru di sekolah tanpa pose apa apa
    kepencet like postingan caleg, langsung saya cabut, gpp?
    unfollow akun paslon yang dulu saya follow
    keluar dari grup wa tim sukses
    lapor asn yang kampanye ke mana
    temen sekantor terang terangan kampanye di fb, mau lapor ke siapa
    mau tanya atasan dulu sebelum posting soal pilkada
    posting jari ungu abis nyoblos tanpa bilang pilih siapa
    cek dpt terus bagikan caranya ke tetangga
    nonton video kampanye di yutub tanpa like
    boleh pake emoji api di status kerjaan biasa
    dimasukin orang ke grup pemenangan, saya langsung keluar`,
  ],
  [
    'abu-abu',
    `foto bareng calon di kondangan
    ucapkan selamat ke bupati terpilih
    ngucapin selamat ke paslon yang menang pilkada di fb
    diajak selfie sama caleg di acara nikahan sepupu
    dateng kampanye cuma nonton dari pinggir lapangan
    nonton kampanye di alun alun sambil lewat
    kritik kebijakan pemkot soal sampah di twitter
    protes program pemerintah di facebook boleh ga
    follow semua calon biar imbang
    like postingan gubernur yang lagi maju lagi
    like foto walikota petahana di akun pemkot
    grup wa alumni mulai bahas paslon, saya diem aja
    grup keluarga rame dukung caleg, saya ga ikut ngomong
    share berita kompas soal calon bupati
    bagikan link berita tentang salah satu calon
    share hasil survei elektabilitas
    sebar quick count di grup guru
    dikasih kaos caleg, diterima apa ditolak
    nerima sembako dari tim sukses
    dikasih amplop sama caleg kudu kumaha
    nemenin suami yang nyaleg daftar ke kpu
    istri saya calon dprd, saya boleh nemenin acaranya?
    adik kandung nyalon kades, saya pns harus gimana
    bapak abdi nyaleg, abdi guru kudu kumaha
    pose dua jari pas foto bareng staf
    foto gaya metal di kantor aman ga
    hajatan tetangga eh ada calon bupati, difoto bareng
    paman maju jadi calon bupati, saya kudu piye
    dateng ke rapat akbar cuma ngerungokke
    dikasih kalender sama tim sukses`,
  ],
  [
    'jangan',
    `like postingan caleg
    ngelike foto paslon di ig
    komen mantap di akun cagub
    komen amin di postingan calon bupati
    share video kampanye ke grup keluarga
    repost reels paslon
    nerusin poster caleg dari grup sebelah
    follow akun tim pemenangan
    follow ig caleg
    ikut grup WA relawan
    gabung grup telegram pendukung paslon 2
    dukung calon di grup wa yang isinya cuma temen deket
    japri temen supaya pilih nomor 3
    ajak mertua nyoblos nomor 1
    nyuruh murid bilang ke orang tuanya pilih paslon 2
    ngajak pasien pilih caleg tertentu
    nulis status dukung calon walikota
    pasang foto caleg di profil wa
    pake twibbon paslon
    pasang stiker caleg di motor
    pasang spanduk paslon di pager rumah
    jadi mc kampanye
    ikut joget di panggung kampanye
    ikut deklarasi dukungan
    pake kaos partai ke pasar
    dateng kampanye pake seragam dinas
    pake mobil dinas ke acara partai
    pinjemin aula sekolah buat kampanye
    akun puskesmas upload foto paslon
    kepala sekolah nyuruh guru dukung paslon
    nyuruh bawahan ikut kampanye
    bagi bagi sembako dari caleg
    bagi amplop titipan tim sukses
    jadi anggota partai
    jadi timses tapi diem diem
    jadi koordinator relawan di desa
    jadi saksi partai di tps
    ngumpulin ktp buat calon independen
    nyumbang dana kampanye
    pns mau nyaleg tanpa mundur dulu
    kampanyein istri yang nyaleg
    like postingan suami yang jadi caleg
    share poster istri di status wa
    ngejek capres di twitter
    nyebar isu jelek soal paslon
    bikin meme ngeledek caleg
    menghina agama calon
    nyebar hoaks surat suara udah dicoblos
    terusin kabar kecurangan pemilu yang belum jelas
    bagikan undangan kampanye akbar
    live kampanye di facebook
    upload foto bareng caleg pake pose nomor
    selfie di depan baliho caleg terus dipost
    akun pribadi bebas kan buat dukung calon
    hari minggu kampanye kan bukan jam kerja`,
  ],
  [
    'none',
    `gaji pppk 2026 berapa
    cara ngurus kenaikan pangkat
    boleh bawa motor dinas pulang kampung
    cuti lahiran berapa bulan
    jadwal tes cpns kapan
    boleh jualan takjil di depan kantor
    cara isi skp di e kinerja
    tpp bulan ini kapan cair
    boleh pake jilbab warna kuning ke kantor
    guru boleh ngelesin muridnya sendiri?
    ibu kepala dinas ulang tahun boleh diucapin
    boleh dukung calon ketua PGRI
    pemilihan ketua rt boleh ikut nyalon?
    murid saya jadi calon ketua osis boleh saya bantu
    boleh ikut pilih ketua koperasi pegawai
    nyalon jadi pengurus korpri boleh?
    caleg bertamu ke rumah saya
    calon datang ke sekolah
    rumah saya dipakai rapat timses
    istri saya anggota partai
    suami saya pengurus partai, saya pns kena ga
    mobil pribadi dipinjam caleg
    toko saya cetak spanduk caleg
    di-tag caleg di facebook
    caleg minta nomor hp wali murid
    mantan murid saya nyaleg, dia ngechat saya
    tetangga saya timses suka main ke rumah
    saya nyewain kontrakan ke tim sukses
    jualan nasi box buat acara kampanye, saya pns
    boleh jadi petugas kpps ga kalo pppk
    daftar jadi anggota panwascam boleh ga asn
    boleh ikut demo buruh
    boleh pindah tps karena dinas luar
    resep sayur lodeh
    anak sakit boleh izin ga masuk
    boleh sholat dhuha di jam kerja
    password sscasn lupa
    nilai ujian murid jelek gimana
    siapa bupati sekarang
    nonton konser dangdut boleh ga`,
  ],
];

/** Another 104, written when the first were answered: at the first try 76 right, 21 not answered, 6 wrong, 1 wrongly allowed. */
const SECOND: Sheet = [
  [
    'boleh',
    `p3k punya hak suara ga di pilgub
    aku perawat shift malem, besoknya mau nyoblos boleh kan
    ningali debat cagub di tipi
    baca baca profil semua kandidat di web kpu
    nonton adu program paslon di tv
    kirim tata cara pencoblosan dari bawaslu ke grup wali kelas
    ngasih tau warga lokasi tps yang dipindah
    nyaranin tetangga supaya gunakan hak pilih, pilihan bebas
    ayo bapak ibu jangan lupa datang ke tps
    sosialisasi netralitas asn di ig sekolah
    bikin poster tolak politik uang
    posting jadwal vaksin puskesmas pas masa kampanye
    ga sengaja follow akun caleg, tak unfollow
    wis kadung ngelike, terus tak batalke
    left group relawan boleh ga
    mau ngadu ada lurah ga netral
    ngelaporin camat yang ngajak pilih petahana
    tanya bagian kepegawaian dulu sebelum upload`,
  ],
  [
    'abu-abu',
    `calon walikota ngajak foto bareng di masjid
    foto bareng bupati yang nyalon lagi pas acara dinas
    ngasih selamat ke gubernur terpilih lewat story
    wilujeng kanggo bupati nu meunang, meunang teu posting
    lewat di depan panggung kampanye terus berhenti nonton
    dengerin orasi caleg dari warung
    di wag rt pada debat soal capres, saya cuma baca
    grup keluarga besar isinya promosi caleg
    ngeluh soal jalan rusak ke pemkot di ig
    nyuarain kritik program makan gratis di x
    follow kelima caleg sekaligus biar adil
    love unggahan walikota yang nyalon lagi
    repost unggahan bupati petahana soal jembatan baru
    share artikel detik tentang cawalkot
    sebarin hasil polling cagub
    ikutan polling capres di ig
    tim sukses ngasih jilbab ke saya, terima ga
    nampi artos ti caleg
    bojoku caleg, oleh melu ngancani nang kpu ora
    anak sulung saya nyaleg dprd kota
    kakak ipar jadi cawabup, posisi saya sebagai guru gimana
    pose jempol di foto apel`,
  ],
  [
    'jangan',
    `ngasih love di reels cawalkot
    jempolin status caleg
    komen semangat pak di tiktok paslon
    ngomen emot api di ig cagub
    forward flyer paslon ke wali murid
    retweet cuitan capres
    subscribe channel youtube paslon
    gabung komunitas pendukung gubernur
    jadi admin fanpage caleg
    ngedukung paslon tapi cuma di close friend
    pake akun alter buat dukung capres
    minta murid pilih caleg bapaknya
    ngarahin pasien buat nyoblos nomor 1
    status wa gambar paslon
    ganti dp jadi nomor urut
    masang bendera partai di depan kelurahan
    nempel stiker caleg di helm
    jadi pembawa acara deklarasi paslon
    joged bareng relawan di panggung
    pake topi partai pas ronda
    ambulans puskesmas dipake ke kampanye
    ruang kelas dipake buat rapat partai
    ig kelurahan ngelike postingan paslon
    pak camat nyuruh lurah lurah menangkan petahana
    saya mandor satpol pp ngajak anggota hadir kampanye
    nitip amplop dari caleg buat warga
    punya kta partai padahal pns
    jadi tim pemenangan di kampung
    kumpulin fotokopi ktp warga buat calon perseorangan
    patungan beli spanduk caleg
    suami nyaleg, saya share posternya di grup arisan
    ngatain capres goblok di fb
    nyebarin kabar server kpu diretas padahal ga jelas sumbernya
    ngerasani agama cagub di grup
    share undangan rapat akbar paslon
    posting foto sama caleg sambil dua jari
    honorer kan bukan pns, bebas dukung siapa aja`,
  ],
  [
    'none',
    `gaji ke 13 cair tanggal berapa
    pppk paruh waktu boleh pindah instansi ga
    cara daftar ppg prajab
    boleh cuti umroh pas semester berjalan
    kepala sekolah potong dana bos lapor kemana
    boleh punya dua kerjaan ga perawat
    boleh pake celana jeans hari jumat
    suami saya poligami, saya pns harus lapor?
    izin belajar s2 sambil kerja
    laporan harian simpeg error
    pemilihan rektor boleh dukung siapa
    milih ketua komite sekolah
    voting ketua karang taruna di grup
    tetangga nyaleg pinjem kursi hajatan saya
    caleg nelpon saya minta dikenalin ke kepala sekolah
    anggota dewan reses di balai warga, saya jaga parkir
    paslon lewat depan sekolah pas jam istirahat
    bapak kos saya pengurus partai
    istri saya kerja di kantor partai
    timses nitip barang di rumah
    dagangan saya diborong caleg
    saya driver ojol sampingan, dapet order nganter caleg
    sawah saya disewa partai buat kampanye
    boleh jadi panwas tps ga guru honorer
    boleh nulis opini soal pendidikan di koran
    main catur di pos ronda
    arti nomor induk pegawai`,
  ],
];

/**
 * The last 70, written when the second were answered, with more that invites a wrong "Boleh": at the first try 55 right, 9 not
 * answered, 6 wrong, none wrongly allowed.
 */
const THIRD: Sheet = [
  [
    'boleh',
    `asn kota boleh milih di pilwalkot?
    nyimak debat capres lewat radio
    bacain visi misi kandidat satu satu
    share info dpt online dari kpu
    ngajak warga rt nyoblos, terserah pilih siapa
    ngasih tau temen biar ga nyebar hoax pemilu
    posting pelayanan ktp keliling di kelurahan
    cabut like di postingan paslon
    keluar grup telegram pendukung capres
    mau lapor kepala dinas yang kampanye di apel
    nanya ke kepegawaian dulu boleh unggah apa nggak
    upload jari biru abis dari tps`,
  ],
  [
    'abu-abu',
    `selfie bareng caleg pas halal bihalal
    ucapan selamat buat presiden terpilih di fb
    ikut berdiri nonton kampanye deket rumah
    kritik pelayanan rsud di twitter
    like unggahan bupati incumbent
    grup arisan isinya dukung calon semua
    share berita tribun soal cagub
    bagiin quick count ke grup keluarga
    dikasih minyak goreng sama timses
    adik saya nyaleg, saya guru pns
    suami nyalon bupati, boleh saya dampingi
    foto salam dua jari bareng rekan`,
  ],
  [
    'jangan',
    `pencet hati di tiktok caleg
    ikutan komen dukungan di live paslon
    kirim video cawapres ke grup guru
    follow tiktok caleg
    masuk grup pemenangan walikota
    bilang ke ibu ibu posyandu pilih nomor 2
    pake kaos caleg buat olahraga
    tempel poster paslon di tembok sekolah
    jadi pengurus ranting partai
    pinjem mobil dinas buat bawa logistik kampanye
    nyuruh staf dukung petahana
    bagiin uang dari timses ke warga
    ngeledek paslon di story
    nyebar berita bohong soal pilkada
    mc di acara partai
    doain paslon 1 menang di status
    donasi buat kampanye temen kuliah`,
  ],
  [
    'none',
    `caleg nawarin beasiswa buat murid saya
    paslon mau shalat jumat di masjid kantor
    relawan parkir di halaman rumah
    tukang sayur langganan pake kaos partai
    bapak ketua dprd minta data guru
    kakak saya kerja di lembaga survei
    murid saya nyanyi lagu partai di kelas
    timses minjem speaker punya saya
    caleg beli kue di toko istri
    pak rt keliling bareng caleg
    difoto diam diam sama timses
    nomor saya dimasukin broadcast caleg
    akun saya ditandai di postingan paslon
    sodara saya jualan kaos kampanye
    boleh milih ketua kelas pake voting
    nyalon ketua koperasi sekolah
    pemilihan duta baca boleh ajak temen vote saya
    jadi saksi nikah temen
    jadi relawan pmi boleh ga
    gabung grup wa senam
    ikut lomba foto kelurahan
    follow akun resep masakan
    like foto bayi temen
    share video kucing
    komen di ig artis
    boleh pake kaos merah ke kantor
    pose dua jari pas ulang tahun anak
    nonton film politik
    baca koran di kantor`,
  ],
];

export interface Asked {
  readonly question: string;
  readonly expected: Expected;
}

export const FIRST_STRANGERS = read(FIRST);
export const SECOND_STRANGERS = read(SECOND);
export const THIRD_STRANGERS = read(THIRD);

function read(sheet: Sheet): Asked[] {
  return sheet.flatMap(([expected, questions]) =>
    questions.split('\n').map((line) => ({ question: line.trim(), expected })),
  );
}
