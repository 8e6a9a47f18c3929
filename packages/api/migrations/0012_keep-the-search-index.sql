-- What the search index is made of, in SQL so that whatever writes a text writes its index in the same transaction:
-- edits, deletions, splits, merges, imports and hands on the console of the database alike. `search/fold-words.ts` does
-- the same folding for queries and highlights; a test holds the two against each other.

-- A text as search sees it: no accents, no Arabic vowel signs, no capitals, one form of each letter, one kind of digit.
create function public.search_fold(given text) returns text language sql immutable parallel safe strict as $$
  select replace(replace(replace(translate(lower(regexp_replace(normalize(given, NFKD),
    '[\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08CA-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u206F\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF]',
    '', 'g')),
    'ٱىیېکڪةۃہھە٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ıłøđς', 'ايييككههههه01234567890123456789ilodσ'),
    'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss')
$$;
--> statement-breakpoint
-- The stems of a folded word: French and English for Latin letters, Arabic for Arabic ones. None for what has a digit.
create function public.search_stems(word text) returns text[] language sql immutable parallel safe strict as $$
  select case
    when word ~ '[0-9]' or length(word) < 3 then '{}'
    when word ~ '[\u0620-\u06D3]' then ts_lexize('pg_catalog.arabic_stem', word)
    -- The ending of a feminine participle: its accents, which the stemmer looks for, are folded away.
    else array(select distinct stem from unnest(
      ts_lexize('pg_catalog.french_stem', regexp_replace(word, 'ee(s?)$', 'e\1')) || ts_lexize('pg_catalog.english_stem', word)) stem)
  end
$$;
--> statement-breakpoint
-- By which an organization's documents are told apart inside the index itself: one company's history does not slow another's.
create function public.search_mark(organization uuid) returns text language sql immutable parallel safe strict as $$
  select '/' || right(organization::text, 12)
$$;
--> statement-breakpoint
-- Under which a handle is found: whole, with an at sign before it.
create function public.search_handle(handle text) returns text language sql immutable parallel safe strict as $$
  select '@' || left(regexp_replace(search_fold(handle), '[^a-z0-9_.@\-\u00C0-\uD7FB]', '', 'g'), 100)
$$;
--> statement-breakpoint
-- The index of a text: its words with their places, for phrases; `~` and its stem for every word that has another one;
-- the handles it names; and marks of its own.
create function public.search_vector(given text, marks text[]) returns tsvector language sql immutable parallel safe as $$
  with folded as materialized (
    select search_fold(left(given, 50000)) as text
  ), words as materialized (
    select left(found[1], 64) as word, least(place, 16383) as place
    from folded, regexp_matches(folded.text,
      '[a-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u037D\u0386\u0388-\u0481\u048A-\u0559\u0561-\u0587\u05D0-\u05F2\u0620-\u064A\u066E-\u06D3\u06D5\u06EE-\u06FF\u0750-\u077F\u08A0-\u08C9\u0904-\u0963\u0966-\u0DFF\u0E01-\u0E4E\u10A0-\u11FF\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7FB]+',
      'g') with ordinality as matched(found, place)
  )
  select coalesce(string_agg(lexeme, ' '), '')::tsvector from (
    select word || ':' || place from words
    union all
    select '~' || stem from (select distinct word from words) known, unnest(search_stems(word)) stem where stem <> word
    union all
    select '@' || left(found[1], 100) from folded, regexp_matches(folded.text, '@([a-z0-9_]+(?:[.@\-]+[a-z0-9_]+)*)', 'g') found
    union all
    select mark from unnest(marks) mark
  ) lexemes(lexeme)
$$;
--> statement-breakpoint
-- Whatever is another form of this folded word, as a query; with what it is the beginning of, if that is wanted. A word
-- that says nothing of its own in French or English (the, les) asks for nothing.
create function public.search_forms(word text, is_prefix boolean) returns tsquery language sql immutable parallel safe strict as $$
  select case
    when not is_prefix and (word in ('les', 'est', 'sont', 'cette') or '{}' in (ts_lexize('pg_catalog.french_stem', word), ts_lexize('pg_catalog.english_stem', word))) then ''
    else quote_literal(word) || case when is_prefix then ':*' else '' end
      || coalesce((select string_agg(' | ' || quote_literal(stem) || ' | ' || quote_literal('~' || stem), '') from unnest(search_stems(word)) stem), '')
  end::tsquery
$$;
--> statement-breakpoint
-- A query of words that say nothing asks for these very words instead of for everything.
create function public.search_loosely(forms tsquery, exact tsquery) returns tsquery language sql immutable parallel safe strict as $$
  select case when numnode(forms) = 0 then exact else forms end
$$;
--> statement-breakpoint
create function public.search_index_messages() returns trigger language plpgsql as $$
begin
  insert into public.search_documents (organization_id, subject_id, kind, happened_at, lexemes)
  select organization_id, message_id, 'message', sent_at, public.search_vector(body, array['/message', public.search_mark(organization_id)])
  from added where body <> '';
  return null;
end $$;
--> statement-breakpoint
create function public.search_index_message() returns trigger language plpgsql as $$
begin
  delete from public.search_documents where organization_id = new.organization_id and subject_id = new.message_id and new.body = '';
  insert into public.search_documents (organization_id, subject_id, kind, happened_at, lexemes)
  select new.organization_id, new.message_id, 'message', new.sent_at,
    public.search_vector(new.body, array['/message', public.search_mark(new.organization_id)])
  where new.body <> ''
  on conflict (organization_id, subject_id) do update set happened_at = excluded.happened_at, lexemes = excluded.lexemes;
  return null;
end $$;
--> statement-breakpoint
create function public.search_index_note() returns trigger language plpgsql as $$
begin
  insert into public.search_documents (organization_id, subject_id, kind, happened_at, lexemes)
  values (new.organization_id, new.note_id, 'note', new.created_at,
    public.search_vector(new.body, array['/note', public.search_mark(new.organization_id)]))
  on conflict (organization_id, subject_id) do update set happened_at = excluded.happened_at, lexemes = excluded.lexemes;
  return null;
end $$;
--> statement-breakpoint
create function public.search_index_ticket() returns trigger language plpgsql as $$
begin
  insert into public.search_documents (organization_id, subject_id, kind, happened_at, lexemes)
  values (new.organization_id, new.ticket_id, 'ticket', new.opened_at,
    public.search_vector(new.title, array['/ticket', '#' || new.number, public.search_mark(new.organization_id)]))
  on conflict (organization_id, subject_id) do update set happened_at = excluded.happened_at, lexemes = excluded.lexemes;
  return null;
end $$;
--> statement-breakpoint
-- A contact is found by its name and by the names and handles of its identities; one without identities (merged into
-- another) is not found.
create function public.search_index_contacts(organization uuid, changed uuid[]) returns void language plpgsql as $$
begin
  insert into public.search_documents (organization_id, subject_id, kind, happened_at, lexemes)
  select c.organization_id, c.contact_id, 'contact', c.created_at,
    public.search_vector(concat_ws(' ', c.name, i.names), array['/contact', public.search_mark(c.organization_id)] || i.handles)
  from public.contacts c join (
    select contact_id, string_agg(concat_ws(' ', name, handle), ' ' order by identity_id) as names,
      array_agg(public.search_handle(handle)) as handles
    from public.identities where organization_id = organization and contact_id = any (changed) group by contact_id
  ) i using (contact_id)
  where c.organization_id = organization
  order by c.contact_id
  on conflict (organization_id, subject_id) do update set happened_at = excluded.happened_at, lexemes = excluded.lexemes;
  delete from public.search_documents d where d.organization_id = organization and d.subject_id = any (changed)
    and not exists (select from public.identities i where i.organization_id = organization and i.contact_id = d.subject_id);
end $$;
--> statement-breakpoint
create function public.search_index_contact() returns trigger language plpgsql as $$
begin
  perform public.search_index_contacts(new.organization_id, array[new.contact_id]);
  return null;
end $$;
--> statement-breakpoint
create function public.search_index_identity() returns trigger language plpgsql as $$
begin
  perform public.search_index_contacts(new.organization_id, array[old.contact_id, new.contact_id]);
  return null;
end $$;
--> statement-breakpoint
create function public.search_index_identities() returns trigger language plpgsql as $$
begin
  perform public.search_index_contacts(organization_id, array_agg(distinct contact_id)) from changed group by organization_id;
  return null;
end $$;
--> statement-breakpoint
-- What is gone is not found. The argument names the column of its id.
create function public.search_forget() returns trigger language plpgsql as $$
begin
  execute format('delete from public.search_documents d using removed r where d.organization_id = r.organization_id and d.subject_id = r.%I', tg_argv[0]);
  return null;
end $$;
--> statement-breakpoint
create trigger messages_search_added after insert on messages referencing new table as added for each statement execute function search_index_messages();
--> statement-breakpoint
create trigger messages_search_changed after update of body, sent_at on messages for each row
  when (old.body is distinct from new.body or old.sent_at is distinct from new.sent_at) execute function search_index_message();
--> statement-breakpoint
create trigger messages_search_removed after delete on messages referencing old table as removed for each statement execute function search_forget('message_id');
--> statement-breakpoint
create trigger notes_search_written after insert or update of body on notes for each row execute function search_index_note();
--> statement-breakpoint
create trigger notes_search_removed after delete on notes referencing old table as removed for each statement execute function search_forget('note_id');
--> statement-breakpoint
create trigger tickets_search_added after insert on tickets for each row execute function search_index_ticket();
--> statement-breakpoint
create trigger tickets_search_changed after update of title, number, opened_at on tickets for each row
  when ((old.title, old.number, old.opened_at) is distinct from (new.title, new.number, new.opened_at)) execute function search_index_ticket();
--> statement-breakpoint
create trigger tickets_search_removed after delete on tickets referencing old table as removed for each statement execute function search_forget('ticket_id');
--> statement-breakpoint
create trigger contacts_search_changed after update of name on contacts for each row
  when (old.name is distinct from new.name) execute function search_index_contact();
--> statement-breakpoint
create trigger contacts_search_removed after delete on contacts referencing old table as removed for each statement execute function search_forget('contact_id');
--> statement-breakpoint
create trigger identities_search_added after insert on identities referencing new table as changed for each statement execute function search_index_identities();
--> statement-breakpoint
create trigger identities_search_changed after update of handle, name, contact_id on identities for each row
  when ((old.handle, old.name, old.contact_id) is distinct from (new.handle, new.name, new.contact_id)) execute function search_index_identity();
--> statement-breakpoint
create trigger identities_search_removed after delete on identities referencing old table as changed for each statement execute function search_index_identities();
--> statement-breakpoint
-- False for a ticket that is found by nothing but its title while a message of it is found for the same words.
create function public.search_shows(organization uuid, kind text, subject uuid, query tsquery, is_with_messages boolean) returns boolean
language plpgsql stable as $$
begin
  return kind <> 'ticket' or not is_with_messages or not exists (
    select from public.ticket_messages m
    join public.search_documents d on d.organization_id = m.organization_id and d.subject_id = m.message_id
    where m.organization_id = organization and m.ticket_id = subject and d.lexemes @@ query);
end $$;
--> statement-breakpoint
-- How many of the latest documents are looked at one by one before the index is asked: a word that most texts have is
-- found among them at once, and asking the index for it would read most of history.
create function public.search_probe() returns int language sql immutable parallel safe as 'select 2000';
--> statement-breakpoint
-- What a volunteer may find: what hangs on the tickets they hold a claim on, while they hold it.
create function public.search_held(organization uuid, viewer uuid) returns table (subject_id uuid) language sql stable as $$
  with held as materialized (
    select c.ticket_id from public.claims c
    where c.organization_id = organization and c.holder_id = viewer and c.expires_at > clock_timestamp())
  select ticket_id from held
  union all select m.message_id from held join public.ticket_messages m on m.organization_id = organization and m.ticket_id = held.ticket_id
  union all select n.note_id from held join public.notes n on n.organization_id = organization and n.ticket_id = held.ticket_id
  union all select t.contact_id from held join public.tickets t on t.organization_id = organization and t.ticket_id = held.ticket_id
$$;
--> statement-breakpoint
-- The one way to what the index holds. It runs as the owner, because below row-level security the planner may use no
-- index for a text search (its operators are not leakproof); so it takes the organization from the transaction itself
-- and the rights from the viewer's row. Each query of `tiers` is less exact than the one before; within one, the latest
-- comes first. A ticket is left out where a message of it is found for the same words: its title is that message's.
create function public.search_history(
  viewer uuid, tiers tsquery[], is_with_messages boolean, after_tier int, after_at timestamptz, after_id uuid, page int
) returns table (tier int, kind text, subject_id uuid, happened_at timestamptz)
language plpgsql stable security definer
set search_path = public, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  organization uuid := nullif(current_setting('relais.organization_id', true), '')::uuid;
  viewer_role text := (select m.role from members m where m.organization_id = organization and m.member_id = viewer and m.disabled_at is null);
  is_restricted boolean := viewer_role not in ('agent', 'supervisor', 'admin');
  wanted int := page;
  found_rows int;
  query tsquery;
  below_at timestamptz;
  below_id uuid;
  probe_at timestamptz;
  probe_id uuid;
begin
  if organization is null or viewer_role is null then return; end if;
  for at_tier in coalesce(after_tier, 1) .. cardinality(tiers) loop
    query := tiers[at_tier] && quote_literal(search_mark(organization))::tsquery;
    for earlier in 1 .. at_tier - 1 loop
      query := query && !! tiers[earlier];
    end loop;
    below_at := case when at_tier = after_tier then after_at else 'infinity' end;
    below_id := case when at_tier = after_tier then after_id else 'ffffffff-ffff-ffff-ffff-ffffffffffff' end;

    if is_restricted then
      return query
        select at_tier, d.kind, d.subject_id, d.happened_at
        from (select distinct h.subject_id from search_held(organization, viewer) h) held
        join search_documents d on d.organization_id = organization and d.subject_id = held.subject_id
        where d.lexemes @@ query and (d.happened_at, d.subject_id) < (below_at, below_id)
          and search_shows(organization, d.kind, d.subject_id, query, is_with_messages)
        order by d.happened_at desc, d.subject_id desc limit wanted;
      get diagnostics found_rows = row_count;
      wanted := wanted - found_rows;
      exit when wanted <= 0;
      continue;
    end if;

    -- The latest first, one by one.
    return query
      select at_tier, r.kind, r.subject_id, r.happened_at from (
        select * from search_documents d
        where d.organization_id = organization and (d.happened_at, d.subject_id) < (below_at, below_id)
        order by d.happened_at desc, d.subject_id desc limit search_probe()
      ) r
      where r.lexemes @@ query and search_shows(organization, r.kind, r.subject_id, query, is_with_messages)
      order by r.happened_at desc, r.subject_id desc limit wanted;
    get diagnostics found_rows = row_count;
    wanted := wanted - found_rows;
    exit when wanted <= 0;

    -- Then everything older, by the index.
    select d.happened_at, d.subject_id into probe_at, probe_id from search_documents d
    where d.organization_id = organization and (d.happened_at, d.subject_id) < (below_at, below_id)
    order by d.happened_at desc, d.subject_id desc offset search_probe() - 1 limit 1;
    continue when probe_at is null;
    return query
      with hits as materialized (
        select d.kind, d.subject_id, d.happened_at from search_documents d
        where d.lexemes @@ query and d.organization_id = organization
      ), ordered as (
        select * from hits h where (h.happened_at, h.subject_id) < (probe_at, probe_id)
        order by h.happened_at desc, h.subject_id desc offset 0
      )
      select at_tier, o.kind, o.subject_id, o.happened_at from ordered o
      where search_shows(organization, o.kind, o.subject_id, query, is_with_messages) limit wanted;
    get diagnostics found_rows = row_count;
    wanted := wanted - found_rows;
    exit when wanted <= 0;
  end loop;
end $$;
--> statement-breakpoint
-- Nobody but the application may ask; the grant is laid with the others, in db/guard.ts.
revoke all on function public.search_history(uuid, tsquery[], boolean, int, timestamptz, uuid, int) from public;
