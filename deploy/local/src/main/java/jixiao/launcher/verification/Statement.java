package jixiao.launcher.verification;

/** One sentence of a verification. */
public record Statement(Verdict verdict, String sentence) {
    /** What it says of the thing. */
    public enum Verdict {
        RIGHT("✓"),
        WRONG("✗"),
        UNKNOWN("–");

        private final String mark;

        Verdict(String mark) {
            this.mark = mark;
        }
    }

    static Statement right(String sentence) {
        return new Statement(Verdict.RIGHT, sentence);
    }

    static Statement wrong(String sentence) {
        return new Statement(Verdict.WRONG, sentence);
    }

    static Statement unknown(String sentence) {
        return new Statement(Verdict.UNKNOWN, sentence);
    }

    @Override
    public String toString() {
        return verdict.mark + " " + sentence;
    }
}
