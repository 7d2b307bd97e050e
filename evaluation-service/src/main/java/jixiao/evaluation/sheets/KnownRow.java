package jixiao.evaluation.sheets;

import org.jspecify.annotations.Nullable;

/**
 * What the unit has said of an indicator before the self-evaluation.
 *
 * @param done as written
 * @param explanation why it deviates
 */
public record KnownRow(
        String indicator, @Nullable String done, @Nullable String explanation) {}
