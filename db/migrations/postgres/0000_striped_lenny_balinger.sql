CREATE TABLE "analysis_cache" (
	"workspace_id" text NOT NULL,
	"text_hash" text NOT NULL,
	"analyzer" text NOT NULL,
	"output" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "analysis_cache_workspace_id_text_hash_analyzer_pk" PRIMARY KEY("workspace_id","text_hash","analyzer")
);
--> statement-breakpoint
CREATE TABLE "excerpts" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"note_id" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"participant_id" text,
	"speaker" text,
	"label" text NOT NULL,
	"type" text,
	"pain" double precision NOT NULL,
	"gain" double precision NOT NULL,
	"valence" double precision NOT NULL,
	"intensity" double precision NOT NULL,
	"severity" integer NOT NULL,
	"cues" jsonb NOT NULL,
	"analyzer" text NOT NULL,
	"is_held" boolean DEFAULT false NOT NULL,
	"labelled_by" text,
	"labelled_at" timestamp (3) with time zone,
	"has_lost_place" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_batches" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"file_name" text NOT NULL,
	"stored_as" text,
	"status" text NOT NULL,
	"plan" jsonb NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "import_errors" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"row" integer NOT NULL,
	"field" text,
	"reason" text NOT NULL,
	"cells" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "note_map" (
	"note_id" text NOT NULL,
	"map_id" text NOT NULL,
	"step_hint" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "note_map_note_id_map_id_pk" PRIMARY KEY("note_id","map_id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"batch_id" text,
	"import_key" text,
	"source_type" text NOT NULL,
	"source_name" text,
	"voice" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"language" text NOT NULL,
	"date" text,
	"participant_id" text,
	"persona_id" text,
	"segment" text,
	"channel" text,
	"rating" double precision,
	"nps" double precision,
	"url" text,
	"consent" text NOT NULL,
	"masked" integer DEFAULT 0 NOT NULL,
	"replaces_id" text,
	"analyzer" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"pseudonym" text NOT NULL,
	"persona_id" text,
	"consent" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"excerpt_id" text NOT NULL,
	"map_id" text NOT NULL,
	"step_id" text,
	"card_id" text,
	"score" double precision NOT NULL,
	"by" text NOT NULL,
	"candidates" jsonb NOT NULL,
	CONSTRAINT "placements_excerpt_id_map_id_pk" PRIMARY KEY("excerpt_id","map_id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"workspace_id" text,
	"payload" jsonb NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"progress" double precision DEFAULT 0 NOT NULL,
	"cursor" jsonb,
	"error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "library_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "personas" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"name" text NOT NULL,
	"initials" text NOT NULL,
	"colour" integer DEFAULT 0 NOT NULL,
	"picture" text,
	"line" text NOT NULL,
	"goals" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "edges" (
	"map_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"target" text NOT NULL,
	"label" text NOT NULL,
	CONSTRAINT "edges_map_id_id_pk" PRIMARY KEY("map_id","id")
);
--> statement-breakpoint
CREATE TABLE "map_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"map_id" text NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"node_id" text NOT NULL,
	"field" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "map_snapshots" (
	"map_id" text NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"data" "bytea" NOT NULL,
	CONSTRAINT "map_snapshots_map_id_seq_pk" PRIMARY KEY("map_id","seq")
);
--> statement-breakpoint
CREATE TABLE "map_updates" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"map_id" text NOT NULL,
	"actor_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"data" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "maps" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"title" text NOT NULL,
	"header" jsonb NOT NULL,
	"projected_seq" integer DEFAULT 0 NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "nodes" (
	"map_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"type" text,
	"position" integer NOT NULL,
	"phase_id" text,
	"step_id" text,
	"step_to_id" text,
	"lane_id" text,
	"x" double precision,
	"y" double precision,
	"fields" jsonb NOT NULL,
	CONSTRAINT "nodes_map_id_id_pk" PRIMARY KEY("map_id","id")
);
--> statement-breakpoint
CREATE TABLE "excerpt_links" (
	"map_id" text NOT NULL,
	"excerpt_a" text NOT NULL,
	"excerpt_b" text NOT NULL,
	"kind" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "excerpt_links_map_id_excerpt_a_excerpt_b_pk" PRIMARY KEY("map_id","excerpt_a","excerpt_b")
);
--> statement-breakpoint
CREATE TABLE "pain_point_excerpts" (
	"pain_point_id" text NOT NULL,
	"excerpt_id" text NOT NULL,
	CONSTRAINT "pain_point_excerpts_pain_point_id_excerpt_id_pk" PRIMARY KEY("pain_point_id","excerpt_id")
);
--> statement-breakpoint
CREATE TABLE "pain_points" (
	"id" text PRIMARY KEY NOT NULL,
	"map_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"is_title_held" boolean DEFAULT false NOT NULL,
	"step_id" text,
	"is_step_held" boolean DEFAULT false NOT NULL,
	"status" text NOT NULL,
	"dismiss_reason" text,
	"merged_into" text,
	"is_touched" boolean DEFAULT false NOT NULL,
	"score" double precision NOT NULL,
	"parts" jsonb NOT NULL,
	"reviewed_share" double precision DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "step_findings" (
	"map_id" text NOT NULL,
	"step_id" text NOT NULL,
	"persona_id" text DEFAULT '' NOT NULL,
	"pain_score" double precision NOT NULL,
	"gain_score" double precision NOT NULL,
	"pain_people" integer NOT NULL,
	"gain_people" integer NOT NULL,
	"evidenced" double precision,
	"evidenced_min" double precision,
	"evidenced_max" double precision,
	"evidenced_people" integer NOT NULL,
	"people" integer NOT NULL,
	"source_types" integer NOT NULL,
	CONSTRAINT "step_findings_map_id_step_id_persona_id_pk" PRIMARY KEY("map_id","step_id","persona_id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" text NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"door" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"workspace_id" text,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"event" text NOT NULL,
	"subject" text,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"user_id" text PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instance" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invites" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"role" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" text,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "members" (
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "members_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp (3) with time zone,
	"image" text,
	"locale" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_hash_pk" PRIMARY KEY("identifier","token_hash")
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"is_sensitive" boolean DEFAULT false NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"pseudonymises" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "analysis_cache" ADD CONSTRAINT "analysis_cache_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excerpts" ADD CONSTRAINT "excerpts_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excerpts" ADD CONSTRAINT "excerpts_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_errors" ADD CONSTRAINT "import_errors_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_map" ADD CONSTRAINT "note_map_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_map" ADD CONSTRAINT "note_map_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_excerpt_id_excerpts_id_fk" FOREIGN KEY ("excerpt_id") REFERENCES "public"."excerpts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personas" ADD CONSTRAINT "personas_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edges" ADD CONSTRAINT "edges_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_changes" ADD CONSTRAINT "map_changes_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_snapshots" ADD CONSTRAINT "map_snapshots_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_updates" ADD CONSTRAINT "map_updates_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maps" ADD CONSTRAINT "maps_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excerpt_links" ADD CONSTRAINT "excerpt_links_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excerpt_links" ADD CONSTRAINT "excerpt_links_excerpt_a_excerpts_id_fk" FOREIGN KEY ("excerpt_a") REFERENCES "public"."excerpts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excerpt_links" ADD CONSTRAINT "excerpt_links_excerpt_b_excerpts_id_fk" FOREIGN KEY ("excerpt_b") REFERENCES "public"."excerpts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_point_excerpts" ADD CONSTRAINT "pain_point_excerpts_pain_point_id_pain_points_id_fk" FOREIGN KEY ("pain_point_id") REFERENCES "public"."pain_points"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_point_excerpts" ADD CONSTRAINT "pain_point_excerpts_excerpt_id_excerpts_id_fk" FOREIGN KEY ("excerpt_id") REFERENCES "public"."excerpts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_points" ADD CONSTRAINT "pain_points_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_findings" ADD CONSTRAINT "step_findings_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "excerpts_note_idx" ON "excerpts" USING btree ("note_id","start");--> statement-breakpoint
CREATE INDEX "excerpts_workspace_idx" ON "excerpts" USING btree ("workspace_id","label");--> statement-breakpoint
CREATE INDEX "import_batches_workspace_idx" ON "import_batches" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "import_errors_batch_idx" ON "import_errors" USING btree ("batch_id","id");--> statement-breakpoint
CREATE INDEX "note_map_map_idx" ON "note_map" USING btree ("map_id");--> statement-breakpoint
CREATE INDEX "notes_analyzer_idx" ON "notes" USING btree ("workspace_id","analyzer");--> statement-breakpoint
CREATE INDEX "notes_workspace_idx" ON "notes" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "notes_batch_idx" ON "notes" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "notes_import_key_idx" ON "notes" USING btree ("workspace_id","import_key");--> statement-breakpoint
CREATE INDEX "notes_participant_idx" ON "notes" USING btree ("participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_pseudonym_uq" ON "participants" USING btree ("workspace_id","pseudonym");--> statement-breakpoint
CREATE INDEX "placements_map_idx" ON "placements" USING btree ("map_id","step_id");--> statement-breakpoint
CREATE INDEX "jobs_status_idx" ON "jobs" USING btree ("status","run_at");--> statement-breakpoint
CREATE INDEX "jobs_key_idx" ON "jobs" USING btree ("key");--> statement-breakpoint
CREATE INDEX "library_workspace_idx" ON "library_entries" USING btree ("workspace_id","kind");--> statement-breakpoint
CREATE INDEX "personas_workspace_idx" ON "personas" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "map_changes_node_idx" ON "map_changes" USING btree ("map_id","node_id","id");--> statement-breakpoint
CREATE INDEX "map_updates_map_idx" ON "map_updates" USING btree ("map_id","seq");--> statement-breakpoint
CREATE INDEX "maps_workspace_idx" ON "maps" USING btree ("workspace_id","edited_at");--> statement-breakpoint
CREATE INDEX "nodes_kind_idx" ON "nodes" USING btree ("map_id","kind","position");--> statement-breakpoint
CREATE INDEX "pain_point_excerpts_excerpt_idx" ON "pain_point_excerpts" USING btree ("excerpt_id");--> statement-breakpoint
CREATE INDEX "pain_points_map_idx" ON "pain_points" USING btree ("map_id","kind","status","score");--> statement-breakpoint
CREATE INDEX "attempts_door_idx" ON "attempts" USING btree ("door","at");--> statement-breakpoint
CREATE INDEX "audit_workspace_idx" ON "audit" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "invites_token_uq" ON "invites" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invites_workspace_idx" ON "invites" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "members_user_idx" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_uq" ON "users" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "workspaces_slug_uq" ON "workspaces" USING btree ("slug");