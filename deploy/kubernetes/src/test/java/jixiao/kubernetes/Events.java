package jixiao.kubernetes;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The topics as docs/events.md lists them and as the services subscribe to them. */
final class Events {
    private static final Pattern TOPIC = Pattern.compile("`(jixiao\\.[a-z]+)`");

    private Events() {}

    static Set<String> topics() {
        return TOPIC.matcher(Tree.read("docs/events.md"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> topicsRead() {
        return Tree.SERVICES.stream()
                .map(service -> Configuration.properties(service + "/src/main/resources/application.properties"))
                .map(settings -> settings.getProperty("mp.messaging.incoming.events.topics"))
                .flatMap(topics -> Arrays.stream(topics.split(",")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
