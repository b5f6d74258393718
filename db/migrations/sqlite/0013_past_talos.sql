CREATE TABLE `attachments` (
	`excerpt_id` text NOT NULL,
	`map_id` text NOT NULL,
	`node_id` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`excerpt_id`, `map_id`, `node_id`),
	FOREIGN KEY (`excerpt_id`) REFERENCES `excerpts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attachments_map_idx` ON `attachments` (`map_id`,`node_id`);--> statement-breakpoint
CREATE TABLE `code_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`change` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	`undoes` integer,
	`undone_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `code_changes_workspace_idx` ON `code_changes` (`workspace_id`,`id`);--> statement-breakpoint
CREATE TABLE `codes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`colour` integer NOT NULL,
	`order` text NOT NULL,
	`is_locked` integer DEFAULT false NOT NULL,
	`starter` text,
	`merged_into` text,
	`is_deleted` integer DEFAULT false NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `codes_workspace_idx` ON `codes` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `excerpt_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`workspace_id` text NOT NULL,
	`change` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `excerpt_changes_workspace_idx` ON `excerpt_changes` (`workspace_id`,`id`);--> statement-breakpoint
CREATE TABLE `excerpt_codes` (
	`excerpt_id` text NOT NULL,
	`code_id` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`excerpt_id`, `code_id`),
	FOREIGN KEY (`excerpt_id`) REFERENCES `excerpts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code_id`) REFERENCES `codes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `excerpt_codes_code_idx` ON `excerpt_codes` (`code_id`);--> statement-breakpoint
ALTER TABLE `placements` DROP COLUMN `card_id`;