import { describe, expect, it } from 'vitest'
import { LOOK, Neighbourhood, type Placed } from './neighbourhood.ts'
import { readSigns } from './signs.ts'
import { similarity } from './similarity.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOTHING_KNOWN = { posts: 0, of: () => 0 }

/** Lets people write, each a minute after the other, and says which cluster each came to. */
function write(
  texts: readonly (string | { text: string; at?: number; threadId?: string; authorId?: string })[],
  recentPosts = 10,
) {
  const neighbourhood = new Neighbourhood(NOTHING_KNOWN)
  const clusterOf = new Map<number, string>()
  const placed = texts.map((given, index): Placed => {
    const post = typeof given === 'string' ? { text: given } : given
    const { text, at = index * MINUTE, threadId = `thread ${index}`, authorId = `somebody ${index}` } = post
    const postId = String(index)
    const result = neighbourhood.place(
      { postId, at, threadId, authorId, signs: readSigns(text) },
      recentPosts,
      `cluster ${index}`,
    )
    if (result.clusterId !== null)
      for (const id of [postId, ...result.joined]) clusterOf.set(Number(id), result.clusterId)
    for (const other of result.merged)
      for (const [id, name] of clusterOf) if (name === other) clusterOf.set(id, result.clusterId!)
    return result
  })
  return { clusters: texts.map((_, index) => clusterOf.get(index) ?? null), placed, neighbourhood }
}

describe('posts that come one after another', () => {
  it('are together when they share a link, hours apart and in other languages', () => {
    const { clusters } = write([
      'Incroyable https://journal.example/enquete/77',
      { text: 'You have to read this https://www.journal.example/enquete/77?utm_source=a', at: 5 * HOUR },
      { text: 'https://journal.example/enquete/78', at: 5 * HOUR },
    ])

    expect(clusters).toEqual(['cluster 1', 'cluster 1', null])
  })

  it('are together when they tell the same joke', () => {
    const joke = 'On a trouvé un cygne au guichet, il attend le prochain pour Fontval depuis 1998'
    const { clusters } = write([
      joke,
      `${joke} 😂`,
      `mort de rire ${joke}`,
      'Un parapluie bleu est resté dans la voiture 4',
    ])

    expect(clusters).toEqual(['cluster 1', 'cluster 1', 'cluster 1', null])
  })

  it('stay apart when they have everyday words in common', () => {
    const { clusters } = write(['Merci pour votre réponse', 'Thank you very much!', 'Merci !', '👍', 'ok'])

    expect(clusters).toEqual([null, null, null, null, null])
  })

  it('are not two when one person says it again', () => {
    const text = 'Le 8712 est arrêté à Aubresse sans courant'
    const { clusters } = write([
      { text, authorId: 'camille' },
      { text, authorId: 'camille' },
      { text, authorId: 'nour' },
    ])

    expect(clusters[0]).not.toBeNull()
    expect(
      write([
        { text, authorId: 'camille' },
        { text, authorId: 'camille' },
      ]).clusters,
    ).toEqual([null, null])
  })

  it('are nearer in one thread', () => {
    const texts = ['Le wifi est mort en voiture bar', 'aucun wifi non plus voiture bar, 3 heures']
    const alone = write(texts, 30).clusters
    const together = write(
      texts.map((text) => ({ text, threadId: 'one' })),
      30,
    ).clusters

    expect(alone).toEqual([null, null])
    expect(together[1]).not.toBeNull()
  })

  it('are one cluster again where it was begun twice', () => {
    const { clusters } = write([
      'Caténaire arrachée à Aubresse, trains arrêtés',
      'Aubresse : caténaire arrachée et trains arrêtés',
      'القطار 8712 متوقف بدون تكييف وبدون اضاءة',
      'Train 8712 stopped, no lights, no AC',
      'Train 8712 stopped at Aubresse, overhead wire down, lights off, no AC',
      'Caténaire à Aubresse : train 8712 arrêté, plus de lumière ni de clim',
      'Caténaire à Aubresse, 8712 arrêté, plus de clim, plus de lumière',
    ])

    expect(new Set(clusters).size).toBe(1)
    expect(clusters[0]).not.toBeNull()
  })

  it('are compared with as many earlier ones whatever the backlog', () => {
    const texts = Array.from(
      { length: 600 },
      (_, n) => `train bloqué voiture ${n % 7} ${n} clim quai wifi retard gare`,
    )
    const { neighbourhood } = write(texts)
    const candidates = neighbourhood.candidatesFor({
      signs: readSigns(texts[0]!),
      at: 600 * MINUTE,
      threadId: 'another',
      authorId: 'another',
    })

    expect(candidates.length).toBeGreaterThan(0)
    expect(candidates.length).toBeLessThanOrEqual(LOOK.lonePosts + LOOK.clusters * LOOK.postsOfCluster)
  })
})

describe('the similarity of two texts', () => {
  const between = (a: string, b: string) => similarity(readSigns(a), readSigns(b), NOTHING_KNOWN)

  it('is the same whichever comes first, and larger the rarer what they share is', () => {
    const rare = between('Le 8712 sans courant', 'plus de courant dans le 8712')
    expect(between('plus de courant dans le 8712', 'Le 8712 sans courant')).toBeCloseTo(rare)
    expect(rare).toBeGreaterThan(between('Le train sans eau', 'plus de places dans le train'))
  })

  it('counts less for what the organization hears every day', () => {
    const everyday = { posts: 1_000, of: () => 400 }
    const [a, b] = ['Le 8712 sans courant', 'plus de courant dans le 8712'].map((text) => readSigns(text))

    expect(similarity(a!, b!, everyday)).toBeLessThan(similarity(a!, b!, { posts: 1_000, of: () => 1 }) / 2)
  })
})
