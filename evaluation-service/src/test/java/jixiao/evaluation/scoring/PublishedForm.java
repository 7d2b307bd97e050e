package jixiao.evaluation.scoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jixiao.values.Subcategory;

/**
 * A sheet in the manner of published ones, with what was worked out for it by hand from the rules.
 *
 * <p>Lines of funds: adjusted, executed, points, rate, score, rules followed, explanation. Lines of rows: class, name,
 * target, actual, points, score, rules followed, explanation, 不适用. Lines with {@code =}: the findings and their cells,
 * all of them.
 *
 * @param request what another system sends to have it scored
 * @param followed the rules of execution, then of each row
 * @param findings code@row/FIELD
 */
record PublishedForm(String title, ObjectNode request, List<String> followed, List<String> findings) {
    private static final Path FORMS = Path.of("src/test/resources/jixiao/evaluation/published-forms");

    static List<PublishedForm> all() {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.sorted()
                    .flatMap(file -> Arrays.stream(text(file).split("(?m)^== ")).skip(1))
                    .map(PublishedForm::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedForm parse(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        ObjectNode request = new ObjectMapper().createObjectNode();
        ArrayNode rows = request.putArray("rows");
        List<String> followed = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList((line + "|||").split("\\|", -1));
            switch (line.substring(0, Math.max(line.indexOf(' '), 1))) {
                case "profile" -> request.put("profile", line.substring(8));
                case "year" -> request.put("fiscalYear", Integer.parseInt(line.substring(5)));
                case "total" -> request.put("total", line.substring(6));
                case "=" -> findings.add(line.substring(2));
                default -> {
                    followed.add(cells.get(6));
                    if (cells.getFirst().equals("funds")) {
                        funds(request.putObject("funds"), cells);
                    } else {
                        row(rows.addObject(), cells);
                    }
                }
            }
        }
        return new PublishedForm(lines.getFirst(), request, followed, findings);
    }

    private static void funds(ObjectNode funds, List<String> cells) {
        put(funds, "adjusted", cells.get(1));
        put(funds, "executed", cells.get(2));
        put(funds, "points", cells.get(3));
        put(funds, "rate", cells.get(4));
        put(funds, "score", cells.get(5));
        put(funds, "explanation", cells.get(7));
    }

    private static void row(ObjectNode row, List<String> cells) {
        classes(row, cells.getFirst());
        row.put("name", cells.get(1)).put("target", cells.get(2));
        put(row, "actual", cells.get(3));
        put(row, "points", cells.get(4));
        put(row, "score", cells.get(5));
        put(row, "explanation", cells.get(7));
        if (cells.get(8).equals("不适用")) {
            row.put("applicable", false);
        }
    }

    /** QUANTITY, or COST/COST where cost is a first level of its own, or nothing. */
    private static void classes(ObjectNode row, String written) {
        if (written.isEmpty()) {
            return;
        }
        String[] levels = written.split("/");
        String below = levels[levels.length - 1];
        String above = levels.length > 1
                ? levels[0]
                : Subcategory.valueOf(below).category().name();
        row.put("category", above).put("subcategory", below);
    }

    private static void put(ObjectNode node, String field, String written) {
        if (!written.isEmpty()) {
            node.put(field, written);
        }
    }
}
