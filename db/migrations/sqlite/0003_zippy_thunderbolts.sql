CREATE TABLE `map_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`map_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`made_by` text,
	`at` integer NOT NULL,
	`seq` integer NOT NULL,
	`restored_at` integer,
	`data` blob NOT NULL,
	`image_ids` text NOT NULL,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_versions_map_idx` ON `map_versions` (`map_id`,`seq`);--> statement-breakpoint
CREATE TABLE `map_visits` (
	`map_id` text NOT NULL,
	`user_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	`since_at` integer,
	PRIMARY KEY(`map_id`, `user_id`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `map_changes` ADD `kind` text;--> statement-breakpoint
CREATE INDEX `map_changes_seq_idx` ON `map_changes` (`map_id`,`seq`);