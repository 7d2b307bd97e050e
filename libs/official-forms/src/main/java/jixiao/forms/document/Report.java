package jixiao.forms.document;

import java.util.List;

/** 绩效自评报告: a title, the sentences before the first part, and its numbered parts in order. */
public record Report(String title, List<String> opening, List<Part> parts) {

    /** @param heading as written, such as “一、基本情况” */
    public record Part(String heading, List<String> paragraphs) {}
}
