CREATE TABLE `map_files` (
	`id` text PRIMARY KEY NOT NULL,
	`map_id` text NOT NULL,
	`user_id` text NOT NULL,
	`format` text NOT NULL,
	`options` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`progress` real DEFAULT 0 NOT NULL,
	`size` integer,
	`said` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_files_user_idx` ON `map_files` (`user_id`,`map_id`);--> statement-breakpoint
CREATE INDEX `map_files_status_idx` ON `map_files` (`status`,`created_at`);