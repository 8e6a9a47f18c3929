-- Puts what is there already into the search index: about 0.2 ms for each message. It locks nothing that is read, and
-- nothing is written meanwhile: migrations run before the doors open.
insert into search_documents (organization_id, subject_id, kind, happened_at, lexemes)
select organization_id, message_id, 'message', sent_at, search_vector(body, array['/message', search_mark(organization_id)])
from messages where body <> '';
--> statement-breakpoint
insert into search_documents (organization_id, subject_id, kind, happened_at, lexemes)
select organization_id, note_id, 'note', created_at, search_vector(body, array['/note', search_mark(organization_id)]) from notes;
--> statement-breakpoint
insert into search_documents (organization_id, subject_id, kind, happened_at, lexemes)
select organization_id, ticket_id, 'ticket', opened_at, search_vector(title, array['/ticket', '#' || number, search_mark(organization_id)]) from tickets;
--> statement-breakpoint
select search_index_contacts(organization_id, array_agg(contact_id)) from contacts group by organization_id;
