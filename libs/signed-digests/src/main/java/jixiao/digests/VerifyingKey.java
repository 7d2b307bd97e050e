package jixiao.digests;

import java.io.IOException;
import java.util.Base64;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.params.ECKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** The publisher's public key: whoever has it knows whether a list is the publisher's. */
public final class VerifyingKey {
    static final String ALGORITHM = "SM2withSM3";
    private static final int ID_DIGITS = 16;

    private final ECPublicKeyParameters key;
    private final byte[] encoded;

    VerifyingKey(ECPublicKeyParameters key) {
        this.key = key;
        try {
            this.encoded =
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param pem as {@code openssl pkey -pubout} writes it
     * @throws IllegalArgumentException when it is no public key of SM2
     */
    public static VerifyingKey read(String pem) {
        try {
            if (PublicKeyFactory.createKey(Pem.content("PUBLIC KEY", pem)) instanceof ECPublicKeyParameters key
                    && isOfSm2(key)) {
                return new VerifyingKey(key);
            }
        } catch (IOException | RuntimeException damaged) {
            throw new IllegalArgumentException("no public key in PEM", damaged);
        }
        throw new IllegalArgumentException("the public key is none of SM2");
    }

    static boolean isOfSm2(ECKeyParameters key) {
        var curve = GMNamedCurves.getByName("sm2p256v1");
        return key.getParameters().getCurve().equals(curve.getCurve())
                && key.getParameters().getG().equals(curve.getG());
    }

    public String pem() {
        return Pem.write("PUBLIC KEY", encoded);
    }

    /** Tells keys apart: the first 16 hexadecimal digits of the SM3 digest of the encoded key. */
    public String id() {
        return Digest.of(encoded).sm3().substring(0, ID_DIGITS);
    }

    boolean verifies(byte[] content, SignedDigests.Signature signature) {
        if (!ALGORITHM.equals(signature.algorithm())) {
            return false;
        }
        SM2Signer signer = new SM2Signer();
        signer.init(false, key);
        signer.update(content, 0, content.length);
        try {
            return signer.verifySignature(Base64.getDecoder().decode(signature.value()));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
