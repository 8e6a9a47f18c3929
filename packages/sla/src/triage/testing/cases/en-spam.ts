import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Not written to us, but at everybody. */
export const enSpam: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'spam', intent: 'spam', lane: 'later' }, [
    'I made $4,000 in one week trading from home, ask me how 💰💰 fastcoins.test',
    'Lost money to scammers? Contact @recover_wizard_77, he got all my funds back 100% legit',
    'FREE FOLLOWERS FREE LIKES click bio 👆👆👆',
    'Hello dear, I am a widow with 8.5 million to donate, write me in private',
    'hot singles near you 🍑 see-me-now.example',
    'Get your loan approved in 5 minutes no papers no credit check inbox now',
    'check my profile 😘 u wont regret',
    'Buy real looking designer bags 80% OFF today only >> bagz.example',
    'A powerful spell caster brought my husband back in 48 hours, message Dr Oduya',
    'Crypto giveaway! Send 0.1 and get back 0.2, limited slots 🚀🚀',
    'we boost your page 10k real followers cheap dm for price list',
    'Earn daily profit working 1 hour on phone, no experience, join our channel',
    'Your page has been selected for a verified badge, confirm here: badge-verify.test',
    'Weight loss tea melts 10 kilos in 2 weeks, order link in bio',
    'Congratulations!!! You are our lucky winner, claim your gift card now at prize.example 🎁🎁',
  ]),
]
