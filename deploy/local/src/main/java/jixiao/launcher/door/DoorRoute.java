package jixiao.launcher.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jixiao.launcher.ServiceName;

/** Where a request goes: the table of the cluster's ingress. */
public sealed interface DoorRoute {

    record To(ServiceName service) implements DoorRoute {}

    /** A path for operators only: health, metrics, parked events. It is reached at the service itself. */
    record OperatorsOnly() implements DoorRoute {}

    /** A path that could mean another place to the service than to the door. */
    record Malformed() implements DoorRoute {}

    Set<String> OPERATIONS = Set.of("q", "operations");

    /** @param path as it was sent, without the query */
    static DoorRoute of(String path) {
        List<String> places = new ArrayList<>();
        for (String segment : path.split("/")) {
            String place = place(segment);
            if (place.equals(".") || place.equals("..") || place.indexOf('/') >= 0 || place.indexOf('\\') >= 0) {
                return new Malformed();
            }
            if (!place.isEmpty()) {
                places.add(place);
            }
        }
        if (!places.isEmpty() && OPERATIONS.contains(places.getFirst())) {
            return new OperatorsOnly();
        }
        return new To(
                places.size() > 1 && places.getFirst().equals("api") ? api(places.get(1)) : ServiceName.PUBLICATION);
    }

    private static ServiceName api(String collection) {
        return switch (collection) {
            case "projects", "organisations", "imports" -> ServiceName.PROJECT;
            case "goals", "indicators" -> ServiceName.INDICATOR;
            case "evaluations", "profiles" -> ServiceName.EVALUATION;
            default -> ServiceName.PUBLICATION;
        };
    }

    /** The segment without its parameters ({@code ;a=b}) and verb ({@code :submit}), decoded; {@code ..} if broken. */
    private static String place(String segment) {
        String decoded = decode(segment);
        int end = 0;
        while (end < decoded.length() && decoded.charAt(end) != ';' && decoded.charAt(end) != ':') {
            end++;
        }
        return decoded.substring(0, end);
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return "..";
        }
    }
}
