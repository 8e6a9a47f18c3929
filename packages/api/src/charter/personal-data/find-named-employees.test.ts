import type { Known } from '@relais/sla'
import { describe, expect, it } from 'vitest'
import { STORIES } from '../../town-square/demonstration/stories.ts'
import { MASK, redact } from '../redact.ts'
import { findNamedEmployees } from './find-named-employees.ts'
import { toPlainText } from './plain-text.ts'

const people = (text: string) => findNamedEmployees(toPlainText(text), ['lignes.example'])
/** What is known of whether a text names somebody by their work. */
const named = (text: string): Known => {
  const known = people(text).map(({ isEmployee }) => isEmployee)
  return known.includes(true) ? true : known.includes('unknown') ? 'unknown' : false
}
const masked = (text: string) => redact(text, { people: [], ownHandles: ['lignes.example'] }).text

describe('somebody who is named by their work', () => {
  it.each([
    ['Le contrôleur Jean Dupont m’a insulté', `Le contrôleur ${MASK} m’a insulté`],
    ['Le contrôleur Dupont m’a insulté', `Le contrôleur ${MASK} m’a insulté`],
    ['le controleur jean dupont m’a insulté', `le controleur ${MASK} m’a insulté`],
    ['LE CONTRÔLEUR JEAN DUPONT M’A INSULTÉ', `LE CONTRÔLEUR ${MASK} M’A INSULTÉ`],
    ['Le contrôleur, Jean Dupont, est odieux', `Le contrôleur, ${MASK}, est odieux`],
    ['Le conducteur qui s’appelle Karim a refusé', `Le conducteur qui s’appelle ${MASK} a refusé`],
    ['Votre conseillère prénommée Aïcha raccroche', `Votre conseillère prénommée ${MASK} raccroche`],
    ['La vendeuse, une certaine Odile, se moque', `La vendeuse, une certaine ${MASK}, se moque`],
    ['Le nom du contrôleur est Dupont', `Le nom du contrôleur est ${MASK}`],
    ['La vendeuse Mme Lefèvre est odieuse', `La vendeuse Mme ${MASK} est odieuse`],
    ['Jean Dupont, contrôleur sur le 6123, crie', `${MASK}, contrôleur sur le 6123, crie`],
    ['Paul, le conducteur, m’a fermé la porte', `${MASK}, le conducteur, m’a fermé la porte`],
    ['Karim le contrôleur m’a menacé', `${MASK} le contrôleur m’a menacé`],
    ['Le docteur Ben Salah ne m’a pas écouté', `Le docteur ${MASK} ne m’a pas écouté`],
    ['L’agent d’accueil Jean-Pierre de la Tour dort', `L’agent d’accueil ${MASK} dort`],
    ['the conductor Mary Jones was rude', `the conductor ${MASK} was rude`],
    ['The driver, Paul, shouted at me', `The driver, ${MASK}, shouted at me`],
    ['Your agent named Sarah hung up', `Your agent named ${MASK} hung up`],
    ['The inspector on the 18:04 called Dave O’Brien', `The inspector on the 18:04 called ${MASK}`],
    ['Driver’s name: Paul Smith. Awful.', `Driver’s name: ${MASK}. Awful.`],
    ['the clerk (Moira M.) laughed', `the clerk (${MASK}.) laughed`],
    ['Steve the driver refused', `${MASK} the driver refused`],
    ['chifour dyalkom smito Hassan kayghewwet', `chifour dyalkom smito ${MASK} kayghewwet`],
    ['السائق أحمد بنعلي كان وقحا معي', `السائق ${MASK} كان وقحا معي`],
    ['المراقب الذي اسمه كريم أهانني', `المراقب الذي اسمه ${MASK} أهانني`],
    ['موظفتكم فاطمة رفضت مساعدتي', `موظفتكم ${MASK} رفضت مساعدتي`],
    ['أحمد السائق شتمني', `${MASK} السائق شتمني`],
    ['للسائق خالد منصور سوابق', `للسائق ${MASK} سوابق`],
    ['لا يحترم أحدا الموظف السيد العلوي', `لا يحترم أحدا الموظف السيد ${MASK}`],
  ])('is known, and masked: %s', (text, expected) => {
    expect(named(text)).toBe(true)
    expect(masked(text)).toBe(expected)
  })

  it.each([
    ['I got an email from Paul, useless', `I got an email from ${MASK}, useless`],
    ['A guy named Steve shouted at us', `A guy named ${MASK} shouted at us`],
    ['Un certain Paul m’a raccroché au nez', `Un certain ${MASK} m’a raccroché au nez`],
    ['J’ai eu Sophie au téléphone, impolie', `J’ai eu ${MASK} au téléphone, impolie`],
    ['Jean Dupont m’a insulté devant tous', `${MASK} m’a insulté devant tous`],
    ['C’est Jean Dupont qui m’a insulté', `C’est ${MASK} qui m’a insulté`],
    ['Le conducteur du 12, Paul, est odieux', `Le conducteur du 12, ${MASK}, est odieux`],
    ['تكلمت مع فاطمة ولم تجبني', `تكلمت مع ${MASK} ولم تجبني`],
  ])('is not known to be one of ours, and masked all the same: %s', (text, expected) => {
    expect(named(text)).toBe('unknown')
    expect(masked(text)).toBe(expected)
  })

  it.each([
    ['Ma fille Léa attend à quai', `Ma fille ${MASK} attend à quai`],
    ['My dog called Oscar travels with me', `My dog called ${MASK} travels with me`],
    ['Je m’appelle Sophie Martin', `Je m’appelle ${MASK}`],
    ['Mon train est en retard.\nSophie Martin', `Mon train est en retard.\n${MASK}`],
    ['ابنتي فاطمة تنتظر', `ابنتي ${MASK} تنتظر`],
  ])('is not the author and none of theirs, whose name is masked: %s', (text, expected) => {
    expect(named(text)).toBe(false)
    expect(masked(text)).toBe(expected)
  })

  it.each([
    'Le contrôleur m’a insulté à la Gare Saint-Lazare',
    'Le train de Lyon Part-Dieu, le conducteur m’a dit non',
    'À Lyon, le contrôleur, furieux, a crié',
    'Bonjour, le contrôleur du 6123 est odieux',
    'Merci au conducteur Bonne journée',
    'Le contrôleur Lundi soir était odieux',
    'Le livreur Amazon ne vient jamais',
    'Un agent SNCF m’a aidé',
    'Le conducteur Lignes ne dit rien',
    'Les contrôleurs Intercités crient',
    'Je descends à Charles de Gaulle, place Victor Hugo, station Jean Jaurès',
    'LE CONTRÔLEUR EST ODIEUX HONTE À VOUS',
    'The Driver Was Very Rude To My Mother',
    'the driver refused, Monday morning, at Victoria Station',
    'The agent I spoke to could not help',
    'The driver will be late, may I get off at Alexandra Palace?',
    'I was told by Apple Support that Windows Update is broken',
    'Where is the station called Penhollow Cross?',
    'Mon abonnement Carte Avantage Jeune ne marche pas',
    'السائق كان وقحا معي',
    'السائق كريم ولطيف',
    'الموظف في محطة النخلتين رفض',
    'أمي على كرسي متحرك',
    'شكرا للسائق الأمين',
  ])('is nobody in: %s', (text) => {
    expect(people(text)).toEqual([])
    expect(masked(text)).toBe(text)
  })

  it('is found beside any of these jobs, however it is brought up', () => {
    const jobs = [
      'contrôleur',
      'chef de bord',
      'livreuse',
      'technicien',
      'médecin',
      'driver',
      'cashier',
      'bus driver',
    ]
    const names = ['Jean Dupont', 'Mbarka Ould Sidi', 'Zoé', 'Karim', 'Mary Jones', 'Anne-Sophie Le Goff']
    const ways = [
      (job: string, name: string) => `le ${job} ${name} crie`,
      (job: string, name: string) => `le ${job}, nommé ${name}, crie`,
      (job: string, name: string) => `your ${job} called ${name} shouts`,
      (job: string, name: string) => `hier, ${job} : ${name}`,
    ]
    for (const job of jobs)
      for (const name of names)
        for (const way of ways) {
          expect(named(way(job, name)), way(job, name)).toBe(true)
          expect(masked(way(job, name))).toBe(way(job, MASK))
        }
  })

  it('is nobody in any post of the demonstration, stations and all', () => {
    const posts = Object.values(STORIES).flatMap((stories) =>
      stories.map(({ text }) =>
        text.replaceAll('{gare}', 'Gare Saint-Lazare').replaceAll(/\{\p{L}+\}/gu, '12'),
      ),
    )
    expect(posts.length).toBeGreaterThan(150)
    expect(posts.filter((post) => people(post).length > 0)).toEqual([])
  })
})
