CREATE TABLE `map_authors` (
	`map_id` text NOT NULL,
	`client` integer NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`map_id`, `client`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_authors_person_idx` ON `map_authors` (`person_id`);