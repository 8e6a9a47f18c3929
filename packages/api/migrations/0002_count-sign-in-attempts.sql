CREATE TABLE "sign_in_attempts" (
	"organization_id" uuid NOT NULL,
	"key" "bytea" NOT NULL,
	"attempts" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sign_in_attempts_organization_id_key_pk" PRIMARY KEY("organization_id","key")
);
--> statement-breakpoint
CREATE INDEX "sign_in_attempts_since" ON "sign_in_attempts" USING btree ("organization_id","since");