package jixiao.profiles;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of one profile file as a tree that still knows on which line each value stands. */
record ProfileFile(String name, JsonNode tree, Map<String, Integer> lines) {

    static ProfileFile parse(String name, String text, ObjectMapper yaml) {
        try {
            return new ProfileFile(name, yaml.readTree(text), linesOf(text, yaml));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BrokenProfiles(
                    List.of(new ProfileProblem(name, line, "", "不是有效的 YAML，请检查缩进、冒号和引号：" + e.getOriginalMessage())));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }

    ProfileProblem problem(String pointer, String message) {
        return new ProfileProblem(name, lineOf(pointer), pointer, message);
    }

    private int lineOf(String pointer) {
        String known = pointer;
        while (!lines.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return lines.getOrDefault(known, 1);
    }

    private static Map<String, Integer> linesOf(String text, ObjectMapper yaml) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = yaml.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }
}
