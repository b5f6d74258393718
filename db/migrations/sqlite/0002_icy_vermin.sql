CREATE TABLE `map_views` (
	`id` text PRIMARY KEY NOT NULL,
	`map_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`is_shared` integer NOT NULL,
	`view` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_views_map_idx` ON `map_views` (`map_id`);--> statement-breakpoint
CREATE INDEX `map_changes_at_idx` ON `map_changes` (`map_id`,`at`);