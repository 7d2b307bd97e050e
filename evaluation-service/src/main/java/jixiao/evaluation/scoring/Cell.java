package jixiao.evaluation.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The place of a sheet a finding points at.
 *
 * @param row the position of the row from 1, or null for the funds block and the total
 */
public record Cell(@Nullable Integer row, Field field) {

    public enum Field {
        CATEGORY("一级指标"),
        SUBCATEGORY("二级指标"),
        NAME("三级指标"),
        TARGET("年度指标值"),
        ACTUAL("实际完成值"),
        POINTS("分值"),
        SCORE("得分"),
        EXPLANATION("偏差原因分析及改进措施"),
        EXECUTION_POINTS("预算执行率分值"),
        EXECUTION_RATE("执行率"),
        EXECUTION_SCORE("预算执行率得分"),
        TOTAL("总分");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Cell of(int row, Field field) {
        return new Cell(row, field);
    }

    public static Cell of(Field field) {
        return new Cell(null, field);
    }
}
