import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgSchema,
  primaryKey,
  real,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea } from '../db/bytea.ts'
import { count, id, instant } from '../db/columns.ts'

/** The practice network keeps to a schema of its own: Relais has no rights in here, and the network none outside. */
export const townSquare = pgSchema('town_square')

/** A place in the order in which things were committed on a square. */
const sequence = () => bigint({ mode: 'number' }).notNull()

/** One public place with its own people, brands and faults. */
export const squares = townSquare.table(
  'squares',
  {
    squareId: id().primaryKey(),
    slug: text().notNull(),
    name: text().notNull(),
    adminTokenHash: text().notNull(),
    /** Grows by one with every change. Its row lock makes the order of the journal the order of the commits. */
    revision: sequence().default(0),
    /** How many times a minute one address may write. */
    writesPerMinute: integer().notNull(),
    /** What the faults are drawn from: the same seed and the same sequence of requests meet the same faults. */
    faultSeed: integer().notNull().default(1),
    /** When it goes away by itself, with everything on it; null for one that stays. */
    endsAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('squares_slug').on(t.slug),
    index('squares_ends')
      .on(t.endsAt)
      .where(sql`${t.endsAt} is not null`),
  ],
)

/** A company on a square. The two tokens differ in what their posts are: made through the API, or natively. */
export const brands = townSquare.table(
  'brands',
  {
    brandId: id().primaryKey(),
    squareId: uuid()
      .notNull()
      .references(() => squares.squareId, { onDelete: 'cascade' }),
    handle: text().notNull(),
    name: text().notNull(),
    apiTokenHash: text().notNull(),
    deskTokenHash: text().notNull(),
    webhookUrl: text(),
    /** The network's own signing secret. In clear, because every webhook is signed with it. */
    webhookSecret: text().notNull(),
    /** Writes asked for through the API so far: which of them meet a fault is drawn from this number. */
    writesAsked: sequence().default(0),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('brands_handle').on(t.squareId, t.handle),
    uniqueIndex('brands_api_token').on(t.apiTokenHash),
    uniqueIndex('brands_desk_token').on(t.deskTokenHash),
  ],
)

/** Somebody who chose a name on the page, or a script that did. */
export const people = townSquare.table(
  'people',
  {
    personId: id().primaryKey(),
    squareId: uuid()
      .notNull()
      .references(() => squares.squareId, { onDelete: 'cascade' }),
    handle: text().notNull(),
    name: text().notNull(),
    /** Hue of the avatar, in degrees. */
    hue: smallint().notNull(),
    tokenHash: text().notNull(),
    /** One of a demonstration's invented people: nobody holds their token. */
    isInvented: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('people_handle').on(t.squareId, t.handle),
    uniqueIndex('people_token').on(t.tokenHash),
    check('people_hue', sql`${t.hue} between 0 and 359`),
  ],
)

/** A public post with its comments, under the id of that post; or the private exchange of one person with one brand. */
export const threads = townSquare.table(
  'threads',
  {
    threadId: id().primaryKey(),
    squareId: uuid()
      .notNull()
      .references(() => squares.squareId, { onDelete: 'cascade' }),
    visibility: text().$type<'public' | 'private'>().notNull(),
    /** The brand that was written to; of a brand's own public post, that brand. */
    brandId: uuid()
      .notNull()
      .references(() => brands.brandId, { onDelete: 'cascade' }),
    /** The customer of a private exchange; null for a public thread. */
    personId: uuid().references(() => people.personId, { onDelete: 'cascade' }),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('threads_private')
      .on(t.brandId, t.personId)
      .where(sql`${t.visibility} = 'private'`),
    index('threads_recent').on(t.squareId, t.visibility, t.createdAt),
    check('threads_visibility', sql`${t.visibility} in ('public','private')`),
    check('threads_person', sql`(${t.visibility} = 'private') = (${t.personId} is not null)`),
  ],
)

/** A brand that hears what is said in a thread: the one written to, and those that are named or join in. */
export const threadBrands = townSquare.table(
  'thread_brands',
  {
    threadId: uuid()
      .notNull()
      .references(() => threads.threadId, { onDelete: 'cascade' }),
    brandId: uuid()
      .notNull()
      .references(() => brands.brandId, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.threadId, t.brandId] })],
)

/** One utterance: a post, a comment or a private message. */
export const posts = townSquare.table(
  'posts',
  {
    postId: id().primaryKey(),
    squareId: uuid()
      .notNull()
      .references(() => squares.squareId, { onDelete: 'cascade' }),
    threadId: uuid()
      .notNull()
      .references(() => threads.threadId, { onDelete: 'cascade' }),
    /** What it answers; null for the first of a thread. */
    parentId: uuid(),
    personId: uuid().references(() => people.personId, { onDelete: 'cascade' }),
    brandId: uuid().references(() => brands.brandId, { onDelete: 'cascade' }),
    text: text().notNull(),
    language: text(),
    /** The key that a brand's program gave; null for people and for what a brand wrote natively. */
    clientKey: text(),
    /** 0, but for the extra posts of one key that the fault `keysForgotten` makes. */
    copy: smallint().notNull().default(0),
    createdAt: instant().notNull(),
    editedAt: instant(),
    deletedAt: instant(),
    hiddenAt: instant(),
  },
  (t) => [
    uniqueIndex('posts_client_key')
      .on(t.brandId, t.clientKey, t.copy)
      .where(sql`${t.clientKey} is not null`),
    index('posts_thread').on(t.threadId, t.createdAt, t.postId),
    index('posts_ledger').on(t.squareId, t.postId),
    index('posts_brand').on(t.brandId, t.postId),
    check('posts_author', sql`(${t.personId} is null) <> (${t.brandId} is null)`),
    check('posts_client_key_of_brand', sql`${t.clientKey} is null or ${t.brandId} is not null`),
    check('posts_emptied', sql`${t.deletedAt} is null or ${t.text} = ''`),
    foreignKey({ columns: [t.parentId], foreignColumns: [t.postId] }).onDelete('cascade'),
  ],
)

