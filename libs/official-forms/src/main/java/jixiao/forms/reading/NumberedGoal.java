package jixiao.forms.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The caption of one goal of several, such as 年度绩效目标1 or 年度目标二(40分), under which its own indicators stand. */
public final class NumberedGoal {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?=(?<!目标|年度|绩效|总体)(?:年度|总体)?(?:绩效)?目标(?:[一二三四五六七八九十]{1,2}|\\d{1,2})(?:[（(][^（）()]*[)）])?[:：])");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(.{0,8}目标)\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*(?:[（(][^（）()]*[)）])?\\s*[:：]?$", Pattern.DOTALL);

    private NumberedGoal() {}

    /** The caption itself when it is one. */
    static Optional<String> read(String caption, Vocabulary vocabulary) {
        Matcher matcher = NUMBERED.matcher(caption);
        boolean goal = matcher.matches()
                && vocabulary
                        .fields()
                        .meaning(matcher.group(1))
                        .filter(HeaderField.GOAL::equals)
                        .isPresent();
        return goal ? Optional.of(caption) : Optional.empty();
    }

    /** The goals of a text that numbers them; none of one that does not. */
    public static List<String> cut(@Nullable String goal) {
        if (goal == null) {
            return List.of();
        }
        List<String> goals = BEGINNING
                .splitAsStream(goal)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return BEGINNING.matcher(goal).lookingAt() ? goals : List.of();
    }
}
