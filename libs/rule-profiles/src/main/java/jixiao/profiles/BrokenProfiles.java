package jixiao.profiles;

import java.util.List;
import java.util.stream.Collectors;

/** Profile files that cannot be used, with everything that is wrong in them at once. */
public final class BrokenProfiles extends RuntimeException {
    private final List<ProfileProblem> problems;

    BrokenProfiles(List<ProfileProblem> problems) {
        super(problems.stream()
                .map(ProfileProblem::toString)
                .collect(Collectors.joining(System.lineSeparator(), "规则方案文件有误：" + System.lineSeparator(), "")));
        this.problems = List.copyOf(problems);
    }

    public List<ProfileProblem> problems() {
        return problems;
    }
}
