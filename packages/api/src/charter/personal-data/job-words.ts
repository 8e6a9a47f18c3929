/** What people are called by their work, and how a name is brought up beside it: plain, in lower case, in any trade. */

/** Work that one person does; a name may stand beside it. */
export const JOBS = words(`
  controleur, controleuse, controleure, conducteur, conductrice, chauffeur, chauffeuse, chef de bord, cheffe de bord, chef de train,
  cheffe de train, chef de gare, cheffe de gare, chef de rang, chef de quai, chef, cheffe, agent, agente, agent de quai, agent de gare,
  agent de bord, agent de police, agent de securite, agente de securite, agent d accueil, agente d accueil, agent commercial,
  agente commerciale, vendeur, vendeuse, conseiller, conseillere, conseiller clientele, conseillere clientele, caissier, caissiere,
  guichetier, guichetiere, hote, hotesse, hote d accueil, hotesse d accueil, hotesse de l air, steward, standardiste, receptionniste,
  serveur, serveuse, barman, barmaid, livreur, livreuse, facteur, factrice, coursier, coursiere, technicien, technicienne,
  technicien informatique, monteur, installateur, installatrice, mecanicien, mecanicienne, plombier, plombiere, electricien,
  electricienne, medecin, docteur, doctoresse, infirmier, infirmiere, aide soignant, aide soignante, dentiste, pharmacien,
  pharmacienne, secretaire, assistant, assistante, teleconseiller, teleconseillere, operateur, operatrice, interlocuteur,
  interlocutrice, charge de clientele, chargee de clientele, charge de compte, chargee de compte, gestionnaire, responsable,
  responsable de magasin, directeur, directrice, directeur d agence, directrice d agence, gerant, gerante, superviseur,
  superviseuse, superieur, superieure, manager, manageuse, employe, employee, salarie, salariee, collaborateur, collaboratrice,
  collegue, representant, representante, commercial, commerciale, banquier, banquiere, courtier, courtiere, vigile, gardien,
  gardienne, concierge, formateur, formatrice, professeur, professeure, enseignant, enseignante, moniteur, monitrice, animateur,
  animatrice, accompagnateur, accompagnatrice, pilote, coiffeur, coiffeuse, estheticienne, magasinier, magasiniere, preparateur,
  preparatrice, chef de rayon, cheffe de rayon, chef d equipe, cheffe d equipe, stagiaire,
  driver, bus driver, train driver, coach driver, taxi driver, delivery driver, conductor, conductress, guard, train manager,
  inspector, ticket inspector, ticket collector, attendant, flight attendant, cabin attendant, clerk, ticket clerk, cashier, advisor,
  adviser, agent, gate agent, support agent, service agent, rep, sales rep, representative, service representative, employee,
  staff member, member of staff, team member, worker, colleague, salesman, saleswoman, salesperson, seller, shop assistant,
  assistant, store manager, shop manager, branch manager, duty manager, manager, supervisor, boss, team leader, receptionist,
  waiter, waitress, bartender, barista, courier, delivery man, delivery guy, delivery person, postman, postwoman, mailman, technician,
  tech, engineer, installer, fitter, mechanic, plumber, electrician, doctor, nurse, dentist, pharmacist, secretary, operator, host,
  hostess, stewardess, steward, pilot, bouncer, security guard, security officer, officer, caretaker, trainer, instructor, teacher,
  banker, broker, case handler, caseworker, handler, consultant, hairdresser, stylist, intern, trainee,
  chifour, chifor, chiffour, kontrol, kontroleur, controlor, moul taxi, khddam, khddama, lmoudir, moudir, lmoudira, moudira`)

/** Somebody of whom nobody says that they work here: named by what brings a name up, they may be one of ours. */
export const PERSONS = words(`
  personne, quelqu un, monsieur, dame, madame, homme, femme, type, mec, gars, jeune homme, jeune femme, celui, celle, individu,
  someone, somebody, person, guy, man, woman, lady, gentleman, girl, fella, bloke, chap, one, wahd, wa7ed, rajel, bent`)

/** What stands between a person and their name: qui s'appelle, named, smito. */
export const NAMING = words(`
  nomme, nommee, prenomme, prenommee, denomme, denommee, appele, appelee, surnomme, surnommee, s appelle, s appelait, se nomme,
  se nommait, se prenomme, qui s appelle, qui s appelait, qui se nomme, qui se prenomme, du nom de, repondant au nom de,
  un certain, une certaine, un denomme, une denommee, un nomme, une nommee, dont le nom est, dont le prenom est,
  named, called, who is called, who was called, who s called, is called, was called, is named, was named, who is named, by the name of,
  going by, a certain, whose name is, whose name was, s name is, s name was, s name, name is, name was,
  smito, smitou, smiyto, smiytou, smitha, smiytha, smitouh, li smito, li smitha, ismo, ismouh`)

/** What comes before a job where the job is whose the name is: le nom du contrôleur est Dupont. */
export const NAME_OF = words(`nom, prenom, name, first name, badge`)

/** What is done with somebody whose name one has learnt. */
export const MET = words(`
  parle a, parle avec, parler a, parler avec, discute avec, echange avec, eu, servi par, servie par, recu par, recue par, accueilli par,
  accueillie par, conseille par, conseillee par, traite par, traitee par, renseigne par, signe par, controle par, controlee par,
  spoke to, spoke with, spoken to, spoken with, speaking to, speaking with, talked to, talked with, talking to, chatted with,
  chatting with, dealt with, dealing with, served by, helped by, handled by, seen by, signed by, told by, call from, email from,
  mail from, message from, chat from, reply from, hdert m3a, hdart m3a, klit m3a`)

