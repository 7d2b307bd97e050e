package jixiao.forms.reading;

/** A file that cannot be opened at all; the message says why and what to do, for the person who sent it. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
