CREATE TABLE `note_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`note_id` text NOT NULL,
	`workspace_id` text NOT NULL,
	`was` text NOT NULL,
	`held` text NOT NULL,
	`replaced_by` text,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `note_versions_note_idx` ON `note_versions` (`note_id`,`replaced_at`);--> statement-breakpoint
CREATE INDEX `note_versions_at_idx` ON `note_versions` (`replaced_at`);--> statement-breakpoint
ALTER TABLE `notes` ADD `shown_words` text;--> statement-breakpoint
CREATE INDEX `notes_title_idx` ON `notes` (`workspace_id`,`title`);