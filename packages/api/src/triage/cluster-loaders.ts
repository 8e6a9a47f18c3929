import { and, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { byArguments, manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { TicketRow } from '../tickets/queries.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { visibleTickets } from '../tickets/visible-tickets.ts'
import { clusterMembers, clusters } from './tables.ts'

/** Two may be alike by chance. */
const SHOWN_FROM = 3

/** The cluster of a ticket. */
export type ClusterRow = typeof clusters.$inferSelect & { ticketId: string }

/** Clusters of similar messages and the tickets that these are on. */
export function clusterLoaders(read: Read, viewer: Viewer) {
  return {
    /** The cluster that the latest message of each ticket is in, where that is one. Index ticket_messages_ticket, then keys. */
    clusterOfTicket: oneByKey<string, ClusterRow>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .selectDistinctOn([ticketMessages.ticketId], {
            ticketId: ticketMessages.ticketId,
            cluster: clusters,
          })
          .from(ticketMessages)
          .innerJoin(
            clusterMembers,
            and(
              eq(clusterMembers.organizationId, ticketMessages.organizationId),
              eq(clusterMembers.messageId, ticketMessages.messageId),
            ),
          )
          .innerJoin(
            clusters,
            and(
              eq(clusters.organizationId, clusterMembers.organizationId),
              eq(clusters.clusterId, clusterMembers.clusterId),
            ),
          )
          .where(
            and(
              eq(ticketMessages.organizationId, tx.organizationId),
              inArray(ticketMessages.ticketId, ids),
              gte(clusters.size, SHOWN_FROM),
            ),
          )
          .orderBy(ticketMessages.ticketId, desc(clusterMembers.at), desc(clusterMembers.messageId))
        return rows.map(({ ticketId, cluster }) => ({ ...cluster, ticketId }))
      },
      (row) => row.ticketId,
    ),
    /** The tickets of each cluster that were written on last. Index cluster_members_cluster. */
    ticketsOfCluster: byArguments(({ first }: { first: number }) =>
      manyByKey<string, TicketRow & { clusterId: string }>(
        read,
        async (tx, ids) => {
          const rows = await tx.execute<{ cluster_id: string; ticket_id: string }>(sql`
            select wanted.cluster_id, latest.ticket_id
            from unnest(${sql.param(`{${ids.join(',')}}`)}::uuid[]) as wanted(cluster_id)
            cross join lateral (
              select said.ticket_id from (
                select tm.ticket_id, m.at from cluster_members m
                join ticket_messages tm on tm.organization_id = m.organization_id and tm.message_id = m.message_id
                where m.organization_id = ${tx.organizationId} and m.cluster_id = wanted.cluster_id
                order by m.at desc limit ${first * 4}) said
              group by said.ticket_id order by max(said.at) desc, said.ticket_id limit ${first}) latest`)
          if (rows.length === 0) return []
          const found = await tx
            .select()
            .from(tickets)
            .where(
              and(
                eq(tickets.organizationId, tx.organizationId),
                inArray(tickets.ticketId, [...new Set(rows.map((row) => row.ticket_id))]),
                visibleTickets(viewer),
              ),
            )
          const byId = new Map(found.map((ticket) => [ticket.ticketId, ticket]))
          return rows.flatMap(({ cluster_id: clusterId, ticket_id }) => {
            const ticket = byId.get(ticket_id)
            return ticket ? [{ ...ticket, clusterId }] : []
          })
        },
        (row) => row.clusterId,
      ),
    ),
  }
}
