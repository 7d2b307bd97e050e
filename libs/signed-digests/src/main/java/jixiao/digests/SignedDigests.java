package jixiao.digests;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code digests.json}: a list with its signature.
 *
 * @param format {@link DigestList#FORMAT}
 * @param signature null when the publisher has no key
 */
@JsonPropertyOrder({"format", "list", "signature"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SignedDigests(
        String format, DigestList list, @Nullable Signature signature) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * @param keyId the first 16 hexadecimal digits of the SM3 digest of the public key (DER)
     * @param value Base64 of the DER signature over {@link DigestList#signedBytes()}
     */
    public record Signature(String algorithm, String keyId, String value) {}

    public static SignedDigests unsigned(DigestList list) {
        return new SignedDigests(DigestList.FORMAT, list, null);
    }

    public static SignedDigests signed(DigestList list, SigningKey key) {
        return new SignedDigests(DigestList.FORMAT, list, key.sign(list.signedBytes()));
    }

    public boolean isSignedBy(VerifyingKey key) {
        return signature != null && key.verifies(list.signedBytes(), signature);
    }

    /** The same list gives the same text. */
    public String write() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it is no list of digests. */
    public static Optional<SignedDigests> read(byte[] written) {
        try {
            JsonNode node = JSON.readTree(written);
            return node != null
                            && DigestList.FORMAT.equals(node.path("format").asText())
                            && node.path("list").path("documents").isArray()
                    ? Optional.of(JSON.treeToValue(node, SignedDigests.class))
                    : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}
