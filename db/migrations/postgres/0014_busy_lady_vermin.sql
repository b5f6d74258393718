CREATE TABLE "participant_names" (
	"participant_id" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"pseudonym_hash" text NOT NULL,
	"erased" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "segment" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "attributes" jsonb;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "retention_months" integer;--> statement-breakpoint
ALTER TABLE "participant_names" ADD CONSTRAINT "participant_names_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "withdrawals_workspace_idx" ON "withdrawals" USING btree ("workspace_id","pseudonym_hash");