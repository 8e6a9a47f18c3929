import { deletePost, editPost } from '../change-post.ts'
import { replyAsBrand } from '../reply-as-brand.ts'
import type { Town } from '../town.ts'
import { commentOnPost, writePost, writePrivately } from '../write-post.ts'
import { FIRST_STATE, type Scene } from './first-state.ts'
import { type Plan, turnsBetween } from './flow.ts'
import { ensurePerson, getStageBrand, playTurn, type Stage } from './play-turn.ts'

/** So far back goes what the visitor finds: a morning or an afternoon, most of it answered. */
const HISTORY_MS = 6 * 3_600_000

/**
 * Lays what happened before the visitor came, each thing at its own instant, in its order: the flow of the last hours,
 * which goes on by itself from now, and the scenes of this afternoon.
 */
export async function layHistory(town: Town, stage: Stage, plan: Plan): Promise<void> {
  const now = town.now().getTime()
  const scenes = FIRST_STATE.map((scene) => ({ at: now - scene.minutesAgo * 60_000, scene }))
  const turns = turnsBetween(plan, now - HISTORY_MS, now).map((turn) => ({ at: turn.at, turn }))
  const playScene = scenePlayer(town, stage, now)
  for (const step of [...scenes, ...turns].toSorted((a, b) => a.at - b.at)) {
    await ('scene' in step ? playScene(step.scene) : playTurn(town, stage, step.turn))
  }
}

function scenePlayer(town: Town, { squareId, brandId }: Stage, now: number) {
  const named = new Map<string, string>()
  const before = (minutes: number) => new Date(now - minutes * 60_000)

  const play = async ({ by, isPrivate, under, text, language, minutesAgo }: Scene) => {
    const said = { squareId, text, language, at: before(minutesAgo) }
    const postId = under === undefined ? undefined : named.get(under)!
    if (by === null) {
      if (postId === undefined)
        return writePost(town, { ...said, author: { personId: null, brandId }, brandId })
      const brand = await getStageBrand(town, brandId)
      const visibility = isPrivate ? 'private' : 'public'
      return (await replyAsBrand(town, { brand, inReplyTo: postId, visibility, clientKey: null, ...said }))
        .post
    }
    const personId = await ensurePerson(town, squareId, by)
    const author = { personId, brandId: null }
    if (isPrivate) return writePrivately(town, { ...said, personId, brandId })
    if (postId === undefined) return writePost(town, { ...said, author, brandId })
    return commentOnPost(town, { ...said, author, postId })
  }

  return async (scene: Scene): Promise<void> => {
    const { postId, personId } = await play(scene)
    if (scene.name) named.set(scene.name, postId)
    if (!scene.later) return
    const change = {
      squareId,
      postId,
      author: { personId: personId!, brandId: null },
      at: before(scene.later.minutesAgo),
    }
    if (scene.later.text === null) await deletePost(town, change)
    else await editPost(town, { ...change, text: scene.later.text })
  }
}
