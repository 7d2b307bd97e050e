package jixiao.indicator.library;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import jixiao.values.reading.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What the library says of an indicator.
 *
 * @param category 一级指标; cost stands below output (2020) or is a first level of its own (2021)
 * @param name 三级指标名称, without a target
 * @param definition 指标解释
 * @param unitOfMeasure 计量单位 as people write it; null for words
 * @param usualLow the lower end of the targets that are usual, in the unit of measure; null where there is none
 * @param usualHigh the upper end, in the unit of measure; null where there is none
 * @param usualWords the usual target in words, such as 逐步提升; null where numbers say it
 * @param dataSource 数据来源
 * @param evidence 佐证材料
 * @param scoringRule 评分规则 in words
 */
@Embeddable
public record LibraryContent(
        @Enumerated(EnumType.STRING) Category category,
        @Enumerated(EnumType.STRING) Subcategory subcategory,
        String name,
        String definition,
        @Nullable String unitOfMeasure,
        @Enumerated(EnumType.STRING) Direction direction,
        @Nullable BigDecimal usualLow,
        @Nullable BigDecimal usualHigh,
        @Nullable String usualWords,
        String dataSource,
        String evidence,
        String scoringRule,
        @Enumerated(EnumType.STRING) RuleKind ruleKind) {

    /** Numbers are kept without trailing zeros, so that 95 and 95.0 say the same. */
    public LibraryContent {
        usualLow = plain(usualLow);
        usualHigh = plain(usualHigh);
    }

    /** The names of the fields in which the other says something else. */
    public List<String> fieldsOtherThan(LibraryContent other) {
        return Arrays.stream(getClass().getRecordComponents())
                .filter(field -> !Objects.equals(said(field), other.said(field)))
                .map(RecordComponent::getName)
                .toList();
    }

    private @Nullable Object said(RecordComponent field) {
        try {
            return field.getAccessor().invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
