-- The words of a person's name stand in the index once more, with a sign: whoever is called by what is searched for is
-- found among names alone, without asking which of all texts with these words are a person's.
create or replace function public.search_index_contacts(organization uuid, changed uuid[]) returns void language plpgsql as $$
begin
  insert into public.search_documents (organization_id, subject_id, kind, happened_at, lexemes)
  select c.organization_id, c.contact_id, 'contact', c.created_at,
    public.search_vector(concat_ws(' ', c.name, i.names), array['/contact', public.search_mark(c.organization_id)] || i.handles
      || array(select '%' || word.lexeme from unnest(public.search_vector(concat_ws(' ', c.name, i.names), '{}')) word
        where word.positions is not null))
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
select search_index_contacts(organization_id, array_agg(contact_id)) from contacts group by organization_id;
