package jixiao.evaluation.replay;

import java.math.BigDecimal;
import java.util.List;
import jixiao.profiles.Rating;

/**
 * What changes for all selected sheets together.
 *
 * @param sheets how many were selected
 * @param scored how many have a score for every row under both rules; the rest counts here no further
 * @param changed how many of them have another total
 * @param meanChange after less before, of those scored, half up to two decimals
 * @param ratingsMoved how many moved from one rating to another
 */
public record ReplaySummary(long sheets, long scored, long changed, BigDecimal meanChange, List<Moved> ratingsMoved) {

    public record Moved(Rating from, Rating to, long sheets) {}
}
