CREATE TABLE "note_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"note_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"was" jsonb NOT NULL,
	"held" jsonb NOT NULL,
	"replaced_by" text,
	"replaced_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "shown_words" jsonb;--> statement-breakpoint
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_versions_note_idx" ON "note_versions" USING btree ("note_id","replaced_at");--> statement-breakpoint
CREATE INDEX "note_versions_at_idx" ON "note_versions" USING btree ("replaced_at");--> statement-breakpoint
CREATE INDEX "notes_title_idx" ON "notes" USING btree ("workspace_id","title");