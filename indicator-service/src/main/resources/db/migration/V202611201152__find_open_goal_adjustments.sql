-- The list of what waits for a decision, oldest first.
create index goal_adjustment_listed on goal_adjustment (submitted_at, goal_id);
