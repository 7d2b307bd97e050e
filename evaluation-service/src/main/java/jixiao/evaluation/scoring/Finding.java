package jixiao.evaluation.scoring;

/** @param message one sentence in Chinese: what was met, with its figures */
public record Finding(Check check, Cell cell, String message) {
    public String code() {
        return check.code();
    }

    public Severity severity() {
        return check.severity();
    }
}
