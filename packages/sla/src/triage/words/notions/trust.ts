/** Whom children are left with, and what is nobody else's business. */
export const trustNotions = {
  entrusted: `
    prof*, professeur*, instit*, maître*, animateur*, animatrice*, moniteur*, coach*, entraîneur*, surveillant*,
    éducateur*, nounou*, streame*, youtube*, teacher*, coach*, tutor*, instructor*, counsellor*, counselor*,
    babysitter*, childminder*, streamer*, youtuber*, influencer*, headteacher, caretaker, lifeguard, المعلم, معلم*,
    أستاذ*, مدرب*, المربية, حاضنة, lmo3allem, lostad, entraineur, l entraineur, mouderrib`,
  pupil: `
    élève*, collégien*, collégienne*, lycéenne*, gamine*, gamin*, enfant*, petites, mineur*, ados, (girls|boys|kids|
    children|pupils|students|teens), (yr|year) (#|7|8|9|10), (10|11|12|13|14|15) (yr|year) olds, girls in, them in
    the (showers|changing rooms), بنات, تلاميذ, تلميذات, أطفال, drari, bnat, tlamed`,
  handedTo: `
    (remis|confié|donné|laissé|rendu) (ma|mon|mes|notre|la|le) _ (à|a) (un|une), (laissé|laissée) (partir|repartir)
    avec, (let|handed|gave|released|left) (my|our|him|her|the|them) _ (to|with) (a|some|the|an), سلم* _ لرجل, سلّمت,
    سلمت, سلمو, 3tat, 3taw, seft*`,
  cries: `
    pleure*, tremble*, pipi dessus, marques*, bleus, flanche, refuse d’en (dire|parler), a peur d*, cauchemar*,
    crying, shaking, flinch*, bruise*, wets, nightmares, won t say, scared of, يبكي, تبكي, خايف*, kaybki, katbki,
    khayf*`,
  ofWhat: `
    (crèche|nounou|école|directrice|colo|centre|garderie|maîtresse|foyer|réserve|hommes|chef), nursery, daycare,
    school, teacher, room leader, minder, grown men, supervisor, stockroom, manager, الحضانة, المدرسة, المدرب, رجال,
    lcreche, lmadrasa`,
  privateMatter: `
    compte rendu, (résultat*|bilan) (d’analyse*|médic*|de biopsie|sanguin*|de test|de mes), ivg, vih, dépistage*,
    grossesse, addictolog*, questionnaire de santé, dossier médical, diagnostic, biopsy, test result*, medical
    (history|report|file|letter*), diagnosis, hiv, std, abortion, pregnan* result*, therapy notes, scan result*,
    نتيجة (تحاليلي|التحليل|الفحص)*, تحاليلي, تقريري الطبي, natija d ta7lil*, ta7lil dyali`,
  toOthers: `
    (à|chez) (mes|mon|ma|ses|sa|son) (parents|ex|voisin*|voisine|patron|employeur|mari|femme|mère|père|collègues), à
    (tous|toute|tout le), (to|with|by) (my|our|the) (parents|ex|neighbour*|neighbor*|boss|employer|husband|wife|mum|
    mom|mother|landlord|colleagues|whole), (opened|read) (it|them|my), to (everyone|all|the whole), in someone s, a
    mr, a mrs, (جوال|تلفون|هاتف|بيت) جار*, لجار*, لأهلي, لمديري, l jar*, l jarti, l walid*, l patron`,
  notMine: `
    (qui |)(sont|est|étaient|était) pas (à|a) moi, pas (les|la|le) mien*, d’un certain, d’une certaine, pas à mon
    nom, (aren t|weren t|isn t|wasn t|not) mine, (isn t|not) me, in (the name of|another name), i m not (deborah|
    him|her|them), a mr, a mrs, (not|other than) my name, n’importe quel (num*|client*), (type|enter|change|put) (a|
    any|the|another) (customer|client|last|order) (number|digit|id), مو (لي|الي|إلي), مش (لي|بتاعي|إلي), machi dyali`,
  setFire: `
    (foutre|mettre|mets|met) le feu, brûle* (tout|votre|l’|la|le), crame* (tout|votre|l’|la|le), (burn|torch|blow)
    (it|that|this|the|your|ur|them) (down|up|place|depot|shop|building|office|branch|to the ground)*, (بحرق|نحرق|
    أحرق|رح ولع|هولع|نولع) , n7r9, n7er9, n7re9, nche3l*`,
} as const
