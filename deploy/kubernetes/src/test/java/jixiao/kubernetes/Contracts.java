package jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the services promise in their {@code contracts/openapi.yaml}. */
final class Contracts {

    private Contracts() {}

    /** The paths with a sample in place of each parameter, without those for operators. */
    static List<String> publicPaths(String service) {
        JsonNode openApi =
                Rendering.parse(Tree.read(service + "/contracts/openapi.yaml")).getFirst();
        List<String> paths = new ArrayList<>();
        openApi.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths.stream()
                .filter(path -> !path.startsWith("/operations") && !path.startsWith("/q/"))
                .map(path -> path.replaceAll("\\{[^}]*}", "7c1e"))
                .toList();
    }
}
