/** Words by which people say yes to being contacted, in French, English, Arabic and Moroccan Arabic in Latin letters. */
export const YES = `
  oui, ouais, ouii, ok, okay, d’accord, volontiers, avec plaisir, bien sûr, pourquoi pas, pas de problème, pas de souci,
  aucun problème, aucun souci, sans problème, sans souci, entendu, allez-y, vous pouvez, je veux bien, j’accepte,
  je suis d’accord, ça marche, ça me va, appelez-moi, contactez-moi, écrivez-moi, rappelez-moi, voici mon numéro,
  mon numéro est,
  yes, yeah, yep, yup, sure, of course, certainly, absolutely, please do, go ahead, go for it, you can, you may, i agree,
  sounds good, fine by me, fine with me, no problem, no worries, why not, call me, contact me, get in touch, happy to,
  with pleasure, here is my number, my number is,
  نعم, أجل, موافق, موافقة, حسنا, طبعا, أكيد, بالتأكيد, بكل سرور, تمام, تفضلوا, تفضل, لا مانع, لا بأس, لا مشكلة,
  ما فيه مشكل, ماشي مشكل, اتصلوا بي, تواصلوا معي, راسلوني, يمكنكم, واخا, إيه,
  wakha, waha, iyeh, iyyeh, ewa, mashi mochkil, machi mouchkil, 3ayto liya, safi`

/** Words by which they say no. */
export const NO = `
  non, nan, pas la peine, surtout pas, pas question, hors de question, sans façon, pas du tout, je ne souhaite pas,
  je ne veux pas, je veux pas, je souhaite pas, je préfère pas, je préfère ne pas, pas intéressé, pas intéressée,
  pas besoin, ne m’appelez pas, ne me contactez pas, pas d’accord, ce n’est pas nécessaire,
  no, nope, nah, not interested, rather not, prefer not, no need, do not call, don’t call, do not contact, don’t contact,
  please not, not necessary,
  لا, كلا, لا شكرا, لا أريد, لا أرغب, لا داعي, لست مهتما, لست مهتمة, غير مهتم, ليس ضروريا, غير موافق,
  mabghitch, ma bghitch, mabritch, ma britch, bla ma, la choukran, la chokran`
