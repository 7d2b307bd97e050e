package jixiao.evaluation.printed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 绩效自评报告 as a document prints it: a title, the sentences before the first part, and its parts in order. */
public record PrintedReport(String title, List<String> opening, List<Part> parts) {

    /** @param heading as written, such as “一、基本情况” */
    public record Part(String heading, List<String> paragraphs) {}

    /** All paragraphs, one to a line. */
    String text() {
        return Stream.concat(opening.stream(), parts.stream().flatMap(part -> part.paragraphs().stream()))
                .collect(Collectors.joining("\n"));
    }
}
