UPDATE `brief_visits` SET
	`seen` = json_set(`seen`, '$.pains', json((SELECT json_group_array(json_remove(`value`, '$.title')) FROM json_each(`seen`, '$.pains')))),
	`since` = CASE WHEN `since` IS NULL THEN NULL ELSE json_set(`since`, '$.pains', json((SELECT json_group_array(json_remove(`value`, '$.title')) FROM json_each(`since`, '$.pains')))) END;
--> statement-breakpoint
UPDATE `audit` SET `detail` = '{}' WHERE `event` = 'painPoint.renamed';
