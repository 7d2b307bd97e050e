package jixiao.publication.changes;

import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two editions of a form.
 *
 * @param field as it is called on the form, with the indicator it belongs to
 * @param was null when it was not there or blank
 * @param is null when it is no longer there or blank
 */
public record Change(
        String field, @Nullable String was, @Nullable String is) {}
