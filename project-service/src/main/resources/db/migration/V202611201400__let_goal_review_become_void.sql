-- A goal that was revised after its review has none until it is reviewed again.
alter table goal_review alter column grade drop not null;
