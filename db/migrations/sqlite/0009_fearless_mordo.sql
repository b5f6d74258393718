CREATE TABLE `note_reads` (
	`note_id` text NOT NULL,
	`user_id` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`note_id`, `user_id`),
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `note_reads_user_idx` ON `note_reads` (`user_id`);--> statement-breakpoint
ALTER TABLE `excerpts` ADD `mode` text;--> statement-breakpoint
ALTER TABLE `excerpts` ADD `lens` text;--> statement-breakpoint
ALTER TABLE `excerpts` ADD `persona_id` text;