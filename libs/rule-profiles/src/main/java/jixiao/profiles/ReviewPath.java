package jixiao.profiles;

import java.util.List;

/**
 * Which desks review a self-evaluation, in their order; the last one completes it. Department first and then finance is
 * the national order; a region where finance looks at samples only names the department alone.
 */
public record ReviewPath(List<ReviewDesk> desks) {
    /** What holds where a profile says nothing. */
    public static final ReviewPath BOTH = new ReviewPath(List.of(ReviewDesk.DEPARTMENT, ReviewDesk.FINANCE));

    public ReviewPath {
        desks = List.copyOf(desks);
    }
}
