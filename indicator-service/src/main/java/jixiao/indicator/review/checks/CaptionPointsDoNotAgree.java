package jixiao.indicator.review.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;

/** O4: the points in the caption of a first level are not those of its rows (S2 五一: 效益（10分） over 40 points). */
public final class CaptionPointsDoNotAgree implements Check {
    private static final Pattern POINTS = Pattern.compile("[(（]\\s*([0-9]{1,3}(?:[.][0-9]{1,2})?)\\s*分\\s*[)）]");

    @Override
    public CheckCard card() {
        return new CheckCard("O4", "一级指标标注的分值不符", Severity.WARNING, Dimension.COMPLETENESS, Basis.SCHEME_OF_INDICATORS);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        Map<String, List<ReviewedIndicator>> levels = goal.indicators().stream()
                .filter(row -> row.indicator().categoryCaption() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.indicator().categoryCaption()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return levels.entrySet().stream().flatMap(level -> remarkOn(level.getKey(), level.getValue()));
    }

    private static Stream<Remark> remarkOn(String caption, List<ReviewedIndicator> rows) {
        Matcher written = POINTS.matcher(caption);
        List<BigDecimal> given = rows.stream()
                .map(row -> row.indicator().points())
                .filter(Objects::nonNull)
                .toList();
        if (!written.find() || given.size() < rows.size()) {
            return Stream.empty();
        }
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(new BigDecimal(written.group(1))) == 0
                ? Stream.empty()
                : Stream.of(rows.getFirst()
                        .remark(
                                Field.CATEGORY,
                                "一级指标写的是“" + caption.replaceAll("\\s", "") + "”，所属各项合计"
                                        + sum.stripTrailingZeros().toPlainString() + "分。请核对，使两处一致。"));
    }
}
