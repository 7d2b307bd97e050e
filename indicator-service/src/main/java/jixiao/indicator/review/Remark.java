package jixiao.indicator.review;

/**
 * What a check has to say of one cell: what is wrong and what to do, in Chinese.
 *
 * @param about what tells it from other remarks of the check on the goal as a whole: the class that is missing, the sum that
 *     does not agree, the other project; empty where the check has but one
 */
public record Remark(Cell cell, String message, String about) {
    public Remark(Cell cell, String message) {
        this(cell, message, "");
    }
}
