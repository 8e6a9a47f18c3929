import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { Refusal } from '../refusal.ts'
import { FAULT_KINDS, type FaultKind, type Weather } from '../town-square/faults.ts'
import { createTownSquare, TOWN_SQUARE_PATH, type TownSquare } from '../town-square/town-square.ts'
import type { CommandLine } from './command-line.ts'
import type { Installation } from './open-installation.ts'

const KINDS = Object.keys(FAULT_KINDS) as FaultKind[]
const DEFAULT_DELAY_S = 5

interface FaultOptions {
  share: number
  delay?: number
  how?: 'cut' | 'error' | 'hang'
}

export function addSquareCommands(program: Command, line: CommandLine): void {
  const group = program
    .command('square')
    .description('the practice network: its keeper’s key, and its faults')
  const onSquare = (slug: string, work: (town: TownSquare, squareId: string) => Promise<void>) =>
    line.open(async (installation) => {
      const town = townOf(installation)
      await work(town, await getSquareId(town, slug))
    })
  const printFaults = (slug: string, weather: Weather) =>
    line.printList(
      describe(weather),
      [
        ['fault', (row) => row.fault],
        ['share', (row) => row.share],
        ['delay', (row) => (row.delayMs === null ? null : `${row.delayMs / 1000} s`)],
        ['how', (row) => row.how],
        ['what happens', (row) => row.what],
      ],
      `${slug} has no fault switched on.`,
    )

  group
    .command('list')
    .description('every square, with its page')
    .action(() =>
      line.open(async (installation) =>
        line.printList(
          (await townOf(installation).listSquares()).map(({ slug, name }) => ({
            slug,
            name,
            url: `${addressOf(installation)}/${slug}`,
          })),
          [
            ['square', (row) => row.slug],
            ['name', (row) => row.name],
            ['page', (row) => row.url],
          ],
          'There is no square. The demonstration brings one: npm start.',
        ),
      ),
    )

  group
    .command('renew-key <square>')
    .description('a new admin token for the keeper; the one before no longer opens anything')
    .action((slug: string) =>
      line.open(async (installation) => {
        const town = townOf(installation)
        await getSquareId(town, slug)
        const adminToken = await town.renewAdminToken(slug)
        const url = `${addressOf(installation)}/${slug}/faults#key=${adminToken}`
        line.print({ square: slug, adminToken, url }, [
          `ADMIN_TOKEN=${adminToken}`,
          `The page for faults and the ledger, with the key in it: ${url}`,
        ])
      }),
    )

  group
    .command('faults <square>')
    .description('the faults that are switched on')
    .action((slug: string) =>
      onSquare(slug, async (town, squareId) => printFaults(slug, await town.findWeather(squareId))),
    )

  group
    .command('fault-on <square>')
    .description('switch one fault on, and leave the others as they are')
    .addArgument(kindArgument())
    .option('--share <part>', 'the part of all cases that it strikes, above 0 and up to 1', toShare, 1)
    .option(
      '--delay <seconds>',
      `for late, outOfOrder and rateLimited (${DEFAULT_DELAY_S} when left out)`,
      toSeconds,
    )
    .addOption(
      new Option('--how <how>', 'for acceptedThenLost (cut when left out)').choices(['cut', 'error', 'hang']),
    )
    .action((slug: string, kind: FaultKind, { share, delay, how }: FaultOptions) =>
      onSquare(slug, async (town, squareId) => {
        const { needs } = FAULT_KINDS[kind]
        const fault = {
          share,
          delayMs: needs === 'delay' ? Math.round((delay ?? DEFAULT_DELAY_S) * 1000) : null,
          how: needs === 'how' ? (how ?? ('cut' as const)) : null,
        }
        printFaults(slug, await town.switchFault(squareId, kind, fault))
      }),
    )

  group
    .command('fault-off <square>')
    .description('switch one fault off, or all of them')
    .addArgument(kindArgument().argOptional())
    .action((slug: string, kind?: FaultKind) =>
      onSquare(slug, async (town, squareId) => {
        for (const one of kind ? [kind] : KINDS) await town.switchFault(squareId, one, null)
        printFaults(slug, await town.findWeather(squareId))
      }),
    )
}

function kindArgument(): Argument {
  return new Argument('<fault>', 'what goes wrong').choices(KINDS)
}

function toShare(text: string): number {
  const share = Number(text)
  if (!(share > 0 && share <= 1))
    throw new InvalidArgumentError('Give a number above 0 and up to 1, such as 0.3.')
  return share
}

function toSeconds(text: string): number {
  const seconds = Number(text)
  if (!(seconds >= 0.001 && seconds <= 3600)) throw new InvalidArgumentError('Give seconds, up to 3600.')
  return seconds
}

function addressOf({ world }: Installation): string {
  return `${world.publicUrl}${TOWN_SQUARE_PATH}`
}

/** The practice network beside the process that serves it: it sends nothing itself. */
function townOf({ owner, world }: Installation): TownSquare {
  return createTownSquare({
    db: owner,
    log: world.log,
    now: world.now,
    publicUrl: world.publicUrl,
    allowWebhookTo: () => false,
  })
}

async function getSquareId(town: TownSquare, slug: string): Promise<string> {
  const square = (await town.listSquares()).find((one) => one.slug === slug)
  if (!square) throw new Refusal('NO_SUCH_SQUARE', `There is no square called ${slug}. See square list.`)
  return square.squareId
}

function describe({ faults }: Weather) {
  return [...faults.values()].map(({ kind, share, delayMs, how }) => ({
    fault: kind,
    share,
    delayMs,
    how,
    what: FAULT_KINDS[kind].what,
  }))
}