/** A picture that somebody uploaded. Nobody sees it before a post carries it; the same bytes are kept once. */
export const media = townSquare.table(
  'media',
  {
    /** Random, for whoever knows the address of a picture may see it, as on most networks. */
    mediaId: id().primaryKey(),
    squareId: uuid()
      .notNull()
      .references(() => squares.squareId, { onDelete: 'cascade' }),
    personId: uuid().references(() => people.personId, { onDelete: 'cascade' }),
    brandId: uuid().references(() => brands.brandId, { onDelete: 'cascade' }),
    digest: text().notNull(),
    mediaType: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    body: bytea().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('media_of_person').on(t.personId, t.digest),
    uniqueIndex('media_of_brand').on(t.brandId, t.digest),
    check('media_owner', sql`(${t.personId} is null) <> (${t.brandId} is null)`),
  ],
)

/** A picture under a post, with what its author says is on it. */
export const postMedia = townSquare.table(
  'post_media',
  {
    postId: uuid()
      .notNull()
      .references(() => posts.postId, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    mediaId: uuid()
      .notNull()
      .references(() => media.mediaId, { onDelete: 'cascade' }),
    alt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.position] }), index('post_media_media').on(t.mediaId)],
)

/** A brand's heart under a post. */
export const likes = townSquare.table(
  'likes',
  {
    postId: uuid()
      .notNull()
      .references(() => posts.postId, { onDelete: 'cascade' }),
    brandId: uuid()
      .notNull()
      .references(() => brands.brandId, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.postId, t.brandId] })],
)

/** The journal of what one brand may know, in the order of the commits: read by its poll, sent by its webhooks. */
export const events = townSquare.table(
  'events',
  {
    brandId: uuid()
      .notNull()
      .references(() => brands.brandId, { onDelete: 'cascade' }),
    sequence: sequence(),
    kind: text().$type<'post.created' | 'post.edited' | 'post.deleted'>().notNull(),
    postId: uuid()
      .notNull()
      .references(() => posts.postId, { onDelete: 'cascade' }),
    /** The text at that moment; emptied when the post is deleted. */
    text: text().notNull(),
    happenedAt: instant().notNull(),
    /** When its webhook goes out; null when the network loses it and only the poll tells. */
    dueAt: instant(),
    packedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.brandId, t.sequence] }),
    index('events_due')
      .on(t.dueAt)
      .where(sql`${t.packedAt} is null and ${t.dueAt} is not null`),
    index('events_post').on(t.postId),
    check('events_kind', sql`${t.kind} in ('post.created','post.edited','post.deleted')`),
  ],
)

/** One delivery of events to a brand: sent at least once, with the same id until it is taken or three days have passed. */
export const webhooks = townSquare.table(
  'webhooks',
  {
    webhookId: id().primaryKey(),
    brandId: uuid()
      .notNull()
      .references(() => brands.brandId, { onDelete: 'cascade' }),
    sequences: bigint({ mode: 'number' }).array().notNull(),
    createdAt: instant().notNull(),
    nextAttemptAt: instant().notNull(),
    attempts: count(),
    leaseUntil: instant(),
    deliveredAt: instant(),
    abandonedAt: instant(),
    lastError: text(),
  },
  (t) => [
    index('webhooks_due')
      .on(t.nextAttemptAt)
      .where(sql`${t.deliveredAt} is null and ${t.abandonedAt} is null`),
  ],
)

/** A way in which the network misbehaves, and how often. */
export const faults = townSquare.table(
  'faults',
  {
    squareId: uuid()
      .notNull()
      .references(() => squares.squareId, { onDelete: 'cascade' }),
    kind: text()
      .$type<
        | 'late'
        | 'twice'
        | 'outOfOrder'
        | 'dropped'
        | 'acceptedThenLost'
        | 'rateLimited'
        | 'refused'
        | 'keysForgotten'
      >()
      .notNull(),
    /** The part of all cases that it strikes, from 0 to 1. */
    share: real().notNull(),
    /** How late at most, or how long to wait after a 429; null where no time is meant. */
    delayMs: integer(),
    /** How an answer gets lost. */
    how: text().$type<'cut' | 'error' | 'hang'>(),
  },
  (t) => [
    primaryKey({ columns: [t.squareId, t.kind] }),
    check(
      'faults_kind',
      sql`${t.kind} in ('late','twice','outOfOrder','dropped','acceptedThenLost','rateLimited','refused','keysForgotten')`,
    ),
    check('faults_share', sql`${t.share} > 0 and ${t.share} <= 1`),
    check('faults_how', sql`(${t.kind} = 'acceptedThenLost') = (${t.how} is not null)`),
  ],
)

/** The flow of a demonstration: people and a desk that go on by themselves, as `demonstration/flow.ts` has it. */
export const demonstrations = townSquare.table('demonstrations', {
  squareId: uuid()
    .primaryKey()
    .references(() => squares.squareId, { onDelete: 'cascade' }),
  brandId: uuid()
    .notNull()
    .references(() => brands.brandId, { onDelete: 'cascade' }),
  seed: integer().notNull(),
  /** How many times something has happened: follow-ups are drawn from it. */
  step: count(),
  everySeconds: integer().notNull(),
  /** Up to here the flow has happened. */
  nextAt: instant().notNull(),
  /** Null while things arrive by themselves. */
  stoppedAt: instant(),
  /** When somebody last asked for a breakdown. */
  brokeDownAt: instant(),
})
