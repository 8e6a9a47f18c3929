ALTER TABLE "calendars" ADD COLUMN "calendar_id" uuid;--> statement-breakpoint
ALTER TABLE "calendars" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "calendars" ADD COLUMN "joined_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "calendars" ADD COLUMN "created_by" uuid;--> statement-breakpoint
-- What stands under one name was edited into each other: one calendar, its versions in the order in which they were left. A
-- handful of rows for each organization.
UPDATE "calendars" AS c SET "calendar_id" = named."calendar_id"
FROM (
	SELECT "organization_id", "name", gen_random_uuid() AS "calendar_id" FROM "calendars" GROUP BY "organization_id", "name"
) AS named
WHERE c."organization_id" = named."organization_id" AND c."name" = named."name";--> statement-breakpoint
UPDATE "calendars" AS c SET "version" = numbered."version"
FROM (
	SELECT "organization_id", "calendar_hash", row_number() OVER (
		PARTITION BY "organization_id", "name" ORDER BY "archived_at" NULLS LAST, "created_at"
	) AS "version" FROM "calendars"
) AS numbered
WHERE c."organization_id" = numbered."organization_id" AND c."calendar_hash" = numbered."calendar_hash";--> statement-breakpoint
ALTER TABLE "calendars" ALTER COLUMN "calendar_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "calendars" ALTER COLUMN "version" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "calendars" DROP CONSTRAINT "calendars_organization_id_calendar_hash_pk";--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_organization_id_calendar_id_version_pk" PRIMARY KEY("organization_id","calendar_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "calendars_newest" ON "calendars" USING btree ("organization_id","calendar_id") WHERE "calendars"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "calendars_hash" ON "calendars" USING btree ("organization_id","calendar_hash");--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_version" CHECK ("calendars"."version" > 0);
