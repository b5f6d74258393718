CREATE TABLE `share_links` (
	`id` text PRIMARY KEY NOT NULL,
	`map_id` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`password_hash` text,
	`lane_ids` text,
	`shows_pain` integer NOT NULL,
	`shows_quotes` integer NOT NULL,
	`frames` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`withdrawn_at` integer,
	`opens` integer DEFAULT 0 NOT NULL,
	`last_opened_at` integer,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_links_token_uq` ON `share_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `share_links_map_idx` ON `share_links` (`map_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `share_opens` (
	`link_id` text NOT NULL,
	`day` text NOT NULL,
	`reader` text NOT NULL,
	PRIMARY KEY(`link_id`, `day`, `reader`),
	FOREIGN KEY (`link_id`) REFERENCES `share_links`(`id`) ON UPDATE no action ON DELETE cascade
);
