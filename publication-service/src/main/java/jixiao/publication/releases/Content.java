package jixiao.publication.releases;

import static java.nio.charset.StandardCharsets.UTF_8;

import jixiao.digests.Digest;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an edition shows: a project's form as JSON ({@code jixiao.forms.document.ProjectForm}), kept as text so that its
 * digest can always be checked.
 *
 * @param amount the amount lists show, in 元: planned for the year, or executed in a self-evaluation; null when the form
 *     leaves it blank
 * @param rating of a self-evaluation, else null; no part of the form
 */
public record Content(
        String json, @Nullable Money amount, @Nullable Rating rating) {

    /** Of the text in UTF-8. */
    public Digest digest() {
        return Digest.of(json.getBytes(UTF_8));
    }
}
