import { utf8ToBytes } from '@noble/hashes/utils.js';

const english =
  'afterwards between different everyone important improve information meeting meetings members decisions decide money plans ' +
  'report reports village school community government committee partnership partners partner work together because should ' +
  'could would there their about which people always sometimes never often before after until more than very have been were ' +
  'they them this that with from what when will was are not our for you we it is in of to and the ';

const indonesian =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember 2026 2027 2028 2029 2030 triwulan ' +
  'semester tahunan bendahara fasilitator sekretaris kemitraan ketua untuk laporan kepada anggota belajar bersama menyusun ' +
  'rencana tahun depan sampai akhir tahun Lokakarya Pertemuan Yayasan Perusahaan Puskesmas Posyandu Karang Taruna Gereja ' +
  'Masjid Madrasah Kecamatan Kabupaten Dinas Pendidikan Pertanian Kesehatan BUMDes Koperasi Kelompok Tani Wanita Toko Balai ' +
  'SMP Negeri SD Negeri SDN Komite Sekolah Pemerintah Desa Kemitraan pacts Semoga Terima kasih Mohon Perlu Rapat Kami Sekolah ' +
  'Desa masyarakat pendidikan perbaikan program keuangan anggaran informasi komunikasi keputusan pendapat tanggung jawab ' +
  'kesepakatan pekerjaan membantu menyampaikan membicarakan anak-anak orang tua kepala desa sekolah komite guru siswa ibu-ibu ' +
  'bapak warga pihak mitra jadwal rapat pertemuan kegiatan rencana dana laporan masukan usulan terlambat tepat terbuka jelas ' +
  'waktu lebih sering jarang selalu kadang pernah masih sudah sekarang akan belum perlu harus bisa dapat ingin mohon semoga ' +
  'terima kasih senang baik kurang cukup sangat terlalu banyak sedikit lain semua setiap hanya juga lagi saja sekali kami ' +
  'kita mereka saya dia itu ini dari untuk dengan pada karena supaya agar tetapi namun sebelum sesudah ketika seperti tentang ' +
  'dalam antara oleh atau jadi tidak ada yang dan di ke ';

/**
 * What people here often write, so that short texts pack well: the dictionary of the deflate stream. It belongs to the
 * version of the format: a letter changed here, and nothing that was written before can be read.
 */
export const commonWords = utf8ToBytes(english + indonesian);
