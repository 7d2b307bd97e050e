package jixiao.publication.screening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One written text of a form or document.
 *
 * @param position of the indicator row, from 1, or null
 * @param field as it is called on the form
 * @param label the text of the neighbouring cell that names this one; empty when there is none
 */
record Cell(String pointer, @Nullable Integer position, String field, String label, String text) {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("name", "名称"),
            Map.entry("department", "主管部门"),
            Map.entry("unit", "实施单位"),
            Map.entry("attribute", "项目属性"),
            Map.entry("term", "项目期"),
            Map.entry("fundOffice", "资金主管处室"),
            Map.entry("goal", "绩效目标"),
            Map.entry("numberedGoals", "绩效目标"),
            Map.entry("target", "指标值"),
            Map.entry("actual", "实际完成值"),
            Map.entry("explanation", "偏差原因分析及改进措施"),
            Map.entry("achieved", "实际完成情况"),
            Map.entry("paragraphs", "正文"),
            Map.entry("opening", "正文"),
            Map.entry("remark", "备注"),
            Map.entry("attainment", "绩效目标实现情况"),
            Map.entry("title", "标题"));

    /** All that is written in it, in order; amounts have been read as money and are no texts. */
    static List<Cell> of(JsonNode form) {
        List<Cell> cells = new ArrayList<>();
        collect(cells, form, "", null, "其他内容", "");
        return cells;
    }

    private static void collect(
            List<Cell> cells, JsonNode node, String pointer, @Nullable Integer position, String field, String label) {
        switch (node.getNodeType()) {
            case STRING -> cells.add(new Cell(pointer, position, field, label, node.textValue()));
            case OBJECT -> {
                String named = node.path("name").asText(node.path("label").asText(""));
                node.properties().stream()
                        .filter(property -> !property.getKey().equals("money"))
                        .forEach(property -> collect(
                                cells,
                                property.getValue(),
                                pointer + "/" + property.getKey(),
                                position,
                                FIELDS.getOrDefault(property.getKey(), field),
                                isName(property.getKey()) ? "" : named));
            }
            case ARRAY -> {
                for (int i = 0; i < node.size(); i++) {
                    Integer row = pointer.endsWith("/indicators") ? Integer.valueOf(i + 1) : position;
                    collect(cells, node.get(i), pointer + "/" + i, row, field, label);
                }
            }
            default -> {}
        }
    }

    private static boolean isName(String property) {
        return property.equals("name") || property.equals("label");
    }

    /** Where it stands, for a person. */
    String place() {
        return position == null ? "“" + field + "”" : "第 " + position + " 行“" + field + "”";
    }
}
