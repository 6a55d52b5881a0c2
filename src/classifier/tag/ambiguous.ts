/** Given names and words too common to point at a candidate by themselves. */
const COMMON = new Set(
  `ade adi agus ahmad akhmad ahmat andi andra andika ansar anita ana arya asih bambang ben beni benny berani budi citra dadang dani dara deden dedi dedy deni
  desi dewi dian diana didi didik dimas dinda dwi edi edy eka eko emil endang erwan fajar faisal farid fauzi ferry fitri fitria gatot gita gus hadi hadiyanto haji
  hakim hamid hamzah hari haris harun hasan hasbi hendi hendra heri herman hidayat husain ibrahim ida idah ilham imam indah indra intan iqbal irfan irwan iwan jaya joko
  johan kang karim kartika kun kurnia kusuma lestari lukman lutfi luthfi made maju mardiana maryono maulana mega melki muhammad muhamad mohammad muhidin mulyadi mulyono
  mustafa nadia nasir nasution novi nugroho nur nurul nyoman pasha paul pilar pram prasetyo putra putri putu rama rahmat rahman rama ramadhan rano ratna ratu reza ria
  rian rido ridwan rina rini rizal rizki rohmi romi rudi rudy rusdi said salam salim sandi sani santana sari satria setia setiawan shinta sinta siti sitti slamet soni
  sri stefan sudirman suharto sukma sultan surya susi suryadi syah syahrul taufik taj teguh tina tito tono tri ujang umar utama utami victor wahid wahyu wahyuni wahyudi
  wardana wayan widya willy wira yanti yasin yoga yudi yuda yudha yuli yulia yusuf zainal zaki esa gas dia aim damai bersinar sehat harapan mandiri bersama garuda
  pilihan amanat indonesia demokrat hanura buruh bulan bintang gelora ummat keadilan sejahtera kuning merah biru hijau oranye putih gajah mawar matahari beringin
  banteng mercy kabah perindo kasih ichsan saga davnie rachmi diany sumardi natakusumah chairuddin noor raya abdul arsyad azhar perkasa karno anung kamil nusantara cinta
  mahfud muhaimin iskandar rusli jihan nurlela andalan hati beramal arus duka enny gagah cerdas bangkit juara hebat amin luluk hans zul dinda elly steven denny jane simon
  adrianus robinsar ali ahmadi anwar hafid reny mathius benhur tomi john lema danny surya mian gibran bobby`.split(
    /\s+/,
  ),
);
/** Names that are common words or names, yet well enough known in politics to stand alone. */
const WELL_KNOWN = new Set(['gibran', 'mahfud', 'muhaimin', 'bobby']);

export function ambiguous(word: string): boolean {
  const low = word.toLowerCase();
  return COMMON.has(low) && !WELL_KNOWN.has(low);
}
