package jixiao.indicator.review.checks;

import java.util.List;
import jixiao.indicator.kinship.Neighbour;

/** How a remark names the goals it refers to. */
final class Others {
    private Others() {}

    /** The first of them by name, and how many there are. */
    static String named(List<Neighbour> others) {
        String first = others.stream()
                .filter(Neighbour::nameable)
                .findFirst()
                .orElse(others.getFirst())
                .called();
        return others.size() == 1 ? first : first + "等" + others.size() + "个项目";
    }
}
