import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Proposals, some of them in the shape of a question. */
export const enIdeas: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'idea', intent: 'idea', lane: 'later' }, [
    'u should add apple crumble to the winter menu',
    'Suggestion: let us pick a pickup locker before paying',
    'would love a quiet coach on the late trains',
    'why not put hooks on the back of the seats for coats',
    'Idea for the next patch: let guild leaders rename ranks',
    'it would be cool if the app remembered my usual ticket',
    'Have you thought about a repair cafe in the library?',
    'feature request - dark mode for the statements page',
    'Wish you sold the sauce by the bottle',
    'how about a family plan that includes grandparents 👵',
    'You could print the allergens bigger, my eyes are not 20 anymore',
    'I propose to give loyalty points also for refill packs',
    'please consider a stop near the new clinic, so many old folks walk from the market',
    'Make una add Yoruba for the menu, e go sweet o',
    'might be handy to have a bike pump at Hollin Bridge, just saying',
    "Pls bring back the coconut one, it'd fly off the shelves",
    'Long time player, first time poster. Suggestion for the trading post: at the moment every listing looks alike, so the same forty hats push the rare stuff off the page within a minute. What about a filter by age of the listing, and a small fee for relisting the same item inside an hour? It would slow the bots down, it would give newcomers a chance to sell, and those who only craft on weekends would still find their things on top for a bit. Two of the guilds I am in voted for something like this already.',
  ]),
]
