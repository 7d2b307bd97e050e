package jixiao.indicator.goals;

/**
 * What an adjustment does to an approved goal.
 *
 * @param number of the adjustment, among those of the goal
 * @param reason why the unit asked for it
 * @param previousVersion that was approved until now
 * @param goalVersion that takes its place
 */
public record Adjusted(int number, String reason, int previousVersion, int goalVersion) {}
