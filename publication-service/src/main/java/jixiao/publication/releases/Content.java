package jixiao.publication.releases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an edition shows: a project's form as JSON ({@code jixiao.forms.document.ProjectForm}), kept as text so that its
 * digest can always be checked.
 *
 * @param amount the amount lists show, in 元: planned for the year, or executed in a self-evaluation; null when the form
 *     leaves it blank
 */
public record Content(String json, @Nullable Money amount) {

    /** SHA-256 of the text, in hexadecimal. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
