package jixiao.evaluation.replay.rest;

import java.util.List;
import jixiao.evaluation.replay.ReplaySummary;
import jixiao.evaluation.replay.ReplayedSheet;
import org.jspecify.annotations.Nullable;

/**
 * @param summary of all selected sheets, on every page the same
 * @param items a page of them in the order of their ids
 * @param next what to give as after to go on, or null at the end
 */
public record ProfileTrialView(
        String profile,
        ReplaySummary summary,
        List<ReplayedSheet> items,
        @Nullable String next) {}
