package jixiao.forms.document;

import org.jspecify.annotations.Nullable;

/**
 * What a reader has to say of a source.
 *
 * @param code a stable id, such as {@code level-label-missing}
 * @param severity how much it matters
 * @param line the line of the source, from 1
 * @param field the field it is about, in the form's own words, or null
 * @param message one sentence in Chinese: what was met and what to do
 */
public record FormFinding(
        String code, Severity severity, int line, @Nullable String field, String message) {

    /** An ERROR leaves the form out of an import; a WARNING is for a person to look at; a HINT needs nothing. */
    public enum Severity {
        ERROR,
        WARNING,
        HINT
    }
}
