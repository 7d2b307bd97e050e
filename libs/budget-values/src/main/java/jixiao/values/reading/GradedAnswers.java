package jixiao.values.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The answers to an indicator in words, in the wordings of the forms: 达成年度指标, 部分达成预期指标并具有一定效果. */
final class GradedAnswers {
    private static final List<String> GRADED_TAILS = List.of("并具有一定效果", "且效果较差", "且效果差");
    private static final Set<String> GRADED_OBJECTS =
            Set.of("", "年度指标", "预期指标", "年度目标", "预期目标", "指标", "目标", "绩效目标", "年度绩效目标");

    private static final Map<String, Graded.Achievement> ACHIEVEMENTS = achievements();

    private GradedAnswers() {}

    /** What the words answer, or null. */
    static Graded.@Nullable Achievement named(String words) {
        return ACHIEVEMENTS.get(words);
    }

    private static Map<String, Graded.Achievement> achievements() {
        Map<String, Graded.Achievement> answers = new HashMap<>();
        add(answers, Graded.Achievement.ACHIEVED, "达成", "全部达成", "完全达成", "基本达成", "全部或基本达成");
        add(answers, Graded.Achievement.PARTLY_ACHIEVED, "部分达成", "部分实现");
        add(answers, Graded.Achievement.NOT_ACHIEVED, "未达成", "没有达成");
        return answers;
    }

    private static void add(Map<String, Graded.Achievement> answers, Graded.Achievement grade, String... leads) {
        for (String lead : leads) {
            for (String object : GRADED_OBJECTS) {
                answers.put(lead + object, grade);
                GRADED_TAILS.stream()
                        .<UnaryOperator<String>>map(tail -> head -> head + tail)
                        .forEach(tail -> answers.put(tail.apply(lead + object), grade));
            }
        }
    }
}
