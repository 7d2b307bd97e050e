package jixiao.digests;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** The publisher's private key, on the curve of SM2. */
public final class SigningKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ECNamedDomainParameters SM2 =
            new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByName("sm2p256v1"));

    private final ECPrivateKeyParameters key;
    private final VerifyingKey verifyingKey;

    private SigningKey(ECPrivateKeyParameters key) {
        this.key = key;
        this.verifyingKey = new VerifyingKey(
                new ECPublicKeyParameters(new FixedPointCombMultiplier().multiply(SM2.getG(), key.getD()), SM2));
    }

    public static SigningKey generate() {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(SM2, RANDOM));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        return new SigningKey((ECPrivateKeyParameters) pair.getPrivate());
    }

    /**
     * @param pem PKCS #8, as {@code openssl genpkey -algorithm SM2} writes it
     * @throws IllegalArgumentException when it is no private key of SM2
     */
    public static SigningKey read(String pem) {
        try {
            if (PrivateKeyFactory.createKey(Pem.content("PRIVATE KEY", pem)) instanceof ECPrivateKeyParameters key
                    && VerifyingKey.isOfSm2(key)) {
                return new SigningKey(key);
            }
        } catch (IOException | RuntimeException damaged) {
            throw new IllegalArgumentException("no private key in PEM (PKCS #8)", damaged);
        }
        throw new IllegalArgumentException("the private key is none of SM2");
    }

    public String pem() {
        try {
            return Pem.write(
                    "PRIVATE KEY",
                    PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    SignedDigests.Signature sign(byte[] content) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(key, RANDOM));
        signer.update(content, 0, content.length);
        try {
            return new SignedDigests.Signature(
                    VerifyingKey.ALGORITHM,
                    verifyingKey.id(),
                    Base64.getEncoder().encodeToString(signer.generateSignature()));
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }
}
