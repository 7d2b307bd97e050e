package jixiao.values;

import java.util.Optional;

/** The first level of the indicator scheme (一级指标). */
public enum Category {
    OUTPUT("产出指标"),
    COST("成本指标"),
    BENEFIT("效益指标"),
    SATISFACTION("满意度指标");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Reads a caption as forms write it: 产出指标, 产出, “产出 指标 (50分)”, “一、产出指标”. */
    public static Optional<Category> ofLabel(String written) {
        String text = LabelText.bare(written);
        for (Category category : values()) {
            if (LabelText.isLabel(text, category.label)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
