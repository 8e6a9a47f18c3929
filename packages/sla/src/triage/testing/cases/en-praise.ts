import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Liked it, and says so. */
export const enPraise: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later' }, [
    'Shout out to Priya at the Marlow branch, absolute star ⭐',
    'best chips on the coast, fight me',
    'u guys are the GOAT 🐐',
    'Driver of the 42 waited for me as I ran. Made my day!',
    'love the new app sm 😍',
    'Smooth flight, lovely crew, landed early. 10/10',
    'credit where its due, engineer was in and out in 20 min and hoovered after himself',
    'Been with you 12 years and never had a bad word to say.',
    'Fair play to the lads at the depot, sound as a pound',
    'Ripper service today from the Dubbo crew, good on ya',
    'Una do well! Money land sharp sharp 🙏',
    'Very nice service sir, staff is so polite, keep it up',
    'That soundtrack tho 🔥🔥 chefs kiss',
    'the lady on the phone was so patient with my dad, please pass on our thanks',
    'Impressed. Ordered at 9pm, on my doorstep at 8am',
    'Just wanted to say the library staff in Gullhaven are wonderful.',
    'ngl that update slaps',
    'Merci beaucoup to the team at the desk, you saved our holidays!',
    "So I left my late husband's watch on the 18:22 last week and thought that was that. Your guard found it, phoned round, and a colleague of his drove it over on her way home because she didn't want it sitting in a drawer all weekend. I don't know their names, only that they made an old woman very happy. In a time when everybody moans about everything I wanted somebody to hear about it.",
  ]),
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later', never: ['complaint'] }, [
    'No complaints at all, would use again',
    "cant complain tbh, it's cheap and it works 👍",
  ]),
]
