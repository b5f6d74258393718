CREATE TABLE `pain_follows` (
	`pain_point_id` text NOT NULL,
	`user_id` text NOT NULL,
	`known_score` real NOT NULL,
	`known_people` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`pain_point_id`, `user_id`),
	FOREIGN KEY (`pain_point_id`) REFERENCES `pain_points`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pain_follows_user_idx` ON `pain_follows` (`user_id`);--> statement-breakpoint
CREATE TABLE `pain_news` (
	`id` text PRIMARY KEY NOT NULL,
	`pain_point_id` text NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`people_before` integer,
	`people_now` integer,
	`by_id` text,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`pain_point_id`) REFERENCES `pain_points`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `pain_news_user_idx` ON `pain_news` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `pain_versions` (
	`map_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
