-- The life cycle of every resource of the suite is called its stage.
alter table performance_goal rename column status to stage;
alter table performance_goal rename constraint performance_goal_status to performance_goal_stage;
