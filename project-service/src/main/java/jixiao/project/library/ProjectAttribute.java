package jixiao.project.library;

import java.util.Optional;

/** 项目属性: how long a project runs. */
public enum ProjectAttribute {
    ONE_OFF("一年期", "一次性"),
    RECURRING("经常性"),
    MULTI_YEAR("阶段性", "延续性");

    private final String[] words;

    ProjectAttribute(String... words) {
        this.words = words;
    }

    /** Reads what a form prints, such as {@code 02-经常性项目}; empty when it says none of the known words, or two. */
    public static Optional<ProjectAttribute> read(String written) {
        ProjectAttribute found = null;
        for (ProjectAttribute attribute : values()) {
            for (String word : attribute.words) {
                if (written.contains(word)) {
                    if (found != null && found != attribute) {
                        return Optional.empty();
                    }
                    found = attribute;
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
