/** How people spell in haste, and what they mean; folded, a line of `  short: in full` parted by commas. */
const LINES = `
  jai: j ai, jattends: j attends, jattend: j attends, jaimerais: j aimerais, jarrive: j arrive, japprecie: j apprecie, jadore: j adore
  jetais: j etais, jvoudrais: je voudrais, jveux: je veux, jsuis: je suis, chui: je suis, chuis: je suis, jpeux: je peux, jcomprends: je comprends
  jsp: je sais pas, jpp: j en peux plus, cest: c est, cetait: c etait, cť: c etait, sest: s est, nest: n est, narrive: n arrive, nai: n ai, nont: n ont
  quil: qu il, quelle: quelle, quon: qu on, dun: d un, dune: d une, daccord: d accord, dhabitude: d habitude, lappli: l appli
  lapplication: l application, largent: l argent, laide: l aide, jusqua: jusqu a, aujourdhui: aujourd hui, ajd: aujourd hui, auj: aujourd hui
  quelquun: quelqu un, qqun: quelqu un, qqn: quelqu un, qlq: quelque, qq: quelques, pk: pourquoi, pq: pourquoi, pkoi: pourquoi, pourkoi: pourquoi
  prq: pourquoi, koi: quoi, kan: quand, qd: quand, tjs: toujours, tjrs: toujours, tjr: toujours, tjours: toujours, bcp: beaucoup
  bp: beaucoup, mnt: maintenant, mtn: maintenant, maint: maintenant, ds: dans, avc: avc, vs: vous, ns: nous, dc: donc, tt: tout, ts: tous
  ttes: toutes, tte: toute, rdv: rdv, cmd: commande, cde: commande, rép: reponse, msg: message, msgs: messages, slt: salut, bjr: bonjour
  bsr: bonsoir, dsl: desole, svpl: svp, svppp: svp, sivousplait: s il vous plait, silvousplait: s il vous plait, nimporte: n importe, g: j ai
  c: c est, ct: c etait, jms: jamais, cmt: comment, cmnt: comment, koman: comment, fo: il faut, ya: y a, yavait: y avait, yen: y en, pb: probleme
  pbl: probleme, pbs: problemes, pbm: probleme, probs: problemes, prblm: probleme, remb: remboursement, mrc: merci, mci: merci, mercii: merci
  doesnt: doesn t, didnt: didn t, wont: won t, cant: can t, couldnt: couldn t, wouldnt: wouldn t, shouldnt: shouldn t, isnt: isn t
  arent: aren t, wasnt: wasn t, werent: weren t, havent: haven t, hasnt: hasn t, hadnt: hadn t, aint: isn t, im: i m, ive: i ve, youre: you re
  youve: you ve, theyre: they re, thats: that s, whats: what s, wheres: where s, hows: how s, whos: who s, lets: let s, theres: there s, heres: here s
  itll: it ll, ull: you ll, cannot: can not, u: you, ur: your, urs: yours, yall: you all, pls: please, plz: please, plss: please, plzz: please
  plse: please, pleas: please, thx: thanks, thnx: thanks, thnks: thanks, tnx: thanks, tks: thanks, thks: thanks, ty: thank you, tysm: thank you
  tyvm: thank you, tq: thank you, tmr: tomorrow, tmrw: tomorrow, tmrow: tomorrow, tomoro: tomorrow, tonite: tonight, 2nite: tonight, 2day: today
  2moro: tomorrow, b4: before, gr8: great, bc: because, cuz: because, coz: because, cos: because, wat: what, wut: what, wen: when, hv: have, hav: have
  dnt: don t, abt: about, acc: account, acct: account, pw: password, pwd: password, msging: messaging, cust: customer, gonna: going to, wanna: want to
  gotta: got to, gimme: give me, lemme: let me, dunno: don t know, idk: i don t know, recieve: receive, recieved: received, recieving: receiving
  receved: received, definately: definitely, refunded: refunded, refundd: refund, workin: working, tryin: trying, waitin: waiting, appt: appointment
  asap: asap, hlp: help, halp: help, ppl: people, prob: problem, probs: problems, rn: right now, wtf: wtf, srsly: seriously, ffs: ffs
  aucune: aucune, jamai: jamais, inadmisible: inadmissible, innadmissible: inadmissible, inaceptable: inacceptable, innacceptable: inacceptable
  unaceptable: unacceptable, unacceptible: unacceptable, honteu: honteux, remboursé: rembourse, probleme: probleme, pblm: probleme, disapointed: disappointed
  dissapointed: disappointed, dissappointed: disappointed, dissapointing: disappointing, disapointing: disappointing, terible: terrible, horible: horrible`

/** The words that a short or hasty spelling stands for. */
export const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.split(/[,\n]/u).flatMap((line): [string, readonly string[]][] => {
    const [short, full] = line.split(':').map((part) => part.trim())
    return short && full && short !== full ? [[short, full.split(' ')]] : []
  }),
)
