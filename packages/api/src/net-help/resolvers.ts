import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { listNetHelp } from './queries.ts'

const minutes = (ms: number) => ms / 60_000

export const resolvers = {
  Query: {
    netHelp: (_root, _given, { read, world }) => read((tx) => listNetHelp(tx, world.now())),
  },
  NetHelp: {
    givenMinutes: ({ givenMs }) => minutes(givenMs),
    reviewMinutes: ({ reviewMs }) => minutes(reviewMs),
    reworkMinutes: ({ reworkMs }) => minutes(reworkMs),
    netMinutes: ({ netMs }) => minutes(netMs),
    answers: ({ replies }) => replies,
  },
} satisfies Resolvers
