CREATE TABLE "pain_scorings" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"severity" double precision NOT NULL,
	"reach" double precision NOT NULL,
	"reliability" double precision NOT NULL,
	"half_life_days" integer,
	"changed_by" text,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pain_scorings" ADD CONSTRAINT "pain_scorings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_scorings" ADD CONSTRAINT "pain_scorings_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;