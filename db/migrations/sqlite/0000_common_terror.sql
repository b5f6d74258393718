CREATE TABLE `analysis_cache` (
	`workspace_id` text NOT NULL,
	`text_hash` text NOT NULL,
	`analyzer` text NOT NULL,
	`output` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `text_hash`, `analyzer`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `excerpts` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`note_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`participant_id` text,
	`speaker` text,
	`label` text NOT NULL,
	`type` text,
	`pain` real NOT NULL,
	`gain` real NOT NULL,
	`valence` real NOT NULL,
	`intensity` real NOT NULL,
	`severity` integer NOT NULL,
	`cues` text NOT NULL,
	`analyzer` text NOT NULL,
	`is_held` integer DEFAULT false NOT NULL,
	`labelled_by` text,
	`labelled_at` integer,
	`has_lost_place` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `excerpts_note_idx` ON `excerpts` (`note_id`,`start`);--> statement-breakpoint
CREATE INDEX `excerpts_workspace_idx` ON `excerpts` (`workspace_id`,`label`);--> statement-breakpoint
CREATE TABLE `import_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`file_name` text NOT NULL,
	`stored_as` text,
	`status` text NOT NULL,
	`plan` text NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`reason` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_batches_workspace_idx` ON `import_batches` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `import_errors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_id` text NOT NULL,
	`row` integer NOT NULL,
	`field` text,
	`reason` text NOT NULL,
	`cells` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_errors_batch_idx` ON `import_errors` (`batch_id`,`id`);--> statement-breakpoint
CREATE TABLE `note_map` (
	`note_id` text NOT NULL,
	`map_id` text NOT NULL,
	`step_hint` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`note_id`, `map_id`),
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `note_map_map_idx` ON `note_map` (`map_id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`batch_id` text,
	`import_key` text,
	`source_type` text NOT NULL,
	`source_name` text,
	`voice` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`language` text NOT NULL,
	`date` text,
	`participant_id` text,
	`persona_id` text,
	`segment` text,
	`channel` text,
	`rating` real,
	`nps` real,
	`url` text,
	`consent` text NOT NULL,
	`masked` integer DEFAULT 0 NOT NULL,
	`replaces_id` text,
	`analyzer` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_analyzer_idx` ON `notes` (`workspace_id`,`analyzer`);--> statement-breakpoint
CREATE INDEX `notes_workspace_idx` ON `notes` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notes_batch_idx` ON `notes` (`batch_id`);--> statement-breakpoint
CREATE INDEX `notes_import_key_idx` ON `notes` (`workspace_id`,`import_key`);--> statement-breakpoint
CREATE INDEX `notes_participant_idx` ON `notes` (`participant_id`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`pseudonym` text NOT NULL,
	`persona_id` text,
	`consent` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_pseudonym_uq` ON `participants` (`workspace_id`,`pseudonym`);--> statement-breakpoint
CREATE TABLE `placements` (
	`excerpt_id` text NOT NULL,
	`map_id` text NOT NULL,
	`step_id` text,
	`card_id` text,
	`score` real NOT NULL,
	`by` text NOT NULL,
	`candidates` text NOT NULL,
	PRIMARY KEY(`excerpt_id`, `map_id`),
	FOREIGN KEY (`excerpt_id`) REFERENCES `excerpts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `placements_map_idx` ON `placements` (`map_id`,`step_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`workspace_id` text,
	`payload` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`run_at` integer NOT NULL,
	`progress` real DEFAULT 0 NOT NULL,
	`cursor` text,
	`error` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `jobs_status_idx` ON `jobs` (`status`,`run_at`);--> statement-breakpoint
CREATE INDEX `jobs_key_idx` ON `jobs` (`key`);--> statement-breakpoint
CREATE TABLE `library_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `library_workspace_idx` ON `library_entries` (`workspace_id`,`kind`);--> statement-breakpoint
CREATE TABLE `personas` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`initials` text NOT NULL,
	`colour` integer DEFAULT 0 NOT NULL,
	`picture` text,
	`line` text NOT NULL,
	`goals` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `personas_workspace_idx` ON `personas` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `edges` (
	`map_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`target` text NOT NULL,
	`label` text NOT NULL,
	PRIMARY KEY(`map_id`, `id`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `map_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`map_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`node_id` text NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_changes_node_idx` ON `map_changes` (`map_id`,`node_id`,`id`);--> statement-breakpoint
CREATE TABLE `map_snapshots` (
	`map_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`data` blob NOT NULL,
	PRIMARY KEY(`map_id`, `seq`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `map_updates` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`map_id` text NOT NULL,
	`actor_id` text,
	`at` integer NOT NULL,
	`data` blob NOT NULL,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_updates_map_idx` ON `map_updates` (`map_id`,`seq`);--> statement-breakpoint
CREATE TABLE `maps` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`header` text NOT NULL,
	`projected_seq` integer DEFAULT 0 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`edited_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `maps_workspace_idx` ON `maps` (`workspace_id`,`edited_at`);--> statement-breakpoint
CREATE TABLE `nodes` (
	`map_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`type` text,
	`position` integer NOT NULL,
	`phase_id` text,
	`step_id` text,
	`step_to_id` text,
	`lane_id` text,
	`x` real,
	`y` real,
	`fields` text NOT NULL,
	PRIMARY KEY(`map_id`, `id`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `nodes_kind_idx` ON `nodes` (`map_id`,`kind`,`position`);--> statement-breakpoint
CREATE TABLE `excerpt_links` (
	`map_id` text NOT NULL,
	`excerpt_a` text NOT NULL,
	`excerpt_b` text NOT NULL,
	`kind` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`map_id`, `excerpt_a`, `excerpt_b`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`excerpt_a`) REFERENCES `excerpts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`excerpt_b`) REFERENCES `excerpts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pain_point_excerpts` (
	`pain_point_id` text NOT NULL,
	`excerpt_id` text NOT NULL,
	PRIMARY KEY(`pain_point_id`, `excerpt_id`),
	FOREIGN KEY (`pain_point_id`) REFERENCES `pain_points`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`excerpt_id`) REFERENCES `excerpts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pain_point_excerpts_excerpt_idx` ON `pain_point_excerpts` (`excerpt_id`);--> statement-breakpoint
CREATE TABLE `pain_points` (
	`id` text PRIMARY KEY NOT NULL,
	`map_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`is_title_held` integer DEFAULT false NOT NULL,
	`step_id` text,
	`is_step_held` integer DEFAULT false NOT NULL,
	`status` text NOT NULL,
	`dismiss_reason` text,
	`merged_into` text,
	`is_touched` integer DEFAULT false NOT NULL,
	`score` real NOT NULL,
	`parts` text NOT NULL,
	`reviewed_share` real DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pain_points_map_idx` ON `pain_points` (`map_id`,`kind`,`status`,`score`);--> statement-breakpoint
CREATE TABLE `step_findings` (
	`map_id` text NOT NULL,
	`step_id` text NOT NULL,
	`persona_id` text DEFAULT '' NOT NULL,
	`pain_score` real NOT NULL,
	`gain_score` real NOT NULL,
	`pain_people` integer NOT NULL,
	`gain_people` integer NOT NULL,
	`evidenced` real,
	`evidenced_min` real,
	`evidenced_max` real,
	`evidenced_people` integer NOT NULL,
	`people` integer NOT NULL,
	`source_types` integer NOT NULL,
	PRIMARY KEY(`map_id`, `step_id`, `persona_id`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`user_id` text NOT NULL,
	`type` text NOT NULL,
	`provider` text NOT NULL,
	`provider_account_id` text NOT NULL,
	PRIMARY KEY(`provider`, `provider_account_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`door` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempts_door_idx` ON `attempts` (`door`,`at`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`workspace_id` text,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`event` text NOT NULL,
	`subject` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `audit_workspace_idx` ON `audit` (`workspace_id`,`id`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`user_id` text PRIMARY KEY NOT NULL,
	`password_hash` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `instance` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invites` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`role` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`accepted_by` text,
	`revoked_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invites_token_uq` ON `invites` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invites_workspace_idx` ON `invites` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `user_id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `members_user_idx` ON `members` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user_idx` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer,
	`image` text,
	`locale` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_uq` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verification_tokens` (
	`identifier` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires` integer NOT NULL,
	PRIMARY KEY(`identifier`, `token_hash`)
);
--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`time_zone` text NOT NULL,
	`is_sensitive` integer DEFAULT false NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`pseudonymises` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workspaces_slug_uq` ON `workspaces` (`slug`);