/** How an author brings up their own name. */
export const INTRODUCING = words(`
  je m appelle, moi c est, je suis, mon nom est, mon nom c est, my name is, my name s, i am, i m, this is, ici, smiti, ana smiti`)

/** A person of one's own, whose name says nothing of an employee. */
export const KIN = words(`
  fille, fils, enfant, bebe, petit fils, petite fille, frere, soeur, mere, pere, maman, papa, mari, epoux, epouse, femme, conjoint,
  conjointe, compagnon, compagne, copain, copine, ami, amie, cousin, cousine, oncle, tante, neveu, niece, chien, chienne, chat,
  chatte, lapin, cheval, poupee, doudou, voisin, voisine, client, cliente, passager, passagere,
  daughter, son, child, kid, baby, grandson, granddaughter, brother, sister, mother, father, mum, mom, dad, husband, wife, partner,
  boyfriend, girlfriend, friend, cousin, uncle, aunt, nephew, niece, dog, cat, rabbit, horse, doll, neighbour, neighbor,
  customer, passenger`)

/** A place or a thing that may carry somebody's name: rue Victor Hugo, gare Jean Moulin. */
export const NAMED_AFTER = words(`
  rue, avenue, av, boulevard, bd, place, quai, pont, square, parc, jardin, allee, impasse, chemin, cours, passage, esplanade, faubourg,
  porte, gare, halte, station, arret, metro, tram, tramway, bus, ligne, train, tgv, terminus, lycee, college, ecole, universite, faculte,
  campus, hopital, clinique, chu, centre, theatre, musee, stade, salle, espace, aeroport, port, maison, residence, mairie, fondation, prix,
  street, road, lane, bridge, park, school, hospital, university, airport, stadium, theatre, theater, museum, line, hotel, cafe, bar,
  saint, sainte, st, ste, santa, san, fort, mont, magasin, boutique, parfum, livre, film, chanson, serie, album, concert, song, movie`)

/** Words of places that stand behind the name they carry: Victoria Station. */
export const PLACE_AFTER = words(`
  street, st, road, rd, lane, avenue, ave, square, bridge, park, station, school, hospital, university, airport, stadium, theatre,
  theater, museum, line, hotel, cross, hill, house, hall, centre, center, court, gardens, quay, dock, terminal, day, cup, series, show`)

/** What is said of a place or a time and of no person: à Lyon, at Victoria. */
export const TOWARDS = words(
  `a, at, in, into, near, vers, en, dans, direction, via, entre, depuis, since, until, jusqu, pour, sur, on, f, fi`,
)

/** Written with a capital beside a job, and nobody's name: how sentences begin, days, firms that deliver or drive for others. */
export const NO_NAMES = words(`
  bonjour, bonsoir, salut, coucou, hello, hi, hey, dear, cher, chere, merci, thanks, thank, please, svp, stp, sorry, pardon, desole, il,
  elle, ils, elles, je, on, nous, vous, tu, le, la, les, un, une, des, ce, cet, cette, ces, mon, ma, mes, notre, nos, votre, vos, son, sa,
  ses, et, mais, ou, donc, car, or, ni, que, qui, quoi, quand, comment, pourquoi, combien, si, non, oui, pas, plus, tres, trop, tout, tous,
  encore, jamais, toujours, hier, demain, aujourd, ensuite, puis, apres, avant, alors, bref, voila, honteux, honte, scandaleux,
  inadmissible, inacceptable, bravo, bon, bonne, belle, joyeux, joyeuse, courage, chapeau, super, nul, zero, quel, quelle, the, a, an, this, that, these, those, my, your, our, his, her, their,
  its, it, he, she, they, we, you, i, me, and, but, so, because, why, what, when, where, who, how, if, no, not, yes, never, always, just, still,
  then, now, today, yesterday, tomorrow, after, before, very, really, absolutely, seriously, disgusting, shame, great, good, bad, at, in, on,
  for, from, to, with, without, of, by, was, is, are, were, did, does, do, has, have, had, said, says, told, refused, left, came, went, can,
  could, would, will, should, de, du, au, aux, dans, sur, avec, sans, pour, par, a, est, etait, ete, sont,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, january,
  february, march, april, may, june, july, august, september, october, november, december, janvier, fevrier, mars, avril, mai, juin,
  juillet, aout, septembre, octobre, novembre, decembre, noel, christmas, easter, paques, ramadan, aid, eid, god, dieu, allah,
  french, english, arabic, spanish, german, francais, francaise, anglais, anglaise, arabe,
  sncf, ratp, keolis, transdev, uber, bolt, lyft, amazon, dhl, ups, fedex, gls, dpd, tnt, chronopost, colissimo, mondial, relay, relais, deliveroo,
  glovo, orange, free, sfr, bouygues, vodafone, verizon, comcast, sky, google, android, apple, iphone, ipad, mac, windows, microsoft, xbox,
  playstation, sony, samsung, facebook, messenger, instagram, twitter, whatsapp, telegram, tiktok, youtube, netflix, spotify, paypal, visa,
  mastercard, bluetooth, wifi, internet, covid, support, service, services, customer, care, help, desk, team, station, gare, bus, train, tram,
  metro, taxi, poste, banque, mairie, police, voiture, quai, voie, ligne, guichet, saint, sainte, id, ok, vip, dm, pm, am, sav, hr, rh, it`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((word) => word.trim()))
}
