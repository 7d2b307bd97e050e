package jixiao.indicator.goals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;

/** Goals as the documents of 吴忠市总工会 write them. */
public final class GoalFixtures {
    static final Instant MORNING = Instant.parse("2024-01-08T01:00:00Z");
    public static final UUID UNIT = UUID.fromString("0b6a4c1e-6f0b-4a53-9a30-3d7c0a5c1a02");

    /** 吴忠市妇联本级, another unit of the same region. */
    public static final UUID OTHER_UNIT = UUID.fromString("0b6a4c1e-6f0b-4a53-9a30-3d7c0a5c1b02");

    private GoalFixtures() {}

    static ProjectFacts facts(long version) {
        RegionCode region = new RegionCode("640300");
        return new ProjectFacts(
                UUID.randomUUID(),
                new FiscalYear(2024),
                version,
                region,
                new NamedOrganisation(UNIT, region, "129001", "吴忠市总工会本级"),
                new NamedOrganisation(UUID.randomUUID(), region, "129", "吴忠市总工会"),
                "劳模春节慰问金",
                Money.ofYuan("99200"));
    }

    public static GoalContent content(Indicator... indicators) {
        return new GoalContent("关心劳模生活，落实劳模春节慰问等各项待遇。", List.of(), List.of(indicators));
    }

    public static Indicator indicator(int position, Subcategory subcategory, String name, String target) {
        return new Indicator(
                position,
                subcategory.category().label(),
                subcategory.category(),
                subcategory.label(),
                subcategory,
                null,
                name,
                target,
                null);
    }

    static ReviewDecision graded(Grade grade) {
        return new ReviewDecision(
                grade,
                Map.of(
                        Dimension.COMPLETENESS, grade,
                        Dimension.RELEVANCE, grade,
                        Dimension.APPROPRIATENESS, grade,
                        Dimension.FEASIBILITY, grade),
                "请核对慰问标准。");
    }

    static SourceDocument document(String kind, int position) {
        return new SourceDocument(
                UUID.fromString("e4d8c2f0-3b1a-4f5e-8c7d-6a9b0c1d2e51"),
                "wuzhong-target-2024",
                kind,
                "2024年吴忠市本级部门项目支出预算绩效目标表",
                null,
                null,
                "a".repeat(64),
                position);
    }
}
