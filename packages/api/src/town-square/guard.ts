import { sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'

/**
 * Gives the role of the practice network its rights: everything on its own rows, nothing anywhere else. Runs as the
 * owner after each migration, harmlessly when nothing changed. With a password the role can log in by itself;
 * without, the owner's login takes it at connection.
 */
export async function guardTownSquare(owner: Database, password?: string): Promise<void> {
  await owner.transaction(async (tx) => {
    const run = (text: string) => tx.execute(sql.raw(text))
    await run(`do $$ begin
      if not exists (select from pg_roles where rolname = 'relais_town_square') then
        create role relais_town_square nologin nobypassrls;
      end if;
      if not pg_has_role(current_user, 'relais_town_square', 'set') then
        grant relais_town_square to current_user with inherit false, set true;
      end if;
    end $$`)
    if (password !== undefined) {
      const [quoted] = await tx.execute<{ literal: string }>(
        sql`select quote_literal(${password}) as literal`,
      )
      await run(`alter role relais_town_square login nobypassrls password ${quoted!.literal}`)
    }
    await run(`revoke all on schema town_square from public`)
    await run(`grant usage on schema town_square to relais_town_square`)
    await run(
      `grant select, insert, update, delete on all tables in schema town_square to relais_town_square`,
    )
  })
}
