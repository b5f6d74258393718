CREATE TABLE "workspace_models" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"is_on" boolean NOT NULL,
	"address" text NOT NULL,
	"model" text NOT NULL,
	"last_problem" text,
	"last_asked_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "excerpts" ADD COLUMN "machine_label" text;--> statement-breakpoint
ALTER TABLE "workspace_models" ADD CONSTRAINT "workspace_models_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;