package jixiao.indicator.kinship;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.indicator.goals.GoalContent;

/**
 * The text of a goal, for telling whether another is nearly the same.
 *
 * @param shingles every run of three characters, numbers left out
 * @param numbers in the order written, years left out
 */
public record Narrative(Set<String> shingles, List<String> numbers) {
    private static final int RUN = 3;
    private static final int LEAST_SHINGLES = 25;
    private static final int ALIKE_PERCENT = 80;
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])(?!0000)[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public static Narrative of(GoalContent content) {
        String written = content.goal()
                + content.numberedGoals().stream()
                        .filter(part -> !content.goal().contains(part))
                        .collect(Collectors.joining());
        List<String> numbers = NUMBER.matcher(written.replaceAll("(?<![0-9])(?:19|20)[0-9]{2}(?=[年〕])", ""))
                .results()
                .map(MatchResult::group)
                .toList();
        String text = DIGITS.matcher(PlainText.of(written)).replaceAll("");
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + RUN <= text.length(); i++) {
            shingles.add(text.substring(i, i + RUN));
        }
        return new Narrative(shingles, numbers);
    }

    /** A line such as 做好工作 is nobody's own. */
    public boolean isLongEnough() {
        return shingles.size() >= LEAST_SHINGLES;
    }

    /** Four of five runs of characters are in both. */
    public boolean isNearly(Narrative other) {
        long shared = shingles.stream().filter(other.shingles::contains).count();
        long all = shingles.size() + other.shingles.size() - shared;
        return all > 0 && shared * 100 >= all * ALIKE_PERCENT;
    }

    /** False also when there are none. */
    public boolean saysTheNumbersOf(Narrative other) {
        return !numbers.isEmpty() && numbers.equals(other.numbers);
    }
}
