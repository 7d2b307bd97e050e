package jixiao.kit.problem;

/** What is wrong with one field: a JSON Pointer into the request and a sentence in Chinese. */
public record FieldFault(String pointer, String message) {}
