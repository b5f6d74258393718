CREATE TABLE `import_files` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`stored_as` text,
	`bytes` integer NOT NULL,
	`is_in_archive` integer DEFAULT false NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`place` text,
	`remark` text,
	`look` text,
	`note_id` text,
	`table_batch_id` text,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_files_batch_idx` ON `import_files` (`batch_id`,`position`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`workspace_id` text NOT NULL,
	`signature` text NOT NULL,
	`plan` text NOT NULL,
	`used_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `signature`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `import_batches` ADD `kind` text DEFAULT 'table' NOT NULL;--> statement-breakpoint
ALTER TABLE `workspaces` ADD `mask_names` text;