import { describe, expect, it } from 'vitest'
import { type CharterRules, NO_RULES } from './charter-rules.ts'
import { type JudgedReply, judgeReply, type PersonThere } from './judge-reply.ts'

const nadia: PersonThere = { name: 'Nadia Benali', handle: null, is: 'addressed' }
const hugo: PersonThere = { name: 'Hugo Marchand', handle: null, is: 'other' }
const salma: PersonThere = { name: 'Salma Idrissi', handle: null, is: 'other' }
const claire: PersonThere = { name: 'Claire Duval', handle: null, is: 'author' }

const karim: PersonThere = { name: 'Karim Haddad', handle: null, is: 'colleague' }

const reply = (text: string, more: Partial<JudgedReply> = {}): JudgedReply => ({
  text,
  people: [karim, nadia, hugo, salma, claire],
  role: 'agent',
  hasSigned: true,
  network: 'bluesky',
  visibility: 'public',
  topics: [],
  timeOfDay: '12:00',
  ...more,
})
const rules = (more: Partial<CharterRules>): CharterRules => ({ ...NO_RULES, ...more })

/** What is found, each with its words. */
const judged = (given: JudgedReply, by: CharterRules = NO_RULES) => {
  const letters = Array.from(new Intl.Segmenter('en').segment(given.text), ({ segment }) => segment)
  return judgeReply(by, given).map(({ clause, severity, range }) => [
    severity,
    clause,
    range && letters.slice(range.start, range.end).join(''),
  ])
}

