package jixiao.launcher;

/** What a script that calls {@code suite} can tell from the exit code. */
public enum ExitStatus {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    NOT_RUNNING(3),
    /** A port, a folder or the lock is held by somebody else. */
    OCCUPIED(4),
    /** Some parts run and some do not. */
    PARTLY_RUNNING(5);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
