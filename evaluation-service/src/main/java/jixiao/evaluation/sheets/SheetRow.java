package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.scoring.PointsProposal;
import jixiao.evaluation.scoring.RowFacts;
import jixiao.profiles.Attainment;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a sheet.
 *
 * @param id of the indicator in this sheet: it stays when an adjusted goal moves or changes the row
 * @param previousTarget the target before the goal was adjusted while the sheet stood open, or null
 * @param actual 实际完成值, or null while it is not known
 * @param points 分值; null only in recorded sheets that print none
 * @param grade what the evaluator chose for a qualitative indicator, or null
 * @param typedScore 得分 as a person typed it, or null when the rules score the row
 */
@Embeddable
public record SheetRow(
        @Column(name = "row_id") UUID id,
        @Nullable String categoryCaption,
        @Nullable @Enumerated(EnumType.STRING) Category category,
        @Nullable String subcategoryCaption,
        @Nullable @Enumerated(EnumType.STRING) Subcategory subcategory,
        @Nullable String prefix,
        String name,
        String target,
        @Nullable String previousTarget,
        @Nullable String actual,
        @Nullable BigDecimal points,
        boolean applicable,
        @Nullable @Enumerated(EnumType.STRING) Attainment grade,
        @Nullable BigDecimal typedScore,
        @Nullable String explanation) {

    static SheetRow planned(GoalState.Indicator indicator) {
        return new SheetRow(
                UUID.randomUUID(),
                indicator.categoryCaption(),
                indicator.category(),
                indicator.subcategoryCaption(),
                indicator.subcategory(),
                indicator.prefix(),
                indicator.name(),
                indicator.target(),
                null,
                null,
                indicator.points(),
                true,
                null,
                null,
                null);
    }

    static SheetRow recorded(RecordedProjectYear.Indicator indicator) {
        return new SheetRow(
                UUID.randomUUID(),
                indicator.categoryCaption(),
                indicator.category(),
                indicator.subcategoryCaption(),
                indicator.subcategory(),
                indicator.prefix(),
                indicator.name(),
                indicator.target(),
                null,
                indicator.actual(),
                indicator.points(),
                true,
                null,
                indicator.score(),
                indicator.explanation());
    }

    SheetRow worth(BigDecimal newPoints) {
        return new SheetRow(
                id,
                categoryCaption,
                category,
                subcategoryCaption,
                subcategory,
                prefix,
                name,
                target,
                previousTarget,
                actual,
                newPoints,
                applicable,
                grade,
                typedScore,
                explanation);
    }

    SheetRow filledIn(RowEntry entry) {
        return new SheetRow(
                id,
                categoryCaption,
                category,
                subcategoryCaption,
                subcategory,
                prefix,
                name,
                target,
                previousTarget,
                entry.actual(),
                entry.points() == null ? points : entry.points(),
                entry.applicable(),
                entry.grade(),
                entry.typedScore(),
                entry.explanation());
    }

    /** The row with what is known from elsewhere where nobody has said anything yet. */
    SheetRow prefilled(@Nullable String known, @Nullable String why) {
        return new SheetRow(
                id,
                categoryCaption,
                category,
                subcategoryCaption,
                subcategory,
                prefix,
                name,
                target,
                previousTarget,
                isBlank(actual) ? known : actual,
                points,
                applicable,
                grade,
                typedScore,
                isBlank(explanation) ? why : explanation);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The rows of an adjusted goal: those that go on keep what was filled in, each once, all in the order of the goal. */
    static List<SheetRow> renewed(List<SheetRow> adjusted, List<SheetRow> before) {
        List<SheetRow> left = new ArrayList<>(before);
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : adjusted) {
            Optional<SheetRow> same = left.stream().filter(row::isSameIndicator).findFirst();
            same.ifPresent(left::remove);
            rows.add(same.map(row::renewed).orElse(row));
        }
        return rows;
    }

    /** The row under an adjusted goal: what people filled in stays, a changed target stays visible. */
    private SheetRow renewed(SheetRow before) {
        String earlier = before.target.equals(target) ? before.previousTarget : before.target;
        return new SheetRow(
                before.id,
                categoryCaption,
                category,
                subcategoryCaption,
                subcategory,
                prefix,
                name,
                target,
                earlier,
                before.actual,
                points,
                before.applicable,
                before.grade,
                before.typedScore,
                before.explanation);
    }

    private boolean isSameIndicator(SheetRow other) {
        return name.equals(other.name) && subcategory == other.subcategory && category == other.category;
    }

    PointsProposal.RowClass rowClass() {
        return new PointsProposal.RowClass(category, subcategory);
    }

    /** @param worth the points to score by, which a recorded row may lack itself */
    RowFacts facts(BigDecimal worth) {
        return new RowFacts(
                categoryCaption,
                category,
                subcategory,
                name,
                target,
                actual,
                worth,
                applicable,
                grade,
                typedScore,
                explanation);
    }
}
