package jixiao.indicator.review.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.indicator.goals.Dimension;
import jixiao.indicator.kinship.Neighbour;
import jixiao.indicator.kinship.PlainText;
import jixiao.indicator.kinship.Subjects;
import jixiao.indicator.review.Cell.Field;
import jixiao.indicator.review.Check;
import jixiao.indicator.review.CheckCard;
import jixiao.indicator.review.GoalUnderReview;
import jixiao.indicator.review.Remark;
import jixiao.indicator.review.ReviewedIndicator;
import jixiao.indicator.review.Severity;

/**
 * O12: an indicator that speaks of something this project has nothing to do with, mostly because it came along with another
 * project's form (S3: 展品安全保障率 for a breakfast; S2: 确保购买物资符合要求 for a congress). Either its subject is known and
 * no word of the project is of it, or the very row stands in another project whose name has the word that is foreign here.
 */
public final class RowFromElsewhere implements Check {
    /** Words of project names that say nothing of their subject, or too little to tell it from its neighbours. */
    private static final Pattern OF_ANY_PROJECT =
            Pattern.compile("项目|工作|经费|资金|专项|补助|补贴|活动|服务|管理|建设|保障|费用|支出|中心|单位|年度|开展|本级|综合|提升|工程|维护|奖励"
                    + "|社会|群众|公众|农村|城市|城乡|城区|乡镇|[全省市县区][省市县区级]|中央|地方|基层|职工|人员|机关|事业|政府|办公|信息|安全|环境|质量"
                    + "|基础|公共|生活|经济|发展|教育|卫生|文化|农业|水利|交通|设备|设施|购置|采购|改造|技术|能力|体系|[^\\p{IsHan}]");

    private static final int PIECE = 2;

    @Override
    public CheckCard card() {
        return new CheckCard("O12", "指标与项目内容无关", Severity.WARNING, Dimension.RELEVANCE, Basis.CLEARLY_DIRECTED);
    }

    @Override
    public Stream<Remark> remarksOn(GoalUnderReview goal) {
        return goal.indicators().stream().flatMap(row -> remarkOn(goal, row).stream());
    }

    private static Optional<Remark> remarkOn(GoalUnderReview goal, ReviewedIndicator row) {
        String rest = restOf(goal, row);
        List<Neighbour> bearers =
                goal.kin().sameRow().getOrDefault(row.indicator().position(), List.of());
        Optional<Neighbour> origin = bearers.stream()
                .filter(other -> foreignWord(row.name(), other.projectName(), goal.projectName(), rest)
                        .isPresent())
                .findFirst();
        return origin.flatMap(other -> foreignWord(row.name(), other.projectName(), goal.projectName(), rest))
                .or(() -> Subjects.strayIn(row.name(), rest))
                .map(word -> row.remark(
                        Field.NAME,
                        "“" + row.name() + "”中的“" + word + "”在项目名称、年度目标和其他指标中都没有提到"
                                + (bearers.isEmpty()
                                        ? ""
                                        : "，同一指标还见于"
                                                + origin.map(Neighbour::called).orElseGet(() -> Others.named(bearers)))
                                + "，疑为沿用其他项目的指标。请删去，或改为本项目的内容。"));
    }

    /** A piece of the other project's name that is in the row and nowhere else in this project; none when the two names are akin or the row is of this one's too. */
    private static Optional<String> foreignWord(String row, String otherName, String ownName, String rest) {
        boolean related = pieces(ownName).anyMatch(piece -> row.contains(piece) || otherName.contains(piece));
        if (related) {
            return Optional.empty();
        }
        return pieces(otherName)
                .filter(row::contains)
                .filter(piece -> !rest.contains(piece))
                .findFirst();
    }

    private static Stream<String> pieces(String projectName) {
        return Stream.of(OF_ANY_PROJECT
                        .matcher(PlainText.ofName(projectName))
                        .replaceAll(" ")
                        .split(" "))
                .flatMap(words -> Stream.iterate(0, from -> from + PIECE <= words.length(), from -> from + 1)
                        .map(from -> words.substring(from, from + PIECE)));
    }

    private static String restOf(GoalUnderReview goal, ReviewedIndicator row) {
        return goal.projectName()
                + goal.narrative().collect(Collectors.joining())
                + goal.indicators().stream()
                        .filter(other -> other != row)
                        .map(other -> other.name() + other.indicator().target())
                        .collect(Collectors.joining());
    }
}
