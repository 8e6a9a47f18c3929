import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Violence announced against people or places, by the author or by somebody the author saw. */
export const enThreats: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'threat', intent: 'other', lane: 'doNow', isBand0: true }, [
    'I know where your branch manager parks. tell him to watch his back tomorrow',
    'theres a bomb in locker 14 at gullhaven central. you have one hour',
    'say goodbye to ur windows tonight. and to whoever is sat behind them',
    'You people deserve to be shot and i got nothing left to lose. See u monday 9am at reception',
    "Fella outside your Market Sq branch shouting he'll kill the security guard, he has a machete",
    "My ex works on your till 3 and I'm gonna smash her face in on her next shift",
    'planted a little something on the 07:05. good luck everyone 💣',
  ]),
  ...labelPosts({ rule: 'threat', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'Im coming down to ur office with my shotgun since nobody picks up',
    "Refund me or I'll burn your depot to the ground, I'm not playing",
    'next driver who shuts the door in my face gets stabbed',
    'i will find the girl who hung up on me and i will make her pay. got her name, got her street',
    'gonna run over one of your wardens, swear down. third ticket this month',
    'if light no come back today we go come your office with petrol, we don warn una',
    "I'll slit your delivery boy's throat if he rings that bell again",
    'One of your engineers better not show up here alone. He will leave in a body bag.',
  ]),
]
