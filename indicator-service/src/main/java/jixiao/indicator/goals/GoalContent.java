package jixiao.indicator.goals;

import java.util.List;

/**
 * What a goal says: the year's goal as a whole, the numbered goals it is cut into where the form has them (目标一, 目标二),
 * and the indicators in printed order.
 */
public record GoalContent(String goal, List<String> numberedGoals, List<Indicator> indicators) {
    public static final GoalContent EMPTY = new GoalContent("", List.of(), List.of());

    public GoalContent {
        numberedGoals = List.copyOf(numberedGoals);
        indicators = List.copyOf(indicators);
    }

    /** @param position from 1, that some indicator bears */
    public Indicator at(int position) {
        return indicators.stream()
                .filter(indicator -> indicator.position() == position)
                .findFirst()
                .orElseThrow();
    }

    /** Whether it says too little for anyone to review: no target, no money. */
    public boolean isEmpty() {
        return goal.isBlank() || indicators.isEmpty();
    }
}
