package jixiao.launcher;

/**
 * Why the launcher cannot go on, and what the person can do about it. Both sentences are Chinese and are printed as
 * they stand; a stack trace never is.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;
    private final ExitStatus status;

    public Refusal(ExitStatus status, String reason, String advice) {
        super(reason);
        this.status = status;
        this.advice = advice;
    }

    public Refusal(String reason, String advice) {
        this(ExitStatus.FAILED, reason, advice);
    }

    public String advice() {
        return advice;
    }

    public ExitStatus status() {
        return status;
    }
}
