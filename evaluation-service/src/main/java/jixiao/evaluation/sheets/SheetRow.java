package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
 * @param points 分值; null only in recorded sheets that print none
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
        @Nullable BigDecimal points,
        @Embedded RowAnswer answer) {

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
                indicator.points(),
                RowAnswer.NOTHING);
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
                indicator.points(),
                RowAnswer.of(indicator));
    }

    SheetRow worth(BigDecimal newPoints) {
        return with(newPoints, answer);
    }

    SheetRow filledIn(RowEntry entry) {
        return with(entry.points() == null ? points : entry.points(), RowAnswer.of(entry));
    }

    /** The row with what is known from elsewhere where nobody has said anything yet. */
    SheetRow prefilled(@Nullable String known, @Nullable String why) {
        return with(points, answer.prefilled(known, why));
    }

    private SheetRow with(@Nullable BigDecimal newPoints, RowAnswer newAnswer) {
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
                newPoints,
                newAnswer);
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
                points,
                before.answer);
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
                actual(),
                worth,
                applicable(),
                grade(),
                typedScore(),
                explanation());
    }

    public @Nullable String actual() {
        return answer.actual();
    }

    public boolean applicable() {
        return answer.applicable();
    }

    public @Nullable Attainment grade() {
        return answer.grade();
    }

    public @Nullable BigDecimal typedScore() {
        return answer.typedScore();
    }

    public @Nullable String explanation() {
        return answer.explanation();
    }
}