describe('a public reply', () => {
  it.each([
    ['phone', 'Appelez-moi au 06 39 98 00 12.', '06 39 98 00 12'],
    ['email', 'Écrivez à nadia@example.org.', 'nadia@example.org'],
    ['card', 'Votre carte 4111 1111 1111 1111 est notée.', '4111 1111 1111 1111'],
    ['iban', 'Remboursé sur FR76 3000 6000 0112 3456 7890 189.', 'FR76 3000 6000 0112 3456 7890 189'],
    ['reference', 'Votre commande n° 88104574 est partie.', '88104574'],
    ['reference', 'رقم الطلب هو ٨٨١٠٤٥٧٤', '٨٨١٠٤٥٧٤'],
    ['reference', 'Votre dossier qx7t2k est ouvert.', 'qx7t2k'],
    ['birthDate', 'Vous êtes née le 12/03/1984 ?', '12/03/1984'],
    ['address', 'Livré au 12 rue des Lilas.', '12 rue des Lilas'],
    ['names', 'Hugo Marchand a la même question.', 'Hugo Marchand'],
    ['names', 'C’est Salma Idrissi qui vous répondra.', 'Salma Idrissi'],
    ['promises', 'Je vous garantis que vous serez à l’heure.', 'Je vous garantis que'],
    ['promises', 'Désolé, cela n’arrivera plus.', 'cela n’arrivera plus'],
    ['promises', 'Sorry, it will never happen again.', 'it will never happen again'],
    ['promises', 'لن يتكرر هذا مرة أخرى', 'لن يتكرر هذا'],
    ['promises', 'Ça n’arrivera plus jamais.', 'Ça n’arrivera plus jamais'],
    ['promises', 'We promise that it is done today.', 'We promise that'],
    ['promises', 'نعدك بأن القطار سيصل', 'نعدك بأن'],
    ['confidential', 'C’est dans une note interne.', 'note interne'],
    ['confidential', 'This is for internal use only.', 'for internal use only'],
    ['insults', 'Vous êtes ridicule.', 'Vous êtes ridicule'],
    ['insults', 'You’re pathetic.', 'You’re pathetic'],
    ['insults', 'أنت غبي', 'غبي'],
    ['promises', 'Vous serez remboursé sans faute.', 'Vous serez remboursé sans faute'],
    ['promises', 'Remb0ursement garanti demain.', 'Remb0ursement garanti'],
    ['promises', 'Je vous pr0m3ts un bon voyage.', 'Je vous pr0m3ts un'],
    ['promises', 'You will get your money without fail.', 'You will get your money without fail'],
    ['promises', 'Your r3fund is gu4ranteed.', 'r3fund is gu4ranteed'],
    ['promises', 'ستسترجع مالك لا محالة', 'ستسترجع مالك لا محالة'],
    ['promises', 'استرج1ع مضمون', 'استرج1ع مضمون'],
    ['insults', 'Bande de c0nnards.', 'c0nnards'],
    ['insults', 'Quel d3bile, vraiment.', 'd3bile'],
    ['insults', 'Ou plutôt sal0p3.', 'sal0p3'],
    ['insults', 'What an 1diot.', '1diot'],
    ['insults', 'Such a 1oser.', '1oser'],
    ['insults', 'You b@stard.', 'b@stard'],
    ['insults', 'Oh, you are an @$$hole.', '@$$hole'],
    ['insults', 'يا حم١ر', 'يا حم١ر'],
  ])('does not leave with %s: %s', (clause, text, words) => {
    expect(judged(reply(text))).toEqual([['refuse', clause, words]])
  })

  it.each([
    'Bonjour Nadia, le train part à 18h04 de la voie 12. Claire',
    'Hello Nadia, it leaves at 18:04 from platform 3. Bon voyage!',
    'مرحبا نادية، يغادر القطار على الساعة 18:04.',
    'Bonjour @nadia.example, votre vélo plié voyage gratuitement. Claire Duval',
    'Appelez le 3635, de 8 h à 20 h.',
    'L’aide est gratuite : demandez-la au 0 800 000 117 ou au +33 800 000 117.',
    'Call 0800 111 4000 or 1-800-555-0142.',
    'Réponse : https://lignes.example/aide/88104574012',
    'Nous ne pouvons pas garantir la correspondance, mais nous faisons au mieux.',
    '@karim@town.example Bonjour, oui.',
    'Le chien voyage avec un billet à 7 €.',
    'Cliquez sur « mot de passe oublié ».',
    'Votre dossier complet est chez nous, à la gare.',
    'Deux rues plus loin, la gare routière.',
    'Karim, notre chef de bord, vous attend.',
    'Le train de 3h07 part à 3h19, arrivée à 5h, voie 1A ou 1B, 24h/24 et 7j/7.',
    'Il y a 100 sièges en 1re, 2e et 3e classe, 4G et USB-C compris, dès 10€.',
    'Il n’y a pas de faute dans votre billet : c’est sans faute le bon train.',
    'The 1st and 3rd coach have 5G, 2x4 seats; b1 and c0n3 are codes.',
    'Salam khoya, 3afak sift lina ra9m dial l7ajz, w ghadi nchoufo m3ak daba.',
    'Tran ma3tal b 7 d9aye9, sme7 lina 3la ta2khir, ghadi ywsel m3a 9 w 15.',
    'Chokran bzaf 3la sabr dyalek, 7na m3ak 7ta l l3achiya, bslama a lalla.',
    'La7dha, kan9elbo 3la l7al: 7it l9itar t3attel f l mahatta, w 9rib ywsel.',
    'القطار رقم 1 يغادر على الساعة ٣ من الرصيف ٥، والقطار 7ب من الرصيف 5أ.',
    'Votre réservation 10h30mn est là, un billet 15jours aussi.',
  ])('leaves with %s', (text) => {
    expect(judged(reply(text))).toEqual([])
  })

  it('is only warned of what may be somebody, or may be a number', () => {
    expect(judged(reply('Hugo a raison.'))).toEqual([['warn', 'names', 'Hugo']])
    expect(judged(reply('Madame Benali, bonjour.'))).toEqual([['warn', 'names', 'Benali']])
    expect(judged(reply('C’est noté sous 88104574.'))).toEqual([['warn', 'reference', '88104574']])
    expect(judged(reply('Écrivez à nadia chez gmail point com.'))).toEqual([
      ['warn', 'email', 'nadia chez gmail point com'],
    ])
    expect(judged(reply('Livré au douze rue des Lilas.'))).toEqual([
      ['warn', 'address', 'douze rue des Lilas'],
    ])
    expect(judged(reply('Demandez à Karim Haddad.'))).toEqual([['warn', 'names', 'Karim Haddad']])
    expect(judged(reply('C’est la faute de mon collègue.'))).toEqual([
      ['warn', 'disparagement', 'C’est la faute de mon collègue'],
    ])
  })

  it('counts characters as readers see them', () => {
    const [finding] = judgeReply(NO_RULES, reply('👩‍👧‍👦 é : 06 39 98 00 12'))
    expect(finding!.range).toEqual({ start: 6, end: 20 })
  })

  it('says each clause, in the order of the text', () => {
    expect(judged(reply('Hugo Marchand, 06 39 98 00 12, je vous le promets.'))).toEqual([
      ['refuse', 'names', 'Hugo Marchand'],
      ['refuse', 'phone', '06 39 98 00 12'],
      ['refuse', 'promises', 'je vous le promets'],
    ])
  })
})

describe('a private reply', () => {
  it('may hold what is the customer’s own, and no more insults than a public one', () => {
    const own = 'Votre commande n° 88104574 part au 12 rue des Lilas, 06 39 98 00 12.'
    expect(judged(reply(own, { visibility: 'private' }))).toEqual([])
    expect(judged(reply('Espèce d’idiot.', { visibility: 'private' }))).toEqual([
      ['refuse', 'insults', 'Espèce d’idiot'],
    ])
  })
})

