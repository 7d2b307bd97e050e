package jixiao.values;

import java.util.Optional;
import java.util.Set;

/**
 * The second level of the indicator scheme (二级指标) with the first level it belongs to under 财预〔2020〕10号. Under the
 * 2021 scheme cost is a first level of its own; that is the rule profile's to say.
 */
public enum Subcategory {
    QUANTITY("数量指标", Category.OUTPUT),
    QUALITY("质量指标", Category.OUTPUT),
    TIMELINESS("时效指标", Category.OUTPUT),
    COST("成本指标", Category.OUTPUT),
    ECONOMIC("经济效益指标", Category.BENEFIT),
    SOCIAL("社会效益指标", Category.BENEFIT),
    ECOLOGICAL("生态效益指标", Category.BENEFIT),
    SUSTAINABLE_IMPACT("可持续影响指标", Category.BENEFIT),
    SATISFACTION("服务对象满意度指标", Category.SATISFACTION, "满意度指标", "满意度", "社会公众或服务对象满意度指标", "社会公众或服务对象满意度");

    private final String label;
    private final Category category;
    private final Set<String> aliases;

    Subcategory(String label, Category category, String... aliases) {
        this.aliases = Set.of(aliases);
        this.label = label;
        this.category = category;
    }

    public String label() {
        return label;
    }

    public Category category() {
        return category;
    }

    /** Whether a form may have it below the first level: its own, and cost below cost since 财预〔2021〕101号. */
    public boolean mayStandUnder(Category first) {
        return category == first || this == COST && first == Category.COST;
    }

    /** Reads a caption as forms write it: 经济效益, 经济效益指标, “服务对象 满意度 指标”, “(一)数量指标:”. */
    public static Optional<Subcategory> ofLabel(String written) {
        String text = LabelText.bare(written);
        for (Subcategory subcategory : values()) {
            if (LabelText.isLabel(text, subcategory.label) || subcategory.aliases.contains(text)) {
                return Optional.of(subcategory);
            }
        }
        return Optional.empty();
    }
}
