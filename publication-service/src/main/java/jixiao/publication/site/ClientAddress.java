package jixiao.publication.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. What {@code X-Forwarded-For} claims counts only as far as trusted peers say it: the last entry that is not itself a
 * trusted peer was written by one. A trusted peer that asks for itself is nobody to be limited.
 */
@ApplicationScoped
public class ClientAddress {
    private final List<Network> trusted;

    /** @param trusted addresses or networks such as {@code 10.0.0.0/8} */
    ClientAddress(@ConfigProperty(name = "jixiao.limits.trusted-peers") List<String> trusted) {
        this.trusted = trusted.stream().map(Network::parse).toList();
    }

    Optional<String> of(HttpServerRequest request) {
        return of(
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress(),
                request.headers().getAll("X-Forwarded-For"));
    }

    /** @param forwarded lines of the header, as they stand; each proxy adds its hop to the last or adds a line */
    Optional<String> of(String peer, List<String> forwarded) {
        List<String> hops =
                forwarded.stream().flatMap(line -> Stream.of(line.split(","))).toList();
        return Stream.concat(Stream.of(peer), hops.reversed().stream().map(String::strip))
                .filter(hop -> !isTrusted(hop))
                .findFirst();
    }

    private boolean isTrusted(String address) {
        byte[] bytes = bytes(address);
        return bytes != null && trusted.stream().anyMatch(network -> network.contains(bytes));
    }

    /** Only what is written in figures: a name is never looked up. */
    private static byte @Nullable [] bytes(String address) {
        if (!address.matches("[0-9a-fA-F:.]{2,45}")) {
            return null;
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private record Network(byte[] address, int prefix) {
        static Network parse(String written) {
            int slash = written.indexOf('/');
            byte[] address = bytes(slash < 0 ? written : written.substring(0, slash));
            if (address == null) {
                throw new IllegalArgumentException("jixiao.limits.trusted-peers: no address or network: " + written);
            }
            return new Network(
                    address, slash < 0 ? address.length * 8 : Integer.parseInt(written.substring(slash + 1)));
        }

        boolean contains(byte[] other) {
            int rest = address.length * 8 - prefix;
            return other.length == address.length
                    && new BigInteger(1, other).shiftRight(rest).equals(new BigInteger(1, address).shiftRight(rest));
        }
    }
}
