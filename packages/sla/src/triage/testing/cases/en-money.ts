import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Money about to be lost, or just gone, by theft, trick or slip. */
export const enMoney: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'money_at_risk', intent: 'question', lane: 'doNow' }, [
    'my card got nicked on the tram, can u block it asap',
    '£900 gone to someone ive never heard of, i never made that payment, stop it pls',
    'sent my rent to the wrong account number by mistake, how do i get it back',
    "There's a transaction I don't recognise, 3 of them actually, all from tonight",
    'i think ive been scammed, a guy said he was from your fraud team and i moved my savings 😭',
    'Lost my wallet with both debit cards somewhere at the beach, please freeze them',
    'Sir amount 45,000 debited from my account without any transaction from my side, kindly help urgent',
    'Wrong transfer!! I don send 80k to person wey I no know, please reverse am',
    'cash machine at Market Sq counted out nothing but took 300 off my balance',
    'somebody is using my card number in a shop in another country right now, how do I stop it',
    'My dad just gave his pin to a caller pretending to be you. What should we do?',
    'paid a fake invoice that looked just like yours, 2,300, can the payment be recalled',
    'purchases in the game shop that nobody here made, 6 x 49.99 in ten minutes, please refund and block',
  ]),
]