describe('what an organization adds', () => {
  it('lets its own numbers, addresses and links stand anywhere, however they are written', () => {
    const own = rules({
      allowed: [
        '01 99 00 12 34',
        'aide@lignes.example',
        '@gares.example',
        '1 place de la Gare, 33000 Bordeaux',
      ],
    })
    for (const text of [
      'Appelez le 01 99 00 12 34 ou le +33 1 99 00 12 34.',
      'Écrivez à aide@lignes.example ou à quai@gares.example.',
      'Nous sommes 1 place de la Gare, 33000 Bordeaux.',
      'https://www.gares.example/dossier/88104574',
    ])
      expect(judged(reply(text), own), text).toEqual([])
    expect(judged(reply('Appelez le 06 39 98 00 12 ou nadia@example.org.'), own)).toEqual([
      ['refuse', 'phone', '06 39 98 00 12'],
      ['refuse', 'email', 'nadia@example.org'],
    ])
  })

  it('forbids its own words and knows how its numbers look', () => {
    const own = rules({
      words: { confidential: ['projet (aurore|aube)', 'rames 20#'] },
      patterns: ['RC-####-??'],
    })
    expect(judged(reply('Le projet Aurore ouvre RC 4571 XK.'), own)).toEqual([
      ['refuse', 'confidential', 'projet Aurore'],
      ['refuse', 'reference', 'RC 4571 XK'],
    ])
    expect(judged(reply('Le projet Aurore ouvre RC 4571 XK.'))).toEqual([])
  })

  it('makes a clause milder, or drops it', () => {
    const text = 'Je vous le promets, Hugo Marchand.'
    expect(judged(reply(text), rules({ severities: { promises: 'warn', names: 'off' } }))).toEqual([
      ['warn', 'promises', 'Je vous le promets'],
    ])
  })
})

describe('who answers what, where and when', () => {
  const limit = { roles: ['volunteer' as const], networks: [], visibility: null, topicIds: [], hours: null }
  const by = (more: object) => rules({ limits: [{ ...limit, ...more }] })
  const volunteer = (more: Partial<JudgedReply> = {}) => reply('Oui.', { role: 'volunteer', ...more })

  it.each([
    ['where', by({ networks: ['bluesky'] }), {}, { network: 'bluesky' }],
    ['where', by({ visibility: 'private' }), { visibility: 'private' as const }, { visibility: 'private' }],
    ['topics', by({ topicIds: ['t'] }), { topics: [{ topicId: 't', name: 'Vélos' }] }, { topic: 'Vélos' }],
    ['hours', by({ hours: { from: '22:00', until: '07:00' } }), { timeOfDay: '23:10' }, { from: '22:00' }],
    ['hours', by({ hours: { from: '22:00', until: '07:00' } }), { timeOfDay: '06:59' }, { until: '07:00' }],
    ['who', by({}), {}, { role: 'volunteer' }],
  ] as const)('is refused by %s to those whom it concerns', (clause, own, more, parameters) => {
    const findings = judgeReply(own, volunteer(more))
    expect(findings).toEqual([
      { clause, severity: 'refuse', range: null, parameters: expect.objectContaining(parameters) },
    ])
    expect(judgeReply(own, reply('Oui.', more))).toEqual([])
  })

  it.each([
    ['another network', by({ networks: ['mastodon'] }), {}],
    ['the other visibility', by({ visibility: 'private' }), {}],
    ['another topic', by({ topicIds: ['t'] }), { topics: [{ topicId: 'u', name: 'Chats' }] }],
    ['another hour', by({ hours: { from: '22:00', until: '07:00' } }), { timeOfDay: '07:00' }],
  ])('is not refused on %s', (_what, own, more) => {
    expect(judgeReply(own, volunteer(more))).toEqual([])
  })

  it('is refused to a volunteer who has not signed, and to nobody else', () => {
    expect(judgeReply(NO_RULES, volunteer({ hasSigned: false }))).toMatchObject([
      { clause: 'who', parameters: { unsigned: 1 } },
    ])
    expect(judgeReply(NO_RULES, reply('Oui.', { hasSigned: false }))).toEqual([])
  })
})

describe('judging', () => {
  it('takes time by the length of the text alone, whatever is written', () => {
    const own = rules({
      words: { promises: ['a _ b _ c', '(a|b) (a|b) (a|b) (a|b) c*'.replace('c*', 'cab*')] },
    })
    for (const piece of ['a b ', 'Hugo ', 'je vous garantis ', '06 39 ', 'nous promettons '])
      for (const by of [NO_RULES, own]) {
        const began = performance.now()
        judgeReply(by, reply(piece.repeat(4_000)))
        expect(performance.now() - began, piece).toBeLessThan(3_000)
      }
  })
})
