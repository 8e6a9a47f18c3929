import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Words of praise that mean the opposite. */
export const enIrony: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['praise'] }, [
    'great job, third cancellation this week 👏',
    'Oh brilliant, another rail replacement bus. Living the dream.',
    'Thanks for nothing @parcelwren',
    'love paying £90 a month for internet that works on alternate tuesdays 🙃',
    'Congrats on the new app guys, it managed to lose my tickets AND my points in one go 👏👏',
    'Well done for delivering my ice cream at room temperature. Soup, I suppose',
    'wow, 2 whole hours late. a personal best! slow clap',
    'So kind of you to raise my bill and drop my speed in the same letter 🥰',
    'Fantastic hold music. Really got to know it over 74 minutes.',
    'cheers for leaving my parcel in the one spot the rain could reach it mate',
    'Top marks for the fella who posted my fragile mirror through the letterbox, in pieces',
    'what a lovely surprise, a third "final" bill 😍',
    'Nice one. Deleted my 400 hour save with a "quality of life" patch.',
    'Amazing service as always, seats for 50 and tickets sold for 90 #northmoorfail',
    '10/10 would get my luggage sent to the wrong continent again',
    'Truly impressed that your engineer needed four visits to break what was working',
    'bless the bin lorry for its annual visit to our street 😂 only 5 weeks late',
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'doNow', never: ['praise'] }, [
    'Thanks so much for cancelling my hotel the night before. Any chance of my money back, or is that a surprise too?',
  ]),
]
